import {sourceHeadings} from '../../lexicons/sources.ts'
import type {Block, Document, Sentence} from '../../model.ts'
import {citationPieces, sourceLine} from './citations.ts'
import {legalPieces} from './legal.ts'
import {linkPieces} from './links.ts'
import type {EvidencePiece} from './piece.ts'

/** A note that the text calls, or an entry of its list of sources. */
interface Note {
  /** Its first sentence. */
  readonly sentence: number
  /** Whether it names something to look up, and does not only comment. */
  readonly namesSource: boolean
}

/** The notes of a document by the labels that call them, and its list of sources. */
export interface Notes {
  readonly byLabel: ReadonlyMap<string, Note>
  readonly sources: readonly {readonly sentence: number; readonly text: string}[]
  /** Whether a block belongs to the notes or to a list of sources, or is the title of a table or its line of sources: it states nothing itself. */
  isApparatus(block: number): boolean
}

/** Reads the footnotes, endnotes and the list of sources of a document. */
export function readNotes(document: Document): Notes {
  const byLabel = new Map<string, Note>()
  const sources: {sentence: number; text: string}[] = []
  const apparatus = new Set<number>()
  let listed = false
  let hasProse = false
  let last = 0
  for (const block of document.blocks) {
    const sentences = document.sentences.slice(block.sentences.start, block.sentences.end)
    const [first] = sentences
    if (!first) continue
    if (block.kind === 'heading') {
      // A text whose title is “Sources” is no list of them.
      listed = hasProse && isSourceHeading(first.text)
      last = 0
      continue
    }
    const [line = ''] = first.text.split('\n')
    // In plain text the heading may stand in one paragraph with the entries.
    listed ||= hasProse && document.format === 'text' && isSourceHeading(line)
    // Prose after the list ends it.
    if (listed && block.kind === 'paragraph' && isProse(sentences, line)) listed = false
    hasProse ||= !listed && block.kind !== 'footnote'
    if (isTitleOfTable(document, block, sentences) || isSourceLine(sentences))
      apparatus.add(block.index)
    if (!listed && block.kind !== 'footnote') continue
    apparatus.add(block.index)
    for (const {label: own, parts} of entriesOf(block, sentences)) {
      // Where the layout takes the numbers for those of a list, they are counted.
      const isItem = block.kind === 'list-item' || block.kind === 'footnote'
      const label = own ?? (isItem ? String(last + 1) : undefined)
      last = Number(label ?? last) || last
      const text = parts.map(({text}) => text).join(' ')
      const [opening] = parts
      if (label !== undefined && opening && !byLabel.has(label))
        byLabel.set(label, {sentence: opening.index, namesSource: namesSource(parts, text)})
    }
    if (listed) for (const {index, text} of sentences) sources.push({sentence: index, text})
  }
  return {byLabel, sources, isApparatus: block => apparatus.has(block)}
}

/** “Dues at four ports, 2024”: a line without a full stop above a table. */
function isTitleOfTable(
  {blocks}: Document,
  {index, kind}: Block,
  [only, more]: readonly Sentence[]
): boolean {
  return (
    kind === 'paragraph' &&
    blocks[index + 1]?.kind === 'table-cell' &&
    only !== undefined &&
    more === undefined &&
    !/[.!?:]\W*$/.test(only.text.slice(-longestEnd))
  )
}

/** How many letters at the end are read. */
const longestEnd = 20

/** “Source: Energy Office, yearbook 2020.” */
function isSourceLine([only, more]: readonly Sentence[]): boolean {
  return only !== undefined && more === undefined && sourceLine.test(only.text)
}

interface Entry {
  readonly label?: string
  readonly parts: readonly Sentence[]
}

const label = String.raw`(?:\[(\d{1,3})\]|(\d{1,3})[.)]?|([⁰¹²³⁴-⁹]{1,3}))`
const opening = new RegExp(String.raw`(?:^|\n)${label}\s`, 'u')
/** “Notes\n1.” is taken for a sentence, whose number labels the next one. */
const dangling = new RegExp(String.raw`(?:^|\n)${label}$`, 'u')

