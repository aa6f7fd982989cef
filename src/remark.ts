import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {analyzeFile} from './pipeline.ts'
import {printable} from './reporters/escape.ts'
import {voiceLabel} from './reporters/who-speaks.ts'
import {rules} from './rules/index.ts'

/** The rules' documentation as it is shipped with the package. */
const documentation = new URL('../src/rules/README.md', import.meta.url)

/**
 * A remark plugin that reports findings as messages on the file, for remark-cli and for
 * every editor that speaks unified. The tree stays as it is.
 *
 * Each message has `place`, `ruleId`, `source`, `actual` (the words), `note` (who speaks, where it is
 * not the author, and why the rule is there) and `url` (its documentation). What others say and the
 * author does not endorse never warns: it is an `info` message.
 */
export default function remarkRhetlint(): (tree: Root, file: VFile) => undefined {
  return (_, file) => {
    for (const finding of analyzeFile(file, 'markdown').findings) {
      const options = {
        place: {
          start: {...finding.place.start, offset: finding.span.start},
          end: {...finding.place.end, offset: finding.span.end}
        },
        ruleId: finding.rule,
        source: 'rhetlint'
      }
      const message =
        finding.severity === 'info'
          ? file.info(finding.message, options)
          : file.message(finding.message, options)
      message.actual = finding.text
      const why = rules.find(({id}) => id === finding.rule)?.why.trim()
      message.note =
        finding.voice === 'author'
          ? why
          : `Who speaks: ${voiceLabel(finding, printable)}.\n\n${why}`
      message.url = `${documentation.href}#${finding.rule}`
    }
    return undefined
  }
}
