import {describe, expect, test} from 'vitest'
import {redrawn} from './drawn-voices.ts'

/** What looks like someone else’s words and is the author’s own voice. */
const own = {
  'authors on themselves': [
    'I think that the dam was unsafe.',
    'I said that the dam was unsafe.',
    'We argue that the dam was unsafe.',
    'This brief shows that the dam was unsafe.',
    'Our analysis shows that the dam was unsafe.',
    'The author argues that the dam was unsafe.',
    'My view is that the dam was unsafe.',
    'In my view, the pact is dead.',
    'One might say the dam was unsafe.'
  ],
  'sayings of an author': [
    'It must be said that the dam was unsafe.',
    'It could be argued that the dam was unsafe.',
    'It is fair to say that the dam was unsafe.',
    'It is worth noting that the dam was unsafe.',
    'To say that the dam was unsafe is bold.',
    'And to say that the dam was unsafe is bold.',
    'Needless to say, the dam was unsafe.',
    'It is clear that the dam was unsafe.',
    'The fact is that the dam was unsafe.',
    'Heaven knows the dam was unsafe.',
    'Who knows how long it will stand?',
    'Time will tell.',
    'Believe it or not, the dam was unsafe.',
    'As far as the eye can see, the land was flat.',
    'Saying that the dam was unsafe is bold.',
    'The idea is that.',
    'It can also be noted that the dam was unsafe.',
    'It seems that the dam was unsafe.',
    'Imagine that the dam was unsafe.',
    'Remember that the dam was unsafe.',
    'Make no mistake: the dam was unsafe.',
    'The problem is that the dam was unsafe.',
    'The dam, that is to say the wall, was unsafe.'
  ],
  'evidence that nobody utters': [
    'History shows that the dam was unsafe.',
    'History says that the dam was unsafe.',
    'Experience shows that the dam was unsafe.',
    'This shows that the dam was unsafe.',
    'This means that the dam was unsafe.',
    'The figures suggest that the dam was unsafe.',
    'Events proved that the dam was unsafe.',
    'The crack showed that the dam was unsafe.',
    'The wall fell, which shows that the dam was unsafe.',
    'There is evidence that the dam was unsafe.',
    'The river painted the valley as a trap.',
    'The figures of the ministry show that the dam was unsafe.',
    'The wall fell near Norland, which shows that the dam was unsafe.'
  ],
  'wants, plans and promises': [
    'Okoro wants to leave.',
    'Okoro plans to leave.',
    'Okoro told them to leave.',
    'Okoro vowed to fight.',
    'Okoro refused to pay.',
    'Okoro agreed to leave.',
    'Okoro hopes to leave.',
    'The dam is expected to stand.'
  ],
  'mere acts': [
    'Okoro criticised the plan.',
    'Okoro called for talks.',
    'Okoro praised her courage.',
    'Okoro spoke about dams.',
    'Okoro believes in the dam.',
    'Okoro fears the flood.',
    'Okoro knows the dam.',
    'Okoro found the dam.',
    'Okoro added jobs.',
    'Okoro cites the census.',
    'A report on dams came out.',
    'The report that came in May was long.',
    'Okoro expressed support for the pact.',
    'Okoro noted the crane',
    'Okoro noted the poem he wrote in May.',
    'Those who know the port well left.',
    'Finding the money might be hard.',
    'They want to find the gold was theirs.',
    'Okoro noted the plan to quickly build a dam.',
    'Okoro saw that the door was open.',
    'Okoro made sure that the dam was safe.',
    'Okoro pointed to the dam.',
    'Okoro argues against the dam.'
  ],
  'words in place of what is said': [
    'Okoro said so.',
    'Okoro said nothing.',
    'Okoro said little about the dam.',
    'Okoro feels when it rains.',
    'Okoro found “gold”.',
    'Okoro said no dam there.',
    'Okoro said at the port.',
    'Those who say little left early.',
    'Okoro met those who say that about him.',
    'In May, Okoro told voters in the great old hall of the port of Norland by the sea near the city.'
  ],
  'names and other uses of a verb': [
    'A group called Harbour Watch left.',
    'The plan was called off.',
    'Okoro is called in by the council.',
    'Okoro sees it as well.',
    'Documented evidence was lost.',
    'The reported plan failed.',
    'An added cost was found.',
    'The praying was done.',
    'The dam, called Okoro Wall, fell.',
    'The crowd ran, the sea roared.'
  ],
  'other uses of a phrase': [
    'They rank the ports according to size.',
    'For years, the port was busy.',
    'For example, the port was busy.',
    'For Monday, the plan is simple.',
    'For them, there is no way back.',
    'For Norland, that was a trap.',
    'The dam was supposed to stand.',
    'The reportedly closed port is open.',
    'The allegedly stolen crane is back.',
    'He saw in her eyes a tear.',
    'According to Okoro.'
  ]
}

describe.each(Object.entries(own))('the author speaks: %s', (_, examples) => {
  test.each(examples)('%j', example => {
    expect(redrawn(example)).toBe(example)
  })
})

/** Where the words of others stop and the author goes on. */
const ends = [
  'Okoro said [R Okoro: the dam was unsafe], putting the vote off.',
  'Okoro said [R Okoro: the dam was unsafe, including the wall].',
  'Okoro said [R Okoro: the dam was unsafe because nobody cared].',
  'Okoro said [R Okoro: the dam was unsafe and it would fall].',
  'Okoro said [R Okoro: the dam was unsafe] and warned of a flood.',
  'Okoro said [R Okoro: the dam was unsafe], but the council disagreed.',
  'Okoro said [R Okoro: the dam was unsafe] but the council voted.',
  'Okoro said [R Okoro: the dam was unsafe], although the council had voted.',
  'Okoro said [R Okoro: the dam was unsafe]; the council voted.',
  'Okoro said [R Okoro: it fell], and Lindqvist said [R Lindqvist: it was safe].',
  'When Okoro said [R Okoro: the dam was unsafe], the council left.',
  'In May, after Okoro said [R Okoro: the dam was unsafe], the council left.'
]

test.each(ends)('the author goes on: %j', example => {
  expect(redrawn(example)).toBe(example)
})
