import {array, assert, constantFrom, property, tuple} from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {EntityKind, NameMention} from '../../../src/model.ts'
import {groupNames} from '../../../src/passes/actors/aliases.ts'

const kinds: Readonly<Record<string, EntityKind>> = {
  '@': 'person',
  '#': 'organization',
  '^': 'place'
}

/** Mentions, each in a sentence of its own that is nothing but the name; a title stands before “~”. */
function mentionsOf(names: readonly string[]): NameMention[] {
  return names.map((name, sentence) => {
    const kind = kinds[name[0] as string] as EntityKind
    const [text = '', title] = name.slice(1).split('~').reverse()
    return {sentence, start: 0, end: text.length, text, kind, ...(title !== undefined && {title})}
  })
}

function grouped(mentions: readonly NameMention[]): string[] {
  const sentences = mentions.map(({text}) => ({text, tokens: []}))
  return groupNames(mentions, sentences).map(group =>
    group.map(index => mentions[index]?.text).join(' = ')
  )
}

/** Names as “@person, #organization, ^place”, and the groups that they make. */
const tables: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  spelling: [
    ['@Bo Ökoro, @BO OKORO, @Bo Okoro’s', 'Bo Ökoro = BO OKORO = Bo Okoro’s'],
    ['^the Gulf of Dolm, ^Gulf of Dolm', 'the Gulf of Dolm = Gulf of Dolm'],
    ["#Dolm People's Party, #Dolm People Party", "Dolm People's Party = Dolm People Party"],
    ['@Ana Berez-Lund, @Ana Berez Lund', 'Ana Berez-Lund = Ana Berez Lund'],
    ["@Rory O'Dolm, @O’Dolm", "Rory O'Dolm = O’Dolm"],
    ['@"Bo" Okoro, @Okoro', '"Bo" Okoro = Okoro']
  ],
  'family names': [
    ['@James Okoro, @Okoro, @Mr. Okoro', 'James Okoro = Okoro = Mr. Okoro'],
    ['@Okoro, @James Okoro', 'Okoro = James Okoro'],
    ['@James Okoro, @Mary Okoro', 'James Okoro', 'Mary Okoro'],
    ['@James Okoro, @Mary Okoro, @Okoro', 'James Okoro', 'Mary Okoro = Okoro'],
    ['@James Okoro, @Mary Okoro, @Mr~Okoro', 'James Okoro = Okoro', 'Mary Okoro'],
    ['@Mr~Okoro, @Mrs~Okoro', 'Okoro', 'Okoro'],
    ['@Okoro, @Minister~Okoro, @Mayor~Okoro', 'Okoro = Okoro = Okoro'],
    ['@Okoro, @James Okoro, @Mary Okoro', 'Okoro', 'James Okoro', 'Mary Okoro'],
    ['@Ana Ruiz Dolmez, @Ruiz Dolmez, @Dolmez', 'Ana Ruiz Dolmez = Ruiz Dolmez = Dolmez'],
    ['@Pablo Ruiz Dolmez, @Ruiz', 'Pablo Ruiz Dolmez = Ruiz'],
    ['@Ida van der Dolm, @van der Dolm, @Dolm', 'Ida van der Dolm = van der Dolm = Dolm'],
    ['@Omar bin Dolm, @bin Dolm', 'Omar bin Dolm = bin Dolm'],
    ['@Abdel Karim el-Dolmi, @al-Dolmi, @Dolmi', 'Abdel Karim el-Dolmi = al-Dolmi = Dolmi'],
    ['@Abdel Karim el Dolmi, @Dolmi', 'Abdel Karim el Dolmi = Dolmi']
  ],
  'given names': [
    ['@Jenna Okoro, @Jenna', 'Jenna Okoro = Jenna'],
    ['@Jenna Okoro, @Jenna Lund, @Jenna', 'Jenna Okoro', 'Jenna Lund = Jenna'],
    ['@William Okoro, @Bill Okoro, @Bill', 'William Okoro = Bill Okoro = Bill'],
    ['@Wang Dolming, @Wang', 'Wang Dolming = Wang'],
    ['@Abe Dolmzo, @Dolmzo Abe', 'Abe Dolmzo = Dolmzo Abe'],
    ['@Juan Carlos Okoro, @Juan Carlos', 'Juan Carlos Okoro = Juan Carlos']
  ],
  initials: [
    ['@James Okoro, @J. Okoro, @J.T. Okoro', 'James Okoro = J. Okoro = J.T. Okoro'],
    ['@James Okoro, @M. Okoro', 'James Okoro', 'M. Okoro'],
    ['@James Tom Okoro, @JTO, @J.T.O.', 'James Tom Okoro = JTO = J.T.O.'],
    ['@JT Okoro, @James Tom Okoro', 'JT Okoro = James Tom Okoro'],
    ['@James T. Okoro, @James Tom Okoro', 'James T. Okoro = James Tom Okoro'],
    ['@James T. Okoro, @James B. Okoro', 'James T. Okoro', 'James B. Okoro'],
    ['@Okoro\\, J. T., @James Okoro', 'Okoro, J. T. = James Okoro'],
    ['@James Okoro, @Okoro\\, KBE', 'James Okoro = Okoro, KBE'],
    ['@Okoro\\, Dolm, @James Okoro', 'Okoro, Dolm = James Okoro']
  ],
  'titles and descriptions': [
    ['@Foreign Minister Bo Okoro, @Bo Okoro', 'Foreign Minister Bo Okoro = Bo Okoro'],
    ['@U.S. President Bo Okoro, @Okoro', 'U.S. President Bo Okoro = Okoro'],
    ['@Danish author Bo Okoro, @Okoro', 'Danish author Bo Okoro = Okoro'],
    ['@Bo Okoro, @Okoro in May, @Okoro himself', 'Bo Okoro = Okoro in May = Okoro himself'],
    ['@Bo Okoro, @Okoro who resigned, @Okoro then', 'Bo Okoro = Okoro who resigned = Okoro then'],
    ["@Bo Okoro, @Bo Okoro's translator", 'Bo Okoro', "Bo Okoro's translator"],
    ['@Bo Okoro, @the Okoro family', 'Bo Okoro', 'the Okoro family'],
    ['@the President, @the Vice President', 'the President', 'the Vice President'],
    ['@General Okoro, @Bo Okoro', 'General Okoro = Bo Okoro'],
    ['@Dean Okoro, @Bo Okoro', 'Dean Okoro', 'Bo Okoro'],
    ['@Duke of Dolm, @Duke of Lund', 'Duke of Dolm', 'Duke of Lund'],
    ['@Bo Okoro (1901–1980), @Bo Okoro', 'Bo Okoro (1901–1980) = Bo Okoro'],
    ['@Bo Okoro KBE RA, @Okoro', 'Bo Okoro KBE RA = Okoro'],
    ['@Bo X Okoro, @Okoro', 'Bo X Okoro = Okoro'],
    ['@Ben Jr Okoro, @Okoro', 'Ben Jr Okoro = Okoro']
  ],
  'namesakes apart': [
    ['@Bo Okoro Jr., @Bo Okoro Sr.', 'Bo Okoro Jr.', 'Bo Okoro Sr.'],
    ['@Bo Okoro Jr., @Bo Okoro\\, Junior', 'Bo Okoro Jr. = Bo Okoro, Junior'],
    ['@Ida II, @Ida III', 'Ida II', 'Ida III'],
    ['@Ida the Great, @Ida the Bold', 'Ida the Great', 'Ida the Bold'],
    ['@Bo of Dolm, @Bo of Lund, @Bo', 'Bo of Dolm', 'Bo of Lund = Bo'],
    ['@Dr~Jane Okoro, @Mr~J. Okoro', 'Jane Okoro', 'J. Okoro']
  ],
  organizations: [
    ["#Harbour Workers' Union, #HWU", "Harbour Workers' Union = HWU"],
    ['#H.W.U., #Harbour Workers of the Union', 'H.W.U. = Harbour Workers of the Union'],
    [
      '#Harbour Women United, #Hill Water Union, #HWU',
      'Harbour Women United',
      'Hill Water Union',
      'HWU'
    ],
    ["#Harbour Workers' Union, #Harbour Union", "Harbour Workers' Union", 'Harbour Union'],
    ['#Dolmo Inc., #Dolmo, #Dolmo\\, Ltd', 'Dolmo Inc. = Dolmo = Dolmo, Ltd'],
    ["#Bank of Dolm, #Dolm's Bank", 'Bank of Dolm', "Dolm's Bank"],
    ['#Dolm University, #Dolm, #University', 'Dolm University = Dolm', 'University'],
    ['#Order of Dolmology, #Dolmology', 'Order of Dolmology = Dolmology'],
    ['#University of Dolm, #University of Lund', 'University of Dolm', 'University of Lund'],
    ['#Boston Gulls, #Gulls', 'Boston Gulls = Gulls'],
    ['#Boston Gulls, #Chicago Gulls, #Gulls', 'Boston Gulls', 'Chicago Gulls', 'Gulls'],
    ['#U.S. Senate, #Senate', 'U.S. Senate = Senate'],
    ['#Danish Supreme Court, #Supreme Court', 'Danish Supreme Court = Supreme Court'],
    ['#Supreme Court of Denmark, #Supreme Court', 'Supreme Court of Denmark = Supreme Court'],
    ['#Bank of Denmark, #Denmark', 'Bank of Denmark', 'Denmark'],
    ['#DOLM military alliance, #DOLM', 'DOLM military alliance = DOLM'],
    ['#World Health Organization, #WHO', 'World Health Organization = WHO'],
    ['#United Nations, #UN, #UN Security Council', 'United Nations = UN', 'UN Security Council'],
    [
      '#University of Dolm\\, Lund, #University of Dolm\\, Kent',
      'University of Dolm, Lund',
      'University of Dolm, Kent'
    ]
  ],
  places: [
    [
      '^U.S., ^US, ^USA, ^America, ^the United States of America',
      'U.S. = US = USA = America = the United States of America'
    ],
    ['^U. S., ^United States', 'U. S. = United States'],
    ['^UK, ^Britain, ^United Kingdom', 'UK = Britain = United Kingdom'],
    ['^Georgia, ^Republic of Georgia', 'Georgia = Republic of Georgia'],
    ['^Georgia, ^Atlanta', 'Georgia', 'Atlanta'],
    ['^Congo, ^DRC, ^Congo-Brazzaville', 'Congo', 'DRC', 'Congo-Brazzaville'],
    ['^Congo, ^DRC', 'Congo = DRC'],
    ['^North Korea, ^South Korea, ^Korea', 'North Korea', 'South Korea', 'Korea'],
    ['^North Korea, ^South Korea, ^the North', 'North Korea = the North', 'South Korea'],
    ['^South Africa, ^the South', 'South Africa', 'the South'],
    ['^New York, ^New York City', 'New York = New York City'],
    ['^Oklahoma City\\, Oklahoma, ^Oklahoma', 'Oklahoma City, Oklahoma', 'Oklahoma'],
    ['^Mexico, ^Mexico City', 'Mexico', 'Mexico City'],
    ['^State of Dolm, ^Dolm, ^City of the Dolm', 'State of Dolm = Dolm = City of the Dolm'],
    ['^Dolm\\, Indiana, ^Dolm', 'Dolm, Indiana = Dolm'],
    ['^Dolm\\, Indiana, ^Dolm\\, Texas, ^Dolm', 'Dolm, Indiana', 'Dolm, Texas', 'Dolm'],
    ['^D.C., #Democratic Congress', 'D.C.', 'Democratic Congress']
  ],
  kinds: [
    [
      '@George Washington, ^Washington, @Washington',
      'George Washington = Washington',
      'Washington'
    ],
    ['#Dolm, ^Dolm', 'Dolm = Dolm'],
    ['#Okoro, @Bo Okoro', 'Okoro = Bo Okoro'],
    ['#Dolm, @Dolm', 'Dolm = Dolm'],
    ['^Denmark, @Denmark', 'Denmark = Denmark'],
    ['#Dolm, #Dolm, @Dolm', 'Dolm = Dolm = Dolm'],
    ['#Bo Okoro, @Bo Okoro', 'Bo Okoro = Bo Okoro'],
    ['^Dolm Hill, @Mr~Dolm Hill', 'Dolm Hill', 'Dolm Hill']
  ]
}

