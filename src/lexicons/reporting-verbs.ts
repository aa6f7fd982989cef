import {lexicon} from './lexicon.ts'

/** Verbs of saying: whatever follows is what is said. */
export const speechVerbs = lexicon({
  name: 'speech-verbs',
  about:
    'Verbs of saying, in the base form: a clause, a phrase or a quotation after them is what is said',
  source: 'drafted for this project',
  entries: `
    acknowledge admit advocate affirm allege announce apologise apologize argue assert bellow blog boast brag
    caution chant clarify comment complain concede confess contend counter declare demand deny disclose elaborate
    emphasise emphasize enthuse exclaim explain fume gripe grumble hint insinuate insist interject joke lament lie
    moan mumble murmur muse mutter opine pledge posit pray preach predict proclaim profess promise pronounce
    propose protest quip rant reaffirm recommend recount reiterate rejoin remark reply retort retweet say scoff
    scream shout sneer snap specify speculate stipulate stress suggest summarise summarize surmise swear testify
    theorise theorize threaten tweet underline underscore urge vow warn whine whisper wonder yell
  `
})

/** Verbs that may also mean something else than saying: “added jobs”, “found a well”. */
export const openVerbs = lexicon({
  name: 'open-verbs',
  about:
    'Verbs, in the base form, that report only with a clause, a quotation or as an inserted clause: “found that”',
  source: 'drafted for this project',
  entries: `
    add agree answer assess calculate certify claim communicate conclude confirm decree deduce demonstrate discover
    document establish estimate find forecast imply indicate infer judge learn note observe prove purport reason
    recall reckon remember repeat report reveal show signal state understand uncover verify write
  `
})

/** Verbs that report only with words in quotation marks, after a colon, or with “that”. */
export const quotingVerbs = lexicon({
  name: 'quoting-verbs',
  about:
    'Verbs, in the base form, that report only with a quotation, a colon or “that”, or as an inserted clause',
  source: 'drafted for this project',
  entries: `
    begin continue convey cry dictate express gather go guarantee hear hold maintain marvel offer order outline
    post project put read relate request respond roar rule run scrawl sigh sign sing submit tease text thunder type
    utter venture voice volunteer
  `
})

/** Verbs whose object is who is spoken to. */
export const addressVerbs = lexicon({
  name: 'address-verbs',
  about: 'Verbs of saying, in the base form, whose object is the addressee: “told reporters that”',
  source: 'drafted for this project',
  entries: `
    advise ask assure beg beseech brief challenge command counsel email exhort implore inform instruct lecture
    notify persuade phone plead press quiz reassure remind teach tell tip
  `
})

/** Verbs of praising, faulting, quoting and naming in words. */
export const judgingVerbs = lexicon({
  name: 'judging-verbs',
  about:
    'Verbs of praising, faulting and citing in words, in the base form: the object and what is said of it follow',
  source: 'drafted for this project',
  entries: `
    accuse applaud assail berate blame blast castigate chastise chide cite commend condemn congratulate criticise
    criticize decry define denounce deplore deride describe discuss dismiss disparage excoriate fault hail impugn
    insult lambast lambaste laud list mention mock praise question quote rebuke rebut refute reprimand ridicule
    savage scold slam tout upbraid vilify
  `
})

/** Verbs that give their object a name or a description. */
export const namingVerbs = lexicon({
  name: 'naming-verbs',
  about:
    'Verbs, in the base form, that say what their object is: “called it a mistake”, “described it as”',
  source: 'drafted for this project',
  entries: `
    brand call caricature characterise characterize consider deem depict dub label liken
  `
})

/** Verbs that report together with the particle or preposition after them. */
export const phrasalVerbs = lexicon({
  name: 'phrasal-verbs',
  about:
    'Verbs of saying, in the base form, with the word that makes them so: “point out”, “call for”',
  source: 'drafted for this project',
  entries: `
    appeal for, appeal to, argue against, argue for, ask about, ask for, boast about, boast of, call for, call on,
    call upon, chime in, complain about, complain of, go on to say, hint at, inquire about, joke about, lash out,
    make clear, make it clear, object to, point out, point to, rail against, refer to, sign off, speak about,
    speak of, spell out, sum up, talk about, talk of, tell of, warn against, warn of, write of
  `
})

/** Verbs that, with “as”, say what someone takes a thing for. */
export const viewingVerbs = lexicon({
  name: 'viewing-verbs',
  about:
    'Verbs, in the base form, that with “as” say what someone takes a thing for: “saw it as a trap”',
  source: 'drafted for this project',
  entries: `
    cast conceive condemn consider decry define denounce deride describe dismiss frame hail interpret mock paint
    pan perceive portray praise present recall regard remember ridicule see think treat view
  `
})

