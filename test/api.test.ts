import {describe, expect, test} from 'vitest'
import * as api from '../src/index.ts'
import {
  assessClaim,
  type Claim,
  type ClaimExplanation,
  definePass,
  defineRule,
  explainClaim,
  findSuperlatives
} from '../src/index.ts'
import {checkableThreshold, worthThreshold} from '../src/models/claims/model.ts'
import {analyze} from './analyze.ts'
import {expectValid} from './schema.ts'
import {filesBelow, sourceOf} from './sources.ts'

test('exposes the documented functions and tables, and nothing else', () => {
  expect(Object.keys(api).sort()).toEqual([
    'analyze',
    'assessClaim',
    'definePass',
    'defineRule',
    'explainClaim',
    'findAttributions',
    'findEntities',
    'findSuperlatives',
    'reporters',
    'rules',
    'segment'
  ])
})

test('a scorecard is plain JSON, valid by its schema', () => {
  const scorecard = analyze('# On rates\n\nRates rose by 4 percent.', {path: 'rates.md'})
  expectValid(scorecard)
  expect(JSON.parse(JSON.stringify(scorecard))).toEqual(scorecard)
})

test('the ending of the path gives the format, and an option stands over it', () => {
  expect(analyze('Rates rose.', {path: 'a.txt'}).document.format).toBe('text')
  expect(analyze('Rates rose.', {path: 'a.md'}).document.format).toBe('markdown')
  expect(analyze('Rates rose.').document.format).toBe('markdown')
  expect(analyze('Rates rose.', {path: 'a.md', format: 'text'}).document.format).toBe('text')
})

test('offsets count without a byte order mark', () => {
  const [sentence] = analyze('\uFEFFRates rose.').sentences
  expect(sentence?.span).toEqual({start: 0, end: 11})
})

test('the same text gives the same bytes, whatever was read between', () => {
  const text = 'The council has approved the boldest plan. It cost 4,000 jobs.'
  const first = JSON.stringify(analyze(text))
  analyze('Something else: the finest forest fell by 30 percent.')
  expect(JSON.stringify(analyze(text))).toBe(first)
})

test('types catch what would fail later', () => {
  const counted = definePass({name: 'counted', unit: 'sentence', run: ({text}) => text.length})
  const texts = {
    id: 'x-y',
    family: 'claim',
    severity: 'info',
    tier: 'experimental',
    summary: 's',
    why: 'w',
    examples: {flagged: [], clean: []}
  } as const

  defineRule({
    ...texts,
    needs: {counted},
    messages: {long: 'long'},
    *check({text}, facts) {
      // @ts-expect-error: a fact has the type that its pass computes.
      const length: string = facts.counted
      // @ts-expect-error: only what is needed can be read.
      void facts.uncounted
      yield {message: 'long', span: {start: 0, end: text.length + Number(length)}}
    }
  })
  defineRule({
    ...texts,
    needs: {},
    messages: {long: 'long'},
    // @ts-expect-error: a message must be declared.
    *check({text}) {
      yield {message: 'short', span: {start: 0, end: text.length}}
    }
  })
  // @ts-expect-error: a rule without a summary is no rule.
  defineRule({...texts, summary: undefined, needs: {}, messages: {}, *check() {}})
})

test('metadata of the caller is made plain JSON, as front matter is', () => {
  const metadata = {title: 5, date: new Date(0), big: 1n, author: ['A', 'B']} as never
  expect(analyze('Rates rose.', {metadata}).document.metadata).toEqual({
    title: '5',
    date: '1970-01-01T00:00:00.000Z',
    big: '1',
    author: 'A, B'
  })
})

test('findSuperlatives gives one span a word, whatever it is used for', () => {
  const words = (text: string) =>
    findSuperlatives(text).map(({start, end}) => text.slice(start, end))
  expect(words('At least the Best Western has the most generous hosts, and the best.')).toEqual([
    'least',
    'most',
    'best'
  ])
  expect(words('A guest in Budapest, honest to the last, rode west.')).toEqual([])
  expect(words('')).toEqual([])
})

