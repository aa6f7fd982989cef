import {expect, test} from 'vitest'
import type {Sentence} from '../../src/model.ts'
import {openFactBook} from '../../src/pass.ts'
import {notes} from '../../src/passes/notes.ts'
import {support} from '../../src/passes/support.ts'
import {type LinkingCase, readCases} from '../labels/linking-cases.ts'
import {read} from '../parse/reading.ts'

type Label = LinkingCase['labels'][number]

/** A sentence of the running text, and what the text was found to offer for it. */
interface Judged {
  readonly sentence: Sentence
  readonly found: Label
}

/** The sentences that the labels number: no headings, notes or entries of lists of sources. */
function judged({name, text}: LinkingCase): Judged[] {
  const document = read(text, name.endsWith('.md') ? 'markdown' : 'text')
  const facts = openFactBook(document)
  return document.sentences.flatMap(sentence => {
    const {isApparatus} = facts.for({notes}, sentence).notes
    const {kind, index} = sentence.block
    if (kind === 'heading' || kind === 'footnote' || isApparatus(index)) return []
    const {status, evidence} = facts.for({support}, sentence).support
    const [first] = evidence
    const found = first ? {status, kind: first.kind, reach: first.reach} : {status}
    return [{sentence, found}]
  })
}

function written({status, kind, reach}: Label): string {
  return [status, kind, reach].filter(Boolean).join(' ')
}

/** What is wrong in the cases of a folder, under the counts of what is right. */
function report(half: string): string {
  const cases = readCases(new URL(`../labels/linking/${half}`, import.meta.url))
  let [all, statuses, whole] = [0, 0, 0]
  const wrong: string[] = []
  for (const one of cases) {
    const found = judged(one)
    expect(found.length, `sentences of ${half}/${one.name}`).toBe(one.labels.length)
    for (const [index, label] of one.labels.entries()) {
      const {sentence, found: got} = found[index] as Judged
      all += 1
      statuses += Number(label.status === got.status)
      // Kind and reach are labelled only where the status has evidence.
      const isSame = written(label) === written(label.kind ? got : {status: got.status})
      whole += Number(isSame)
      if (isSame) continue
      const text = sentence.text.replaceAll('\n', ' ')
      wrong.push(
        `${half}/${one.name} ${index + 1}: ${text}\n  labelled ${written(label)}\n  found    ${written(got)}`
      )
    }
  }
  return [
    `${half}: ${statuses} of ${all} statuses right, ${whole} with kind and reach`,
    '',
    ...wrong
  ].join('\n')
}

test('the linking cases, and what is still wrong in them', async () => {
  const reports = [report('dev'), report('held')].join('\n\n')
  await expect(`${reports}\n`).toMatchFileSnapshot('../snapshots/linking.txt')
}, 120_000)
