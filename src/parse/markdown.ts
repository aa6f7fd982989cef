import type {Nodes, Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Document} from '../model.ts'
import {type BlockDraft, toDocument} from './document.ts'
import {type FrontMatter, readFrontMatter} from './front-matter.ts'
import {toProse} from './prose.ts'

/**
 * A unified plugin that turns mdast into a Document, as remark-rehype turns mdast into hast.
 *
 * The transformer throws a `VFileMessage` when the front matter cannot be read.
 */
export function markdownToDocument(): (tree: Root, file: VFile) => Document {
  return (tree, file) => {
    const matter = frontMatterOf(tree)
    const frontMatter = matter ? readFrontMatter(matter, file) : {}
    const drafts: BlockDraft[] = []
    const source = String(file)
    const unread = source.startsWith('\uFEFF') ? 1 : 0
    collect(tree, {source: source.slice(unread), kind: 'paragraph'}, drafts)
    const placed = unread === 0 ? drafts : drafts.map(draft => shifted(draft, unread))
    return toDocument(placed, file, {format: 'markdown', metadata: frontMatter})
  }
}

/** What surrounds a block. */
interface Surroundings {
  readonly source: string
  /** What a paragraph is here. */
  readonly kind: BlockDraft['kind']
}

/** Collects the blocks of prose below a node, in the order of the source. */
function collect(node: Nodes, around: Surroundings, drafts: BlockDraft[]): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell': {
      const kind =
        node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'table-cell' : around.kind
      drafts.push({kind, ...toProse(node.children, around.source)})
      return
    }
    case 'blockquote':
      for (const child of node.children) {
        collect(child, {...around, kind: 'block-quote'}, drafts)
      }
      return
    case 'root':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
    case 'footnoteDefinition': {
      const kind = paragraphKind(node.type, around.kind)
      for (const child of node.children) collect(child, {...around, kind}, drafts)
    }
  }
}

/** A paragraph of a list inside a block quote is still quoted. */
function paragraphKind(container: Nodes['type'], outside: BlockDraft['kind']): BlockDraft['kind'] {
  if (container === 'footnoteDefinition') return 'footnote'
  return container === 'listItem' && outside === 'paragraph' ? 'list-item' : outside
}

/** The parser takes a byte order mark off the text and does not count it. */
function shifted(draft: BlockDraft, by: number): BlockDraft {
  return {...draft, origin: draft.origin.map(run => ({...run, source: run.source + by}))}
}

function frontMatterOf(tree: Root): FrontMatter | undefined {
  const first = tree.children[0] as {type: string; value?: string; position?: Root['position']}
  if (first?.type !== 'yaml' && first?.type !== 'toml') return undefined
  return {type: first.type, value: first.value ?? '', line: (first.position?.start.line ?? 1) + 1}
}
