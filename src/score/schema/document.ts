import {z} from 'zod'
import {setAsideKinds} from '../../parse/document.ts'
import {channel} from './claims.ts'
import {count, place, span} from './numbers.ts'

const metadata = z
  .looseObject({
    title: z.string().exactOptional(),
    author: z.string().exactOptional(),
    date: z.string().exactOptional(),
    source: z.string().exactOptional()
  })
  .describe(
    'Front matter, what the caller added, and title, author and date printed above a plain text'
  )

/** What a scorecard says of the document as a whole. */
export const document = z.strictObject({
  path: z.string().exactOptional(),
  format: z.enum(['markdown', 'text']),
  metadata,
  words: z.int().min(0).describe('Words of prose'),
  wordsByVoice: z
    .strictObject({
      author: count,
      quoted: count,
      reported: count,
      title: count,
      endorsed: count.describe('Those of `quoted` and `reported` that the author endorses')
    })
    .describe(
      'The words by who speaks where each begins: `author`, `quoted`, `reported` and `title` sum to `words`'
    ),
  sentences: z.int().min(0),
  setAside: z
    .array(
      z.strictObject({
        ...span.shape,
        kind: z.enum(setAsideKinds),
        place,
        text: z.string().describe('As it stands in the file')
      })
    )
    .describe('What belongs to the page and not to the text: no sentence holds it'),
  repairs: z
    .array(
      z.strictObject({
        ...span.shape,
        kind: z.enum(['broken-sentence', 'broken-word']),
        place,
        text: z.string().describe('How it reads now: the word, or the words around the break')
      })
    )
    .describe('Where a broken layout was mended'),
  evidenceChannels: z
    .strictObject({links: channel, footnotes: channel})
    .describe('Whether links and notes are there; a plain text that shows none may have lost them'),
  notes: z
    .array(z.strictObject({code: z.string(), text: z.string()}))
    .describe('Why the document should be read with care')
})
