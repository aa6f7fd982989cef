import type {Block, Document} from '../../model.ts'
import type {Attribution} from '../attributions.ts'
import type {Quotation} from '../quotations.ts'
import {leadSpeaker} from './leads.ts'
import type {Place} from './place.ts'
import {isSpeech} from './quotation-uses.ts'
import {type Speaking, signatureIn} from './signatures.ts'

/**
 * Gives the quotations without a cue of their own to whoever speaks beside them in the paragraph, or
 * just before it; those beside nobody stand alone.
 *
 * @param owners The attribution that each quotation belongs to, by its index.
 */
export function withQuotedSpeech(
  document: Document,
  found: readonly Attribution[],
  {quotations, owners}: {quotations: readonly Quotation[]; owners: ReadonlyMap<number, Attribution>}
): readonly Attribution[] {
  const {sentences} = document
  const owned = new Map(owners)
  const more = new Map<Attribution, Place[]>()
  const alone: Attribution[] = []
  const speakerNear = speakersOf(document, found)
  const blockOf = (quotation: Quotation | undefined) =>
    sentences[quotation?.parts[0]?.sentence ?? -1]?.block.index
  // “A.¶ “B,” he said: who speaks at the end of re-opened paragraphs speaks them all.
  const ahead: (Attribution | undefined)[] = []
  for (let index = quotations.length - 2; index >= 0; index--) {
    if (quotations[index + 1]?.continues) ahead[index] = owners.get(index + 1) ?? ahead[index + 1]
  }
  // What goes on from a quotation is his who speaks that one.
  const neighbour = (index: number) => {
    const {continues} = quotations[index] ?? {}
    const block = blockOf(quotations[index])
    const before =
      continues || blockOf(quotations[index - 1]) === block ? owned.get(index - 1) : undefined
    const after = blockOf(quotations[index + 1]) === block ? owned.get(index + 1) : undefined
    return before ?? after ?? ahead[index]
  }
  for (const [index, quotation] of quotations.entries()) {
    if (owned.has(index)) continue
    const signature = signatureOf(quotation, sentences)
    const joined = signature ? undefined : neighbour(index)
    if (!isSpeech(quotation, sentences, joined !== undefined)) continue
    const {parts} = quotation
    const beside = joined && more.get(joined)
    if (beside) beside.push(...parts)
    else if (joined) more.set(joined, [...parts])
    const owner = joined ?? {
      ...(signature ? {...signature, commitment: 'neutral'} : speakerNear(parts[0])),
      content: parts,
      quoted: parts,
      mode: 'speech',
      clausal: true
    }
    if (!joined) alone.push(owner)
    owned.set(index, owner)
  }
  return [...found, ...alone].map(attribution => {
    const parts = more.get(attribution)
    if (!parts) return attribution
    return {
      ...attribution,
      content: [...attribution.content, ...parts],
      quoted: [...attribution.quoted, ...parts]
    }
  })
}

/** The line after a quotation that names who is quoted: “…” — Ines Okoro. */
function signatureOf({parts}: Quotation, sentences: Document['sentences']): Speaking | undefined {
  const part = parts.at(-1)
  const sentence = sentences[part?.sentence ?? -1]
  if (!part || !sentence) return undefined
  const isLast = /^\s*$/.test(sentence.text.slice(part.end))
  const next = sentences[sentence.index + 1]
  const isBeside = next?.block.index === sentence.block.index
  return signatureIn(sentence, part.end) ?? (isLast && isBeside ? signatureIn(next, 0) : undefined)
}

/** Who spoke last before a place in its paragraph; where the place opens it, in the paragraph before. */
function speakersOf(
  {blocks, sentences}: Document,
  found: readonly Attribution[]
): (place: Place | undefined) => Speaking & Pick<Attribution, 'commitment'> {
  const said = new Map<number, Attribution>()
  for (const attribution of found) {
    const {mode, cue, speaker} = attribution
    if (mode === 'speech' && cue && speaker) said.set(cue.sentence, attribution)
  }
  const lastIn = (block: Block | undefined, to: number): Attribution | undefined => {
    for (let at = to; block && at >= block.sentences.start; at--) {
      const attribution = said.get(at)
      if (attribution) return attribution
    }
    return undefined
  }
  return place => {
    const index = sentences[place?.sentence ?? -1]?.block.index ?? -1
    const [block, above] = [blocks[index], blocks[index - 1]]
    const opens = place?.start === 0 && place.sentence === block?.sentences.start
    const lead = opens ? leadSpeaker(sentences[(above?.sentences.end ?? 0) - 1]) : undefined
    if (lead) return {...lead, commitment: 'neutral'}
    const near =
      lastIn(block, place?.sentence ?? -1) ??
      (opens ? lastIn(above, (above?.sentences.end ?? 0) - 1) : undefined)
    if (!near) return {commitment: 'neutral'}
    const {speaker, speakerText, speakerKind, commitment} = near
    return {
      ...(speaker && {speaker}),
      ...(speakerText !== undefined && {speakerText}),
      ...(speakerKind && {speakerKind}),
      commitment
    }
  }
}