describe.each(Object.entries(tables))('%s', (_, rows) => {
  test.each(rows.map(([names, ...groups]) => ({names, groups})))('$names', ({names, groups}) => {
    const parts = names.split(/(?<!\\), /).map(name => name.replace('\\', ''))
    expect(grouped(mentionsOf(parts))).toEqual(groups)
  })
})

/** The groups of names that stand, between bars, in one sentence. */
function inSentence(marked: string): string[] {
  const text = marked.replaceAll('|', '')
  const mentions = [...marked.matchAll(/\|([^|]+)\|/g)].map(({1: name = '', index}, at) => {
    const start = index - 2 * at
    return {sentence: 0, start, end: start + name.length, text: name, kind: 'organization' as const}
  })
  return groupNames(mentions, [{text, tokens: []}]).map(group =>
    group.map(index => mentions[index]?.text).join(' = ')
  )
}

test.each([
  ['The |Bureau for Dolmish Fishery| (|BuDoF|) met.', 'Bureau for Dolmish Fishery = BuDoF'],
  ['|BDF| (the |Board of Dolmish Fishery|) met.', 'BDF = Board of Dolmish Fishery'],
  ['|DOF| [“|Dolmish Office for Fishery|”] met.', 'DOF = Dolmish Office for Fishery'],
  ['The |Bureau for Dolmish Fishery| (|XYZ|) met.', 'Bureau for Dolmish Fishery', 'XYZ'],
  ['The |Bureau for Dolmish Fishery| (|BuZoF|) met.', 'Bureau for Dolmish Fishery', 'BuZoF'],
  ['The |Bureau for Dolmish Fishery| and |BuDoF| met.', 'Bureau for Dolmish Fishery', 'BuDoF']
])('%s', (marked, ...groups) => {
  expect(inSentence(marked)).toEqual(groups)
})