describe('assessClaim', () => {
  test('tells what can be checked from what cannot', () => {
    const fact: Claim = assessClaim('Unemployment fell by 12 percent between 2015 and 2019.')
    expect(fact).toMatchObject({
      checkable: true,
      checkWorthy: true,
      mixed: false,
      future: false,
      kinds: ['statistic', 'trend', 'event']
    })
    expect(assessClaim('We must act.')).toMatchObject({
      checkable: false,
      checkWorthy: false,
      mixed: true,
      kinds: []
    })
    expect(assessClaim('The ministry will publish its plan.')).toMatchObject({future: true})
  })

  test('takes one sentence, and says what else it got', () => {
    expect(() => assessClaim('rents rose '.repeat(2000))).toThrow(
      'Expected a sentence of at most 20000 characters, got 21999'
    )
    expect(() => explainClaim('rents rose '.repeat(2000))).toThrow(RangeError)
    // @ts-expect-error A program without types may give anything.
    expect(() => assessClaim(undefined)).toThrow('Expected a sentence, got undefined')
  })

  test('holds from the thresholds on that its documentation gives', () => {
    const documented = sourceOf('src/passes/assess-claim.ts').replace(/\n \* +/g, ' ')
    const written = (threshold: number) => String(threshold).replace(/^0/, '')
    expect(documented).toContain(`from a \`score\` of ${written(checkableThreshold)} on`)
    expect(documented).toContain(`from a \`worth\` of ${written(worthThreshold)} on`)
    for (const path of filesBelow('corpora/op-eds')) {
      for (const {claim} of analyze(sourceOf(path), {path}).sentences) {
        expect(claim.checkable).toBe(claim.score >= checkableThreshold)
        expect(claim.checkWorthy).toBe(claim.worth >= worthThreshold)
      }
    }
  })

  test('says of a sentence what the analysis says', () => {
    const texts = [
      'Exports to Maronia rose to 12.5 billion crowns in 2023.',
      'Exports fell because the levy was doubled.',
      'As the Bank showed, the district has the highest rents of the fourteen.',
      'I think that the port will close.',
      '  Under Article 7 a state shall give notice.\n'
    ]
    for (const text of texts) {
      const {sentences} = analyze(text, {format: 'text'})
      expect([assessClaim(text)]).toEqual(sentences.map(({claim}) => claim))
    }
  })

  test('does not split what it is given', () => {
    const both = assessClaim('Bills fell by 38 percent. Will they rise?')
    expect(both.kinds).toEqual([])
    expect(assessClaim('Bills fell by 38 percent.').kinds).toContain('statistic')
  })

  test('finds nothing where there is no letter or digit', () => {
    for (const text of ['', ' \n', '…?!']) {
      expect(assessClaim(text)).toEqual({
        checkable: false,
        checkWorthy: false,
        score: 0,
        worth: 0,
        mixed: false,
        future: false,
        kinds: []
      })
      expect(explainClaim(text).worth.contributions).toEqual([])
    }
  })

  test('keeps nothing of a caller', () => {
    const text = 'Unemployment fell by 12 percent.'
    const first = JSON.stringify(assessClaim(text))
    Object.assign(assessClaim(text), {checkable: false})
    assessClaim('Something else fell by 30 percent.')
    expect(JSON.stringify(assessClaim(text))).toBe(first)
  })
})

test('explainClaim names what weighed most, and nothing about length', () => {
  const text =
    'Unemployment fell by 12 percent between 2015 and 2019, and the council built 40 schools.'
  const explained: ClaimExplanation = explainClaim(text)
  for (const {base, contributions} of [explained.checkable, explained.worth]) {
    expect(base).toBeLessThan(0)
    expect(contributions).toHaveLength(10)
    const sizes = contributions.map(({weight}) => Math.abs(weight))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(contributions.filter(({feature}) => feature.startsWith('length'))).toEqual([])
  }
  expect(explained.checkable.contributions).toContainEqual({
    feature: 'first: past',
    weight: expect.any(Number)
  })
  const [first] = explainClaim('We must act.').checkable.contributions
  expect(sourceOf('README.md')).toContain(
    `// {feature: '${first?.feature}', weight: ${first?.weight}}`
  )
})

test('an unknown format is named', () => {
  expect(() => analyze('a', {format: 'html' as never})).toThrow(
    'Expected format `markdown` or `text`, got `html`'
  )
})
