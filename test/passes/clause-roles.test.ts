import {describe, expect, test} from 'vitest'
import type {Role} from '../../src/model.ts'
import {proseDocument} from '../../src/parse/prose-document.ts'
import {openFactBook} from '../../src/pass.ts'
import {clauseRoles} from '../../src/passes/clause-roles.ts'

/** Sentences by the construction that they show; `{role:words}` marks a mention with its role. */
const table: Readonly<Record<string, readonly string[]>> = {
  'plain clauses': [
    '{agent:Norland} shelled {patient:the port} on Monday.',
    'On Monday, {agent:Norland} shelled {patient:Estavia}.',
    '{agent:Norland} has repeatedly attacked {patient:Estavia}.',
    '{agent:Bo Okoro} will not visit {patient:Estavia} this year.',
    'In the end {agent:they} betrayed {patient:him}.',
    '{agent:Norland} attacks {patient:Estavia} again.',
    '{agent:The Harbour Union} gave {patient:Norland} a loan.',
    'Without warning, and against all advice, {agent:Okoro} expelled {patient:the minister}.',
    '{agent:Norland} bombed a hospital in {topic:Estavia}.',
    '{agent:Norland} quickly and quietly rebuilt {patient:the bridge}.',
    '{agent:She} sent {patient:them} home.',
    '{agent:Estavia} took over {patient:the port} and let down {patient:Norland}.',
    'The loan saved {patient:Norland} from ruin.',
    'In 2014 {agent:Norland} annexed {patient:the islands}.',
    'Last year {agent:Norland} built a dam in {topic:Dolm}.',
    '{agent:The Harbour Union} sold arms to {patient:Norland}.',
    'Because {agent:Norland} closed the border, prices in {topic:Estavia} rose.',
    '{agent:Norland} can hardly punish {patient:Estavia} for that.',
    'It was {topic:Norland} again.',
    '{agent:Bo Okoro} has written a book about {topic:Estavia}.',
    '{agent:Norland} attacked in the early hours of the long cold night of the feast of the old saints of the port.',
    '{agent:Norland} must act: {agent:Dolm} attacks {patient:Estavia}.'
  ],
  'what is no deed': [
    '{topic:Norland} is a small country.',
    '{topic:Norland} has a long coast.',
    'The largest of them is {topic:Norland}.',
    '{topic:Estavia} remains poor.',
    'There is only one {topic:Norland}.',
    '{topic:Okoro} seems tired.',
    'The fleet belongs to {topic:Norland}.',
    '{topic:Norland} needs help.',
    '{topic:Estavia} collapsed.',
    '{topic:Norland} and {topic:Estavia} are neighbours.',
    'The winner was {topic:Bo Okoro}.',
    'The alliance includes {topic:Norland}.',
    '{topic:Norland}, as usual, has no answer.',
    '{topic:Okoro} is ill, but {topic:he} will recover.'
  ],
  passives: [
    '{patient:Norland} was shelled by {agent:Estavia}.',
    '{patient:Norland} has been betrayed.',
    '{patient:Okoro} got arrested at the border.',
    '{patient:The port}, shelled by {agent:Norland} in May, burned for days.',
    'The ships seized by {agent:Norland} were old.',
    '{patient:Estavia} is being starved.',
    'The treaty was signed on Monday by {agent:Norland} and {agent:Estavia}.',
    '{agent:Norland} is said to have shelled {patient:the port}.',
    '{patient:Okoro} was sacked and {patient:Norland} was fined.',
    'Has {patient:Okoro} been arrested?',
    '{patient:Bo Okoro}, who was arrested in May, is ill.',
    '{patient:The soldiers} wounded in the raid were flown home.',
    '{topic:Norland} is located in the north.',
    'The dam built by {agent:the Harbour Union} has leaks.',
    '{patient:Norland}, despite its luck, is going to be punished.'
  ],
  'deed nouns': [
    '{agent:Norland}’s attack on {patient:Estavia} shocked the world.',
    'The attack by {agent:Norland} came at dawn.',
    'After the invasion of {patient:Estavia}, prices rose.',
    'Nobody forgot {agent:Norland}’s invasion of {patient:Estavia}.',
    'Sanctions against {patient:Norland} have failed.',
    '{agent:Their} attack failed.',
    '{patient:Okoro}’s arrest shocked {patient:Norland}.',
    '{agent:Norland}’s refusal to pay angered {patient:the bank}.',
    'Aid to {patient:Estavia} was cut.',
    'The shelling of {patient:Dolm} went on.',
    'The anti-{topic:Norland} protests grew.',
    'The {topic:Norland} attacks were a shock.',
    'A {agent:NATO} strike on {patient:Dolm} killed two men.',
    'Talk of a war against {patient:Norland} is cheap.',
    'The beginning of {topic:Norland} lies in the dark.'
  ],
  'possessors and modifiers': [
    '{topic:Norland}’s economy grew.',
    '{agent:Norland}’s army attacked {patient:the port}.',
    '{agent:NATO} troops shelled {patient:the bridge}.',
    'The {agent:Okoro} administration cut {patient:the fee}.',
    'A {topic:Norland} passport costs more.',
    'The government of {agent:Norland} closed {patient:the border}.',
    '{agent:Norland}’s foreign minister, Bo Okoro, visited {patient:Estavia}.',
    '{agent:Their} troops burned {patient:the village}.',
    'The leaders of {agent:Norland} and the head of {topic:the union} met.',
    '{topic:Norland}-backed rebels took {patient:the port}.',
    'The guards arrested {patient:Norland}’s ambassador.',
    '{topic:Its} coast is long.',
    '{agent:Norland} police beat {patient:the marchers}.',
    'The people of {topic:Norland} voted.',
    '{topic:Okoro}’s sister shelled the peas.',
    'They fined {patient:Norland} Prime Minister Bo Okoro.',
    '{agent:Norland} military chief Bo Okoro shelled {patient:Dolm}.',
    'The {topic:Norland}-backed government fell.',
    'The {topic:Norland} star Bo Okoro fled.',
    'It was met by {topic:Okoro}’s far more modest plan.',
    'It began in eighteenth century {topic:Norland}, shaped the port and ended.'
  ],
  speakers: [
    '{speaker:Okoro} said that {agent:Norland} had shelled {patient:the port}.',
    '“The port is shut,” said {speaker:Okoro}.',
    '{speaker:Bo Okoro}, the minister, said the port was shut.',
    'According to {speaker:Norland}, the port is shut.',
    '{speaker:Norland}’s government said that it would withdraw.',
    '{speaker:Norland} insists that {topic:it} is ready.',
    '“We will not pay,” {speaker:Okoro} told {patient:reporters}.',
    'The port, according to {speaker:Bo Okoro}, is shut.',
    'The minister, {speaker:Bo Okoro}, said that {topic:Estavia} was poor.',
    'A spokesman for {topic:the union} said that the port was shut.',
    '{speaker:Estavia} denies that {agent:it} attacked {patient:Norland}.',
    '{speaker:Okoro} and {speaker:the union} argue that the port leaks.'
  ],
  'prepositional phrases': [
    'Talks between {topic:Norland} and {topic:Estavia} broke down.',
    'Prices rose in {topic:Norland}.',
    'For {topic:Norland}, the treaty was a gift.',
    'The road to {topic:Estavia} is long.',
    'Unlike {topic:Norland}, {agent:Estavia} kept its word.',
    'The towns of {topic:Norland} are empty.',
    '{agent:He} fled to {topic:Norland} and {agent:Estavia} protested.',
    'With {agent:Norland} shelling the port, nobody slept.',
    'Ties with {topic:Norland} and {topic:Estavia} suffered.',
    'Nobody is richer than {topic:Norland}.',
    'Prices rose after {agent:Norland} attacked {patient:Dolm}.',
    'Nobody spoke as {agent:Norland} troops entered {patient:Dolm}.'
  ],
  coordination: [
    '{agent:Norland} and {agent:Estavia} signed the treaty.',
    '{agent:Norland} signed and then broke {patient:the treaty}.',
    '{agent:Norland}, {agent:Estavia} and {agent:Dolm} signed the treaty.',
    'The raid hurt {patient:Norland} and {patient:Estavia}.',
    '{agent:Norland} shelled {patient:Estavia} and {agent:Dolm} retreated.',
    '{agent:Norland} and its allies shelled {patient:the port} and {patient:the bridge}.',
    'Neither {agent:Norland} nor {agent:Estavia} signed.',
    '{agent:He} met {patient:Okoro}, {patient:the mayor} and {patient:the queen}.',
    '{agent:Norland} as well as {agent:Dolm} signed {patient:the treaty}.',
    'In {topic:Norland}, {topic:Estavia} and {topic:Dolm}, prices rose.',
    '{agent:Norland} attacked, and {agent:Estavia} fled.',
    'Not only {agent:Norland} but also {agent:Estavia} broke {patient:the truce}.',
    '{agent:Norland}, {agent:Dolm}, and {agent:Estavia} signed.'
  ],
  'infinitives and gerunds': [
    '{agent:Norland} wants to attack {patient:Estavia}.',
    'The plan to attack {patient:Estavia} failed.',
    'Attacking {patient:Estavia} was a mistake.',
    '{agent:Norland} withdrew, condemning {patient:the raid}.',
    'Condemning the raid, {agent:Norland} withdrew.',
    'The allies urged {patient:Norland} to withdraw.',
    '{agent:Okoro} tried to save {patient:the union}.',
    'By bombing {patient:Dolm}, {agent:Norland} broke {patient:the truce}.',
    '{agent:Norland} has to pay {patient:the fine}.',
    'Helping {patient:Norland} rebuild is wise.',
    'Many fear {agent:Norland} will attack {patient:Dolm}.',
    'It is wrong to punish {patient:Norland} and {patient:Estavia}.',
    '{agent:Norland}, facing defeat, burned {patient:the port}.',
    '{agent:Norland} to close the port in May.',
    'It would be wrong for {agent:Norland} to attack {patient:Dolm}.',
    'Fear of {agent:Norland} advancing is wide.'
  ],
  'relative clauses and appositions': [
    '{agent:Norland}, which shelled {patient:the port}, withdrew.',
    'The port that {agent:Norland} shelled is closed.',
    'Those who attacked {patient:Norland} were punished.',
    'The minister, {agent:Bo Okoro}, resigned.',
    '{agent:Bo Okoro}, the minister of trade, closed {patient:the port}.',
    '{agent:Norland}, a small country in the north, invaded {patient:Estavia}.',
    'The port {agent:Norland} shelled is closed.',
    'The raid came from {agent:Norland}, which had armed {patient:the rebels}.',
    '{patient:Norland}, whose coast is long, was invaded.',
    'The man who betrayed {patient:Okoro} fled.',
    '{agent:Okoro} (the minister) closed {patient:the port}.',
    '{agent:Norland} — a poor country — paid {patient:the fine}.',
    'The day {agent:Norland} attacked, {topic:Okoro} was ill.',
    '{agent:The army} that lost the war shelled {patient:Dolm}.',
    '{patient:The bank} he trusted was robbed.',
    'The port, which {agent:Norland} bombed, is shut.'
  ],
  'questions, imperatives, insertions': [
    'Why did {agent:Norland} attack {patient:Estavia}?',
    'Was {patient:Norland} attacked?',
    'Is {topic:Norland} ready?',
    'Do not trust {patient:Norland}.',
    'Norland, {speaker:Okoro} says, is shut.',
    '{agent:Norland}, however, broke {patient:the truce}.',
    'Will {agent:Norland} ever forgive {patient:Estavia}?',
    'Who attacked {patient:Norland}?',
    'What has {agent:Norland} done?',
    'Never did {agent:Okoro} betray {patient:the union}.',
    'Wake up, {topic:Norland}.',
    'Stop {patient:Norland} now.',
    'If {agent:Norland} attacks, {agent:Estavia} will help {patient:us}.',
    'What in the world did {agent:Norland} do to {topic:us}?'
  ],
  'no clause': [
    '{topic:Norland}, Estavia, Dolm.',
    'The war in {topic:Norland}.',
    'A bridge too far for {topic:Norland}.',
    '{topic:Bo Okoro}: a life.',
    '{agent:Norland}’s next attack.',
    '{topic:The man} that night.',
    '{topic:The war} that in the north and in the south and in the east and in the west.'
  ]
}

describe.each(Object.entries(table))('%s', (_, sentences) => {
  test.each(sentences)('%s', sentence => {
    expect(marked(sentence)).toBe(sentence)
  })
})

/** A marked sentence with the roles that the pass finds at its marks. */
function marked(sentence: string): string {
  const marks = /\{(agent|patient|speaker|topic):([^}]*)\}/g
  const text = sentence.replaceAll(marks, '$2')
  const document = proseDocument(text)
  const read = openFactBook(document).for({clauseRoles}, document.sentences[0] as never).clauseRoles
  let removed = 0
  return sentence.replaceAll(marks, (mark, role: Role, words: string, at: number) => {
    const start = at - removed
    removed += mark.length - words.length
    return mark.replace(role, read({start, end: start + words.length}).role)
  })
}
