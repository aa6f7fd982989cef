import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Sentence} from '../../src/model.ts'
import {openFactBook} from '../../src/pass.ts'
import type {NumberExpression} from '../../src/passes/numbers/number-expression.ts'
import {numbers} from '../../src/passes/numbers.ts'
import {read} from '../parse/reading.ts'

const runs = {numRuns: Number(process.env['FUZZ_RUNS'] ?? 300)}

function numbersOf(text: string): {sentence: Sentence; found: readonly NumberExpression[]}[] {
  const document = read(text, 'text')
  const facts = openFactBook(document)
  return document.sentences.map(sentence => ({
    sentence,
    found: facts.for({numbers}, sentence).numbers
  }))
}

/** `[[…|kind value]]`: `~` not exact, `v` vague, `f` figurative, `c` in a compound, `e` elliptic. */
function drawn(text: string): string {
  return numbersOf(text)
    .map(({sentence, found}) => {
      let [at, result] = [0, '']
      for (const number of found) {
        const {start, end} = number
        result += `${sentence.text.slice(at, start)}[[${sentence.text.slice(start, end)}|${facts(number)}]]`
        at = end
      }
      return result + sentence.text.slice(at)
    })
    .join(' ')
}

function facts(number: NumberExpression): string {
  const {kind, value, low, high} = number
  const signs = [
    number.isApproximate && '~',
    number.isVague && 'v',
    number.isFigurative && 'f',
    number.isCompound && 'c',
    number.isElliptic && 'e'
  ].filter(Boolean)
  const amount = low === undefined ? value : `${short(low)}..${short(high)}`
  return [kind, typeof amount === 'number' ? short(amount) : amount, signs.join('')]
    .filter(part => part !== undefined && part !== '')
    .join(' ')
}

const short = (value = 0) => String(Number(value.toPrecision(12)))

