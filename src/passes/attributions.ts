import type {Block, Commitment, Document, Sentence, Speaker} from '../model.ts'
import {definePass} from '../pass.ts'
import {type ClauseAttribution, verbAttributions} from './voice/clause-attributions.ts'
import {phraseAttributions} from './voice/phrase-attributions.ts'
import type {Place} from './voice/place.ts'
import {type Quotation, quotations} from './voice/quotations.ts'
import {speakerKindOf} from './voice/speaker-kinds.ts'
import {type Item, type QuotedPart, readAround} from './voice/reading.ts'
import type {Phrase} from './voice/speakers.ts'
import {isNoun} from './noun-phrases.ts'
import {isWord} from './words.ts'

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
  readonly mode: ClauseAttribution['mode']
  /** Whether the content is a clause or a quotation, not a mere phrase. */
  readonly clausal: boolean
  readonly commitment: Commitment
}

/** What the text gives to others, in order. */
export const attributions = definePass({
  name: 'attributions',
  unit: 'document',
  needs: {quotations},
  run(document, facts): readonly Attribution[] {
    const parts = partsBySentence(facts.quotations)
    const found: Attribution[] = []
    const owners = new Map<number, Attribution>()
    for (const sentence of document.sentences) {
      const items = readAround(sentence, parts.get(sentence.index) ?? [])
      for (const made of [...verbAttributions(items), ...phraseAttributions(items)]) {
        const attribution = placed(made, items, sentence, facts.quotations)
        for (const {quotation} of itemsOf(made, items)) {
          if (quotation !== undefined) owners.set(quotation, attribution)
        }
        found.push(attribution)
      }
    }
    return joinQuotations(document, {quotations: facts.quotations, found, owners})
  }
})

/** The attributions whose cue stands in a sentence, in its order. */
export const sentenceAttributions = definePass({
  name: 'sentence-attributions',
  unit: 'document',
  needs: {attributions},
  run(_, facts): (sentence: Sentence) => readonly Attribution[] {
    const bySentence = new Map<number, Attribution[]>()
    for (const attribution of facts.attributions) {
      const {sentence} = attribution.cue ?? {}
      if (sentence === undefined) continue
      const beside = bySentence.get(sentence)
      if (beside) beside.push(attribution)
      else bySentence.set(sentence, [attribution])
    }
    return ({index}) => bySentence.get(index) ?? []
  }
})

/**
 * Gives the quotations without a cue of their own to whoever speaks beside them in the paragraph; the
 * others stand alone.
 */
function joinQuotations(
  {blocks, sentences}: Document,
  {quotations, found, owners}: {quotations: readonly Quotation[]; found: readonly Attribution[]; owners: Map<number, Attribution>}
): Attribution[] {
  const more = new Map<Attribution, Place[]>()
  const alone: Attribution[] = []
  const blockOf = (place: Place | undefined) => sentences[place?.sentence ?? -1]?.block.index
  const bySentence = new Map<number, Attribution[]>()
  for (const attribution of found) {
    const {mode, cue} = attribution
    if (mode !== 'speech' || !cue) continue
    const beside = bySentence.get(cue.sentence)
    if (beside) beside.push(attribution)
    else bySentence.set(cue.sentence, [attribution])
  }
  const speakerNear = (sentence: number, block: number | undefined) => {
    for (let at = sentence; at >= 0 && blockOf({sentence: at, start: 0, end: 0}) === block; at--) {
      const said = bySentence.get(at)?.findLast(({speaker}) => speaker)
      if (said) return said
    }
    return undefined
  }
  for (const [index, quotation] of quotations.entries()) {
    if (owners.has(index) || !isSpeech(quotation, sentences) || isModifier(quotation, sentences)) continue
    const [first] = quotation.parts
    const block = blockOf(first)
    const [before, after] = [quotations[index - 1], quotations[index + 1]]
    const joined = (before && (quotation.continues || blockOf(before.parts.at(-1)) === block) ? owners.get(index - 1) : undefined)
      ?? (after && blockOf(after.parts[0]) === block ? owners.get(index + 1) : undefined)
    if (joined) {
      owners.set(index, joined)
      more.set(joined, [...(more.get(joined) ?? []), ...quotation.parts])
      continue
    }
    const near = block === undefined ? undefined : (speakerNear(first?.sentence ?? 0, block) ?? (opensBlock(first, blocks[block]) ? speakerNear((blocks[block]?.sentences.start ?? 0) - 1, block - 1) : undefined))
    const made: Attribution = {content: quotation.parts, quoted: quotation.parts, ...(near?.speaker && {speaker: near.speaker}), ...(near?.speakerText !== undefined && near.speakerKind && {speakerText: near.speakerText, speakerKind: near.speakerKind}), mode: 'speech', clausal: true, commitment: near?.commitment ?? 'neutral'}
    owners.set(index, made)
    alone.push(made)
  }
  const joined = (attribution: Attribution): Attribution => {
    const parts = more.get(attribution)
    return parts ? {...attribution, content: [...attribution.content, ...parts], quoted: [...attribution.quoted, ...parts]} : attribution
  }
  return [...found, ...alone].map(joined)
}

