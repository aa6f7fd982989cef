/**
 * Unions of states, nations without a state and further houses that stand for who sits there, one a row;
 * `country.ts` says what the columns hold.
 */
export const unions = `
eu | European Union, EU, E.U. | Brussels, Strasbourg | european | europeans | berlaymont | part
x-kurdistan | Kurdistan | - | kurdish | kurds | - | part
x-holy-see | Holy See | - | papal | - | vatican, holy see, apostolic see | part va
`
