import {expect, test} from 'vitest'
import {analyze} from '../analyze.ts'

test('every source that stands in a text is annotated, in its order and with its place', () => {
  const text = [
    'Rents rose by 4 percent (Okoro, 2019), critics say.',
    'According to Ada Okoro, the port is empty ([accounts](https://dolm.example/accounts)).',
    'I saw the yards close.[^1]',
    '[^1]: Energy Office, *Annual return*, 2019.'
  ].join('\n\n')
  const {annotations, sentences} = analyze(text)
  expect(annotations.map(({id, grade, text}) => `${id} ${grade} ${text}`)).toEqual([
    'evidence-citation traceable (Okoro, 2019)',
    'evidence-vague vague critics say',
    'evidence-attribution attributed According to Ada Okoro',
    'evidence-link traceable accounts',
    'evidence-testimony attributed I saw',
    'evidence-footnote traceable '
  ])
  for (const {sentence, span, place, text: words} of annotations) {
    const {line = 0, span: whole = span} = sentences[sentence] ?? {}
    expect(place.start.line).toBe(line)
    expect(span.start).toBeGreaterThanOrEqual(whole.start)
    expect(text.slice(span.start, span.end)).toContain(words)
  }
})

test('a text without a source has none', () => {
  expect(analyze('Rents rose by 4 percent.').annotations).toEqual([])
})
