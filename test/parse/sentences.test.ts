import {describe, expect, test} from 'vitest'
import {segment} from '../../src/index.ts'

const split = (text: string) => segment(text).map(({start, end}) => text.slice(start, end))

/** Each case is a text with “|” where a sentence ends. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'abbreviated titles and ranks': [
    'Gen. Ada Brook met Lt. Col. Oyelaran. | They spoke.',
    'H.E. Mr. Osei met Messrs. Brook and Lesk. | Rev. Lesk stayed.',
    'Then-President Gen. Rao met Mme. Lesk at Mt. Hask. | It worked.'
  ],
  initials: [
    'The plan of J. T. Moravec failed. | J.R.R. Moravec left.',
    'It was you and I. | We chose Plan B. | The rest waits.',
    'Sammy Rao Jr. and Ada Lesk, Ph.D., left. | She has a Ph.D. | It helps.'
  ],
  'dotted names of states and bodies': [
    'The U.S. and its allies met. | They left.',
    'Norland-U.S. relations are at a low. | Nobody minds.',
    'He works in the U.K. government. | She lives in the E.U. | It is large.',
    'U.N. Resolution 9 passed. | The U.N. Security Council met at U.N. headquarters.'
  ],
  'numbered references': [
    'See Art. 12(3) and No. 10. | It stands in Sec. 4(a), App. B and vol. ii of it.',
    'It follows para. 4, ch. II, pp. 3–4. | Is it fair? | No. | Is it legal?',
    'It is kept at N°. 17.304.2 today. | That helps.',
    'For 1. above no fee is due. | The figs. show approx. half of it.'
  ],
  'linking abbreviations': [
    'Many (e.g. Lesk vs. Velisk) agree, cf. Jones et al. (2019). | It holds.',
    'Others, i.e. most, do not. | This follows Jones et al. | The paper was read.'
  ],
  'months and hours': [
    'It closed on Jan. 5 at noon. | Sept. 9 came. | It opened in Feb. | The rest waits.',
    'It begins at 9 a.m. on Monday. | It ends at 5 p.m. | Ministers dine at 6 p.m. | All sleep.',
    'At 5 a.m. Dr. Osei woke. | They met at 6 P.M. Friday. | It ended at 7 p.m. | Mr. Rao left.'
  ],
  'firms and lists left open': [
    'He bought Acme Inc. and sold Bolt Ltd. | They closed. | Acme Corp. President Lesk resigned.',
    'Rice, wheat, etc. were sold. | They sold maize, etc. | Nobody bought it.'
  ],
  'unknown short words before a word in lower case': ['The min. wage and the est. cost rose.'],
  'quotations that end a sentence, and that run over several': [
    '“It is over.” | He left. | “Is it?” she asked. | She said: “Go!” and left.',
    '“We won. | We did not lose. | We go on,” she said. | He left.',
    '“Is it over?” Ada Moravec asked. | “It is!” cried Lesk. | Help! she cried.'
  ],
  brackets: [
    'It fell. | (Nobody saw it.) | It rose (see Fig. 2). | It fell.',
    'They (the M.P.s) voted. | The deal (signed Oct. 3) holds.'
  ],
  'notes after the stop': [
    'It fell.[17] | It rose. [18] | It fell again [19]. | It rose.[20][21] | Done. […] | More.',
    'It fell.12 | It rose.13, 14 | It fell (again).15 | It rose.¹⁶ | “Done.”17 | They left.',
    'It has rights. 4 | The rest has none. | 30 boats left. | 14 May was the day.'
  ],
  ellipses: [
    'He waited… and left. | He waited … | Then he left. | He waited... | Nobody came.',
    'I would not … well, it was... see . . . I did not say so. | They left.',
    '“Rates [...] fell, and […] rose [...]” (Lesk 55). | It was so.',
    'See . . . what I mean. | It ends . . . . | It begins.'
  ],
  'repeated marks': ['Really?! | Yes... | Perhaps. | Good!! | Bad.'],
  'names that hold a mark': [
    'Ask Yahoo! in May. | He speaks !Xun.',
    'Write to a.b@example.org or www.Example.org/x.y today. | Thanks.'
  ],
  'a missing space': ['It is finished.|Nobody knew. | It grew by 4.5 per cent.'],
  'marks of other scripts': ['It is over．|It rose。|Done.'],
  'lists with a line an item': [
    'Three things: |1. cut costs|2) raise pay; |(iii) wait| – or not|• go'.replaceAll('|', '\n|')
  ],
  'lists that run on': [
    '1.) Cut costs | 2.) Raise pay',
    'a) cut costs | b) raise pay | c) wait',
    'We ask two things. | 1. That it ends. | 2. That it does not begin again.',
    'It asks two things: | 1. That it ends. | 2. That it does not begin again. | 7. So it is.',
    '• Cut costs • Raise pay'.replace(' •', ' | •')
  ],
  'marks within a sentence': [
    'The plan has two parts: (1) cut; (2) spend. | It rests on 1) trust and 2) money.',
    'The age is 7. | It was over in\n1998. | He was\n12. | Then he left.'
  ]
}

describe.each(Object.entries(cases))('%s', (_, marked) => {
  test.each(marked)('%s', text => {
    expect(split(text.replaceAll(' | ', ' ').replaceAll('|', ''))).toEqual(text.split(/\s*\|\s*/))
  })
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
