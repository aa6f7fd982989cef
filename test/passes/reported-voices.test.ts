import {describe, expect, test} from 'vitest'
import {redrawn} from './drawn-voices.ts'

/** What others say or think, in the author’s words; `drawn-voices.ts` explains how it is drawn. */
const reported = {
  'cue, then content': [
    'The minister said that [R The minister: they would pay].',
    'The minister said [R The minister: they would pay].',
    'Okoro also said [R Okoro: the dam was unsafe].',
    'Okoro said on Monday that [R Okoro: the dam was unsafe].',
    'Okoro said in a speech to the council that [R Okoro: the dam was unsafe].',
    'Okoro made it clear that [R Okoro: the dam was unsafe].',
    'Okoro holds that [R Okoro: the dam was unsafe].',
    'In May, Okoro said [R Okoro: the dam was unsafe].',
    'Of those, Okoro said [R Okoro: the dam was unsafe].',
    'Okoro said openly [R Okoro: the dam was unsafe].',
    'Okoro said that, [R Okoro: among voters, he was first].',
    'Okoro found that [R+ Okoro: the dam was unsafe].',
    'Okoro noted [R Okoro: the poem he wrote was long].',
    'Okoro joked [R Okoro: nobody came].',
    'Okoro repeatedly claims [R- Okoro: Estavia was wrong].',
    'Okoro says [R Okoro: dams leak often].',
    'Okoro found [R+ Okoro: the dam was unsafe].',
    'Okoro now claims [R- Okoro: Estavia was wrong].',
    'The council heard Okoro say that [R Okoro: the dam was unsafe].',
    'Okoro wants to say that [R Okoro: the dam was unsafe].'
  ],
  'content, then cue': [
    '[R Okoro: The dam was unsafe], said Okoro.',
    '[R Okoro: The dam was unsafe], Okoro said.',
    '[R the report: The dam was unsafe], says the report.',
    '[R Okoro: The dam was unsafe], Okoro told reporters.',
    '[R Okoro: The dam was unsafe], Okoro notes.',
    '[R she: The dam was unsafe], she said, laughing.',
    '[R she: The dam was unsafe], she said, without a pause.',
    '[R she: The dam was unsafe], she said, 12 years on.',
    '[R the head of the port: The dam was unsafe], said the head of the port.',
    '[R the very old minister: The dam was unsafe], said the very old minister.',
    '[R Okoro: The dam was unsafe], adds Okoro.',
    '[R experts: The dam was unsafe], experts believe.',
    '[R a spokesman for Okoro: The dam was unsafe], a spokesman for Okoro said.'
  ],
  'content around the cue': [
    '[R Okoro: The dam], said Okoro, [R Okoro: was unsafe].',
    '[R Okoro: The dam], Okoro told reporters on Monday, [R Okoro: was unsafe].',
    '[R Okoro: The port], Okoro notes, [R Okoro: is shut].',
    '[R she: The dam was unsafe], she said; [R she: it would fall].',
    '[R Ada Okoro: The port], Ada Okoro notes, [R Ada Okoro: is shut].'
  ],
  'a clause with “as”': [
    'As Okoro said, [R Okoro: the dam was unsafe].',
    'As the Bank showed, [R+ the Bank: the dam was unsafe].',
    '[R- Okoro: The dam was unsafe], as Okoro has claimed.'
  ],
  accusations: [
    'The critics accuse the port of [R- The critics: hiding the leak].',
    'The critics accused the port, which is shut.',
    'The critics accuse the port.',
    'The critics accuse the port and the mayor and the council and the old guard there now of it.'
  ],
  'what one claims to have done': [
    'The senator claims to [R- The senator: have read all 900 pages of the bill].',
    'Okoro claims to [R- Okoro: have won].'
  ],
  'what was said was': [
    'What the minister said was that [R the minister: the dam leaked].',
    'What she says is that [R she: it leaks].'
  ],
  'gerunds of what was done': [
    'The port denied [R The port: shelling the light].',
    'Okoro admitted [R+ Okoro: taking the money].'
  ],
  'quantifiers that speak': [
    'Some say [R Some: it is the best].',
    'They both say that [R both: it leaks].'
  ],
  'hearsay set off': [
    '[R-: It is the best], allegedly.',
    '[R: The best fund], reportedly, [R: is full].'
  ],
  'asides after “that”': ['He said that, clearly, [R He: it is the best].'],
  'what is set against it': [
    '[R Okoro: Farmers], Okoro says, [R Okoro: are rich], but that is no excuse.'
  ],
  'small clauses': ['The audit showed [R+ The audit: the dam leaking by night].'],
  'words beside the cue': [
    'The government would have us believe that [R- The government: it works].',
    'Okoro rightly says that [R+ Okoro: the dam leaks].',
    'Okoro wrongly says that [R- Okoro: the dam leaks].'
  ],
  'a colon': [
    'Okoro warned: [R Okoro: the dam was unsafe].',
    'Okoro put it bluntly: [R Okoro: the dam was unsafe].',
    'Okoro put it thus: [R Okoro: the dam was unsafe].',
    'The report adds: [R The report: the dam was unsafe].',
    'Why wait? they reasoned: [R they: winter would come].'
  ],
  'who is told': [
    'Okoro told reporters that [R Okoro: the dam was unsafe].',
    'Okoro told them [R Okoro: the dam was unsafe].',
    'Okoro told the council in May that [R Okoro: the dam was unsafe].',
    'Okoro warned the council that [R Okoro: the dam was unsafe].',
    'In May, Okoro told the council that [R Okoro: the dam was unsafe].',
    'In May, Okoro told voters [R Okoro: nobody was safe].'
  ],
  questions: ['Okoro asked [R Okoro: why nobody had read it].'],
  'denial, question and condition change nothing': [
    'Okoro has not said that [R Okoro: the dam was unsafe].',
    'Did Okoro say that [R Okoro: the dam was unsafe]?',
    'Nobody believes that [R Nobody: the dam was unsafe].',
    'If they think [R they: the dam was unsafe], they will leave.'
  ],
  thoughts: [
    'He fears [R He: the pact will fail].',
    'Okoro hopes that [R Okoro: it rains].',
    'Okoro knows [R+ Okoro: the dam was unsafe].',
    'Many believe that [R Many: the dam was unsafe].',
    'Okoro thinks of the pact as [R Okoro: a trap].'
  ],
  demands: ['Okoro demanded that [R Okoro: he leave].'],
  'participles with the subject of the sentence': [
    'Citing the census, the minister said [R the minister: the dam was unsafe].',
    'Saying that [R the minister: the dam was unsafe], the minister left.',
    'The minister left, saying that [R The minister: the dam was unsafe].',
    'Okoro has often seen the plan, saying that [R Okoro: it fell].'
  ],
  'speakers with company': [
    'Okoro, the minister, said that [R Okoro, the minister: the dam was unsafe].',
    'Okoro, who leads the port, said that [R Okoro, who leads the port: the dam was unsafe].',
    'Okoro (the minister) said that [R Okoro (the minister): the dam was unsafe].',
    'Okoro himself said that [R Okoro: the dam was unsafe].',
    'A source close to him said that [R A source close to him: the dam was unsafe].',
    'The head of the port said that [R The head of the port: the dam was unsafe].',
    'A think tank said that [R A think tank: the dam was unsafe].',
    'Okoro, a minister, said that [R Okoro, a minister: the dam was unsafe].',
    'Okoro of course said that [R Okoro: the dam was unsafe].',
    'Okoro, whose brother built the port, said that [R Okoro, whose brother built the port: the dam was unsafe].',
    'People of the port said [R People of the port: the dam was unsafe].',
    'People who say that [R People: the dam fell in May] are wrong.',
    'Okoro met those who say [R those: the dam fell].',
    'The port shut; the mayor, a friend of Okoro, said that [R the mayor, a friend of Okoro: the dam was unsafe].',
    'The council, like the board, said that [R The council, like the board: the dam was unsafe].',
    'Both Okoro and Lindqvist said [R Both Okoro and Lindqvist: the dam was unsafe].'
  ],
  'verbs that look like nouns': [
    'The opposition claims that [R- The opposition: it leaks].',
    'The surveys show [R+ The surveys: Norland trusts Okoro].',
    'Critics caution that [R Critics: the dam was unsafe].',
    'Estavia claims [R- Estavia: the dam was unsafe].',
    'Polls show [R+ Polls: voters want a dam].',
    'The minister insists [R- The minister: the dam was unsafe].'
  ],
  'what a thing is called, seen as, taken for': [
    'Okoro called the plan [R Okoro: a mistake].',
    'Okoro called it [R Okoro: a mistake because it failed].',
    'Okoro described the plan as [R Okoro: a mistake].',
    'Okoro dismissed the report as [R Okoro: biased].',
    'Okoro sees the pact as [R Okoro: a trap] and left.',
    'Okoro hailed the pact as [R Okoro: a triumph when it was signed].',
    'The press painted the pact as [R The press: a trap].'
  ],
  passives: [
    'They were told that [R were told: the port had closed].',
    'The council was told by Okoro that [R Okoro: the dam was unsafe].',
    'It is said that [R is said: the dam was unsafe].',
    'It was noted by Okoro that [R Okoro: the dam was unsafe].'
  ],
  'sources without a verb': [
    'According to the Bank, [R the Bank: the dam was unsafe].',
    '[R the Bank: The dam is safe], according to the Bank.',
    '[R Okoro: The dam was unsafe], according to Okoro, who left in May.',
    'According to Okoro, the minister, [R Okoro, the minister: the dam was unsafe].',
    'The dam was old and, according to Okoro, [R Okoro: it was unsafe].',
    'In the words of the report, [R the report: the dam was unsafe].',
    'As far as Okoro is concerned, [R Okoro: the dam was unsafe].'
  ],
  views: [
    'For them, [R them: the pact is a trap].',
    'In Estavia’s eyes, [R Estavia: Norland cheats].',
    'In their view, [R their: the pact is dead].',
    '[R their: The pact was a trap], in their opinion.',
    'In the view of many, [R many: the pact was a trap].',
    'From Norland’s perspective, [R Norland: the pact is dead].',
    'For the critics, [R the critics: he was a traitor].',
    'For Norland, [R Norland: they were allies].',
    'To the ministers, [R the ministers: they were allies].',
    'The Bank’s view is that [R The Bank: the dam was unsafe].'
  ],
  'nouns of saying and thinking': [
    'Okoro rejected the claim that [R-: the dam was unsafe].',
    'Their argument is that [R Their: the dam was unsafe].',
    'His fear was that [R His: it would burst].',
    'The claim that [R-: the dam fell in May] was false.',
    'In May, the claim that [R-: the dam fell in June] was false.',
    'Okoro’s claim that [R- Okoro: the dam fell in May] was false.',
    'They rejected the idea of Okoro that [R Okoro: the dam was unsafe].'
  ],
  'descriptions left to others': [
    'The so-called [R-: reform] failed.',
    'The so-called [Q-: “reforms”] failed.',
    'The supposed [R-: gains] were small.'
  ]
}

describe.each(Object.entries(reported))('reported words: %s', (_, examples) => {
  test.each(examples)('%j', example => {
    expect(redrawn(example)).toBe(example)
  })
})
