import {z} from 'zod'
import type {Document, Finding, Sentence, Span} from '../../../src/model.ts'
import {sourceSpan} from '../../../src/parse/document.ts'
import {openFactBook} from '../../../src/pass.ts'
import {rankings} from '../../../src/passes/rankings.ts'
import {overlap} from '../../../src/passes/token-positions.ts'
import {analyze} from '../../../src/pipeline.ts'
import {superlativeUses} from '../../labels/extremes/task.ts'
import {type Label, type Labelled, readLabels} from '../../labels/labels.ts'
import {
  documentOf,
  type LabelledText,
  labelledText,
  placeOf,
  sentenceId
} from '../../labels/texts.ts'
import {bootstrap} from '../bootstrap.ts'
import type {RuleResult, Task} from '../task.ts'

/** Which rule should report what bears a label. Other labels are reported by none. */
const ruleOf: Readonly<Record<string, string>> = {
  unscoped: 'superlative-unscoped',
  scoped: 'superlative-scoped',
  partitive: 'superlative-partitive',
  elative: 'superlative-elative',
  uniqueness: 'uniqueness-claim',
  novelty: 'novelty-claim',
  universal: 'universal-claim',
  comparative: 'comparative-dangling',
  intensifier: 'intensifier'
}

const uses: readonly string[] = superlativeUses

const halves = ['dev', 'test'] as const

/** One labelled sentence with what rhetlint makes of it; all spans are offsets into its text. */
interface Judged {
  readonly labels: readonly Label[]
  readonly findings: readonly Finding[]
  /** The use of each superlative form. */
  readonly uses: readonly (Span & {readonly use: string})[]
}

/**
 * Expressions of rank and totality against the hand labels in `test/labels/extremes/`: the uses of
 * superlative forms (macro-F1), and each rule's precision and recall.
 */
export const extremes: Task = {
  name: 'extremes',
  files: ['op-eds/webis-dev.jsonl'],
  evaluate(records, file) {
    const texts = z.array(labelledText).parse(records)
    const judged = halves.map(half => {
      const labels = readLabels(new URL(`../../labels/extremes/${half}.jsonl`, import.meta.url))
      const byId = new Map(labels.map(labelled => [labelled.id, labelled]))
      return {half, sentences: texts.flatMap(text => judge(text, byId))}
    })
    return {
      tasks: judged.map(({half, sentences}) => ({
        task: 'extremes',
        file: `${file} (${half} half)`,
        metric: 'macro-F1 of uses',
        records: sentences.length,
        value: macroF(sentences),
        ...bootstrap(sentences, macroF),
        anchors: []
      })),
      rules: judged.flatMap(({half, sentences}) =>
        Object.entries(ruleOf).map(([kind, rule]) => countsOf(sentences, {kind, rule, half}))
      )
    }
  }
}

/** The labelled sentences of a text. */
function judge(text: LabelledText, labels: ReadonlyMap<string, Labelled>): Judged[] {
  const document = documentOf(text)
  const {findings} = analyze(text.text, {format: 'text'})
  return document.sentences.flatMap(sentence => {
    const place = placeOf(sentence)
    const labelled = labels.get(sentenceId(text.id, place))
    if (!labelled) return []
    return {
      labels: labelled.labels,
      findings: findings.filter(({span}) => overlap(span, place)),
      uses: usesOf(document, sentence)
    }
  })
}

function usesOf(document: Document, sentence: Sentence): Judged['uses'] {
  const {rankings: found} = openFactBook(document).for({rankings}, sentence)
  return found.map(({superlative, kind}) => ({
    ...sourceSpan(sentence.origin, superlative),
    use: kind
  }))
}

/** A finding is right, and a label reported, where the two overlap and agree in kind. */
function countsOf(
  sentences: readonly Judged[],
  {kind, rule, half}: {kind: string; rule: string; half: RuleResult['half']}
): RuleResult {
  const counts = {found: 0, right: 0, wanted: 0, reported: 0}
  for (const {labels, findings} of sentences) {
    const own = findings.filter(finding => finding.rule === rule)
    const wanted = labels.filter(label => label.kind === kind && label.flag !== 'off')
    for (const {span} of own) {
      const isRight = wanted.some(label => overlap(label, span))
      // A rank below the first with its set is a scoped one too; it is labelled by its form.
      const isOrdinal =
        kind === 'scoped' && labels.some(label => label.kind === 'ordinal' && overlap(label, span))
      if (isOrdinal && !isRight) continue
      counts.found += 1
      counts.right += Number(isRight)
    }
    counts.wanted += wanted.length
    counts.reported += wanted.filter(label => own.some(({span}) => overlap(label, span))).length
  }
  return {rule, half, ...counts}
}

/** The mean F over the uses that occur; what only one side sees counts against its use. */
function macroF(sentences: readonly Judged[]): number {
  const pairs = sentences.flatMap(({labels, uses: found}) => {
    const forms = labels.filter(({kind}) => uses.includes(kind))
    const left = [...found]
    const paired = forms.map(label => {
      const index = left.findIndex(use => overlap(use, label))
      const [use] = index < 0 ? [] : left.splice(index, 1)
      return {gold: label.kind, found: use?.use}
    })
    return [...paired, ...left.map(({use}) => ({gold: undefined, found: use}))]
  })
  const scores = uses.flatMap(use => {
    const right = pairs.filter(pair => pair.gold === use && pair.found === use).length
    const found = pairs.filter(pair => pair.found === use).length
    const gold = pairs.filter(pair => pair.gold === use).length
    return found + gold === 0 ? [] : [(2 * right) / (found + gold)]
  })
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
