import type {Reach, Sentence} from '../model.ts'
import type {Gap} from '../passes/gaps.ts'
import type {Report} from '../rule.ts'

const inProse = new Intl.ListFormat('en-GB')

const placeNames: Readonly<Record<Reach, string>> = {
  sentence: 'the sentence',
  tie: 'the sentences beside it',
  instances: 'the sentences beside it',
  'list-lead': 'the words before the list',
  'paragraph-end': 'the end of the paragraph',
  note: 'the notes',
  'source-list': 'the list of sources'
}

/** The places where a source was sought, in words. */
function placesOf(lookedIn: readonly Reach[]): string {
  return inProse.format(new Set(lookedIn.map(reach => placeNames[reach])))
}

/** What is said once for a text that offers no source at all. */
export const throughoutMessage =
  '“{phrase}”: this text offers no source of any kind, neither for this nor for what {count} other sentences claim: {sentences}'

const mostListed = 12

/** The numbers of sentences, as findings bear them. */
function numbersOf(indices: readonly number[]): string {
  const shown = indices.slice(0, mostListed).map(index => String(index + 1))
  return indices.length > mostListed ? `${shown.join(', ')} …` : inProse.format(shown)
}

/** The report of a claim without a source in reach; of a text without any source, the one that stands for all. */
export function unsourced<MessageId extends string>(
  message: MessageId,
  {text}: Sentence,
  {span, cue, others, lookedIn, throughout}: Gap,
  data: Report['data'] = {}
): Report<MessageId | 'throughout'> {
  const phrase = text.slice(span.start, span.end)
  const common = {phrase, places: placesOf(lookedIn), lookedIn, also: others, ...data}
  if (!throughout) return {message, span, cue, data: common}
  const all = {count: throughout.length, sentences: numbersOf(throughout)}
  return {message: 'throughout', span, cue, data: {...common, ...all}}
}
