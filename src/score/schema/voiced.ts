import {z} from 'zod'

/** The fields of what somebody says: who, and how far the author stands by it. */
export const voiced = {
  voice: z
    .enum(['author', 'quoted', 'reported', 'title'])
    .describe(
      'Who speaks: the author; someone in quotation marks or a block quote; someone whose words or thoughts the author gives in his own; the title and the headings'
    ),
  speaker: z
    .strictObject({
      text: z.string().describe('As the text puts it'),
      kind: z
        .enum(['named', 'unnamed', 'vague', 'author'])
        .describe(
          'Someone or something that can be looked up; someone who is there and is not named; nobody in particular; the author'
        )
    })
    .exactOptional()
    .describe('Whose words they are, where it was found'),
  commitment: z
    .enum(['endorsed', 'neutral', 'distanced'])
    .exactOptional()
    .describe('How far the author stands by what others say: “showed”, “said”, “claimed”')
}
