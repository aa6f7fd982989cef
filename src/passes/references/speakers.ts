import {isWord} from '../words.ts'
import {type Hearing, keep, type Stage} from './stage.ts'

/** Resolves *I* and *we* in quotations: they are the speaker’s; *we* is, where a body or a state speaks. */
export function resolveFirstPersons(stage: Stage, hearing: Hearing): void {
  const {sentence} = hearing
  for (const [at, token] of sentence.tokens.entries()) {
    const isOne = token.text === 'I' || isWord(token, 'me', 'my', 'mine', 'myself')
    const isMany = isWord(token, 'we', 'our', 'ours', 'ourselves') || token.text === 'us'
    if ((!isOne && !isMany) || hearing.quotationAt(at) < 0) continue
    const actor = hearing.speakerActor(at)
    const kind = actor === undefined ? undefined : stage.cast[actor]?.kind
    if (actor === undefined || kind === undefined || isNested(hearing, at)) continue
    // A person’s “we” is his party, his country, or everybody.
    if (isOne !== (kind === 'person')) continue
    const {start, end} = token
    keep(stage, {sentence: sentence.index, start, end, form: 'pronoun', actor, why: 'speaker'})
  }
}

/** Whether a word stands in a quotation within another: “Okoro wrote, ‘I will stay.’” */
function isNested({sentence, quotationAt}: Hearing, at: number): boolean {
  const {text, tokens} = sentence
  const own = quotationAt(at)
  let first = at
  while (first > Math.max(0, at - farthest) && quotationAt(first - 1) === own) first -= 1
  const before = text.slice(tokens[first]?.end ?? 0, tokens[at]?.end)
  return /[\s(](?:["“«]|['‘](?!\p{Ll}{0,2}\s))\p{L}/u.test(before)
}

/** How many tokens back the beginning of a quotation within another is looked for. */
const farthest = 60
