import {markdownTable} from 'markdown-table'
import type {Finding, Scorecard} from '../model.ts'
import {actorsSection, actorsSummary} from './actors.ts'
import {allStatements} from './all-statements.ts'
import {attributionSection, attributionSummary} from './attribution.ts'
import {escapeInline, escapeMarkdown} from './escape.ts'
import {extremesSection, extremesSummary} from './extremes.ts'
import {layoutLine, mendedSection, setAsideSection} from './layout.ts'
import {statementsSection, statementsSummary} from './statements.ts'
import {countedIn, othersSection, own, standing, voiceLabel, voicesSummary} from './who-speaks.ts'
import {around, longDate, plural, wholeNumber} from './wording.ts'

/** The scorecard as a Markdown page for a reader: what was found first, every finding below. */
export function markdown(scorecard: Scorecard): string {
  return `${[
    head(scorecard),
    caveats(scorecard),
    summary(scorecard),
    statementsSection(scorecard, finding => marked(scorecard, finding, 90)),
    figuresSection(scorecard),
    extremesSection(scorecard, finding => marked(scorecard, finding, 90)),
    actorsSection(scorecard),
    attributionSection(scorecard, finding => marked(scorecard, finding, 90)),
    othersSection(scorecard, finding => marked(scorecard, finding, 90)),
    allFindings(scorecard),
    allStatements(scorecard),
    setAsideSection(scorecard),
    mendedSection(scorecard),
    provenance(scorecard)
  ]
    .filter(part => part !== '')
    .join('\n\n')}\n`
}

function head(scorecard: Scorecard): string {
  const {document, sentences} = scorecard
  const {title, author, date, source} = document.metadata
  const heading =
    title ??
    sentences.find(({block}) => block.kind === 'heading')?.text ??
    document.path ??
    'Untitled'
  const line = [
    author && escapeMarkdown(author),
    source && escapeMarkdown(source),
    date && escapeMarkdown(longDate(date)),
    document.path && escapeMarkdown(document.path),
    `${plural(document.words, 'word')}, ${plural(document.sentences, 'sentence')}`
  ]
  const lines = [line.filter(Boolean).join(' · '), layoutLine(scorecard)]
  return `# ${escapeMarkdown(heading)}\n\n${lines.filter(Boolean).join('  \n')}`
}

function caveats({document}: Scorecard): string {
  const lines = [
    'This page describes wording and sourcing. It does not say what is true or what the author meant.'
  ]
  const lost = lossLine(document)
  if (lost) lines.push(lost)
  lines.push(
    'What the author says or endorses is counted; what others say stands apart. Who speaks is told by marks and wording, and errors happen: the README gives the accuracy. Headings and table cells are not looked at.',
    ...document.notes.map(({text}) => escapeMarkdown(text))
  )
  return lines.map(line => `> ${line}`).join('\n')
}

/** What a file of this kind cannot hold, where it shows none: it may have been lost on the way here. */
function lossLine({format, evidenceChannels: {links, footnotes}}: Scorecard['document']): string {
  const lost = [...(links === 'lost' ? ['links'] : []), ...(footnotes === 'lost' ? ['notes'] : [])]
  if (lost.length === 0) return ''
  const kind = format === 'text' ? 'The file is plain text. ' : ''
  return `${kind}If the original had ${lost.join(' or ')}, they are lost, and “no source found” holds for this file only.`
}

function summary(scorecard: Scorecard): string {
  const lines = [
    statementsSummary(scorecard),
    figuresSummary(scorecard),
    extremesSummary(scorecard),
    actorsSummary(scorecard),
    attributionSummary(scorecard),
    voicesSummary(scorecard)
  ].filter(line => line !== '')
  return ['## In short', '', ...lines.map(line => `- ${line}`)].join('\n')
}

function figuresSummary(scorecard: Scorecard): string {
  const {count, opportunities} = figuresMeasure(scorecard)
  if (opportunities === 0) {
    return `No statement with a figure ${own(scorecard, 'makes')}was found.`
  }
  const give = opportunities === 1 ? 'statement gives a figure' : 'statements give figures'
  const subject = `${wholeNumber(opportunities)} ${give}`
  if (count === 0) return `${subject}. A source stands near ${opportunities === 1 ? 'it' : 'each'}.`
  const without =
    count === opportunities
      ? `No source was found near ${opportunities === 1 ? 'it' : 'any of them'}.`
      : `For ${wholeNumber(count)} of them no source was found.`
  return figureFindings(scorecard).length === 0
    ? `${subject}. ${without}`
    : `[${subject}](#figures). ${without}`
}

function figuresMeasure({measures}: Scorecard): {count: number; opportunities: number} {
  return measures.find(({id}) => id === 'figures-unsourced') ?? {count: 0, opportunities: 0}
}

function figureFindings(scorecard: Scorecard): readonly Finding[] {
  return countedIn(scorecard).filter(({rule}) => rule === 'claim-statistic-unsourced')
}

function figuresSection(scorecard: Scorecard): string {
  const found = figureFindings(scorecard)
  if (found.length === 0) return ''
  const rows = found.map(finding => [
    finding.id,
    String(finding.place.start.line),
    `“${marked(scorecard, finding, 90)}”`,
    `a figure; no source found${standing(finding, '; ')}`
  ])
  const table = markdownTable([['Finding', 'Line', 'The text says', 'Noted because'], ...rows], {
    align: ['l', 'r', 'l', 'l'],
    alignDelimiters: false
  })
  const {count} = figuresMeasure(scorecard)
  const rest =
    count > found.length
      ? `\n\nAll ${wholeNumber(count)} statements with figures and no source stand under [all statements](#all-statements).`
      : ''
  return `## Figures\n\n${table}${rest}`
}

function allFindings(scorecard: Scorecard): string {
  const {findings} = scorecard
  const title = '## All findings, by line'
  if (findings.length === 0) {
    return `${title}\n\nNone. This says nothing about whether the text is correct.`
  }
  const entries = findings.map(finding => {
    const {line, column} = finding.place.start
    return [
      `- **${finding.id}** · ${line}:${column} · ${finding.severity} · \`${finding.rule}\` · ${voiceLabel(finding, escapeInline)}${standing(finding, ' · ')}`,
      `  ${escapeMarkdown(finding.message)}`,
      `  “${marked(scorecard, finding, 400)}”`
    ].join('  \n')
  })
  const dispute = `To dispute a finding, quote its number, for instance ${findings[0]?.id}. What a rule looks for and what it cannot see: \`rhetlint explain ${findings[0]?.rule}\`.`
  return [title, '', ...entries, '', dispute].join('\n')
}

function provenance({tool, schema}: Scorecard): string {
  const config = tool.config === undefined ? '' : ` · config \`${tool.config}\``
  return [
    '## Provenance',
    '',
    `${tool.name} ${tool.version} · rule set \`${tool.ruleset}\` · lexicons \`${tool.lexicons}\` · models \`${tool.models}\`${config} · \`${schema}\``
  ].join('\n')
}

/** The finding's sentence, cut to size, with its words in bold. */
function marked({sentences}: Scorecard, finding: Finding, size: number): string {
  const sentence = sentences[finding.sentence]?.text ?? ''
  const {before, after} = around(sentence, finding.within, size)
  return `${escapeInline(before)}**${escapeInline(finding.text)}**${escapeInline(after)}`
}
