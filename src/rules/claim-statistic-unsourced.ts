import type {Sentence, Span} from '../model.ts'
import {gaps} from '../passes/gaps.ts'
import {defineRule} from '../rule.ts'
import {throughoutMessage, unsourced} from './unsourced.ts'

/** Figures without a source in reach. */
export const claimStatisticUnsourced = defineRule({
  id: 'claim-statistic-unsourced',
  family: 'claim',
  severity: 'warning',
  tier: 'core',
  summary: 'A figure for which the text offers no source in reach',
  why: `
A figure asks to be believed because it is exact. A reader who wants to check it needs
to know who counted: a link, a note, a named office, a year. Whether the figure is
right is not the question here; the finding says only that nothing was offered.

The rule gives one finding a sentence, and one for a text that offers no source at all and claims
four things or more. It reads shapes, not sense: it cannot tell a
source that supports the figure from one that merely stands beside it, and does not follow
a source named two paragraphs above. Headings, table cells, plans, forecasts, questions and
small counts are left out, and so is what authors say of themselves (“I sold 300 boxes”);
what they say of their own firm or school as “we” is not.
`,
  needs: {gaps},
  messages: {
    throughout: throughoutMessage,
    one: '“{figure}”: no source found for this figure in {places}',
    several: '“{figure}”: no source found for this and {more} more in {places}'
  },
  examples: {
    flagged: [
      'Household bills [[fell by 38 percent]] last winter.',
      '[[Four million people]] live downstream of the dam.',
      'The tariff cost *[[4,000 jobs]]* in two provinces.',
      'The pier was built for [[€12 million]], and nobody uses it.',
      'Exports to Maronia [[rose\nto 12.5 billion crowns]] in a year.',
      '> Rent &amp; rates took\n> [[two thirds]] of the budget.',
      'Imports [[fell by 4 percent]] and exports by 9. They had risen before by [[half]].',
      'Bread now costs [[two crowns]]. Milk costs [[three crowns]].',
      'Experts say that [[70 percent]] of the nets are gone.',
      '[[Eighty-three per cent]] of the ore leaves at 5 km/h. Nobody asks why.',
      'Support fell from [[15-20 percent]] to 5.',
      'They paid between [[$100,000 - $150,000]] a ship.',
      'The port moved [[900,000 tonnes]] of grain in 2024.',
      'Bread costs [[two crowns]]. Milk costs three crowns. Fares rose by 4 percent. Rents fell by a third. Nobody asks why.'
    ],
    clean: [
      'Household bills fell by 38 percent, according to the Energy Office.',
      'Bills fell by 38 percent ([annual return](https://example.org/return)).',
      'Bills fell by 38 percent.[^1]\n\n[^1]: Energy Office, Annual Return.',
      'The tariff cost 4,000 jobs (Okoro, 2023).',
      'Article 12 of the Act of 1979 names 34-year-old Resolution 418.',
      'The four-day trip began on 15 April 2026 at 10:30.',
      'Three ministers and nine mayors signed.',
      'A grant of 4,000 euros for schools',
      'I sold 300 boxes, and my firm moved 312 containers.',
      'The top 10 percent did well, and the one percent better.',
      'Boeing parked its 747s there.',
      'Would a levy of 5 percent be enough?',
      'The ministry plans to cut the levy by 5 percent.',
      'The fund will pay out €12 million next year.',
      'The census counted 3,100 farms. Only 40 percent had a well.',
      'Wells cover 40 percent of farms. Figures: Census Office, 2024.'
    ]
  },
  *check(sentence, facts) {
    const gap = facts.gaps(sentence)
    if (gap?.kind !== 'statistic') return
    const {first, more} = gap
    const span = withVerb(sentence, first)
    const figure = sentence.text.slice(span.start, span.end)
    const message = more === 0 ? 'one' : 'several'
    yield unsourced(message, sentence, {...gap, span}, {figure, more, kind: first.kind})
  }
})

/** “fell by 38 percent”: a verb with its preposition belongs to the figure. */
function withVerb({tokens}: Sentence, figure: Span): Span {
  const index = tokens.findIndex(({start}) => start === figure.start)
  const [verb, preposition] = [tokens[index - 2], tokens[index - 1]]
  const joined =
    verb?.pos === 'VERB' && (preposition?.lower === 'by' || preposition?.lower === 'to')
  return joined ? {start: verb.start, end: figure.end} : {start: figure.start, end: figure.end}
}
