import {expect, test} from 'vitest'
import {segment} from '../../src/index.ts'

const split = (text: string) => segment(text).map(({start, end}) => text.slice(start, end))

test.each([
  ['abbreviated titles', 'Gen. Ada Brook met Dr. Oyelaran. They spoke.', 2],
  ['initials', 'The plan of J. T. Moravec failed. Nobody wept.', 2],
  ['numbered references', 'See Art. 12(3) and No. 10. It stands in Sec. 4 and vol. ii of it.', 2],
  ['linking abbreviations', 'Many (e.g. Lesk vs. Velisk) agree, cf. Jones. It holds.', 2],
  ['abbreviated months', 'It closed on Jan. 5 at noon. Sept. 9 came.', 2],
  ['a quotation that ends a sentence', '“It is over.” He left. “Is it?” she asked.', 3],
  ['brackets', 'It fell. (Nobody saw it.) It rose.', 3],
  ['bracketed notes after the stop', 'It fell.[17] It rose. [18] It fell again.', 3],
  ['addresses', 'Write to a.b@example.org or www.example.org/x.y today. Thanks.', 2],
  ['a lower-case word after an abbreviation', 'The fig. shows approx. half of it.', 1],
  ['repeated marks', 'Really?! Yes... Perhaps.', 3],
  ['a missing space', 'It is finished.Nobody knew.', 2],
  ['a sentence that opens with a number', 'It fell. 30 boats left.', 2]
])('%s', (_, text, count) => {
  expect(split(text)).toHaveLength(count)
})

test('a line break is white space, a blank line ends a paragraph', () => {
  expect(split('One\ntwo\n\nthree\r\n\r\n\tfour \n')).toEqual(['One\ntwo', 'three', 'four'])
})

test('unusual white space is white space', () => {
  expect(split('One.\u2028Two.\u3000Three.\u00A0Four.\fFive.\u0085Six.')).toHaveLength(6)
  expect(split(`One.${' '.repeat(100_000)}Two.`)).toEqual(['One.', 'Two.'])
})

test('no text has no sentences', () => {
  expect(split('')).toEqual([])
  expect(split(' \n\t\n ')).toEqual([])
})

test('a sentence without an end in sight is cut', () => {
  expect(segment('the best '.repeat(3000)).length).toBeGreaterThan(3)
})
