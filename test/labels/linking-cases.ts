import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {z} from 'zod'
import type {ScorecardSentence} from '../../src/model.ts'
import {analyze} from '../../src/pipeline.ts'

const label = z.strictObject({
  status: z.enum(['traceable', 'attributed', 'vague', 'common-ground', 'none-found', 'not-needed']),
  /** What the evidence is, and where it stands; both absent where there is none. */
  kind: z.string().optional(),
  reach: z.string().optional()
})

/** A short document with what it offers for each of its sentences, as a labeller sees it. */
export const linkingCase = z.strictObject({
  /** The name of its file, whose ending tells the format. */
  name: z.string(),
  text: z.string(),
  /** One for each sentence; headings, notes and entries of source lists have none. */
  labels: z.array(label)
})

type LinkingLabel = z.infer<typeof label>

export type LinkingCase = z.infer<typeof linkingCase>

/** Where the cases stand: those that are read and tuned on, and those that only measure. */
export const linkingFolders = {
  dev: new URL('linking/dev', import.meta.url),
  held: new URL('linking/held', import.meta.url)
}

/** Reads the cases of a folder, which have the form that `linking/guideline.md` describes. */
export function readCases(folder: string | URL): LinkingCase[] {
  const path = folder instanceof URL ? fileURLToPath(folder) : folder
  return readdirSync(path)
    .sort()
    .map(name => readCase(name, readFileSync(join(path, name), 'utf8')))
}

/**
 * @throws {Error} Naming the file, when its labels are not numbered from 1 on, or are of no known kind.
 */
export function readCase(name: string, content: string): LinkingCase {
  const [text = '', labels = ''] = content.split(/^====\n/m)
  const lines = labels.split('\n').filter(line => line !== '' && !line.startsWith('#'))
  return linkingCase.parse({
    name,
    text,
    labels: lines.map((line, index) => {
      const [number, status, kind, reach] = line.split(' ')
      if (Number(number) !== index + 1)
        throw new Error(`Expected label ${index + 1} in \`${name}\`, got \`${line}\``)
      return {status, kind, reach}
    })
  })
}

const apparatus = /^(?:#+ )?(?:notes|endnotes|sources|references|bibliography|works cited)$/im

/** A sentence of a case: what is found in it, and what should be. */
export interface JudgedSentence {
  readonly label: LinkingLabel
  readonly sentence: ScorecardSentence
}

/**
 * The sentences of a case that bear labels, in order, with what the analysis makes of them.
 *
 * @throws {Error} When it sees more or fewer of them than the labeller.
 */
export function judgeCase({name, text, labels}: LinkingCase): JudgedSentence[] {
  const end = apparatus.exec(text)?.index ?? text.length
  const sentences = analyze(text, {path: name}).sentences.filter(
    ({block, span}) => block.kind !== 'heading' && block.kind !== 'footnote' && span.start < end
  )
  if (sentences.length !== labels.length)
    throw new Error(`Expected ${labels.length} sentences in \`${name}\`, got ${sentences.length}`)
  return sentences.flatMap((sentence, index) => {
    const label = labels[index]
    return label ? {label, sentence} : []
  })
}

/** Whether the status is right. */
export function isStatusRight({label, sentence}: JudgedSentence): boolean {
  return sentence.support.status === label.status
}

/** Whether the status is right, and what decided stands where it should. */
export function isReachRight(judged: JudgedSentence): boolean {
  const {label, sentence} = judged
  const [decisive] = sentence.support.evidence
  return isStatusRight(judged) && (label.reach === undefined || decisive?.reach === label.reach)
}
