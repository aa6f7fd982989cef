import {expect, test} from 'vitest'
import {openFactBook} from '../../src/pass.ts'
import {statistics} from '../../src/passes/statistics.ts'
import {read} from '../parse/reading.ts'

/** `[[…]]` marks a statistic; `d` says that it is a change, `b` that it has a base, `p` a period. */
const examples = [
  '[[412 spills|bp]] were counted in 2022 and [[430|bp]] in 2024.',
  'They closed [[120 mills|b]] and [[3|b]] later.',
  'Three ministers and nine mayors signed.',
  'Article 12 of 1979 names 34-year-old Resolution 418 at 10:30 for ten years.',
  'Thousands of people gave a million reasons; he is 100 percent sure.',
  'The plan cost [[€5 million|b]].',
  'The ministry plans to hire 300 nurses, 40 doctors and 12 cooks.',
  'The board plans a 5 percent rise.',
  'The port will, by 2030, cost 5 million crowns.',
  'Critics of the plan say that it cost [[€5 million|b]].',
  'The deal to cut 300 jobs is dead, and a call for 40 ships failed.',
  'Mayors called for 40 ships, and they made a proposal for 40 boats.',
  'They ask for 40 percent of it, and their demands for 40 percent of it fell.',
  'Our plans for 40 percent of it are old.',
  'They are going to sell 40 ships.',
  'If 40 percent leave, wages rise.',
  'If that were true, 40 percent of them would leave.',
  'We propose that the fee rise by 5 percent.',
  'An alert will sound when the flow falls below 280 cubic metres.',
  'Some 5 million people will move.',
  'The mole, of which 9 million crowns would be spent, fell.',
  'They can start with 40 beds, adding 60 beds later.',
  'The minister who plans to retire said [[40 percent|b]] of them left.',
  'The minister planning to retire then hired [[300 nurses|b]].',
  'Politics needs will, and [[40 percent|b]] of them have it.',
  'Does it cost 5 million crowns?',
  'Set aside 8 percent of it.',
  'Advance 70% of each payment.',
  'Look at the figures: [[5,500 deaths|b]] were counted.',
  'I sold 300 boxes, and my firm moved 312 containers.',
  'I think [[40 percent|b]] of them left.',
  'There were [[410 boats|b]] under twelve metres; the top 10 percent and the 1 percent did well.',
  'All 17 members came, and a two-thirds majority met the 5 percent threshold.',
  'A limit of 40 tonnes holds, and its target is 5 percent.',
  'A licence is required only above 10 cubic metres.',
  'Firms with more than 50 workers and people earning under 20,000 crowns pay.',
  'A 12-foot wall and a 30-day visa stood.',
  'Rents rose by [[12 percent|d]].',
  'Rents are up [[12 percent|d]] and go down by [[2 percent|d]].',
  'They make up [[16 percent|b]] of firms.',
  'Rents rose to [[12 percent|]] and fell on [[one percent|b]] of people.',
  'Rents rose [[12 percent|dbp]], from [[400|bp]] to [[448 crowns|bp]], in 2022.',
  'Rents rose by [[a third|dp]] last year; [[half|p]] the towns rose.',
  'A [[40 percent|d]] sharp leap and a [[threefold|d]] rise came.',
  'Nurses earn [[20 percent|d]] more, and cooks earn [[20 percent|db]] more than they.',
  'Pay is [[20 percent|db]] above the norm, and [[twice|b]] the norm.',
  'A 34-year-old saw rents rise by [[12 percent|d]].',
  'Of the ships, [[12 percent|b]] leak for a second time.',
  'The hall seats [[400|bp]] on Monday, and it leaks by [[12 percent|p]].'
]

test.each(examples)('%s', example => {
  const text = example.replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1')
  const document = read(text, 'text')
  const facts = openFactBook(document)
  const drawn = document.sentences.map(sentence => {
    let [at, result] = [0, '']
    for (const {start, end, isChange, hasBase, hasPeriod} of facts.for({statistics}, sentence)
      .statistics) {
      const signs = `${isChange ? 'd' : ''}${hasBase ? 'b' : ''}${hasPeriod ? 'p' : ''}`
      result += `${sentence.text.slice(at, start)}[[${sentence.text.slice(start, end)}|${signs}]]`
      at = end
    }
    return result + sentence.text.slice(at)
  })
  expect(drawn.join(' ')).toBe(example)
})
