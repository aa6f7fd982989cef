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
    propose protest quip rant reaffirm recommend recount reiterate rejoin remark reply retort retweet rumor rumour say scoff
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
    recall reckon remember repeat report reveal rule show signal state understand uncover verify write
  `
})

/** Verbs that report only with words in quotation marks, after a colon, or with “that”. */
export const quotingVerbs = lexicon({
  name: 'quoting-verbs',
  about:
    'Verbs, in the base form, that report only with a quotation, a colon or “that”, or as an inserted clause',
  source: 'drafted for this project',
  entries: `
    begin continue convey cry dictate express gather guarantee hear hold maintain marvel offer order outline
    post project put read relate request respond roar rule scrawl sigh sign sing submit tease text thunder type
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

/** Verbs that, with “as”, say what someone takes a thing for. */
export const viewingVerbs = lexicon({
  name: 'viewing-verbs',
  about:
    'Verbs, in the base form, that with “as” say what someone takes a thing for: “saw it as a trap”',
  source: 'drafted for this project',
  entries: `
    cast conceive condemn consider decry define denounce deride describe dismiss frame hail interpret mock paint
    pan perceive portray praise present recall regard remember ridicule see think view
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
    make clear, make it clear, make the case, object to, point out, point to, rail against, refer to, sign off, speak about,
    speak of, spell out, sum up, talk about, talk of, tell of, warn against, warn of, write of
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

/** Verbs that are themselves the saying. */
export const speechActVerbs = lexicon({
  name: 'speech-act-verbs',
  about:
    'Verbs, in the base form, that are themselves the saying, whether or not a clause follows: “the Union demands”',
  source: 'drafted for this project',
  entries: `
    accuse announce apologise apologize appeal ask blame call condemn criticise criticize decry demand denounce pledge plead promise propose
    threaten urge vow warn
  `
})
