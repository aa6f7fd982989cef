import {describe, expect, test} from 'vitest'
import {redrawn} from './drawn-voices.ts'

/** Words in quotation marks that somebody says; `drawn-voices.ts` explains how they are drawn. */
const speech = {
  'a name in front or after': [
    'Okoro: [Q Okoro: “We will pay.”]',
    'Okoro put it in one sentence: [Q Okoro: “It leaks.”]',
    '[Q Karin Brandt: “The dam is the best of all.”] — Karin Brandt, 1990',
    'Okoro wrote to his sister:\n\n[Q Okoro: “I have been given a desk.”]',
    'Okoro: [Q Okoro: We did it.]\n\nBrandt: [Q Brandt: Did we?] [Q Brandt: I think so.]\n\nOkoro: [Q Okoro: Yes.]'
  ],
  'block quotes': [
    'Okoro wrote:\n\n> [Q Okoro: The dam leaks.]\n\nHe left.',
    'The letter is short:\n\n> [Q: The dam leaks.]\n\nHe left.',
    '> [Q Ada Okoro: The dam leaks.]\n>\n> — Ada Okoro\n\nHe left.',
    '> [Q Ines Okoro: It leaks.\n]> — Ines Okoro\n\nHe left.'
  ],
  'marks of all kinds': [
    '[Q the minister: “We will pay,”] the minister said.',
    '[Q Okoro: "We will pay,"] Okoro said.',
    '[Q Okoro: ‘We will pay,’] Okoro said.',
    "[Q Okoro: 'We will pay,'] Okoro said, [Q Okoro: 'but not yet.']",
    '[Q Okoro: «We will pay»], said Okoro.',
    '[Q Okoro: »We will pay«], said Okoro.',
    '[Q Okoro: ‹We will pay›], said Okoro.',
    '[Q Okoro: „We will pay“], said Okoro.',
    '[Q Okoro: „We will pay”], said Okoro.',
    "[Q Okoro: ``We will pay,''] Okoro said.",
    '[Q Okoro: ″We will pay″], said Okoro.'
  ],
  'marks that face the wrong way': [
    '[Q Okoro: “We will pay“], said Okoro.',
    '[Q Okoro: ”We will pay”], said Okoro.'
  ],
  'apostrophes inside single marks': [
    "[Q Okoro: 'We will pay'], said Okoro, [Q Okoro: 'but the workers' wages come first.']",
    "[Q Okoro: 'We won't pay,'] said Okoro. [Q Okoro: 'It's the workers' money.']",
    '[Q Okoro: ‘It is safe,’] said Okoro. [Q Okoro: ‘We checked the miners’ lamps.’]'
  ],
  'marks within marks belong to the outer ones': [
    'Okoro said, [Q Okoro: “She told me ‘never again’ and left.”]',
    '[Q Okoro: "They told me \'wait\' and I waited,"] said Okoro.',
    '[Q Lindqvist: “He told me, ‘It is Okoro’s dam,’ and left,”] said Lindqvist.'
  ],
  'before, after and around the cue': [
    'The minister said, [Q The minister: “We will pay.”]',
    '[Q the minister: “We will pay,”] said the minister, [Q the minister: “but not yet.”]',
    '[Q Okoro: “The dam is lost,”] Okoro told reporters on Monday, [Q Okoro: “and we knew it.”]',
    '[Q Lindqvist: “Rubbish!”] said Lindqvist.',
    '[Q Okoro: “It is safe …”] said Okoro.',
    '[Q she: “It is safe,”] she added, laughing.',
    '[Q Okoro, the minister: “It is safe,”] Okoro, the minister, said.',
    'Asked about the dam, Okoro said, [Q Okoro: “It is safe.”]',
    'After the vote, Okoro said: [Q Okoro: “It is safe.”]',
    'Okoro put it bluntly: [Q Okoro: “The dam is lost.”]',
    'They will say, [Q They: “wait”].',
    'The sign read [Q The sign: “Keep off the dam”].',
    '[Q he: “We pay,”] he began.',
    '[Q Okoro: “Norland,”] Okoro said, [Q Okoro: “is safe”]; nobody clapped.',
    'The chant [Q: “Pay now or leave!”] rang out.',
    '[Q Okoro: “It fell”]—Okoro said—[Q Okoro: “and nobody saw it.”]'
  ],
  'over several sentences': [
    'Okoro said: [Q Okoro: “The dam is safe.] [Q Okoro: We checked it twice.] [Q Okoro: Nobody lied.”]',
    '[Q Okoro: “We will pay,”] Okoro said. [Q Okoro: “We always have paid.”]',
    '[Q Okoro: “We will pay,”] Okoro said. He paused. [Q Okoro: “We always have paid.”]',
    'Okoro said [R Okoro: the dam was safe]. [Q Okoro: “We have checked it twice.”]'
  ],
  'over several paragraphs, each re-opened': [
    'Okoro told the council: [Q Okoro: “The dam is safe.]\n\n[Q Okoro: “It was checked in May.] [Q Okoro: It was checked in June.]\n\n[Q Okoro: “Nobody lied to us.”] The council laughed.',
    'Okoro told the council: [Q Okoro: "The dam is safe.]\n\n[Q Okoro: "Nobody lied to us."] The council laughed.'
  ],
  'over two paragraphs, not re-opened': [
    'Okoro told the council: [Q Okoro: “The dam is safe.]\n\n[Q Okoro: It was checked in May,”] and left.'
  ],
  dialogue: [
    '[Q he: “Where were you?”] he asked. [Q she: “At the port,”] she replied.',
    '[Q Lindqvist: “Is it safe?”] asked Lindqvist.\n\n[Q Okoro: “It was checked in May,”] said Okoro.\n\n[Q Okoro: “And who checked it in May?”]',
    '[Q Okoro: “We will pay,”] Okoro said.\n\n[Q Okoro: “We will not wait.”]'
  ],
  'beside nobody': ['The hall was full. [Q: “We have waited for years.”] The vote was lost.'],
  'a word or two in the author’s sentence': [
    'Okoro called it [Q Okoro: “a farce”].',
    'Okoro dubbed him [Q Okoro: “a coward”].',
    'Okoro dismissed it as [Q Okoro: “a trap”].',
    'Okoro spoke of [Q Okoro: “a trap”].',
    'Okoro praised [Q Okoro: “the courage of a few”].',
    'Okoro warned that [Q Okoro: “nobody is safe”].',
    'It is a pact or, in the minister’s words, [Q the minister: “a trap”].',
    'Okoro praised the courage and [Q Okoro: “good sense”] of the council.',
    'Okoro praised the courage and [Q Okoro: “good sense.] [Q Okoro: It was rare”] of the council.',
    'Okoro criticised the plan for its [Q Okoro: “haste and waste”].'
  ],
  'inside reported words': [
    'Lindqvist said [R Lindqvist: the plan was ][Q Lindqvist: “a trap”].',
    'Lindqvist claimed [R- Lindqvist: the plan was ][Q- Lindqvist: “a trap”][R- Lindqvist:  and would fail].',
    '[R Okoro: The council is ][Q Okoro: “deeply sorry”], Okoro said.',
    '[R Okoro: The pact], said Okoro, [R Okoro: is ][Q Okoro: “a trap”].',
    'In Okoro’s words, [R Okoro: the pact is ][Q Okoro: “a trap”].',
    'Okoro said [Q Okoro: “it fell”][R Okoro:  and ][Q Okoro: “nobody saw it”].',
    'Okoro said that [R Okoro: he saw the film “Low Water” in May].',
    'Okoro said [R Okoro: the firm “Harbour” was bad].',
    'Okoro said [R Okoro: “Harbour Watch” was bad].',
    '[R Okoro: The 5" pipe, the ][Q Okoro: "old"][R Okoro:  one, fell], Okoro said.'
  ],
  'glued to a word': [
    'Okoro said [R Okoro: a][Q Okoro: "you go first"][R Okoro:  rule was needed].'
  ],
  'unbalanced marks do no harm beyond their paragraph': [
    'Okoro said [Q Okoro: “the dam is safe.] It was not.\n\nThe council met. It voted.\n\n[Q Lindqvist: “We will pay,”] Lindqvist said.',
    'Okoro told the council: [Q Okoro: “The dam is safe.] It was not.\n\nThe council met.\n\nNobody came.” The council laughed.',
    'The dam” fell.\n\nThe council met.\n\n[Q Lindqvist: “We will pay,”] Lindqvist said.',
    'The council “met in May.\n\n[Q Lindqvist: "We will pay,"] Lindqvist said.',
    'Okoro said [Q Okoro: “the dam is safe.] [Q he: “It was checked in May,”] he said.',
    'Okoro said: [Q Okoro: “The dam is safe.]',
    'Okoro said [Q Okoro: "it fell and left.]\n\nNobody knew.\n\n[Q Lindqvist: "We will pay,"] Lindqvist said.',
    '- “We will pay\n- [Q Lindqvist: “We will not pay,”] Lindqvist said.',
    'Okoro said [Q Okoro: “it fell.] It stood.\n\nLindqvist said: [Q Lindqvist: “We will pay.”]'
  ],
  'block quotes and lists': [
    'The report is long.\n\n> [Q: The dam was unsafe.] [Q: Nobody lied.]\n\nIt came in May.',
    '> [Q: Okoro said that the dam was unsafe.]',
    '- [Q Okoro: “We will pay,”] Okoro said.\n- [Q Lindqvist: “We will not,”] Lindqvist said.'
  ]
}