/** “a ‘you go first’ manner”: a quotation that stands before a noun as an adjective does. */
function isModifier({parts}: Quotation, sentences: Document['sentences']): boolean {
  const [part] = parts
  const sentence = part && sentences[part.sentence]
  if (!sentence || parts.length > 1) return false
  const before = sentence.tokens.findLast(({end}) => end <= part.start)
  const after = sentence.tokens.find(({start}) => start >= part.end)
  return before?.pos === 'DET' && isNoun(after)
}

/** Whether a paragraph begins with a quotation: it may go on from the paragraph before. */
function opensBlock(first: Place | undefined, block: Block | undefined): boolean {
  return first?.start === 0 && first.sentence === block?.sentences.start
}

function itemsOf({contents}: ClauseAttribution, items: readonly Item[]): Item[] {
  return contents.flatMap(({first, last}) => items.slice(first, last + 1))
}

function placed(made: ClauseAttribution, items: readonly Item[], sentence: Sentence, all: readonly Quotation[]): Attribution {
  const place = ({first, last}: Phrase): Place => ({sentence: sentence.index, start: items[first]?.start ?? 0, end: items[last]?.end ?? 0})
  const inside = itemsOf(made, items).filter((item, at, own) => item.quotation !== undefined && !isTitle(own, at))
  const quoted = inside.flatMap(({quotation}) => all[quotation ?? -1]?.parts ?? [])
  // Of a mere phrase only the words in quotation marks are someone else's.
  const onlyQuoted = !made.clausal && quoted.length > 0
  const content = onlyQuoted ? quoted : [...made.contents.map(place), ...quoted.filter(part => part.sentence !== sentence.index)]
  return {
    content,
    quoted,
    cue: place(made.cue),
    ...(made.speaker && {speaker: place(made.speaker)}),
    ...speakerOf(items, made),
    mode: made.mode,
    clausal: made.clausal || onlyQuoted,
    commitment: made.commitment
  }
}

function speakerOf(items: readonly Item[], {cue, speaker}: ClauseAttribution): {speakerText?: string; speakerKind?: Speaker['kind']} {
  const words = (phrase: Phrase) => items.slice(phrase.first, phrase.last + 1)
  if (speaker) return {speakerText: textOf(words(speaker)), speakerKind: speakerKindOf(words(speaker))}
  return {speakerText: textOf(words(cue)), speakerKind: 'vague'}
}

function textOf(items: readonly Item[]): string {
  return items.map((item, at) => `${at > 0 && item.start > (items[at - 1]?.end ?? 0) ? ' ' : ''}${item.text}`).join('')
}

/** “the record ‘A Slow Tide’”: a name in quotation marks, which nobody speaks. */
function isTitle(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const before = items[at - 1]
  if (!item || isWord(before, ':') || (at === 0 && items.length === 1)) return false
  const words = item.text.match(/[\p{L}\p{N}’']+/gu) ?? []
  const small = words.filter(word => /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/.test(word)).length
  const capitals = words.filter(word => /^[\p{Lu}\p{N}]/u.test(word)).length
  const isName = words.length > 0 && words.length <= 10 && capitals + small === words.length && !/[,.!?]["”’']*$/.test(item.text)
  return isName && (words.length > 1 || isNoun(before) || before === undefined) && (at > 0 || words.length > 1)
}

function partsBySentence(found: readonly Quotation[]): Map<number, QuotedPart[]> {
  const parts = new Map<number, QuotedPart[]>()
  for (const [quotation, {parts: own}] of found.entries()) {
    for (const {sentence, start, end} of own) {
      parts.set(sentence, [...(parts.get(sentence) ?? []), {start, end, quotation}])
    }
  }
  return parts
}

/** Whether a quotation that nobody is said to speak is speech all the same: long, and no title. */
function isSpeech({parts}: Quotation, sentences: Document['sentences']): boolean {
  const text = parts.map(({sentence, start, end}) => sentences[sentence]?.text.slice(start, end) ?? '').join(' ')
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  const isSentence = /^\p{Lu}/u.test(words[0] ?? '') && /[,.!?…]["”’'»]*$/.test(text)
  if (words.length < 7 && !isSentence) return false
  if (words.length < 3) return false
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length
  return capitals / words.length < 0.6
}
