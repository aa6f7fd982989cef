import {dataNouns, publicationNouns} from '../../lexicons/documents.ts'
import {navigationWords} from '../../lexicons/sources.ts'
import type {Mark, Sentence} from '../../model.ts'
import {overlap} from '../token-positions.ts'
import type {EvidencePiece} from './piece.ts'

/** An address ends in a letter, a digit or a stroke: the full stop behind it is the sentence’s. */
const address = /\b(?:https?:\/\/[^\s)>\]]*|www\.[^\s)>\]]*|doi:\s?10\.\d{4,9}\/\S*)[\p{L}\p{N}/]/gu

/** The links of a sentence that lead to something to read: no navigation, and no mere home page of what is named. */
export function linkPieces(sentence: Sentence): readonly EvidencePiece[] {
  const links = sentence.marks.filter(mark => mark.kind === 'link')
  const marked = links
    .filter(link => isSource(sentence, link))
    .map(({span}): EvidencePiece => ({...span, kind: 'link', grade: 'traceable'}))
  const bare = [...sentence.text.matchAll(address)]
    .map(({index, 0: match}) => ({start: index, end: index + match.length}))
    .filter(span => !links.some(link => overlap(link.span, span)))
    .map((span): EvidencePiece => ({...span, kind: 'link', grade: 'traceable'}))
  return [...marked, ...bare]
}

function isSource({text}: Sentence, {span, url}: Mark & {kind: 'link'}): boolean {
  if (!/^(?:https?:|ftp:|doi:|\/|\.|[^:#?]+(?:$|[#?]))/i.test(url)) return false
  const words = text
    .slice(span.start, span.end)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  if (words === '' || navigationWords.entries.has(words)) return false
  return (
    !isName(text.slice(span.start, span.end)) ||
    leadsToSource.test(text.slice(Math.max(0, span.start - longestLead), span.start))
  )
}

/** How many letters before a link are read. */
const longestLead = 30

/** Words after which a link on a name leads to what its bearer says. */
const leadsToSource = /(?:\b(?:according to|by|from|in|see|source|via|at)(?: the)?|[(:])\s*$/i

/** “the [Energy Office](https://office.example)”: the link is on a name and leads to its bearer, not to what he says. */
function isName(words: string): boolean {
  const all = words.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const isPublication = all.some(
    word =>
      publicationNouns.entries.has(word.toLowerCase()) || dataNouns.entries.has(word.toLowerCase())
  )
  return (
    !isPublication && all.every(word => /^\p{Lu}/u.test(word) || /^(?:the|of|for|and)$/.test(word))
  )
}
