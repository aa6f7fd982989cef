import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Document} from '../../src/model.ts'
import {openFactBook} from '../../src/pass.ts'
import {placeUses} from '../../src/passes/place-uses.ts'
import {createProcessor} from '../../src/pipeline.ts'

/** A text with each use drawn around its words: `{government Moscow} agreed.` */
function drawn(text: string): string {
  const document = createProcessor('text').parse(new VFile(text)) as unknown as Document
  const book = openFactBook(document)
  return document.sentences
    .map(sentence => {
      const uses = book.for({placeUses}, sentence).placeUses
      return [...uses]
        .reverse()
        .reduce(
          (drawing, {start, end, use}) =>
            `${drawing.slice(0, start)}{${use} ${drawing.slice(start, end)}}${drawing.slice(end)}`,
          sentence.text
        )
    })
    .join(' ')
}

const plain = (drawing: string) => drawing.replace(/\{\w+ ([^}]+)\}/g, '$1')

const governs = [
  '{government Tehran} refused.',
  '{government Moscow} will not accept a truce.',
  'If {government Beijing} insists, the talks are over.',
  'The minister said that {government Ankara} had never agreed to this.',
  'Will {government Seoul} recognise the vote?',
  'Both {government Kyiv} and {government Moscow} claim the harbour.',
  'Neither {government London} nor {government Paris} wants a new levy.',
  '{government London}, {government Paris} and {government Berlin} condemned the raid.',
  '{government Riyadh}, meanwhile, is unlikely to follow.',
  '{government Cairo}, which had promised a reply, said nothing.',
  '{government Islamabad} has no choice but to pay.',
  '{government Hanoi} has a plan of its own.',
  '{government Warsaw} is wary of the treaty.',
  '{government Baghdad} is under pressure to sign.',
  '{government Tokyo} was accused of delay.',
  '{government Canberra} moves to ban the boats.',
  'The envoy took {government Washington} into confidence.',
  'She took {government Ankara}, {government Cairo} and all other leaders of the region in confidence.',
  'The fleet forced {government Lisbon} to think again.',
  'It is time to persuade {government Pyongyang} that the tests are a mistake.',
  'They want {government Kabul} to release the prisoners.',
  'We may see {government Moscow} trying to reopen the road.',
  'For {government Tehran} to abandon its programme would take a miracle.',
  'The deal gives {government Damascus} a free hand.',
  'The union sent {government Athens} a bill.',
  'The talks between {government Beijing} and {government Washington} have stalled.',
  'Relations with {government Havana} are better than ever.',
  'A response from {government Tehran} is due on Friday.',
  'They won independence from {government London} in 1960.',
  'There is pressure on {government Ottawa} to act.',
  'Sanctions against {government Khartoum} were lifted.',
  'The plan was rejected by {government Nairobi} at once.',
  'Envoys carried a message to {government Ankara} last week.',
  'The rebels are loyal to {government Tripoli}.',
  'Arms were sold to {government Riyadh} for years.',
  '{government Beijing}’s foreign policy has changed.',
  '{government Budapest}’s objections are well known.',
  'The ambitions of {government Moscow} have no end.',
  'The board acted on behalf of {government Jakarta}.',
  'A {government Kremlin} decree closed the port.',
  '{government White House} officials were silent.',
  'The {government Westminster} government will fall.',
  '{government Downing Street} denied it.',
  'The {government Kremlin} is pretending not to care.',
  'Gridlock in {government Washington} has a price.',
  'Nobody in {government Washington} wants it.',
  'There were nerves in {government Moscow} that night.',
  'He has a friend in the {government White House}.',
  '{government Brussels} will fine them.',
  '{government Brussels} wants the {affiliation Hungarian} government to pay.',
  '{government Moscow}-backed rebels hold the town.',
  'An angry {government Beijing} recalled its envoy.',
  'Talks with {government Ankara}, {government Baghdad} and {government Tehran} go on.',
  'A victory for {government Kyiv} is a defeat for {government Moscow}.',
  'According to {government Hanoi}, the islands are its own.',
  'The {government Vatican} condemned the raid.',
  'The {government Pentagon} said that no ship was lost.',
  'That is why {government Dublin} fears a hard border.',
  'The {government Washington} consensus is dead.',
  'In {government Beijing}’s view the matter is closed.',
  '{government Jerusalem} has announced a new road.'
]

