import type {Document, Sentence} from '../model.ts'
import {isProse} from '../parse/document.ts'
import {type FactBook, openFactBook} from '../pass.ts'
import type {Report, Rule} from '../rule.ts'

/** A document that the rules have read: what each reported, and the facts that they read. */
export interface Analysis {
  readonly type: 'analysis'
  readonly document: Document
  readonly facts: FactBook
  /** The sentences that rules read: headings and table cells are left out. */
  readonly judged: readonly Sentence[]
  readonly reports: readonly {
    readonly rule: Rule
    readonly sentence: Sentence
    readonly report: Report
  }[]
}

/** A unified plugin that applies rules to the sentences of a Document. */
export function applyRules(rules: readonly Rule[]): (document: Document) => Analysis {
  return document => {
    const facts = openFactBook(document)
    const judged = document.sentences.filter(isProse)
    const reports: {rule: Rule; sentence: Sentence; report: Report}[] = []
    for (const sentence of judged) {
      for (const rule of rules) {
        const view = facts.for(rule.needs, sentence)
        for (const report of rule.check(sentence, view)) reports.push({rule, sentence, report})
      }
    }
    return {type: 'analysis', document, facts, judged, reports}
  }
}
