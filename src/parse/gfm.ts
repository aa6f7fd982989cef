import remarkGfm from 'remark-gfm'
import type {Processor} from 'unified'

/**
 * GitHub's extensions of Markdown, without what they do to the tree after parsing: that turns
 * bare addresses into links by cutting text nodes up, and the pieces have no positions.
 */
export function gfm(this: Processor): undefined {
  remarkGfm.call(this, {singleTilde: false})
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(extension => ({...extension, transforms: []}))
}
