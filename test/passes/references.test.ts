import {describe, expect, test} from 'vitest'
import {openFactBook} from '../../src/pass.ts'
import {namedActors} from '../../src/passes/named-actors.ts'
import {type Reference, references} from '../../src/passes/references.ts'
import {read} from '../parse/reading.ts'

function resolved(text: string): {drawn: string; found: readonly Reference[]} {
  const document = read(text, 'text')
  const [first] = document.sentences
  if (!first) return {drawn: '', found: []}
  const facts = openFactBook(document).for({namedActors, references}, first)
  const found = facts.references
  const drawn = document.sentences
    .map(({text, index}) => {
      let [at, result] = [0, '']
      for (const {sentence, start, end, actor} of found) {
        if (sentence !== index) continue
        const name = facts.namedActors[actor]?.name
        result += `${text.slice(at, start)}[[${text.slice(start, end)}|${name}]]`
        at = end
      }
      return result + text.slice(at)
    })
    .join(' ')
  return {drawn, found}
}

/** Each reference and the name of the actor for whom it stands; whatever is not marked stands for nobody named. */
const examples: Readonly<Record<string, readonly string[]>> = {
  'he and she': [
    'Bo Okoro resigned. [[He|Bo Okoro]] left at once.',
    'Ines Okoro resigned. [[She|Ines Okoro]] left at once.',
    'Peter Okoro said that [[he|Peter Okoro]] would stay.',
    'Mr Miller said [[his|Miller]] party would win.',
    'Mrs Miller resigned. [[She|Miller]] had lost [[her|Miller]] seat.',
    'Mr Miller and Mrs Turner met in May. [[She|Turner]] won.',
    'Peter Okoro met Maria Obi in May. [[She|Maria Obi]] thanked [[him|Peter Okoro]].',
    'Peter Okoro asked Martin Obi to help [[him|Peter Okoro]].',
    'Peter Okoro blamed [[himself|Peter Okoro]].',
    'Maria Obi asked Peter Okoro about [[his|Peter Okoro]] plans.',
    'Peter Okoro spoke in Dolm. The talk was long. [[He|Peter Okoro]] was tired.',
    'Peter Okoro spoke. [[He|Peter Okoro]] said that [[he|Peter Okoro]] would leave and that [[his|Peter Okoro]] party knew.',
    'The bill was signed by Maria Obi who spoke. [[She|Maria Obi]] smiled.',
    'Peter Okoro spoke of Martin Obi, calling [[him|Martin Obi]] a friend.',
    'Peter Okoro’s house burned. [[He|Peter Okoro]] was away.',
    'Kim Okoro left. [[She|Kim Okoro]] was tired. Kim Okoro said [[her|Kim Okoro]] party knew.',
    'Peter Obi and Maria Obi met in May. Obi won.',
    'The bill was signed by Maria Obi, a lawyer, in May. [[She|Maria Obi]] smiled.'
  ],
  'gender by title, noun and family': [
    'Lisa Okoro spoke. Mr Okoro was brief. [[He|Okoro]] left.',
    'Peter Okoro met [[his|Peter Okoro]] wife Kim Miller. [[She|Kim Miller]] smiled.',
    'Kim Miller, [[the actress|Kim Miller]], met Peter Okoro. [[She|Kim Miller]] smiled.',
    'Michelle Miller met Martin Miller. [[He|Martin Miller]] knew.',
    'Peter Okoro met Maria Obi, who held [[her|Maria Obi]] dying brother.'
  ],
  'nobody where two may be meant': [
    'Martin Obi spoke. Peter Okoro fired [[him|Martin Obi]] in May. He was tired.',
    'Peter Okoro paid Martin Obi for his work.',
    'Peter Okoro said that Martin Obi praised [[him|Peter Okoro]] and his friend.',
    'Peter Okoro met the senator and his wife.',
    'Peter Okoro said that a senator could not do his job.',
    'Maria Obi spoke with Ines Okoro and the girl, who was hurt when the men tried to see her.',
    'Peter Okoro and Martin Obi met in May. He was tired.',
    'Peter Okoro met Martin Obi and his wife.',
    'Peter Okoro helped him.',
    'To Peter Okoro it was a he-said matter.'
  ],
  'nobody where somebody unnamed may be meant': [
    'Peter Okoro left. A driver was shot. He died.',
    'A driver was shot. He died.',
    'Peter Okoro saw a man. The man said he was hungry.',
    'The woman left Dolm. She was tired of Peter Okoro.',
    'My brother knew Peter Okoro. His help was welcome.'
  ],
  'who is named behind, in an aside or after a preposition': [
    'Peter Okoro spoke. He said of Peter Okoro that nobody knew.',
    'Peter Okoro spoke. Okoro was brief. (Martin Obi was absent.) [[He|Peter Okoro]] left.',
    'The mayor took issue with Martin Obi speaking about his work.',
    'While Peter Okoro’s fame is hard for Martin Obi, [[he|Peter Okoro]] could win.',
    'Peter Okoro knew that He is great.'
  ],
  'names ahead': [
    'In [[his|Peter Okoro]] speech, Peter Okoro was brief.',
    'When [[she|Maria Obi]] spoke, Maria Obi was brief.',
    'Martin Obi resigned. In his speech, Peter Okoro was brief.',
    'In her speech, Peter Okoro was brief.',
    'In his speech, Kenya was praised.',
    'In his speech, nobody praised Peter Okoro.',
    'In [[his|Peter Okoro]] speech, the old president Peter Okoro was brief.'
  ],
  quotations: [
    '“[[I|Peter Okoro]] will stay,” Peter Okoro said.',
    '“[[My|Maria Obi]] party knew,” said Maria Obi. “[[I|Maria Obi]] told it.”',
    'Peter Okoro said that I was wrong.',
    '“We will win,” Peter Okoro said.',
    '“[[We|Harbour Bank]] will pay,” the Harbour Bank said.',
    'Peter Okoro resigned. “[[I|Peter Okoro]] am tired,” [[he|Peter Okoro]] said.',
    '“He lied,” Peter Okoro said.',
    'Martin Obi left. “[[He|Martin Obi]] lied,” Peter Okoro said.',
    'I was there. We all knew.',
    '“I know,” Peter Okoro and Maria Obi said.',
    '“[[I|Martin Obi]] know,” said Martin Obi, a friend of Peter Okoro. “Nobody knows [[me|Martin Obi]].”',
    'As [[the editor|Martin Obi]] of the Dolm Times, Martin Obi, told them: “[[I|Martin Obi]] know.”',
    'Peter Okoro said, “It is so. Obi wrote, ‘I will vote for me.’”',
    '“I was there. Rain fell. Nobody came,” Peter Okoro said.',
    '“Peter Okoro knows [[his|Peter Okoro]] town,” Peter Okoro said.',
    'Peter Okoro asked Maria Obi about it. “I do not know. I was not there.”'
  ],
  offices: [
    'Prime Minister Bo Okoro spoke. Nobody listened to [[the prime minister|Bo Okoro]].',
    'Prime Minister Bo Okoro spoke. The hall was empty. [[The minister|Bo Okoro]] left.',
    'Bo Okoro, [[the mayor|Bo Okoro]] of Dolm, resigned. [[The mayor|Bo Okoro]] was tired.',
    '[[The mayor|Bo Okoro]], Bo Okoro, resigned.',
    'Bo Okoro is [[the director|Bo Okoro]] of the port. Dolm knew [[the director|Bo Okoro]] well.',
    'Bo Okoro is [[the director|Bo Okoro]] of the port in Dolm and [[the author|Bo Okoro]] of two books.',
    'Bo Okoro is not the director of the port.',
    'Bo Okoro, a senator, spoke. Later [[the senator|Bo Okoro]] left.',
    'Senator Bo Okoro and Senator Ines Obi spoke. The senator left.',
    'Former president Bo Okoro spoke. The president was absent.',
    'Senator Bo Okoro spoke. A senator laughed. The senator left.',
    'The president resigned. Dolm was calm.',
    'Senator Bo Okoro spoke. Ines Obi laughed. The senator left.',
    'President Bo Okoro spoke. The constitution bars the president.',
    'Gov. Bo Okoro spoke. Nobody listened to [[the governor|Bo Okoro]].',
    'Everybody thinks Bo Okoro is the enemy.',
    'The foreign minister and the women left. Companies knew the number.',
    'Senator Bo Okoro spoke. Years passed. Rain fell. Leaves fell. Snow fell. Nobody came. Dolm slept. Senator Ines Obi spoke. [[The senator|Ines Obi]] left.',
    'The Kenyan fleet met Bo Okoro, [[the captain|Bo Okoro]] of the old fleet.',
    'President Bo Okoro spoke of the president of any country.',
    'The novelist and reporter Bo Okoro spoke. [[He|Bo Okoro]] was brief.',
    'A captain named Bo Okoro spoke. [[He|Bo Okoro]] was brief.'
  ],
  bodies: [
    'The Harbour Bank failed. Savers had trusted [[the bank|Harbour Bank]].',
    'The Harbour Bank and the Dolm Bank failed. Savers had trusted the bank.',
    'The Harbour Bank failed. A bank in Dolm closed. The bank was old.',
    'The Harbour Bank failed. Savers like the bank that pays.',
    'Savers had trusted the bank.',
    'Goldman Sachs failed. Savers had trusted [[the company|Goldman Sachs]].',
    'Goldman Sachs failed. The Harbour Union laughed. Savers had trusted the company.',
    'The Harbour Bank, [[the oldest bank|Harbour Bank]] of Dolm, failed.',
    'The old Harbour Bank is [[the biggest bank|Harbour Bank]] of Dolm.',
    'In a cold Congress was the fear of loss.',
    'The Harbour Workers Union struck. [[The union|Harbour Workers Union]] won.',
    'The Harbour Workers Union struck. The trade union won.'
  ],
  'states and cities': [
    'Kenya joined the pact. [[The country|Kenya]] is proud.',
    'Kenya and Ghana joined the pact. The country is proud.',
    'Kenya joined the pact. [[The government|Kenya]] is proud.',
    'Lagos showed “Love in the City” in May.',
    'Mombasa is growing. [[The city|Mombasa]] needs homes.',
    '[[The city|Lagos]] of Lagos is growing.',
    'The country is proud.',
    'Ghana changed. Kenya’s role in [[the country|Ghana]] grew.',
    'Kenya is [[the first country|Kenya]] to join.',
    'Kenya joined the pact. The old country is proud.',
    'Kenya joined the pact. The island is proud.',
    'Kenya joined the pact. Ghanaian farmers laughed. The country is proud.',
    'Kenya joined the pact. Kenyan farmers laughed. [[The country|Kenya]] is proud.',
    'The United Kingdom joined the pact. [[The kingdom|United Kingdom]] is proud.',
    'Lagos, Nigeria, is growing.'
  ],
  'it and they': [
    'Kenya cut [[its|Kenya]] debt.',
    'Kenya joined the pact. [[It|Kenya]] signed in May.',
    'Kenya joined the pact. It is clear that nobody knew.',
    'Kenya sold the bank. Everybody likes it.',
    'Kenya joined the pact. It will take time.',
    'Kenya joined the pact. It will soon take time.',
    'The levy failed. It hurt Kenya.',
    'Kenya knew that the bank cut its losses.',
    'The Harbour Bank failed. They knew.',
    'Critics of Kenya say they knew.',
    'The Harbour Times wrote that they knew.',
    'Kenya soon joined the pact. This hurts, and it must end.',
    'Kenya joined the pact. [[It|Kenya]] soon signed, it seems.',
    'Kenya joined the pact. It will be clear.',
    'Kenya told the Harbour Bank that its losses grew.',
    'Kenya was in need. Farmers left. Its debt grew.',
    'A parent and the children said they knew.',
    'Republicans said that [[they|Republicans]] would win.'
  ]
}

describe.each(Object.entries(examples))('%s', (_, texts) => {
  test.each(texts)('%s', text => {
    const plain = text.replace(/\[\[([^|\]]+)\|[^\]]+\]\]/g, '$1')
    expect(resolved(plain).drawn).toBe(text)
  })
})

test('the form tells pronouns, offices and other descriptions apart', () => {
  const {found} = resolved(
    'President Bo Okoro fled Kenya. He left. The president knew the country.'
  )
  expect(found.map(({form, why}) => `${form}: ${why}`)).toEqual([
    'pronoun: only-candidate',
    'title: office-of',
    'description: only-place'
  ])
})

test('a text without names or sentences has none', () => {
  expect(resolved('').found).toEqual([])
  expect(resolved('He said so.').found).toEqual([])
})

test('long texts and long sentences are read in linear time', () => {
  const sentence = 'Peter Okoro said that he and his bank met the senator, '
  const {found} = resolved(`${sentence.repeat(400)}.\n\n${`${sentence}. `.repeat(400)}`)
  expect(found.length).toBeGreaterThan(400)
})
