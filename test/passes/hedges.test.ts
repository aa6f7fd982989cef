import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import type {Document} from '../../src/model.ts'
import {openFactBook} from '../../src/pass.ts'
import {hedges} from '../../src/passes/hedges.ts'
import {createProcessor} from '../../src/pipeline.ts'

/** `[[…]]` marks the hedge and `{…}` what it hedges. */
const scopes = [
  'The accord {[[may]] reduce tension}, and Norland has signed it.',
  'The accord {[[may]] reduce tension} and the fleet has sailed.',
  'The accord {[[may]] cut fees and raise wages} because ports pay.',
  'The accord {[[may]] cut fees, raise wages and open ports}.',
  'The accord {[[may]] serve as the first port} - a pity.',
  'The accord {[[may]] mean that the port closes}.',
  'The accord {[[may]], in time, reduce tension}, but it is late.',
  'Fees rose, and {[[perhaps]] the port will close}; Norland left.',
  'Fees rose and {the port will [[probably]] close}.',
  '{The port, [[perhaps]], will close}, but Norland left.',
  '{The port will, [[perhaps]], close}, but Norland left.',
  '{[[Perhaps]], the port will close}, but Norland left.',
  'Norland left, and {the port will close}, [[perhaps]].',
  'Nobody asked because {the port will [[probably]] close}.',
  'It was a {[[possibly]] fatal error} of the board.',
  'It is decided by {[[perhaps]] five people} on the pier.',
  'They pay little, {except [[perhaps]] that towns save fuel}.',
  '{[[Maybe]] those who pay the fee will leave}, but they stay.',
  '{[[In my view]], the port should close}, whatever happens.',
  'It is {[[possible that]] the port will close}, but Norland left.',
  '{[[Perhaps]] for that reason Norland left}.',
  'They {[[may]] close} and the mill’s old crane has gone.',
  'They {[[may]] close and}',
  'They {[[may]] close and the big old red wet cold dark slow iron pier}.',
  'A port {[[may]] need} (by law) a crane.'
]

test.each(scopes)('hedges what is in braces: %j', example => {
  const text = example.replace(/[[\]{}]/g, '')
  const document = createProcessor('text').parse(new VFile(text)) as unknown as Document
  const [sentence] = document.sentences
  if (!sentence) throw new Error('Expected a sentence')
  const {tokens} = sentence
  const found = openFactBook(document).for({hedges}, sentence).hedges
  const drawn = found.all.map(({start, end, scope}) => {
    const [from, to] = [tokens[scope.from]?.start ?? 0, tokens[scope.to - 1]?.end ?? 0]
    const marks: [number, string][] = [
      [to, '}'],
      [end, ']]'],
      [start, '[['],
      [from, '{']
    ]
    return marks
      .sort(([a], [b]) => b - a)
      .reduce((line, [at, mark]) => line.slice(0, at) + mark + line.slice(at), text)
  })
  expect(drawn).toEqual([example])
  const [first] = found.all
  expect(found.at(first?.scope.from ?? -1)).toBe(true)
  expect(found.at(tokens.length)).toBe(false)
})
