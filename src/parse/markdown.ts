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
    const addresses = addressesIn(tree)
    collect(tree, {source: source.slice(unread), kind: 'paragraph', addresses}, drafts)
    const placed = unread === 0 ? drafts : drafts.map(draft => shifted(draft, unread))
    return toDocument(placed, file, {format: 'markdown', metadata: frontMatter})
  }
}

/** What surrounds a block. */
interface Surroundings {
  readonly source: string
  /** What the labels of links by reference stand for. */
  readonly addresses: ReadonlyMap<string, string>
  /** What a paragraph is here. */
  readonly kind: BlockDraft['kind']
  /** What calls the note that it stands in. */
  readonly label?: string
}

/** Collects the blocks of prose below a node, in the order of the source. */
function collect(node: Nodes, around: Surroundings, drafts: BlockDraft[]): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell': {
      const kind =
        node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'table-cell' : around.kind
      const label = around.label === undefined ? {} : {label: around.label}
      drafts.push({kind, ...label, ...toProse(node.children, around.source, around.addresses)})
      return
    }
    case 'blockquote':
      for (const child of node.children) {
        collect(child, {...around, kind: 'block-quote'}, drafts)
      }
      return
    case 'footnoteDefinition':
      for (const child of node.children) {
        collect(child, {...around, kind: 'footnote', label: node.identifier}, drafts)
      }
      return
    case 'root':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow': {
      const kind = paragraphKind(node.type, around.kind)
      for (const child of node.children) collect(child, {...around, kind}, drafts)
    }
  }
}

/** The addresses that a text defines; of two for one label the first counts, as in CommonMark. */
function addressesIn(tree: Root): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>()
  const open: Nodes[] = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
    if ('children' in node) open.push(...node.children.toReversed())
  }
  return addresses
}

/** A paragraph of a list inside a block quote is still quoted. */
function paragraphKind(container: Nodes['type'], outside: BlockDraft['kind']): BlockDraft['kind'] {
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
