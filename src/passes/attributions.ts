import {copulas} from '../lexicons/clauses.ts'
import type {Commitment, Sentence, Speaker} from '../model.ts'
import {definePass} from '../pass.ts'
import {bySentence} from './by-sentence.ts'
import {spanOf} from './noun-phrases.ts'
import {type Quotation, quotations} from './quotations.ts'
import type {CueAttribution} from './voice/cue-attribution.ts'
import {type Item, isQuotation, itemsOf, type Phrase, type QuotedPart} from './voice/items.ts'
import {nounAttributions} from './voice/noun-attributions.ts'
import {phraseAttributions} from './voice/phrase-attributions.ts'
import type {Place} from './voice/place.ts'
import {isAttributive, isTitle} from './voice/quotation-uses.ts'
import {withQuotedSpeech} from './voice/quoted-speech.ts'
import {speakerKindOf} from './voice/speaker-kinds.ts'
import {transcriptTurns} from './voice/transcripts.ts'
import {verbAttributions} from './voice/verb-attributions.ts'
import {isIn, textOf} from './words.ts'

/** Words or thoughts that the text gives to someone. */
export interface Attribution {
  readonly content: readonly Place[]
  /** Which of the content stands in quotation marks. */
  readonly quoted: readonly Place[]
  readonly cue?: Place
  readonly speaker?: Place
  /** The speaker's words, or those that leave him out: “it is said”. */
  readonly speakerText?: string
  readonly speakerKind?: Speaker['kind']
  readonly mode: CueAttribution['mode']
  /** Whether the content is a clause, a predicate or a quotation, not a mere phrase. */
  readonly clausal: boolean
  readonly commitment: Commitment
}

/** What the text gives to someone: sentence by sentence, then the quotations without a cue of their own. */
export const attributions = definePass({
  name: 'attributions',
  unit: 'document',
  needs: {quotations},
  run(document, facts): readonly Attribution[] {
    const parts = partsBySentence(facts.quotations)
    const found: Attribution[] = []
    const owners = new Map<number, Attribution>()
    // The last speaker but the author, whom “they” may mean in this paragraph and the next.
    let before: {kind: Speaker['kind']; block: number} | undefined
    for (const sentence of document.sentences) {
      const items = itemsOf(sentence, parts(sentence))
      for (const made of attributionsIn(items)) {
        const attribution = placed(made, items, {
          sentence,
          quotations: facts.quotations,
          isFree: quotation => !owners.has(quotation),
          before: before && sentence.block.index - before.block <= 1 ? before.kind : undefined
        })
        found.push(attribution)
        const {speakerKind: kind} = attribution
        if (kind && kind !== 'author') before = {kind, block: sentence.block.index}
        for (const at of indicesOf(made)) {
          const {quotation} = items[at] ?? {}
          if (quotation !== undefined && !owners.has(quotation)) owners.set(quotation, attribution)
        }
      }
    }
    const spoken = withQuotedSpeech(document, found, {quotations: facts.quotations, owners})
    return [...spoken, ...transcriptTurns(document)]
  }
})

function attributionsIn(items: readonly Item[]): readonly CueAttribution[] {
  const found = verbAttributions(items)
  const begun = new Set(found.flatMap(({contents}) => contents.map(({first}) => first)))
  const others = [...phraseAttributions(items), ...nounAttributions(items)]
  // “declared of the findings that …”, “told me how it was: “…””: the verb has it.
  return [...found, ...others.filter(other => !isTaken(other))]

  function isTaken({cue, contents}: CueAttribution): boolean {
    const isColon = items[cue.first]?.text === ':'
    if (isColon && found.some(verb => verb.cue.last < cue.first)) return true
    return contents.some(({first}) => begun.has(first))
  }
}

/** The indices of the items of an attribution's content. */
function indicesOf({contents}: CueAttribution): readonly number[] {
  return contents.flatMap(({first, last}) =>
    Array.from({length: last - first + 1}, (_, offset) => first + offset)
  )
}

/** An attribution with its places in the document, quotations followed over all their sentences. */
function placed(
  made: CueAttribution,
  items: readonly Item[],
  {
    sentence,
    quotations,
    isFree,
    before
  }: {
    sentence: Sentence
    quotations: readonly Quotation[]
    /** Whether no attribution has a quotation yet. */
    isFree: (quotation: number) => boolean
    before: Speaker['kind'] | undefined
  }
): Attribution {
  const place = ({first, last}: Phrase): Place => ({
    sentence: sentence.index,
    ...spanOf(items, first, last)
  })
  const quoted = indicesOf(made)
    .filter(at => isQuotation(items[at]) && !isTitle(items, at, made))
    .filter(at => made.clausal || !isAttributive(items, at))
    // Of two who may be quoted the first is, unless the other's words begin with the quotation.
    .filter(
      at => isFree(items[at]?.quotation ?? -1) || made.contents.some(({first}) => first === at)
    )
    .flatMap(at => quotations[items[at]?.quotation ?? -1]?.parts ?? [])
  // Of a mere phrase only the words in quotation marks are someone else's.
  const onlyQuoted = !made.clausal && quoted.length > 0
  const own = onlyQuoted
    ? quoted.filter(part => part.sentence === sentence.index)
    : made.contents.map(place)
  const words = (phrase: Phrase) => items.slice(phrase.first, phrase.last + 1)
  const {cue, speaker, mode, clausal, commitment} = made
  return {
    content: [...own, ...quoted.filter(part => part.sentence !== sentence.index)],
    quoted,
    cue: place(cue),
    ...(speaker && {speaker: place(speaker)}),
    ...(speaker
      ? {
          speakerText: textOf(words(speaker)),
          speakerKind: speakerKindOf(words(speaker), before)
        }
      : isImpersonal(words(cue)) && {speakerText: textOf(words(cue)), speakerKind: 'vague'}),
    mode,
    clausal: clausal || onlyQuoted,
    commitment
  }
}

/** “is said”, “has been suggested”: nobody in particular says it. */
function isImpersonal(cue: readonly Item[]): boolean {
  return cue.length > 1 && cue.some(item => isIn(copulas, item))
}

function partsBySentence(
  found: readonly Quotation[]
): (sentence: Sentence) => readonly QuotedPart[] {
  return bySentence(
    found.flatMap(({parts}, quotation) =>
      parts.map(part => [part.sentence, {...part, quotation}] as const)
    )
  )
}
