import {describe, expect, test} from 'vitest'
import {rules} from '../src/index.ts'
import type {Lexicon} from '../src/lexicons/lexicon.ts'
import {readTokens} from '../src/parse/tokens.ts'
import {filesBelow, importsOf, sourceOf} from './sources.ts'

const sources = filesBelow('src').filter(path => path.endsWith('.ts'))

describe('rules', () => {
  test('every rule file is in the table, under the id that its name gives', () => {
    const machinery = ['index', 'accuracy', 'apply', 'extremes', 'unsourced']
    const files = sources
      .filter(path => path.startsWith('src/rules/'))
      .map(path => path.slice('src/rules/'.length, -'.ts'.length))
      .filter(name => !machinery.includes(name))
    expect(rules.map(({id}) => id).sort()).toEqual(files)
  })

  test('ids name the pattern', () => {
    for (const {id} of rules) expect(id).toMatch(/^(?!no-)[a-z]+(?:-[a-z]+)*$/)
  })

  test('no example stands twice', () => {
    const examples = rules.flatMap(rule => [...rule.examples.flagged, ...rule.examples.clean])
    expect(new Set(examples).size).toBe(examples.length)
  })

  test.each(rules.map(rule => ({id: rule.id, rule})))(
    '$id shows where its phrase may stand',
    ({rule}) => {
      const {flagged, clean} = rule.examples
      const shows = (pattern: RegExp) => flagged.some(example => pattern.test(example))
      expect({
        sentenceInitial: shows(/^\[\[/),
        insideMarkup: shows(/[*_[]\[\[[^\]]*\]\][*_\]]/),
        softWrap: shows(/\[\[[^\]]*\n[^\]]*\]\]/),
        blockQuoteAfterReference: shows(/^> .*&amp;[\s\S]*\[\[/),
        twice: shows(/\[\[[\s\S]*\[\[/)
      }).toEqual({
        sentenceInitial: true,
        insideMarkup: true,
        softWrap: true,
        blockQuoteAfterReference: true,
        twice: true
      })
      expect(flagged.length).toBeGreaterThanOrEqual(8)
      expect(clean.length).toBeGreaterThanOrEqual(8)
    }
  )

  test('what a rule cannot see is the last paragraph of its reason', () => {
    for (const {why} of rules) expect(why.trim().split('\n\n').length).toBeGreaterThanOrEqual(2)
  })
})

describe('wording', () => {
  const verdicts = /\b(?:false|unfounded|misleading|biased|propaganda|dishonest|manipulat\w+)\b/i

  test('no rule pronounces a verdict', () => {
    for (const {summary, messages} of rules) {
      expect([summary, ...Object.values(messages)].join('\n')).not.toMatch(verdicts)
    }
  })

  test('no report pronounces a verdict', () => {
    for (const path of sources.filter(path => path.startsWith('src/reporters/'))) {
      const texts = [...sourceOf(path).matchAll(/'[^'\n]{12,}'|`[^`]{12,}`/g)].join('\n')
      expect(texts).not.toMatch(verdicts)
    }
  })
})

describe('lexicons', async () => {
  const modules: Record<string, unknown>[] = await Promise.all(
    sources
      .filter(path => path.startsWith('src/lexicons/'))
      .map(path => import(new URL(`../${path}`, import.meta.url).href))
  )
  const lexicons = modules.flatMap(Object.values).filter(isLexicon)

  test('there are lexicons to check', () => {
    expect(lexicons.length).toBeGreaterThan(5)
  })

  test('each says where its entries come from and what they have in common', () => {
    for (const {name, about, source, entries} of lexicons) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(about.length).toBeGreaterThan(10)
      expect(source).toMatch(/^(?:drafted for this project.*|[^?].+ \(.+\))$/)
      expect(entries.size).toBeGreaterThan(0)
    }
    expect(new Set(lexicons.map(({name}) => name)).size).toBe(lexicons.length)
  })

  test('every entry can match: the tokenizer splits a text into its words and hyphens', () => {
    const split: string[] = []
    for (const {name, entries} of lexicons) {
      for (const entry of entries) {
        const words = entry
          .replaceAll('-', ' - ')
          .split(' ')
          .filter(word => word !== '')
        const read = readTokens(`a ${entry} b`).tokens.slice(1, -1)
        const whole = words.join('')
        expect(read.map(({lower}) => lower).join(''), `${entry} in ${name}`).toBe(whole)
        const isSplit = read.length !== words.length && !entry.includes('-')
        if (isSplit) split.push(`${name}: ${entry}`)
      }
    }
    expect(split).toEqual([])
  })

  test('an entry that stands twice or is capitalised is refused', async () => {
    const {lexicon} = await import('../src/lexicons/lexicon.ts')
    const data = {name: 'x', about: 'x', source: 'x'}
    expect(() => lexicon({...data, entries: 'a b a'})).toThrow('`a` in `x`')
    expect(() => lexicon({...data, entries: 'a B'})).toThrow('`B` in `x`')
  })
})

describe('architecture', () => {
  const layers = [
    ['model', 'model.ts'],
    ['parse'],
    ['lexicons'],
    ['models'],
    ['pass.ts', 'passes'],
    ['rule.ts', 'rules'],
    ['config'],
    ['tool.ts', 'score'],
    ['reporters'],
    ['pipeline.ts', 'remark.ts', 'index.ts'],
    ['read'],
    ['commands'],
    ['cli.ts']
  ]
  const layerOf = (path: string) =>
    layers.findIndex(names => names.includes(path.replace(/^src\//, '').split('/')[0] ?? ''))

  test.each(sources)('%s imports only from its own layer or below', path => {
    expect(layerOf(path)).toBeGreaterThanOrEqual(0)
    for (const specifier of importsOf(path).filter(name => name.startsWith('.'))) {
      const target = new URL(specifier, `file:///${path}`).pathname.slice(1)
      expect(layerOf(target), `${path} imports ${target}`).toBeLessThanOrEqual(layerOf(path))
    }
  })

  test('the core imports nothing of Node', () => {
    const outside = /^src\/(?:read|batch|commands|models\/train)\/|^src\/cli\.ts$/
    for (const path of sources.filter(path => !outside.test(path))) {
      expect(
        importsOf(path).filter(name => name.startsWith('node:')),
        path
      ).toEqual([])
      expect(sourceOf(path), path).not.toMatch(/\b(?:process|Buffer|require)\b[.(]/)
    }
  })

  test('each NLP library stands behind one file', () => {
    const importers = (library: RegExp) =>
      sources.filter(path => importsOf(path).some(name => library.test(name)))
    expect(importers(/^wink-/)).toEqual(['src/parse/tokens.ts'])
    expect(importers(/^compromise/)).toEqual(['src/passes/terms.ts'])
  })

  test('facts are read one by one, never taken apart', () => {
    const readers = sources.filter(path => /^src\/(?:passes|rules)\//.test(path))
    expect(readers.length).toBeGreaterThan(5)
    for (const path of readers) {
      expect(sourceOf(path), path).not.toMatch(/\}\s*=\s*facts\s*(?:$|[;,)])/m)
      expect(sourceOf(path), path).not.toMatch(/\b(?:run|check)\([^)]*,\s*\{/)
    }
  })

  test('files stay short enough to be one concept', () => {
    for (const path of sources) {
      expect(sourceOf(path).split('\n').length, path).toBeLessThanOrEqual(215)
    }
  })
})

function isLexicon(value: unknown): value is Lexicon {
  return typeof value === 'object' && value !== null && 'entries' in value && 'about' in value
}
