import {lexicon} from './lexicon.ts'

/** Verbs whose last consonant is doubled before “-ed” and “-ing”. */
export const doublingVerbs = lexicon({
  name: 'doubling-verbs',
  about: 'Verbs, in the base form, whose last consonant is doubled before “-ed” and “-ing”',
  source: 'drafted for this project',
  entries:
    'abet admit ban bar beg begin bet commit compel defer deter expel let permit plan plot prefer prod propel regret run scrap shrug shun shut sidestep snub spur stun blog brag chat club cut drop dub flog forbid forget gag gas get gun hit infer kidnap mob pan put quip quiz rebut refer rob set sit slam snap stab stop strip submit tip whip win'
})

/** Irregular past tenses and participles. */
export const irregularVerbs = lexicon({
  name: 'irregular-verbs',
  about: 'Base form, past tense and participle of irregular verbs',
  source: 'drafted for this project',
  entries: `
    begin began begun, beseech besought besought, cast cast cast, dream dreamed dreamt, feel felt felt, find found found,
    forecast forecast forecast, forget forgot forgotten, go went gone, hear heard heard, hold held held,
    know knew known, learn learned learnt, make made made, put put put, read read read, say said said, see saw seen,
    show showed shown, run ran run, sing sang sung, speak spoke spoken, swear swore sworn,
    teach taught taught, tell told told, think thought thought, understand understood understood,
    write wrote written,
    arise arose arisen, become became become, bind bound bound, breed bred bred, bring brought brought,
    buy bought bought, come came come, cost cost cost, cut cut cut, drive drove driven, fall fell fallen,
    feed fed fed, fight fought fought, flee fled fled, fly flew flown, forbid forbade forbidden, get got got,
    give gave given, grow grew grown, have had had, hit hit hit, hurt hurt hurt, keep kept kept, lead led led,
    leave left left, lose lost lost, meet met met, pay paid paid, rise rose risen, set set set,
    shrink shrank shrunk, sink sank sunk, sit sat sat, sleep slept slept, spend spent spent,
    spread spread spread, stand stood stood, strike struck struck, swell swelled swollen, uphold upheld upheld,
    win won won, seek sought, choose chose chosen, send sent, sell sold, lend lent, deal dealt, mean meant, withdraw withdrew withdrawn,
    withhold withheld, withstand withstood, overthrow overthrew overthrown, undertake undertook undertaken, take took taken, forsake forsook forsaken, forgive forgave forgiven, do did done,
    shake shook shaken, wake woke woken, freeze froze frozen, build built, shut shut, let let, bet bet, ride rode ridden, awake awoke awoken, weep wept, misread misread, beat beat beaten, burn burned burnt, shoot shot shot, slay slew slain
  `
})