/** Each number, and what it is. */
const examples = [
  'It rained for the past [[three years|duration 3]].',
  "Since [['04|date]] it rains, and the [[non-Covid-19|label]] wards hold [[4|count 4]] very big old red",
  'They counted [[412 spills|count 412]] in [[2022|date 2022]] and [[430|count 430 e]] in [[2024|date 2024]].',
  'Imports fell by [[4 percent|percentage 4]] and exports by [[9|percentage 9 e]].',
  'Bills were up [[300 %|percentage 300]] from [[4|count 4 e]] to [[16 cases|count 16]] in [[2022|date 2022]].',
  "In [[2020-2024|date]] and [[2019/20|date]], in [[mid-1979|date 1979]] and the [[1990s|date]], in the '[[90s|date]] and [[1990’s|date]].",
  'It was [[FY2021|date 2021]], then [[Q3 2020|date]], then [[FY 2021/22|date]] and [[H1 2020|date]].',
  'On [[15 April 2026|date]], on [[April 15, 2026|date]], on the [[15th of April|date]] and on [[April 15th|date]] it rained.',
  'From [[15-20 April|date]], on [[11 and 12 June 2024|date]] and on [[April 15-20|date]] it rained.',
  'In [[May 2020|date 2020]], [[Jan. 2021|date 2021]] and on [[15.04.2026|date]], [[15/04/2026|date]] and [[2026-04-15|date]] it rained.',
  'Rome fell after [[300 BC|date]] and rose in [[AD 70|date]].',
  'In [[1492|date 1492]] ships sailed; [[1200 ships|count 1200]] sailed; some [[2000 soldiers|count 2000 ~]] came in [[2000|date 2000]].',
  'The [[2015|date 2015]] elections and the [[2015|date 2015]] season were quiet, and [[2000 ships|count 2000]] were not.',
  'It began at [[10:30|time]], at [[10:30:15|time]], at [[10.30pm|time]], at [[3 p.m.|time]] and at [[six o’clock|time]].',
  'The office closes from [[12.15 to 1 p.m.|time]], at half past [[twelve|time]] and at [[0900 GMT|time]].',
  'A [[four-day|duration 4 c]] trip, [[ten long years|duration 10]], [[two or three days|duration 2..3]], [[half an hour|duration 0.5]], a [[30-day|duration 30 c]] visa.',
  '[[Ten or more years|duration 10 ~]] passed in [[20 plus years|duration 20 ~]]; [[3,500|count 3500]] last year; [[160|count 160]] century oaks.',
  'A [[34-year-old|age 34 c]] man aged [[12|age 12]], [[40 years old|age 40]], at the age of [[65|age 65]], [[12 years of age|age 12]].',
  'Nobody lived to [[100|age 100]], she turned [[40|age 40]] and he was [[28|age 28]] when it ended; when Ines was [[seven|age 7]], she sang.',
  'Ines Varga, [[15|age 15]], sang. At [[ninety|age 90]], it is old.',
  'Since he was [[eleven|age 11]] he has sung.',
  'Men between [[20 and 30|count 20..30]] sang, and men aged between [[25 and 54|age 25..54]] did not.',
  'The [[under-fives|age 5]], the [[over-65s|age 65]], a man in his [[60s|age]], a woman in her early [[thirties|age]] and the [[nineties|date]].',
  'The [[third|ordinal 3]] term, the [[21st|ordinal 21]] century, the [[twenty-first|ordinal 21]] ship and the [[hundredth|ordinal]] ship.',
  'Art. [[12|label]], Article [[5(2)(a)|label]], Articles [[12, 13 and 14|label]], Articles [[1, 2, and 3|label]] of Resolution [[2231|label]].',
  '§ [[4|label]], § [[7a|label]], No. [[7|label]], pp. [[12-15|label]], p. [[7|label]], Table [[3|label]], Phase [[Two|label]], #[[3|label]].',
  'Bill [[112|label]] and Boeing [[747|label]] and Squadron [[11|label]] and Bill [[2 ships|count 2]].',
  'The [[G20|label]], [[Covid-19|label]], the [[B-52|label]], [[F-16s|label]], [[CO2|label]], [[5G|label]], [[4x4|label]], [[3D|label]] and [[T-72s|label]].',
  'After [[9/11|label]] they worked [[24/7|label]] on case [[88/2019|label]] and paper C.[[31/1/Rev.2|label]].',
  'Version [[2.3.1|label]] of the file, call [[+44 20 7946 0958|label]] or [[020 7946 0958|label]], ISBN [[978-3-16-148410-0|label]].',
  'It says ([[1|label]]) what, ([[2|label]]) why [[[12|label]]] and [[[3, 4|label]]].',
  '[[Three|label]], the budget must grow.',
  'They won [[3-1|label]], a [[3-1|label]] win and a [[52-48|ratio 1.08333333333]] vote.',
  'It grew [[threefold|ratio 3]], [[10-fold|ratio 10]], [[3x|ratio 3]] and [[2.5 times|ratio 2.5]], and a [[3:1|label]] lead of [[2:1|ratio 2]].',
  'It is [[twice|ratio 2]] as many, [[four times|ratio 4]] the size, [[three times|ratio 3]] larger and [[thrice|ratio 3]] the price.',
  'They met [[twice|count 2]], won [[three times|count 3]] a week, and [[twice|count 2]] the letter has gone.',
  'The aim is [[twofold|count 2]], [[a million times|count 1000000 f]].',
  'A [[5-to-4|ratio 1.25]] ruling, [[20 to 1|ratio 20]], [[60-40|ratio 1.5]] and [[60/40|ratio]].',
  '[[Two thirds|share 0.666666666667]] of them, [[a third|share 0.333333333333]] of them, [[one-third|share 0.333333333333]], [[half|share 0.5]] of it, [[half|share 0.5]] its ships, by [[half|share 0.5]].',
  'A [[third|ordinal 3]] term, a [[second|ordinal 2]], a half-hearted step, the [[first|ordinal 1]] half, half asleep, a [[third|ordinal 3]], by [[a third|share 0.333333333333]].',
  '[[One in five|share 0.2]], [[3 of 4|share 0.75]], [[9 out of 10|share 0.9]], [[one-in-five|share 0.2]], [[1 in 5|share 0.2]], [[2/3|share 0.666666666667]], [[3/100,000|share 0.00003]], [[12 per 100,000|share 0.00012]].',
  'One in [[2014|date 2014]], [[three|count 3]] in [[five years|duration 5]], [[5|count 5]] of [[2|count 2]], [[298 out of 365|share 0.816438356164]] days.',
  '[[Half|share 0.5 f]] the battle, [[half a mile|measure 0.5]], [[half a million people|count 500000]], [[a quarter of a million|count 250000 e]], [[half a dozen ships|count 6]].',
  'It rose [[10%|percentage 10]], [[10 %|percentage 10]], [[10-15%|percentage 10..15]], [[10% - 15%|percentage 10..15]], [[10 to 15 per cent|percentage 10..15]], [[5 percentage points|percentage 5]], [[5 p.p.|percentage 5]], [[50 basis points|percentage 50]].',
  '[[A percentage point|percentage 1]], a [[5-percent|percentage 5 c]] cut.',
  'I am [[100 percent|percentage 100 f]] sure that [[100 percent|percentage 100]] of them left.',
  'It cost [[$3bn|money 3000000000]], [[£4.5m|money 4500000]], [[US$1.2 bn|money 1200000000]], [[$5-6bn|money 5000000000..6000000000]], [[$5bn-$6bn|money 5000000000..6000000000]], [[$5 to $6 billion|money 5000000000..6000000000]], [[$100,000 - $150,000|money 100000..150000]].',
  'It cost [[Rs 500 crore|money 5000000000]], [[Rs. 5|money 5]], [[USD 500|money 500]], [[R500m|money 500000000]], [[5€|money 5]], [[20p|money 20]], [[100 US dollars|money 100]], [[5 New Zealand dollars|money 5]], [[hundreds of millions of dollars|money ~v]].',
  'It took [[5 m²|measure 5]], [[10m2|measure 10]], [[3 sq km|measure 3]], [[5 km/h|measure 5]], [[−3.5°C|measure -3.5]], [[two degrees Celsius|measure 2]], a [[12-foot-tall|measure 12 c]] wall.',
  '[[Thousands of acres|measure ~v]] and [[20 °|measure 20]] are [[5m|measure 5]] of [[11 stone|measure 11]].',
  '[[Five stone huts|count 5]] won.',
  'A [[multi-billion dollar|money ~v]] plan, [[0.08|percentage 0.08 e]] and [[.08|percentage 0.08 e]] and [[.08 percent|percentage 0.08]].',
  'Some [[1,200.5|count 1200.5 ~e]], [[12 500|count 12500 e]], [[12’500|count 12500 e]], [[1.000.000|count 1000000 e]], [[5,5|count 5.5 e]], [[1½|count 1.5 e]] and [[½ ships|count 0.5]].',
  '[[Two hundred and fifty thousand people|count 250000]], [[one hundred and five men|count 105]], [[two hundred|count 200 e]] and [[three hundred ships|count 300]], [[twenty five|count 25 e]].',
  '[[Two and a half million|count 2500000]], [[a million and a half|count 1500000]], [[6 and a quarter|count 6.25]], [[five hundred thousand million|count 500000000000]].',
  'About [[40|count 40 ~]], nearly [[40|count 40 ~]], as many as [[40|count 40 ~]], up to [[40|count 40 ~]], close to [[40|count 40 ~]], in excess of [[40|count 40 ~]], [[40|count 40 ~]] or so, [[40-odd|count 40 ~]], [[40|count 40 ~]]+, [[~40|count 40 ~]], [[>40|count 40 ~]].',
  'More than [[1.2m people|count 1200000 ~]], [[300k people|count 300000]], [[5 bn|count 5000000000 e]], [[5|count 5]] k.',
  '[[Thousands of people|count ~v]], [[scores|count ~v]] of ships, [[tens of thousands of homes|count ~v]], [[several hundred men|count ~v]], a [[couple of million|count ~v]], scores won.',
  '[[A million reasons|count 1000000 f]] and [[a million ships|count 1000000]]; [[a thousand pieces|count 1000 f]].',
  'No one knows what one must do; one day [[one country|count 1]] and one of the [[five members|count 5]] saw [[one school district|count 1]].',
  'One-off, [[one-third|share 0.333333333333]] and [[one|count 1 c]]-eyed men need [[one thing|count 1]].',
  'A [[two|count 2 c]]-state solution, [[100,000-strong|count 100000]], [[100-plus ships|count 100 ~]], [[20-something|count 20 e]].',
  '[[Two greatest news stories|count 2]] and [[412|count 412]] new-built homes.',
  'They are in school [[210|duration 210 e]], [[220 or 230 days|duration 220..230]].',
  'If there are [[100|count 100]] of you, [[13 percent|percentage 13]] and [[13|count 13]] of you stay; they rose [[2 percent|percentage 2]] to [[51,000|count 51000]].',
  'Between [[5 and 6 per cent|percentage 5..6]], [[two to three days|duration 2..3]], [[three-to-five-year|duration 3..5 c]] plans, [[80-100,000 ships|count 80000..100000]].'
]

