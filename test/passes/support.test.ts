import {describe, expect, test} from 'vitest'
import type {Format} from '../../src/model.ts'
import {openFactBook} from '../../src/pass.ts'
import {support} from '../../src/passes/support.ts'
import {read} from '../parse/reading.ts'

function supportsOf(text: string, format: Format = 'markdown') {
  const document = read(text, format)
  const facts = openFactBook(document)
  return document.sentences.map(sentence => facts.for({support}, sentence).support)
}

/** For each sentence its status, and what decided: the kind of the evidence and its reach. */
function labelsOf(text: string, format: Format = 'markdown'): string[] {
  return supportsOf(text, format).map(({status, evidence: [first]}) =>
    first ? `${status} ${first.kind} ${first.reach}` : status
  )
}

const loss = 'The ferry lost 4 million crowns in 2019.'

describe('a sentence by itself', () => {
  test.each([
    [loss, 'none-found'],
    [`${loss.slice(0, -1)} (Okoro, 2020).`, 'traceable citation sentence'],
    ['Okoro said that the ferry lost 4 million crowns.', 'attributed attribution sentence'],
    ['I saw the ferry sink in 2019.', 'attributed testimony sentence'],
    ['Many believe that the ferry lost 4 million crowns.', 'vague vague sentence'],
    ['Norland borders Maronia.', 'common-ground'],
    ['Norland borders 4 towns.', 'none-found'],
    ['The ferry must be saved.', 'not-needed'],
    ['How much did the ferry lose in 2019?', 'not-needed'],
    ['The ferry will lose 4 million passengers.', 'not-needed'],
    ['Under Article 7 a state shall give notice.', 'traceable legal sentence'],
    [`# ${loss.slice(0, -1)}`, 'not-needed'],
    ['The agenda included:', 'not-needed'],
    [`[The ferry${'?'.repeat(1001)}x](https://dolm.example)`, 'not-needed'],
    ['The census of 2021 counted these towns:', 'traceable document sentence']
  ])('%s', (text, label) => {
    expect(labelsOf(text)).toEqual([label])
  })

  test('is not borne out by what somebody says of a part of it', () => {
    const aside =
      'The harbour, which as Okoro says is deep, lost 4 million crowns in 2019 when nobody from the towns came to see the lights.'
    expect(labelsOf(aside)).toEqual(['none-found'])
  })

  test('shows first what decided, and lists the rest', () => {
    const [first] = supportsOf(
      'Experts say that 40 towns are empty, according to the census of 2021.'
    )
    expect(first?.status).toBe('traceable')
    expect(first?.evidence.map(({kind}) => kind)).toEqual(['document', 'vague'])
  })
})

describe('ties', () => {
  test.each([
    [
      'go back to a document that is pointed to',
      'The census of 2021 counted 4,000 empty houses. The report also counted 300 sheds. It found 12 mills. The same survey counted 40 kilns.',
      ['document sentence', 'document tie', 'document tie', 'document tie']
    ],
    [
      'go on counting what a document counted',
      'A Bank study of 2012 found 40 leaks. That is 5,000 crowns a leak.',
      ['document sentence', 'document tie']
    ],
    [
      'go forward to a sentence that names the source',
      `${loss} The figure comes from the Port Office report of 2020.`,
      ['document tie', 'document sentence']
    ],
    [
      'go forward to whoever showed this',
      `${loss} Okoro showed this in her report of 2020.`,
      ['attribution tie', 'attribution sentence']
    ],
    [
      'go back from a pronoun to the speaker that it stands for',
      'Okoro said in May 2020 that the ferry lost 4 million crowns. She added that the harbour lost 3 million.',
      ['attribution sentence', 'attribution tie']
    ]
  ])('%s', (_, text, labels) => {
    expect(labelsOf(text)).toEqual(labels.map(label => `traceable ${label}`))
  })

  test('reach the sentences of a quotation that is given to somebody in another', () => {
    expect(labelsOf(`“${loss} The harbour lost 3 million,” Okoro said.`)).toEqual([
      'attributed attribution tie',
      'attributed attribution sentence'
    ])
  })

  test('need something to be tied to', () => {
    expect(labelsOf('Of these, 40 had a roof. It found 12 mills.')).toEqual([
      'none-found',
      'none-found'
    ])
    expect(labelsOf(`${loss} The figure comes from the old men.`)[0]).toBe('none-found')
    // Three sentences back is as far as they go.
    const between = 'The roof fell in on 3 May. The rain came on 4 May. The boats left on 5 May.'
    const far = `The census of 2021 counted 40 towns. ${between} The report also counted 300 sheds.`
    expect(labelsOf(far).at(-1)).toBe('none-found')
  })

  test('stay in their paragraph', () => {
    const apart = 'The census of 2021 counted 40 towns.\n\nThe report also counted 300 sheds.'
    expect(labelsOf(apart)).toEqual(['traceable document sentence', 'none-found'])
  })
})

describe('instances', () => {
  test('carry the general statement before them', () => {
    expect(
      labelsOf(
        'Other towns have brought their trams back. For example, Dolm reopened its line in 2019, according to the Port report.'
      )
    ).toEqual(['traceable document instances', 'traceable document sentence'])
  })

  test('do so unannounced where two of them are sourced', () => {
    expect(
      labelsOf(
        'Many towns have lost their shops. The Bank report of 2020 counted 40 in Dolm. The census of 2021 counted 30 in Sel.'
      )[0]
    ).toBe('traceable document instances')
  })

  test('do not where what is general names somebody', () => {
    expect(
      labelsOf(
        'The towns of Okoro have lost 40 shops. The Bank report of 2020 counted rain. The census of 2021 counted snow.'
      )[0]
    ).toBe('none-found')
  })
})

