import {markdownTable} from 'markdown-table'
import type {Commitment, Finding, Scorecard, Speaker, Voiced} from '../model.ts'
import {isCounted} from '../score/voices.ts'
import {escapeInline} from './escape.ts'
import {joined, wholeNumber} from './wording.ts'

const kinds: Readonly<Record<Speaker['kind'], string>> = {
  named: '',
  unnamed: ', unnamed',
  vague: ', nobody in particular',
  author: ', the author'
}

/**
 * Who speaks, in a few words: “author’s voice”, “quoted: Mara Lindqvist”, “reported, neutral: officials,
 * unnamed”. That a quotation is neutral goes without saying.
 *
 * @param safe Makes the text of the document safe for where it will stand.
 */
export function voiceLabel(
  {voice, speaker, commitment}: Voiced,
  safe: (text: string) => string
): string {
  if (voice === 'author') return 'author’s voice'
  const isPlain = voice === 'quoted' && commitment === 'neutral'
  const taken = commitment === undefined || isPlain ? '' : `, ${commitment}`
  return `${voice}${taken}${speaker ? `: ${speakerLabel(speaker, safe)}` : ''}`
}

function speakerLabel({text, kind}: Speaker, safe: (text: string) => string): string {
  return safe(text) + kinds[kind]
}

/** What weakens a finding's words, for the end of its entry: “; hedged”. */
export function standing({negated, hedged}: Finding, between: string): string {
  return (negated ? `${between}negated` : '') + (hedged ? `${between}hedged` : '')
}

/** The findings that count: in the author's voice, or endorsed by the author. */
export function countedIn({findings}: Scorecard): readonly Finding[] {
  return findings.filter(isCounted)
}

/** “that the author makes or endorses ”, where others say something else that is not counted. */
export function own({document: {wordsByVoice}}: Scorecard, verb: string): string {
  const {quoted, reported, endorsed} = wordsByVoice
  return quoted + reported === endorsed ? '' : `that the author ${verb} or endorses `
}

/** The findings in what others say and the author does not endorse. */
function inOtherWords({findings}: Scorecard): readonly Finding[] {
  return findings.filter(finding => finding.voice !== 'title' && !isCounted(finding))
}

/** One line on who speaks, for the summary. */
export function voicesSummary(scorecard: Scorecard): string {
  const {endorsed} = scorecard.document.wordsByVoice
  const found = inOtherWords(scorecard).length
  const [say, count] = endorsed === 1 ? ['says', 'it counts'] : ['say', 'they count']
  const [findings, stand, are] =
    found === 1 ? ['finding', 'stands', 'is'] : ['findings', 'stand', 'are']
  const parts = [
    wordsLine(scorecard),
    endorsed > 0
      ? `The author endorses what ${wholeNumber(endorsed)} of these words ${say}, and ${count} as the author’s own.`
      : '',
    found > 0
      ? `[${wholeNumber(found)} ${findings}](#in-the-words-of-others) ${stand} in the words of others and ${are} not counted above.`
      : ''
  ]
  return parts.filter(part => part !== '').join(' ')
}

function wordsLine({document: {words, wordsByVoice}}: Scorecard): string {
  const {author, quoted, reported} = wordsByVoice
  const report = `${reported === 1 ? 'reports' : 'report'} what others say or think`
  if (quoted + reported === 0) return 'The author speaks throughout: nothing is quoted or reported.'
  const all = wholeNumber(words)
  // Where the most is reported the author does not speak throughout.
  if (quoted === 0 && 4 * reported < author) {
    return `The author speaks throughout: nothing is quoted, and ${wholeNumber(reported)} of the ${all} words ${report}.`
  }
  const quotes = quoted === 0 ? 'none is' : `${wholeNumber(quoted)} ${quoted === 1 ? 'is' : 'are'}`
  const reports =
    reported === 0 ? 'none reports what others say or think' : `${wholeNumber(reported)} ${report}`
  return `Of the ${all} words, ${quotes} quoted and ${reports}.`
}

const takes: Readonly<Record<Commitment, string>> = {
  endorsed: 'stands by it',
  neutral: 'takes no stand',
  distanced: 'keeps a distance'
}

/** The findings in the words of others, as a section of the page. */
export function othersSection(scorecard: Scorecard, quoted: (finding: Finding) => string): string {
  const found = inOtherWords(scorecard)
  const endorsed = scorecard.findings.filter(({commitment}) => commitment === 'endorsed')
  if (found.length + endorsed.length === 0) return ''
  const ids = endorsed.map(({id}) => id)
  const listed =
    found.length === 0
      ? []
      : [
          'The author quotes or reports these and does not endorse them. They are not counted above.',
          table(found, quoted)
        ]
  const counted =
    ids.length === 0
      ? []
      : [`Endorsed by the author and so counted above: ${joined(ids, ids.length)}.`]
  return ['## In the words of others', ...listed, ...counted].join('\n\n')
}

function table(found: readonly Finding[], quoted: (finding: Finding) => string): string {
  const rows = found.map(finding => [
    finding.id,
    String(finding.place.start.line),
    `“${quoted(finding)}”`,
    `${finding.voice}: ${finding.speaker ? speakerLabel(finding.speaker, escapeInline) : 'no speaker found'}`,
    (finding.commitment ? takes[finding.commitment] : 'not told') + standing(finding, '; ')
  ])
  const head = ['Finding', 'Line', 'The text says', 'Who', 'The author']
  return markdownTable([head, ...rows], {
    align: ['l', 'r', 'l', 'l', 'l'],
    alignDelimiters: false
  })
}
