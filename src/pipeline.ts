import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {type PluggableList, unified} from 'unified'
import {VFile} from 'vfile'
import {checkConfig} from './config/check.ts'
import type {Config, Format, Metadata, Scorecard} from './model.ts'
import {toMetadata} from './parse/front-matter.ts'
import {gfm} from './parse/gfm.ts'
import {assertWithinLimits} from './parse/limits.ts'
import {markdownToDocument} from './parse/markdown.ts'
import {plainText} from './parse/plain-text.ts'
import {reportWith} from './reporters/compile.ts'
import {type ReporterName, reporters} from './reporters/index.ts'
import type {Rule} from './rule.ts'
import {applyRules} from './rules/apply.ts'
import {activeRules} from './rules/index.ts'
import {type ScorecardNode, toScorecard} from './score/scorecard.ts'

/** What turns each format into a Document. */
export const syntaxes: Readonly<Record<Format, PluggableList>> = {
  markdown: [remarkParse, gfm, [remarkFrontmatter, ['yaml', 'toml']], markdownToDocument],
  text: [plainText]
}

/**
 * The whole way of a text, as a unified processor: its syntax gives a Document, the rules
 * read it, the scorecard sums it up, a reporter compiles that.
 *
 * @param format How the text is laid out.
 * @param reporter What `process` compiles the scorecard to; `parse` and `run` do without.
 * @param rules The rules that read the text: all but the experimental ones where left out.
 */
export function createProcessor(
  format: Format,
  reporter: ReporterName = 'markdown',
  rules: readonly Rule[] = activeRules
) {
  return unified()
    .use(syntaxes[format])
    .use(applyRules, rules)
    .use(toScorecard, rules)
    .use(reportWith, reporters[reporter])
    .freeze()
}

/** What is known of a text beside the text. */
export interface AnalyzeOptions {
  /** Where it comes from: kept in the scorecard, never read. */
  readonly path?: string
  /** How it is laid out: by the ending of `path` where left out, else Markdown. */
  readonly format?: Format
  /** Stands over the front matter. */
  readonly metadata?: Metadata
  /** The most UTF-16 units to accept; ten million where left out. */
  readonly maxSize?: number
  /** What a config file may hold; no file is looked for. */
  readonly config?: Config
}

/**
 * Analyses one text.
 *
 * @param text The text as decoded; a byte order mark is left out of all offsets.
 * @throws {VFileMessage} When the text is beyond the limits or its front matter cannot be
 *   read: `reason` says what to do, `place` where.
 * @throws {TypeError} When the format is unknown, or the config cannot be used: names each key at fault.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Scorecard {
  const {path, format, metadata = {}, maxSize, config} = options
  const file = new VFile({value: text.replace(/^\uFEFF/, ''), ...(path !== undefined && {path})})
  file.data.metadata = toMetadata(metadata)
  if (maxSize !== undefined) file.data.maxSize = maxSize
  if (config !== undefined) file.data.config = checkConfig(config)
  return analyzeFile(file, format)
}

/** Analyses a file that is already read: its data may hold metadata, notes, a size limit and a checked config. */
export function analyzeFile(file: VFile, format: Format = formatOf(file.path)): Scorecard {
  if (!Object.hasOwn(processors, format)) {
    throw new TypeError(`Expected format \`markdown\` or \`text\`, got \`${format}\``)
  }
  assertWithinLimits(file, format)
  const processor = processors[format]
  const {value} = processor.runSync(
    processor.parse(file) as never,
    file
  ) as unknown as ScorecardNode
  return value
}

/** Plain text by the ending of the path, else Markdown. */
export function formatOf(path: string | undefined): Format {
  return path !== undefined && /\.(?:txt|text)$/i.test(path) ? 'text' : 'markdown'
}

const processors: Readonly<Record<Format, ReturnType<typeof createProcessor>>> = {
  markdown: createProcessor('markdown'),
  text: createProcessor('text')
}
