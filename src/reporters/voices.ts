import type {Commitment, Scorecard, ScorecardSentence, Span, Voice, Voiced} from '../model.ts'
import {printable} from './escape.ts'
import {plural, wholeNumber} from './wording.ts'

const letters: Readonly<Record<Voice, string>> = {
  author: 'A',
  quoted: 'Q',
  reported: 'R',
  title: 'T'
}

const fills: Readonly<Record<Commitment, string>> = {endorsed: '+', neutral: '~', distanced: '-'}

/** The columns of a line, its margin included. A word that is longer goes on. */
const width = 100

/**
 * The text sentence by sentence with the voices in the margin, as plain text: for whoever wants to see
 * who is taken to speak where, and why a finding is or is not counted.
 *
 * Each line begins with the number that its sentence has in the file and the letters of all that
 * speak on it. Where a sentence has more than one voice, what others say is underlined. What is known
 * of them stands below. A column is a UTF-16 unit: wide letters shift what stands under them.
 */
export function voices(scorecard: Scorecard): string {
  const {sentences} = scorecard
  const digits = String(sentences.at(-1)?.line ?? 0).length
  const blocks = new Map<number, string[]>()
  for (const sentence of sentences) {
    const lines = blocks.get(sentence.block.index) ?? []
    blocks.set(sentence.block.index, lines)
    lines.push(...drawn(sentence, digits))
  }
  const parts = [head(scorecard), ...[...blocks.values()].map(lines => lines.join('\n'))]
  return `${parts.join('\n\n')}\n`
}

function head({document: {path, words, wordsByVoice}}: Scorecard): string {
  const {author, quoted, reported, title, endorsed} = wordsByVoice
  const counts = [
    `${wholeNumber(author)} of the author`,
    `${wholeNumber(quoted)} quoted`,
    `${wholeNumber(reported)} reported`,
    `${wholeNumber(title)} in titles`
  ]
  return [
    `Voices in ${path === undefined ? 'the text' : printable(path)}`,
    `${plural(words, 'word')}: ${counts.join(', ')}. The author endorses ${wholeNumber(endorsed)} of those quoted and reported.`,
    'A author, Q quoted, R reported, T title; + endorsed, ~ neutral, - distanced'
  ].join('\n')
}

/** A stretch of a sentence as it is printed, in one voice. */
interface Stretch extends Span {
  readonly voice: Voice
  /** What stands at the head of its underline and of its note. */
  readonly label: string
  readonly fill: string
}

function drawn(sentence: ScorecardSentence, digits: number): string[] {
  const text = printable(sentence.text)
  const notes = notesOf(sentence)
  const stretches = sentence.voices.map((spoken): Stretch => {
    const at = (offset: number) => printable(sentence.text.slice(0, offset)).length
    const {start, end} = spoken.within
    return {
      start: at(start),
      end: at(end),
      voice: spoken.voice,
      label: notes.get(noteOf(spoken)) ?? letters[spoken.voice],
      fill: fills[spoken.commitment ?? 'neutral']
    }
  })
  const margin = (number: string, speaking: string) =>
    `${number.padStart(digits)} ${speaking.padEnd(3)} `
  const room = width - margin('', '').length
  const lines = rows(text, room).flatMap((row, index) => {
    const here = stretches.filter(({start, end}) => start < row.end && end > row.start)
    const speaking = [...new Set(here.map(({voice}) => letters[voice]))].join('')
    const number = index === 0 ? String(sentence.line) : ''
    const marks = stretches.length > 1 ? underline(here, row) : ''
    return [
      margin(number, speaking) + text.slice(row.start, row.end),
      ...(marks === '' ? [] : [margin('', '') + marks])
    ]
  })
  return [...lines, ...[...notes].map(([note, label]) => `${margin('', '')}${label} ${note}`)]
}

/** The ranges of a text that stand on a line each: it is broken at spaces. */
function rows(text: string, room: number): Span[] {
  const found: Span[] = []
  let start = 0
  while (text.length - start > room) {
    const last = text.lastIndexOf(' ', start + room)
    const end = last > start ? last : text.indexOf(' ', start + room)
    if (end === -1) break
    found.push({start, end})
    start = end + 1
  }
  return [...found, {start, end: text.length}]
}

/** What others say on a line, underlined: “R~~~~~~”. */
function underline(stretches: readonly Stretch[], row: Span): string {
  let marks = ''
  for (const {start, end, voice, label, fill} of stretches) {
    if (voice === 'author') continue
    const from = Math.max(start, row.start)
    const length = Math.min(end, row.end) - from
    marks = marks.padEnd(from - row.start) + label.padEnd(length, fill).slice(0, length)
  }
  return marks
}

/** What is known of each that speaks in a sentence beside its author, with the label that it has there. */
function notesOf({voices}: ScorecardSentence): ReadonlyMap<string, string> {
  const others = voices.filter(({voice}) => voice === 'quoted' || voice === 'reported')
  const notes = new Map(others.map(spoken => [noteOf(spoken), letters[spoken.voice]] as const))
  if (notes.size < 2) return notes
  return new Map([...notes].map(([note, letter], index) => [note, `${letter}${index + 1}`]))
}

function noteOf({voice, commitment, speaker}: Voiced): string {
  const who = speaker ? `${printable(speaker.text)} (${speaker.kind})` : 'no speaker found'
  return `${voice}, ${commitment ?? 'commitment not told'}: ${who}`
}
