import type {Extension} from 'mdast-util-from-markdown'
import remarkGfm from 'remark-gfm'
import type {Processor} from 'unified'
import {origins} from './origins.ts'

/**
 * GitHub's extensions of Markdown, with the origin of every text node, and without what they do
 * to the tree after parsing: that turns bare addresses into links by cutting text nodes up, and
 * the pieces have no positions.
 */
export function gfm(this: Processor): undefined {
  remarkGfm.call(this, {singleTilde: false})
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension): Extension => ({...extension, transforms: []}))
    .concat(origins)
}