test.each(examples)('%s', example => {
  expect(drawn(example.replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1'))).toBe(example)
})

describe('numbers', () => {
  const words = fc.constantFrom(
    ...`one two twelve twenty hundred thousand million half a an quarter third thirds first second dozen
      twice threefold times percent % per cent $ € 5 12 1999 2020 1,200 3.5 500 000 - – / : . , ’ ' s th m³
      to and or of in out between from over under aged years year old day bn km US§ No. Art. ( ) [ ] ½ + ~ G
      Covid May April in his 60s ships people not was x fold pm o’clock point points as many the more`.split(
      /\s+/
    )
  )

  test('stand in order, lie in their sentence and do not overlap, whatever the words', () => {
    const parts = fc.array(fc.tuple(words, fc.constantFrom(' ', ' ', '')), {maxLength: 30})
    fc.assert(
      fc.property(parts, pieces => {
        for (const {sentence, found} of numbersOf(pieces.flat().join(''))) {
          let end = 0
          for (const number of found) {
            expect(number.start).toBeGreaterThanOrEqual(end)
            expect(number.end).toBeGreaterThan(number.start)
            expect(number.end).toBeLessThanOrEqual(sentence.text.length)
            expect(Number.isNaN(number.value)).toBe(false)
            if (number.low !== undefined) expect(number.low).toBeLessThan(number.high ?? 0)
            end = number.end
          }
        }
      }),
      runs
    )
  })

  test.each([
    ['digits', '9'.repeat(100_000)],
    ['numbers', '12 '.repeat(10_000)],
    ['number words', 'one '.repeat(10_000)],
    ['hyphens', '1-'.repeat(10_000)],
    ['strokes', '1/'.repeat(10_000)],
    ['points', '1.'.repeat(10_000)],
    ['brackets', 'Articles 1(a), '.repeat(5000)],
    ['magnitudes', 'million '.repeat(10_000)],
    ['halves', 'half a '.repeat(10_000)]
  ])('are read in linear time: %s', (_, text) => {
    const begun = performance.now()
    numbersOf(`It cost ${text} ships.`)
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})
