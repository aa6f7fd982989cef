import type {Block, Document, Sentence, Speaker} from '../model.ts'
import {definePass} from '../pass.ts'
import {leadSpeaker} from './voice/leads.ts'
import {type Speaking, signatureIn} from './voice/signatures.ts'

/** What a sentence of a block quote is: words of a speaker, or the line that names him. */
export interface BlockQuoted {
  /** How much of it is quoted: what follows is the line that names the speaker. */
  readonly spoken: number
  readonly speaker?: Speaker
}

/**
 * Who speaks in a block quote: the name on its last line after a dash, or whoever the sentence that
 * leads into it with a colon gives it to. Nothing for sentences outside block quotes.
 */
export const blockQuotes = definePass({
  name: 'block-quotes',
  unit: 'document',
  run(document): (sentence: Sentence) => BlockQuoted | undefined {
    const {blocks, sentences} = document
    const known = new Map<number, BlockQuoted>()
    for (let first = 0; first < blocks.length; first++) {
      if (blocks[first]?.kind !== 'block-quote') continue
      let last = first
      while (blocks[last + 1]?.kind === 'block-quote') last += 1
      const quoted = sentencesOf(document, blocks[first], blocks[last])
      const signature = quoted.findLast(sentence => signatureIn(sentence, lastLine(sentence)))
      const lead = sentences[(quoted[0]?.index ?? 0) - 1]
      const speaker = speakerIn(signatureIn(signature, lastLine(signature)) ?? leadSpeaker(lead))
      for (const sentence of quoted) {
        // “— Capt. P. L. Stannick”: the line goes on behind the full stops of its initials.
        const isSignature =
          sentence.block.index === signature?.block.index && sentence.index >= signature.index
        const from = sentence === signature ? lastLine(signature) : 0
        const spoken = isSignature ? from : sentence.text.length
        known.set(sentence.index, {spoken, ...(speaker && {speaker})})
      }
      first = last
    }
    return ({index}) => known.get(index)
  }
})

/** Where a line that names the speaker may begin: after the last line break, or with the sentence. */
function lastLine(sentence: Sentence | undefined): number {
  return (sentence?.text.search(/\n[ \t]*[—–―-][^\n]*$/) ?? -1) + 1
}

function sentencesOf(
  {sentences}: Document,
  first: Block | undefined,
  last: Block | undefined
): readonly Sentence[] {
  return sentences.slice(first?.sentences.start, last?.sentences.end)
}

function speakerIn(speaking: Speaking | undefined): Speaker | undefined {
  const {speakerText: text, speakerKind: kind} = speaking ?? {}
  return text !== undefined && kind ? {text, kind} : undefined
}