const places = [
  'He flew to {place Paris} on Monday.',
  'The talks in {place Vienna} have begun.',
  '{place London}’s rents are high.',
  'The {place Lisbon} floods were bad.',
  '{place London} grew.',
  '{place London} mourned.',
  '{place Warsaw} voted.',
  'A {place Rome} street was closed.',
  'The envoy arrived from {place Tokyo} late.',
  'She was born near {place Nairobi} in a village.',
  'The army reached {place Baghdad} in April.',
  'They left {place Kabul} at dawn.',
  'Bombs fell on the suburbs of {place Damascus}.',
  'The streets of {place Cairo} were empty.',
  'The mayor of {place London} has spoken.',
  '{place London} Mayor Ada Holm has spoken.',
  'The government in {place Baghdad} has spoken.',
  'It is a {place London}-based firm.',
  'The {place Paris} attacks shook us.',
  'The summit in {place Madrid} was long.',
  'The {place Kremlin} walls are red.',
  'The {place White House} lawn was wet.',
  'They met at the {place White House}.',
  'She met the president in the {place White House}.',
  'The road from {place Amman} to {place Damascus} is closed.',
  'Trains between {place Paris} and {place London} were late.',
  'He lives in {place Paris}, France.',
  '{place MOSCOW} – 26 July: The river froze early.',
  '{place Athens} was bombed twice.',
  '{place Tokyo} is a city of bridges.',
  'He walked across {place Berlin} at night.',
  'They headed for {place Ankara} on foot.',
  'The siege of {place Sarajevo} lasted years.',
  'Central {place London} is full of cranes.',
  'Three hundred miles from {place Moscow} there is a lake.',
  'The museum moved through {place Prague} and {place Vienna}.',
  'He visited {place Seoul} and {place Tokyo}.',
  'They toured {place Oslo}, {place Stockholm} and {place Helsinki}.',
  'They walked through {place Hollywood} all day.'
]

const others = [
  '{institution Wall Street} panicked.',
  '{institution Hollywood} makes sequels.',
  'One {institution Hollywood} venture failed.',
  'The {part Washington} Post has a new owner.',
  'The {part Geneva} Convention is old.',
  'George {part Washington} said so.',
  'The Treaty of {part Rome} was signed.',
  'The {part Paris} Agreement is dead.',
  'The {part London} Eye is red.',
  '{undecided Ankara} beyond doubt.'
]

const nations = [
  '{people Americans} say so.',
  'Young {people Poles} leave.',
  'Two {people Israelis} were hurt.',
  'The {people French} agree.',
  'The {people American} people agree.',
  'The {people Chinese} public is tired.',
  'Many {people Chinese} left.',
  'The {people British} are tired of it.',
  'African {people Americans} voted.',
  'Ethnic {people Greeks} fled.',
  'The {people North Koreans} signed.',
  'An {person American} was hurt.',
  'It is every {person Pole}’s dream.',
  'She is {person Dutch}.',
  'He is a {person Dane}.',
  'The {affiliation American} president left.',
  '{affiliation Israeli} troops left.',
  '{affiliation British} journalists left.',
  'The {affiliation Peruvian} army left.',
  'A {affiliation Swiss} bank closed.',
  'The {affiliation Iranian} Parliament met.',
  '{affiliation British} Prime Minister Ada Holm met them.',
  'The {affiliation Thai} Ministry of Trade closed.',
  '{affiliation Swiss} President Ada Holm met them.',
  'The {affiliation Iranian} foreign minister met them.',
  '{affiliation American} and {affiliation British} troops left.',
  'The {affiliation Russian}, {affiliation Turkish} and {affiliation Iranian} envoys met.',
  'The divers were chiefly {affiliation Cuban}.',
  '{affiliation Turkish} voters stayed at home.',
  'A team of {affiliation Finnish} researchers met.',
  '{attribute British} weather is wet.',
  '{attribute American} cities are large.',
  'The {attribute Greek} economy grew.',
  'The {attribute French} law is old.',
  '{attribute Russian} missiles fell.',
  'The {attribute Israeli} occupation goes on.',
  '{attribute American} foreign policy failed.',
  'The {attribute Chinese}-made car is cheap.',
  'They spoke {language Dutch}.',
  'A {language French} lesson is long.',
  'It was said in {language Polish}.',
  'The {language Welsh} word is long.',
  '{part British} Airways flew.',
  'The {part American} Society of Dyers met.',
  'The {part Polish} Dyers’ Party met.',
  'The {part Spanish} Civil War was long.',
  'Latin Americans and American Indians met.',
  'Polish the rail.',
  'The {affiliation Congolese} army left {place Kinshasa}.',
  'The Dominican Republic voted.'
]