describe('lists and tables', () => {
  const lead = 'The Energy Office report of 2020 gives these losses:'

  test('take the source of the sentence above them', () => {
    expect(labelsOf(`${lead}\n\n- The ferry lost 4 million crowns.\n- ${loss}`)).toEqual([
      'traceable document sentence',
      'traceable document list-lead',
      'traceable document list-lead'
    ])
    const cells = `${lead}\n\n| ${loss} | ${loss} |\n| - | - |\n| ${loss} | ${loss} |`
    expect(new Set(labelsOf(cells).slice(1))).toEqual(new Set(['traceable document list-lead']))
  })

  test('have none under a heading or at the top', () => {
    expect(labelsOf(`# Losses\n\n- ${loss}`)).toEqual(['not-needed', 'none-found'])
    expect(labelsOf(`- ${loss}`)).toEqual(['none-found'])
  })

  test('may close with a line of their source', () => {
    expect(labelsOf(`- ${loss}\n- ${loss}\n\nSource: Port Office, annual return.`)).toEqual([
      'traceable citation paragraph-end',
      'traceable citation paragraph-end',
      'not-needed'
    ])
  })
})

describe('the end of the paragraph', () => {
  test.each([
    ['(Okoro, 2020)', 'citation', '', 'citation sentence'],
    ['([accounts](https://dolm.example/a))', 'link', '', 'link sentence'],
    ['[^1]', 'footnote', '\n\n[^1]: Okoro, *Report on Fees*, 2019.', 'footnote note']
  ])('bears the sentences before it: %s', (source, kind, notes, own) => {
    const labels = labelsOf(`${loss} ${loss} The harbour lost 3 million ${source}.${notes}`)
    const end = `traceable ${kind} paragraph-end`
    expect(labels.slice(0, 3)).toEqual([end, end, `traceable ${own}`])
  })

  test('covers back to the source before it', () => {
    expect(
      labelsOf(
        `The fee rose by half in 2019 (Lindqvist, 2020). ${loss} It fell by half (Okoro, 2020).`
      )
    ).toEqual([
      'traceable citation sentence',
      'traceable citation paragraph-end',
      'traceable citation sentence'
    ])
    expect(
      labelsOf(
        `${loss} The census of 2021 counted 40 boats. The harbour lost 3 million crowns (Okoro, 2020).`
      )[0]
    ).toBe('none-found')
  })

  test('is not a link in the middle of a sentence, nor on its last words', () => {
    expect(
      labelsOf(`${loss} The harbour [lost 3 million crowns](https://dolm.example/a).`)[0]
    ).toBe('none-found')
    expect(
      labelsOf(`${loss} [The harbour](https://dolm.example/a) lost 3 million crowns.`)[0]
    ).toBe('none-found')
  })

  test('may be a line below', () => {
    expect(labelsOf(`${loss}\n\nSource: Port Office, annual return.`)[0]).toBe(
      'traceable citation paragraph-end'
    )
    expect(labelsOf(`${loss}\n\nThe harbour is deep (Okoro, 2020).`)[0]).toBe('none-found')
  })
})

describe('notes and lists of sources', () => {
  test('notes bear the sentence that calls them, and state nothing themselves', () => {
    const text = `${loss} [1]\n\nThe harbour lost 3 million crowns.\n\nNotes\n\n1. Okoro, Report, 2019.`
    expect(labelsOf(text, 'text')).toEqual([
      'traceable footnote note',
      'none-found',
      'not-needed',
      'not-needed'
    ])
  })

  test('an entry makes traceable what was only a name', () => {
    const text =
      'According to Okoro, the ferry lost 4 million crowns. Lindqvist says that the harbour lost 3 million. The minister said that it lost more.'
    expect(labelsOf(`${text}\n\n## Sources\n\n- Okoro: Fees of 2019\n- Brill: Ferries`)).toEqual([
      'traceable citation source-list',
      'attributed attribution sentence',
      'attributed attribution sentence',
      'not-needed',
      'not-needed',
      'not-needed'
    ])
  })

  test('an entry must hold all of the names', () => {
    const text = 'Amara Okoro said that the ferry lost 4 million crowns.'
    const sources = ['Amara Brill: Ferries', 'Amara Okoro: Fees', 'Amara Karimi: Rain']
    const list = (entries: readonly string[]) =>
      labelsOf(`${text}\n\n## Sources\n\n${entries.map(entry => `- ${entry}\n`).join('')}`)[0]
    expect(list(sources)).toBe('traceable citation source-list')
    expect(list(sources.filter(entry => !entry.includes('Okoro')))).toBe(
      'attributed attribution sentence'
    )
  })
})

describe('where it was looked', () => {
  test.each([
    [loss, ['sentence']],
    [`${loss} ${loss}`, ['sentence', 'tie', 'instances', 'paragraph-end']],
    [`We list:\n\n- ${loss}`, ['sentence', 'list-lead']],
    [`${loss}\n\n[^1]: Okoro, *Fees*, 2019.`, ['sentence', 'note']]
  ])('%s', (text, lookedIn) => {
    const found = supportsOf(text).find(({status}) => status !== 'not-needed')
    expect(found?.lookedIn).toEqual(lookedIn)
  })

  test('nowhere, where nothing is to be checked', () => {
    expect(supportsOf('The ferry must be saved.')).toEqual([
      {status: 'not-needed', lookedIn: [], evidence: []}
    ])
  })
})
