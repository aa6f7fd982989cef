import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Document, Format} from '../../src/model.ts'
import {syntaxes} from '../../src/pipeline.ts'

/** A text parsed and not yet judged. */
export function read(text: string, format: Format = 'markdown'): Document {
  const file = new VFile(text)
  const processor = unified().use(syntaxes[format]).freeze()
  return processor.runSync(processor.parse(file) as never, file) as unknown as Document
}

/** The sentences of a text, with the kind of their block. */
export function sentencesOf(text: string, format: Format = 'markdown'): string[] {
  return read(text, format).sentences.map(({block, text}) => `${block.kind}: ${text}`)
}

/** What of the source each run of a sentence came from, run by run. */
export function slicesOf(text: string, format: Format = 'markdown'): string[][] {
  return read(text, format).sentences.map(({origin}) =>
    origin.map(({source, sourceLength}) => text.slice(source, source + sourceLength))
  )
}