/** The entries of a block of notes: each begins with its label. */
function entriesOf({label}: Block, sentences: readonly Sentence[]): Entry[] {
  if (label !== undefined) return [{label, parts: sentences}]
  const entries: {label?: string; parts: Sentence[]}[] = []
  let next: string | undefined
  for (const sentence of sentences) {
    const begun = labelIn(opening, sentence.text) ?? next
    next = labelIn(dangling, sentence.text)
    const last = entries.at(-1)
    if (begun !== undefined || !last)
      entries.push({...(begun !== undefined && {label: begun}), parts: [sentence]})
    else last.parts.push(sentence)
  }
  return entries
}

function labelIn(pattern: RegExp, text: string): string | undefined {
  const [, bracketed, plain, raised] = pattern.exec(text) ?? []
  return bracketed ?? plain ?? (raised === undefined ? undefined : digitsOf(raised))
}

/** Whether a paragraph in a list of sources is none of its entries: it has neither label nor source. */
function isProse(sentences: readonly Sentence[], line: string): boolean {
  const text = sentences.map(({text}) => text).join(' ')
  const isLabelled = opening.test(text) || dangling.test(text)
  return !isLabelled && !isSourceHeading(line) && !namesSource(sentences, text)
}

function isSourceHeading(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L} ]+/gu, ' ')
    .trim()
  return sourceHeadings.entries.has(words)
}

/** Whether a note names a work, a law, an address or a body with a year: “Energy Office, annual return, 2019”. */
function namesSource(sentences: readonly Sentence[], text: string): boolean {
  if (
    sentences.some(sentence => linkPieces(sentence).length > 0 || legalPieces(sentence).length > 0)
  )
    return true
  if (citationPieces(text).length > 0) return true
  // A comment is a sentence; a source is a name and what it published.
  const names = text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
  const isSentence = sentences.some(({tokens}) =>
    tokens.some(({pos}) => pos === 'AUX' || pos === 'VERB')
  )
  if (names.length > 1 && !isSentence) return true
  const isDated = /\b(?:1[89]|20)\d\d\b/.test(text)
  const isNamed = /\p{Lu}\p{L}[^.]{0,70}?[,(“"*]/u.test(text)
  const cites =
    /\b(?:[Ii]bid|op\. cit|(?:[Ss]ee|[Cc]f\.) (?:also )?\p{Lu}|pp?\. ?\d|para\.? ?\d|[Vv]ol\. ?\d|[Nn]o\. ?\d)/u.test(
      text
    )
  const work =
    /\b(?:[Rr]eport|[Rr]eturn|[Ss]urvey|[Cc]ensus|[Ss]tatistics|[Bb]ulletin|[Yy]earbook|[Jj]ournal|[Pp]aper|[Rr]eview|[Ll]edger|[Rr]egister|[Dd]ata(?:base|set)?|[Ii]nterview|[Mm]inutes|[Aa]udit|[Aa]ccounts|[Tt]ranscript|[Ll]etter|[Ss]peech|[Ii]ndex|[Gg]azette)\b/.test(
      text
    )
  const named = /\p{Lu}\p{L}+/u.test(text.slice(1))
  return (
    (isDated && isNamed) ||
    cites ||
    (work &&
      named &&
      !/\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could)\b/.test(text))
  )
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const calls =
  /\[(\d{1,3}(?:[,–-] ?\d{1,3})*)\]|([⁰¹²³⁴-⁹]{1,3})|(?<=\p{Ll}[.,;:”"’)]{0,2})(\d{1,3})(?=\s|$)/gu

/** The notes that a sentence calls and that name a source: “[^1]”, “[12]”, “¹”. */
export function calledNotes({marks, text}: Sentence, {byLabel}: Notes): readonly EvidencePiece[] {
  if (byLabel.size === 0) return []
  const found: EvidencePiece[] = []
  const add = (start: number, end: number, label: string) => {
    if (byLabel.get(label)?.namesSource)
      found.push({start, end, kind: 'footnote', grade: 'traceable'})
  }
  for (const mark of marks) {
    if (mark.kind === 'footnote-reference') add(mark.span.start, mark.span.end, mark.label)
  }
  for (const {index, 0: written, 1: bracketed, 2: raised, 3: glued} of text.matchAll(calls)) {
    const labels = bracketed?.match(/\d+/g) ?? [(raised && digitsOf(raised)) ?? glued ?? '']
    const called = labels.find(label => byLabel.get(label)?.namesSource)
    if (called !== undefined) add(index, index + written.length, called)
  }
  return found
}

function digitsOf(raised: string): string {
  return [...raised].map(sign => superscripts.indexOf(sign)).join('')
}