const mixed = [
  'For months {government London} has pleaded with its neighbours for help.',
  "{government Ankara}'s decision to buy the missiles angered {government Washington}.",
  'Nobody should doubt that {government Tehran} intends to cheat.',
  'The accord was signed in {place Algiers} but torn up by {government Baghdad} five years later.',
  '{government Delhi} and {government Islamabad} traded accusations.',
  'A senior diplomat in {place Brussels} said the ministers were tired.',
  'The message that {government Pyongyang} is sending could not be clearer.',
  'What does {government Beijing} want?',
  '{government Moscow}, of course, blames the West.',
  '{government Riyadh} and its allies have poured billions into the war.',
  'The crisis has driven {government Caracas} into the arms of {government Moscow}.',
  'Either {government Athens} pays or it leaves.',
  'He spent ten years in {place Havana} as a reporter.',
  'The prime minister hurried back to {place London} overnight.',
  'Protesters filled the squares of {place Tunis} and {place Cairo}.',
  'There was no comment from the {government Kremlin}.',
  'The {government Elysée} is unhappy with the draft.',
  '{government Whitehall} sources brush this aside.',
  'Ties between {government Tokyo} and {government Seoul} have warmed.',
  '{government Kabul} remains dependent on foreign aid.',
  'Germany expects {government Rome} to cut its budget.',
  '{government Paris} sees itself as the guardian of the treaty.',
  "The region's leaders look to {government Washington} for protection.",
  "{government Jakarta}'s response was swift.",
  "{place Nairobi}'s slums are growing.",
  'Rents in {place Dublin} have doubled.',
  'The delegation left {place Geneva} without a deal.',
  'The {place Warsaw} ghetto was sealed.',
  'The {place Brussels} bombings killed dozens.',
  'The {part Warsaw} Pact dissolved.',
  'The {part Helsinki} Accords are dead.',
  'He studied at the University of {part Vienna} for a year.',
  '{institution Wall Street} cheered the news.',
  'They backed {government Kyiv} to the hilt.',
  'The war is a headache for {government Ankara}.',
  'Pressure from {government Brussels} has forced {government Warsaw} to retreat.',
  '{government Beijing} has built islands in the sea.',
  '{government Moscow} annexed the peninsula.',
  '{government Washington} spent a decade training them.',
  '{government Addis Ababa} accuses {government Cairo} of arming the rebels.',
  'It is unclear whether {government Hanoi} will go along.',
  'Why is {government London} so afraid?',
  '{government Canberra} can no longer count on {government Washington}.',
  'The sanctions have hurt {government Tehran} badly.',
  'In the eyes of {government Moscow}, the vote was a coup.',
  'The rift between {government Doha} and {government Riyadh} deepened.',
  '{government Ottawa} should apologise.',
  'The {affiliation Turkish} leader flew home.',
  '{affiliation French} farmers blocked the road.',
  '{affiliation Italian} opposition parties walked out.',
  '{people Egyptians} deserve better.',
  'For many {people Nigerians}, the bill came too late.',
  'The average {person American} eats too much.',
  '{attribute Iranian} oil is cheap.',
  'The {attribute Syrian} war goes on.',
  '{attribute Ukrainian} sovereignty matters.',
  'The {attribute Chinese} dream is fading.',
  'The {affiliation Saudi} crown prince smiled.',
  '{affiliation Pakistani} intelligence knew.',
  '{affiliation German} chancellor Ada Holm agreed.',
  '{people Kurds} and {people Turks} fought side by side.',
  '{attribute British} foreign policy needs a rethink.',
  '{affiliation Japanese} firms left.',
  'An {affiliation Egyptian} court freed him.',
  'The {people Palestinians} rejected the offer.',
  '{attribute Palestinian} statehood is far away.',
  'The {affiliation Greek} finance minister resigned.',
  'As a {person Pole}, she disagrees.'
]

const corners = [
  '{government Moscow} is very unwilling.',
  '{government Moscow} is to blame.',
  '{government Moscow} is a more willing partner.',
  '{undecided Ankara} is wet.',
  '{undecided Tokyo} was covered in snow.',
  'The book is by E. J. {part Fleming} alone.',
  'We met Okoro {part Paris} there.',
  'The {affiliation Cuban} dictator Okoro left.',
  '{undecided Ankara}’s hats are green.',
  '{place London} must stop growing.',
  '{government Moscow} in 2014 annexed it.',
  '{place London} moves were slow.',
  'With {government Moscow} threatening war, they met.',
  'They marched on {place Rome} again.',
  'Policy toward {government Tehran} has changed.',
  'The US-{government Tehran} talks failed.',
  '{government Moscow}-{government Beijing} ties are close.',
  'The {place Paris}-{place London} train is late.',
  'They kept {government Moscow} happy.',
  'They keep {place London} clean.',
  'They identified {government Beijing} as the culprit.',
  'It left {government Kyiv} with a bill.'
]

describe('place uses', () => {
  test.each([...governs, ...places, ...others, ...nations, ...mixed, ...corners])('%s', example => {
    expect(drawn(plain(example))).toBe(example)
  })
})

test('a name that often means something else needs its country', () => {
  expect(drawn('Victoria agreed. Male voters left.')).toBe('Victoria agreed. Male voters left.')
  expect(drawn('The Seychelles voted. Victoria agreed.')).toBe(
    'The Seychelles voted. {government Victoria} agreed.'
  )
})