/** Reporting verbs whose choice presents what is said as true. */
export const endorsingVerbs = lexicon({
  name: 'endorsing-verbs',
  about:
    'Reporting verbs, in the base form, whose choice presents what is said as true, factive ones above all',
  source: 'drafted for this project, after the classes of Hooper (1975) and Karttunen (1971)',
  entries: `
    acknowledge admit concede confess confirm demonstrate disclose discover document establish find know learn
    point prove realise realize recall recognise recognize remember remind reveal show uncover understand verify
  `
})

/** Reporting verbs whose choice leaves what is said to whoever says it. */
export const distancingVerbs = lexicon({
  name: 'distancing-verbs',
  about:
    'Reporting verbs, in the base form, whose choice leaves what is said to whoever says it, or doubts it',
  source: 'drafted for this project',
  entries: `
    accuse allege assert boast brag claim contend fantasise fantasize imagine insinuate insist lie maintain pretend
    profess purport rant
  `
})

/** Verbs of thinking, with a clause: what others think is theirs, though nobody says it. */
export const beliefVerbs = lexicon({
  name: 'belief-verbs',
  about:
    'Verbs of thinking, in the base form: a clause after them gives someone’s thought, not his words',
  source: 'drafted for this project',
  entries: `
    assume believe consider decide determine doubt dread dream expect fantasise fantasize fear feel figure forget
    guess hope imagine know mistrust pretend presume realise realize recognise recognize regret suspect think trust
    worry
  `
})

/** Verbs of presenting: like those of showing, they report only where the subject can speak. */
export const presentingVerbs = lexicon({
  name: 'presenting-verbs',
  about:
    'Verbs of presenting, in the base form, that report only where the subject can speak: “the press painted it as”',
  source: 'drafted for this project',
  entries: 'cast define depict frame paint portray present'
})

/** Verbs of showing: they report only where the subject can say something. */
export const evidentialVerbs = lexicon({
  name: 'evidential-verbs',
  about:
    'Verbs of showing, in the base form, that report only where the subject can speak: “the audit shows”, not “history shows”',
  source: 'drafted for this project',
  entries: 'demonstrate imply indicate prove show signal suggest testify underline underscore'
})

/** Verbs of finding: what cannot speak does not report with them either. */
export const findingVerbs = lexicon({
  name: 'finding-verbs',
  about: 'Verbs of finding, in the base form, with which “this” and “history” report nothing',
  source: 'drafted for this project',
  entries: 'confirm find remember remind reveal'
})

/** Verbs whose infinitive says what is so. */
export const statingVerbs = lexicon({
  name: 'stating-verbs',
  about:
    'Verbs, in the base form, whose infinitive says what is so, not what is wanted: “claims to have won”',
  source: 'drafted for this project',
  entries: 'claim pretend profess purport'
})

/** Verbs whose passive takes an infinitive that says what is so. */
export const hearsayVerbs = lexicon({
  name: 'hearsay-verbs',
  about:
    'Verbs, in the base form, whose passive takes an infinitive that says what is so: “is said to leak”',
  source: 'drafted for this project',
  entries: 'allege believe find know report say think'
})

/** Quoting verbs that also take “that”. */
export const holdingVerbs = lexicon({
  name: 'holding-verbs',
  about: 'Quoting verbs, in the base form, that also report with “that”: “holds that”',
  source: 'drafted for this project',
  entries: 'convey gather guarantee hear hold maintain relate respond submit venture volunteer'
})

/** Phrasal verbs that a clause can follow. */
export const clausalPhrasalVerbs = lexicon({
  name: 'clausal-phrasal-verbs',
  about: 'First words of phrasal verbs of saying that a clause can follow: “points out that”',
  source: 'drafted for this project',
  entries: 'chime go make point spell sum'
})

/** Verbs after which a clause stands without “that” more often than a phrase. */
export const bareClauseVerbs = lexicon({
  name: 'bare-clause-verbs',
  about:
    'Verbs of saying, in the base form, after which what follows is a clause, though the tagger may see no verb in it',
  source: 'drafted for this project',
  entries: 'joke quip say'
})

/** Verbs of feeling, which no “when” or “where” completes. */
export const feelingVerbs = lexicon({
  name: 'feeling-verbs',
  about:
    'Verbs of feeling and thinking, in the base form, that no “when” or “where” completes: “feel when …”',
  source: 'drafted for this project',
  entries: 'believe fear feel hope think worry'
})

/** Verbs whose gerund says what was done. */
export const gerundVerbs = lexicon({
  name: 'gerund-verbs',
  about: 'Verbs, in the base form, whose gerund says what was done: “denies hiding it”',
  source: 'drafted for this project',
  entries: 'acknowledge admit confess deny recall remember report'
})
