import {lawNouns, legalLeads, provisionVerbs} from '../../lexicons/legal.ts'
import type {Sentence, Span, Token} from '../../model.ts'
import {firstFrom} from '../token-positions.ts'
import {isIn, isWord} from '../words.ts'
import type {EvidencePiece} from './piece.ts'

const number = String.raw`(?:No\.? ?)?[\dIVXLC]+[\dA-Za-z./-]*(?:\(\w{1,4}\))*`
const references: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:\b(?:[Aa]rt(?:icle|\.)?s?|[Ss]ections?|Sec\.|[Cc]hapters?|[Cc]lauses?|[Pp]aragraphs?|Para\.|Rules?|[Rr]egulations?|[Dd]irectives?|[Rr]esolutions?|[Dd]ecrees?|Laws?|Acts?|Protocols?|Orders?|Recitals?)|§§?) ?${number}(?:(?:,| and| to|–|-) ?${number})*(?: of (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of |on |for )?\p{Lu}[\p{L}’'-]*)*(?: \((?:EU|EC|EEC)\) (?:No\.? )?\d{1,4}/\d+)?)?`,
    'gu'
  ),
  /\b\d{1,3} (?:U\.?S\.?C\.?|C\.?F\.?R\.?|Stat\.) ?(?:§+ ?)?\d[\w.()-]*/g,
  /\b(?:Regulation|Directive|Decision) \((?:EU|EC|EEC)\) (?:No\.? )?\d{1,4}\/\d+/g,
  /\b(?:EU|EC|EEC) (?:Regulation|Directive|Decision)?\s?\d{2,4}\/\d+/g,
  /\b[CT][-‑]\d{1,4}\/\d{2}\b/g,
  /\p{Lu}[\p{L}.’']{1,40}(?: \p{Lu}[\p{L}.’']{1,40}){0,8} v\.? \p{Lu}[\p{L}.’']+/gu
]

/**
 * The laws, treaties and rulings that a sentence gives as the source of what they provide. A law that is merely
 * named, or is said to have had an effect, is none.
 */
export function legalPieces({text, tokens}: Sentence): readonly EvidencePiece[] {
  const found = [...numbered(text), ...named(tokens), ...meant(tokens)].sort(
    (a, b) => a.start - b.start
  )
  return found
    .filter(span => provides(tokens, span))
    .map(({start, end}): EvidencePiece => ({start, end, kind: 'legal', grade: 'traceable'}))
}

function numbered(written: string): Span[] {
  const text = written.replace(/\s/g, ' ')
  if (!/\d|§| v\.? \p{Lu}|\b(?:Article|Chapter) [IVX]/u.test(text)) return []
  return references.flatMap(pattern =>
    [...text.matchAll(pattern)].map(({index, 0: match}) => ({
      start: index,
      // “It is a crime under 42 U.S.C. § 7401.”
      end: index + match.replace(/[./-]$/, '').length
    }))
  )
}

/** How many words the name of a law may have before its noun. */
const longestName = 16

/** “the Dairy Act of 1932”, “the Constitution”, “the Treaty of Dolm”. */
function named(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, index): Span[] => {
    if (!isIn(lawNouns, token) || !/^\p{Lu}/u.test(token.text)) return []
    let first = index
    while (index - first < longestName && isNamePart(tokens[first - 1], tokens[first - 2]))
      first -= 1
    const [of, owner] = [tokens[index + 1], tokens[index + 2]]
    const dated =
      isWord(of, 'of') && (owner?.pos === 'PROPN' || /^(?:1[89]|20)\d\d$/.test(owner?.text ?? ''))
    const last = dated ? index + 2 : /^(?:1[89]|20)\d\d$/.test(of?.text ?? '') ? index + 1 : index
    return [{start: tokens[first]?.start ?? token.start, end: tokens[last]?.end ?? token.end}]
  })
}

/** “this law requires”, “the treaty makes clear”: it was named before. */
function meant(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, index): Span[] => {
    if (!isIn(lawNouns, token) || /^\p{Lu}/u.test(token.text)) return []
    const [before, next] = [tokens[index - 1], tokens[index + 1]]
    const clear = isWord(next, 'makes', 'made') && isWord(tokens[index + 2], 'clear', 'plain')
    const states =
      isIn(provisionVerbs, next) &&
      !isWord(
        next,
        'made',
        'makes',
        'set',
        'sets',
        'gave',
        'gives',
        'let',
        'lets',
        'held',
        'said',
        'calls',
        'called'
      )
    return isWord(before, 'this', 'the', 'that', 'its') && (clear || states) && before
      ? [{start: before.start, end: token.end}]
      : []
  })
}

function isNamePart(token: Token | undefined, before: Token | undefined): boolean {
  if (!token) return false
  return (
    /^\p{Lu}/u.test(token.text) ||
    (isWord(token, 'and', 'of', 'on', 'for') && /^\p{Lu}/u.test(before?.text ?? ''))
  )
}

/** How many tokens after a law’s name its verb may stand. */
const verbReach = 8

/** “Article 5 obliges”, “under the Dairy Act”, “(Directive 2009/28/EC)”, “as the treaty requires”. */
function provides(tokens: readonly Token[], {start, end}: Span): boolean {
  const first = firstFrom(tokens, start)
  const next = firstFrom(tokens, end)
  const lead = tokens.slice(Math.max(0, first - 4), first)
  if (lead.some(token => isIn(legalLeads, token))) return true
  // “In Okoro v. Dolm, the court held …”
  const isCase = tokens.slice(first, next).some(token => isWord(token, 'v', 'v.'))
  if (isCase && isWord(lead.at(-1), 'in')) return true
  if (
    lead.some(({text}) => text === '(') &&
    tokens.slice(next, next + 3).some(({text}) => /^[),;]$/.test(text))
  )
    return true
  // “The Dairy Act, it is said, forbids it.”
  const closing = isWord(tokens[next], ',') ? closingComma(tokens, next) : undefined
  if (closing !== undefined && isIn(provisionVerbs, tokens[closing + 1])) return true
  for (let at = next; at < Math.min(tokens.length, next + verbReach); at++) {
    const token = tokens[at]
    // “the Dairy Act was decreed”
    const isDone = isWord(tokens[at - 1], 'is', 'was', 'were', 'been', 'being')
    if (isIn(provisionVerbs, token) && !isDone) return true
    if (isWord(token, 'which', 'that', 'whose', ',')) continue
    if (
      /^[.;:!?]$/.test(token?.text ?? '') ||
      (token?.pos === 'VERB' && !isWord(tokens[at - 1], 'to', 'as'))
    )
      return false
  }
  return false
}

/** How many tokens may stand between the commas after a law’s name. */
const longestInsertion = 16

function closingComma(tokens: readonly Token[], opening: number): number | undefined {
  const inside = tokens.slice(opening + 1, opening + longestInsertion)
  const closing = inside.findIndex(token => isWord(token, ','))
  return closing < 0 ? undefined : opening + 1 + closing
}
