import {describe, expect, test} from 'vitest'
import {reporters} from '../src/index.ts'
import type {Finding, Scorecard} from '../src/model.ts'
import {analyze} from './analyze.ts'
import {expectValid} from './schema.ts'
import {filesBelow, sourceOf} from './sources.ts'

const texts = filesBelow('corpora')
  .filter(path => !path.endsWith('README.md'))
  .map(path => ({path, scorecard: analyze(sourceOf(path), {path})}))

describe('corpora', () => {
  test.each(texts)('$path: findings drawn under the text', async ({path, scorecard}) => {
    const name = path.replace(/^corpora\//, '').replaceAll('/', '--')
    await expect(drawn(scorecard)).toMatchFileSnapshot(`snapshots/${name}.txt`)
  })

  test.each(texts)('$path: voices drawn under the text', async ({path, scorecard}) => {
    const name = path.replace(/^corpora\//, '').replaceAll('/', '--')
    await expect(reporters.voices(scorecard)).toMatchFileSnapshot(`snapshots/voices/${name}.txt`)
  })

  test.each(texts)('$path: the scorecard is valid', ({scorecard}) => {
    expectValid(scorecard)
  })

  test.each(texts)('$path: what was read before changes nothing', ({path, scorecard}) => {
    expect(analyze(sourceOf(path), {path})).toEqual(scorecard)
  })

  test('hold twelve texts or more, in three genres, from three sources or more', () => {
    const own = texts.filter(({path}) => !/^corpora\/(?:clean|layout)\//.test(path))
    const field = (name: string) =>
      new Set(own.map(({scorecard}) => scorecard.document.metadata[name]))
    expect(own.length).toBeGreaterThanOrEqual(12)
    expect(field('genre')).toEqual(new Set(['op-ed', 'policy-brief', 'communique']))
    expect(field('source').size).toBeGreaterThanOrEqual(3)
    for (const {path, scorecard} of texts) {
      const {metadata, words} = scorecard.document
      expect(metadata.title, path).toBeDefined()
      if (!path.startsWith('corpora/layout/')) expect(metadata.date, path).toBeDefined()
      expect(words, path).toBeGreaterThanOrEqual(480)
      expect(words, path).toBeLessThanOrEqual(1500)
    }
  })
})

describe('the clean set', () => {
  const clean = texts.filter(({path}) => path.startsWith('corpora/clean/'))
  const perThousand = (count: number) => {
    const words = clean.reduce((sum, {scorecard}) => sum + scorecard.document.words, 0)
    return (count / words) * 1000
  }

  const findings = clean.flatMap(({scorecard}) => scorecard.findings)
  const isNote = ({severity}: Finding) => severity === 'info'

  test('stays under its ceiling of warnings per 1,000 words', () => {
    const warnings = findings.filter(finding => !isNote(finding))
    expect(perThousand(warnings.length)).toBeLessThanOrEqual(0.5)
  })

  // Ranks in a stated set are what this prose has in plenty: they are noted, not warned of.
  test('stays under its ceiling of notes per 1,000 words', () => {
    expect(perThousand(findings.filter(isNote).length)).toBeLessThanOrEqual(8)
  })

  test('is not bland: it holds cues and figures in plenty', () => {
    const prose = clean
      .flatMap(({scorecard}) => scorecard.sentences.map(({text}) => text))
      .join('\n')
    const cues =
      prose.match(/\b(?:most|least|best|worst|only|first|last|all|every|[a-z]{3,}est)\b/gi) ?? []
    const figures = prose.match(/\d[\d,.]*/g) ?? []
    expect(perThousand(cues.length)).toBeGreaterThanOrEqual(10)
    expect(perThousand(figures.length)).toBeGreaterThanOrEqual(10)
  })
})

/** Each sentence on its line, with what was found under it. */
function drawn({sentences, findings}: Scorecard): string {
  const lines = sentences.flatMap(({index, text}) => {
    const flat = text.replace(/\s/g, ' ')
    const own = findings.filter(({sentence}) => sentence === index)
    return [
      `${index + 1} ${flat}`,
      ...own.map(({within, rule, voice}) => {
        const whose = voice === 'author' ? '' : ` (${voice})`
        const indent = ' '.repeat(`${index + 1} `.length + within.start)
        return `${indent}${'^'.repeat(within.end - within.start)} ${rule}${whose}`
      })
    ]
  })
  return `${lines.join('\n')}\n`
}