test('a family name after two bearers in one sentence stays alone', () => {
  const mentions = mentionsOf(['@James Okoro', '@Mary Okoro', '@Okoro'])
  const together = mentions.map((mention, index) => ({
    ...mention,
    sentence: index === 2 ? 1 : 0,
    start: index * 20,
    end: index * 20 + mention.text.length
  }))
  expect(grouped(together)).toEqual(['James Okoro', 'Mary Okoro', 'Okoro'])
})

describe('properties', () => {
  const names = [
    ...'@James Okoro,@Okoro,@J. Okoro,@Mary Okoro,@Mr~Okoro,@James,@Bo Okoro Jr.,@Ida the Great,@Ida,@Dolm'.split(
      ','
    ),
    ...'#Dolm,#Dolm University,#DU,#Boston Gulls,#Gulls,#Okoro,^Dolm,^US,^America,^Georgia,^Dolm City'.split(
      ','
    )
  ]
  const documents = array(constantFrom(...names), {maxLength: 12}).map(mentionsOf)
  const groupsOf = (mentions: readonly NameMention[]) =>
    groupNames(
      mentions,
      mentions.map(({text}) => ({text, tokens: []}))
    )

  test('every mention is in exactly one group', () => {
    assert(
      property(documents, mentions => {
        const indices = groupsOf(mentions).flat()
        expect(indices.sort((one, other) => one - other)).toEqual([...mentions.keys()])
      })
    )
  })

  test('the order in which mentions are given changes nothing', () => {
    assert(
      property(
        documents.chain(mentions =>
          tuple(constantFrom(mentions), array(constantFrom(0, 1), {minLength: 12, maxLength: 12}))
        ),
        ([mentions, coins]) => {
          const mixed = [...mentions.keys()].sort(
            (one, other) => (coins[one] ?? 0) - (coins[other] ?? 0) || other - one
          )
          const shuffled = mixed.map(index => mentions[index] as NameMention)
          const sentences = mentions.map(({text}) => ({text, tokens: []}))
          const back = groupNames(shuffled, sentences).map(group => group.map(at => mixed[at]))
          expect(back).toEqual(groupsOf(mentions))
        }
      )
    )
  })

  test('the same mentions make the same groups, and are left as they were', () => {
    assert(
      property(documents, mentions => {
        const before = structuredClone(mentions)
        expect(groupsOf(mentions)).toEqual(groupsOf(mentions))
        expect(mentions).toEqual(before)
      })
    )
  })

  test('groups, and the mentions in them, stand in the order of the text', () => {
    assert(
      property(documents, mentions => {
        const groups = groupsOf(mentions)
        for (const indices of [groups.map(([first]) => first as number), ...groups]) {
          expect(indices).toEqual([...indices].sort((one, other) => one - other))
        }
      })
    )
  })
})
