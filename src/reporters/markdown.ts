import {markdownTable} from 'markdown-table'
import type {Finding, Measure, Scorecard} from '../model.ts'
import {escapeInline, escapeMarkdown} from './escape.ts'
import {extremesSection, extremesSummary} from './extremes.ts'
import {layoutLine, mendedSection, setAsideSection} from './layout.ts'
import {around, longDate, plural, wholeNumber} from './wording.ts'

/** The scorecard as a Markdown page for a reader: what was found first, every finding below. */
export function markdown(scorecard: Scorecard): string {
  return `${[
    head(scorecard),
    caveats(scorecard),
    summary(scorecard),
    figuresSection(scorecard),
    extremesSection(scorecard, finding => marked(scorecard, finding, 90)),
    allFindings(scorecard),
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
  if (document.format === 'text') {
    lines.push(
      'The file is plain text. If the original had links or notes, they are lost, and “no source found” holds for this file only.'
    )
  }
  lines.push(
    'Quoted and reported speech is not told apart from the author’s own words yet. Headings and table cells are not looked at.',
    ...document.notes.map(({text}) => escapeMarkdown(text))
  )
  return lines.map(line => `> ${line}`).join('\n')
}

function summary(scorecard: Scorecard): string {
  const lines = [figuresSummary(scorecard), extremesSummary(scorecard)]
  return ['## In short', '', ...lines.map(line => `- ${line}`)].join('\n')
}

function figuresSummary(scorecard: Scorecard): string {
  const {measures} = scorecard
  const found = ofFamily(scorecard, 'claim')
  const {opportunities = 0} = measureNamed(measures, 'figures-unsourced') ?? {}
  if (opportunities === 0) return 'No statement with a figure was found.'
  const give = opportunities === 1 ? 'statement gives a figure' : 'statements give figures'
  const subject = `${wholeNumber(opportunities)} ${give}`
  if (found.length === 0)
    return `${subject}. A source stands near ${opportunities === 1 ? 'it' : 'each'}.`
  const without =
    found.length === opportunities
      ? `No source was found near ${opportunities === 1 ? 'it' : 'any of them'}.`
      : `For ${wholeNumber(found.length)} of them no source was found.`
  return `[${subject}](#figures). ${without}`
}

function figuresSection(scorecard: Scorecard): string {
  const found = ofFamily(scorecard, 'claim')
  if (found.length === 0) return ''
  const rows = found.map(finding => [
    finding.id,
    String(finding.place.start.line),
    `“${marked(scorecard, finding, 90)}”`,
    'a figure; no source found'
  ])
  const table = markdownTable([['Finding', 'Line', 'The text says', 'Noted because'], ...rows], {
    align: ['l', 'r', 'l', 'l'],
    alignDelimiters: false
  })
  return `## Figures\n\n${table}`
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
      `- **${finding.id}** · ${line}:${column} · ${finding.severity} · \`${finding.rule}\``,
      `  ${escapeMarkdown(finding.message)}`,
      `  “${marked(scorecard, finding, 400)}”`
    ].join('  \n')
  })
  const dispute = `To dispute a finding, quote its number, for instance ${findings[0]?.id}. What a rule looks for and what it cannot see: \`rhetlint explain ${findings[0]?.rule}\`.`
  return [title, '', ...entries, '', dispute].join('\n')
}

function provenance({tool, schema}: Scorecard): string {
  return [
    '## Provenance',
    '',
    `${tool.name} ${tool.version} · rule set \`${tool.ruleset}\` · lexicons \`${tool.lexicons}\` · \`${schema}\``
  ].join('\n')
}

function ofFamily({findings}: Scorecard, family: string): readonly Finding[] {
  return findings.filter(finding => finding.family === family)
}

function measureNamed(measures: readonly Measure[], id: string): Measure | undefined {
  return measures.find(measure => measure.id === id)
}

/** The finding's sentence, cut to size, with its words in bold. */
function marked({sentences}: Scorecard, finding: Finding, size: number): string {
  const sentence = sentences[finding.sentence]?.text ?? ''
  const {before, after} = around(sentence, finding.within, size)
  return `${escapeInline(before)}**${escapeInline(finding.text)}**${escapeInline(after)}`
}
