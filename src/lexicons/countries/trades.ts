/**
 * Places that stand for a trade, a court or a body of many states that sits there, and for no government; one
 * country a row; `country.ts` says what the columns hold.
 */
export const trades = `
us | United States | - | american | - | wall street, hollywood, silicon valley, madison avenue, k street, broadway
gb | United Kingdom | - | british | - | fleet street, harley street, lombard street, savile row
in | India | - | indian | - | bollywood, dalal street
ng | Nigeria | - | nigerian | - | nollywood
ch | Switzerland | - | swiss | - | geneva, davos
`
