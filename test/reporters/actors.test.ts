import {describe, expect, test} from 'vitest'
import {reporters} from '../../src/index.ts'
import {analyze} from '../analyze.ts'

const page = (text: string) => reporters.markdown(analyze(text, {path: 'a.txt'}))

/** The section on actors. */
const section = (text: string) => /## Actors\n\n([\s\S]*?)\n\n## /.exec(page(text))?.[1] ?? ''

describe('the actors of a page', () => {
  test('are summed up with whom the text names most', () => {
    expect(page('Kenya warned Ghana. Kenya left.')).toContain(
      '- [2 actors](#actors) are named: most often Kenya, in 2 sentences.'
    )
    expect(page('Kenya left.')).toContain('- [1 actor](#actors) is named.')
    expect(page('it rained.')).not.toContain('#actors')
  })

  test('stand in a table from two sentences on, the others in a line', () => {
    const text = 'Finance Minister Bo Okoro warned Ghana. Okoro left. Togo stayed.'
    const shown = section(text)
    expect(shown).toMatch(/^\| Actor \| Kind \| Sentences \| Also called \| Acts \|/)
    expect(shown).toContain('| Bo Okoro | person |')
    expect(shown).toContain('“Okoro”')
    expect(shown).toContain('2 more: Ghana and Togo.')
    expect(section('Togo stayed.')).toContain('Named once: Togo.')
  })

  test('show seats of government by their names', () => {
    const text = 'Iran waited. Talks between Tehran and Kenya began.'
    expect(section(text)).toContain('1 seat (“Tehran”)')
  })

  test('are followed by places and by what could not be placed', () => {
    const shown = section(
      'The Harbour Accord was signed in Nairobi. The Harbour Accord failed in Nairobi.'
    )
    expect(shown).toContain('Named as places: Nairobi (2).')
    expect(shown).toContain('Capitalised, not placed: Harbour Accord')
    expect(section('it rained.')).toBe('')
  })

  test('are escaped', () => {
    expect(section('He sued Dolm|Holm Ltd in <b>Nairobi</b>.')).not.toContain('<b>')
  })
})
