import {array, assert, constantFrom, property} from 'fast-check'
import {expect, test} from 'vitest'
import {analyze} from '../src/index.ts'

const words = constantFrom(
  ...`the a most least best worst largest boldest only sole unique alone no other else nobody never always all every
    whole first last ever historic record unprecedented one of in since 1990 world Norland Maronia's port plan towns
    is was has had not very really truly more stronger better than but and , ; : - “ ” ' . ? would should if`.split(
    /\s+/
  )
)

test('findings of one rule hold words, lie in their sentence and never overlap, whatever the words', () => {
  assert(
    property(array(words, {minLength: 1, maxLength: 40}), parts => {
      const {findings, sentences} = analyze(`${parts.join(' ')}.`, {format: 'text'})
      const ends = new Map<string, number>()
      for (const {rule, span, within, sentence, text} of findings) {
        expect(text).toMatch(/[\p{L}\p{N}]/u)
        expect(sentences[sentence]?.text.slice(within.start, within.end)).toBe(text)
        expect(span.start, `${rule} in ${parts.join(' ')}`).toBeGreaterThanOrEqual(
          ends.get(rule) ?? 0
        )
        ends.set(rule, span.end)
      }
    }),
    {numRuns: 1500}
  )
})