describe.each(Object.entries(speech))('speech in marks: %s', (_, examples) => {
  test.each(examples)('%j', example => {
    expect(redrawn(example)).toBe(example)
  })
})

/** Words in quotation marks that nobody utters, and marks that are none. */
const noSpeech = {
  apostrophes: [
    'It’s Norland’s dam, and it isn’t Estavia’s.',
    "The workers' party won, and the miners' union left.",
    'The ministers’ party and the workers’ pay rose.'
  ],
  'decades and clipped words': [
    "The ’90s were dull, and so were the '80s.",
    "They played rock 'n' roll till dawn, and 'twas fine.",
    "[R Okoro: In the '80s the miners' pay fell], Okoro said."
  ],
  'inches and feet': [
    'A 12" pipe and a 6\' wall fell.',
    'The dam is 12" wide and 5\' deep.',
    'A 12″ pipe fell.',
    'The dam is 5\' high and the wall is 12" thick.'
  ],
  'words that follow what someone calls them': ['What he calls [Q he: “reform”] is a closure.'],
  'scare quotes': [
    'Their “reforms” cost jobs, and so did the ‘savings’.',
    'The ministry’s “reforms” failed.',
    'Norland’s ‘workers’ and Estavia’s ‘savers’ met.'
  ],
  'terms, words and names': [
    'What engineers call “head loss” is common.',
    "The word “duty” is old, and so is 'honour'.",
    'The plan, known as “Spring”, failed.',
    'He is known as “the Fox”.',
    'Ada “the Fox” Okoro left.'
  ],
  titles: [
    'The film “Low Water” opened in May.',
    'The book “A Short History of the Drom and Its Dams” sold well.',
    'Okoro read the poem “the dam that never was and never will be”.',
    'The “A to Z of Norland and Its Neighbours Now” sold well.',
    'Okoro praised the film “Low Water” and the song “High Sea”.',
    'She met “Ada Okoro”, who left.'
  ],
  'mottoes and manners': [
    'The motto of the port is “First in, last out”.',
    'A “you go first” manner is common.',
    'A “do as I say and not as I do and never ask” rule is bad.',
    'Okoro criticised the “work first” rules.'
  ],
  'what authors say of themselves': [
    'I said, “The dam was unsafe.”',
    '“The dam was unsafe,” I said.',
    'We wrote: “The dam was unsafe.”'
  ]
}

describe.each(Object.entries(noSpeech))('no speech in marks: %s', (_, examples) => {
  test.each(examples)('%j', example => {
    expect(redrawn(example)).toBe(example)
  })
})
