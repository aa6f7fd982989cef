import {hedges} from '../passes/hedges.ts'
import {defineRule} from '../rule.ts'

/** Expressions that hold back full commitment. */
export const hedge = defineRule({
  id: 'hedge',
  family: 'certainty',
  severity: 'info',
  tier: 'valuable',
  summary: 'An expression that holds back full commitment to what is said: may, perhaps, seems to',
  why: `
“The accord may reduce tension” says less than “the accord reduces tension”, and is often the more
honest of the two. A hedge (the term is Hyland's, 2005) is no defect. How many there are in a thousand words
is a measure of how certain a text makes itself, and what a hedge stands beside is read with it: “perhaps the
largest port” claims less than “the largest port”.

The rule knows closed lists of words and looks at what each stands by: permission (“may not enter”), ability
(“could see”), what could have been, conditions, aims and questions are left out, and so are *often*, *about* and
other words of frequency and measure. It cannot tell a hedge from a concession (“it may be cheap, but …”) or
from politeness, and where *may* could permit as well as leave open, it goes by the verb.
`,
  needs: {hedges},
  messages: {hedged: '“{phrase}” holds back full commitment'},
  examples: {
    flagged: [
      'The accord [[may]] reduce tension.',
      '[[Perhaps]] the council will pay.',
      'The levy *[[might]]* not survive the winter.',
      'The harbour fee is [[likely\nto]] rise.',
      '> Parks &amp; Rivers\n> [[seems to]] agree.',
      'The dam [[could]] fail, and the ferry will [[probably]] stop.',
      '[[It would seem]] that nobody asked.',
      'The plan will, [[in all likelihood]], fail.',
      '[[In my view]], the port should close.',
      '[[I think]] the mayor is tired.',
      '[[I do not believe that]] the mayor is tired.',
      'The grant was wasted, [[I suspect]].',
      '[[We suspect]] most towns have no plan.',
      '[[I believe]] so.',
      'The census data [[suggest that]] rents have peaked.',
      'Every survey of the coast [[indicates]] a shift.',
      'It is [[possible that]] Norland will leave.',
      'It is quite [[likely that]] Estavia will follow.',
      'A second vote is [[unlikely]].',
      'Norland is [[unlikely to]] sign.',
      'Fares will [[likely]] double.',
      'It [[appears that]] the bridge is unsafe.',
      'The reserve [[appears]] safe.',
      'The treaty [[seems like]] a bargain.',
      'The fleet, it [[seems]], has sailed.',
      'It [[seems]] quite clear.',
      'Ministers [[tend to]] forget it.',
      '[[There is a chance]] that the pier will hold.',
      'A [[potentially]] dangerous reactor stands there.',
      'The valves were [[almost certainly]] the cause.',
      'The board [[may]] well agree.',
      'The board [[may]], in time, grow bolder.',
      'The towns [[may]] at least try.',
      'Some [[might]] leave for less.',
      'It [[may]] seem odd.',
      'Inflation [[could]] top 10 percent.',
      'If they sign then Estavia [[may]] follow.',
      'Reserves are low, so prices [[may]] rise.',
      'The clinics [[may]] not have enough beds.',
      'The region [[could]] see a second drought.',
      'The levy [[could]] have a high price.',
      'It [[could]] become a burden.',
      'We [[could]] be wrong.',
      'Under section 4 the board [[may]] have no choice.'
    ],
    clean: [
      'The council met in May, and the might of Norland was on show.',
      'May the best town win.',
      'Vessels may not enter the port.',
      'No vessel may enter the port.',
      'Members may appeal.',
      'Calls may be recorded.',
      'The stock may be sold only in winter.',
      'Under section 14 the mayor may call a second vote.',
      'Might the council agree?',
      'You might as well ask the ferryman.',
      'If it might rain, take a coat.',
      'They cut the fee so that towns might join.',
      'They cut the fee so towns might join.',
      'Whatever the mayor may say, the ferry sails.',
      'They hoped that the council might pay.',
      'The towns hoped the council might pay.',
      'They search for anything that might burn.',
      'The mayor may, and the board will.',
      'She may or may.',
      'From the pier we could see the fleet.',
      'They could not pay.',
      'It could have been avoided.',
      'The leak could be seen from the road.',
      'She could swim across the strait.',
      'When the ice had melted, they could sail.',
      'The likely winner spoke to likely voters.',
      'Poorer towns are more likely to wait.',
      'Those most likely to pay have left.',
      'Nobody could possibly agree.',
      'They left as soon as possible.',
      'The singer will appear on stage.',
      'Witnesses appear before the court.',
      'They want to appear strong.',
      'They cannot seem to agree.',
      'It was as cold as it seems.',
      'The nurses tend to the wounded.',
      'The mayor suggested that they leave.',
      'The figures showed what she suggested.',
      'Fares rose faster than the figures suggest.',
      'I think of the harbour.',
      'I feel the cold.',
      'That is what I think about it.',
      'I rarely swim.',
      'Do I think they will pay?',
      'The ferry, Perhaps Tomorrow, sails at noon.',
      'The likely-looking plan was cheap.',
      'It may very very very very very very very very slowly go.',
      'Nobody cared to suggest that fees fall.',
      'Fares rose faster than the figures suggest they fell.',
      'I do not really ever quite think so.',
      'I know that they paid.'
    ]
  },
  *check({text, tokens}, facts) {
    for (const {start, end, cue, scope} of facts.hedges.all) {
      const [first, last] = [tokens[scope.from], tokens[scope.to - 1]]
      const hedged = text.slice(first?.start, last?.end)
      yield {
        message: 'hedged',
        span: {start, end},
        cue,
        data: {phrase: text.slice(start, end), scope: hedged}
      }
    }
  }
})
