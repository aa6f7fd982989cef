import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Nouns of persons and bodies that act for the state or body they belong to. */
export const organNouns = lexicon({
  name: 'organ-nouns',
  about:
    'Nouns, in the singular, of persons, bodies and arms that act for the state or body they belong to: “Norland’s army”',
  source,
  entries: `
    administration admiral agency agent aide aircraft airforce ambassador army artillery authorities authority battalion board boat bomber brigade cabinet cavalry chairman chairwoman chancellor chief coalition
    commander commission commissioner congress cop council court delegate delegation delegations department deputy dictator diplomat diplomacy directorate drone embassy emperor envoy executive executives fighter
    fleet force foreign-minister general generals government governments governor guard gunboat gunner helicopter infantry intelligence jet judiciary junta king lawmaker leader leadership legislature management marine
    mayor military militia minister ministry missile monarch monarchy navy negotiator officer official parliament pilot plane police policeman policemen politburo premier presidency president prime-minister prince
    prosecutor queen regime representative ruler secretary secretariat senate senator sniper soldier special-forces spokesman spokesmen spokesperson spokeswoman spy submarine sultan tank team treasury troop troops
    vice-president warplane warship
  `
})

/** Verbs whose subject does nothing. */
export const stativeVerbs = lexicon({
  name: 'stative-verbs',
  about:
    'Verbs, in the base form, whose subject does nothing: it is something, has it, feels it, or undergoes it',
  source,
  entries: `
    abound account amount appear arise await become befall belong benefit border bleed collapse comprise concern consist constitute contain correspond cost crumble decline depend
    deserve desire deteriorate die differ disintegrate doubt dwell emerge encompass enjoy envy equal erode exemplify exist experience face fade fail fall falter fare fear feel fit flounder flourish happen
    hate have hear hope inherit involve include know lack languish last lie like live loathe long loom lose love matter mean merit mourn need occur outnumber owe own possess prefer prosper prove rank rate receive regret
    relish remain represent require resemble rise rot see seem signify slide slip sound span stagnate stand stay stem struggle suffer suffice surface survive suspect symbolise symbolize teem tend thrive
    totter tower undergo understand value wane want weigh wish wither wobble worry yearn
  `
})

/** Verbs after which a noun is no patient. */
export const linkingForms = lexicon({
  name: 'linking-forms',
  about: 'Verbs, in the base form, after which stands what their subject is or has, and no patient',
  source,
  entries:
    'appear become comprise concern constitute contain equal exemplify exist feature have include involve mean remain represent resemble seem signify stay symbolise symbolize'
})

/** Verbs that a clause without “that” may follow. */
export const clauseVerbs = lexicon({
  name: 'clause-verbs',
  about:
    'Verbs, in the base form, that a clause without “that” may follow besides the verbs of saying: “fears Norland will attack”',
  source,
  entries:
    'assume bet believe consider doubt dream ensure expect fear feel figure foresee guess hate hear hope imagine know mean notice pray presume pretend realise realize reckon recognise recognize see sense suppose suspect think trust wish worry'
})

/** Participles that are adjectives after “be”. */
export const statalParticiples = lexicon({
  name: 'statal-participles',
  about: 'Participles that, after “be”, tell a state and no deed: “is located”',
  source,
  entries: `
    accustomed aged alarmed alone ashamed aware based bent bored bound committed complicated concerned confused convinced crowded dedicated determined devoted disappointed divided done dressed educated engaged entitled equipped excited experienced
    gifted gone inclined indebted interested involved known limited located married opposed overcrowded pleased poised prepared proud related resigned retired satisfied scared situated skilled sophisticated supposed surprised tired
    united unprecedented unprepared used wicked worried
  `
})

/** Nouns of deeds: whoever has one does it. */
export const deedNouns = lexicon({
  name: 'deed-nouns',
  about: 'Nouns, in the singular, of deeds: a name in the genitive before one says who does it',
  source,
  entries: `
    abandonment abuse acceptance accusation acquisition act action adoption advance agreement aid airstrike allegation ambush annexation announcement apology appeal approval assault assistance atrocity attack attempt backing ban bid betrayal blockade bombardment boycott breach
    campaign capture cession coercion collaboration collusion commitment compliance concession conduct conquest contribution crackdown crime criticism cruelty cut-off deal deception decision declaration defection defence defense defiance delivery demand denial
    denunciation deployment deployments dismissal donation drive effort embargo embrace encroachment endorsement enlargement escalation espionage expansion exploitation failure fight gesture gift harassment help incursion inaction initiative insistence intervention
    interference intrusion invasion involvement invitation leadership lie maneuver manoeuvre mediation meddling mission mistake mistreatment move neglect negotiation nomination objection obstruction occupation offensive offer onslaught operation opposition oppression participation
    persecution pledge pressure promise proposal protection provocation purchase purge pursuit push raid rebuff recognition refusal rejection reliance repression request rescue resistance response restraint retaliation retreat revenge role sabotage sanction seizure
    shipment siege strike struggle subversion support surrender threat treachery treatment trick veto victory violation violence visit vote war warning withdrawal
  `
})

/** Nouns of what is done to their owner. */
export const sufferedNouns = lexicon({
  name: 'suffered-nouns',
  about: 'Nouns of what is done to whoever has it, unless “of” follows: “Okoro’s arrest”',
  source,
  entries:
    'abduction arrest assassination beheading captivity conviction defeat dethronement deportation detention dismemberment displacement downfall encirclement ejection eviction execution exile expulsion extradition hanging humiliation impeachment imprisonment indictment incarceration internment isolation killing kidnapping lynching marginalisation marginalization murder ouster overthrow poisoning removal slaying stabbing torture trial'
})

/** Nouns of deeds after which “of” leads to whom they are done. */
export const doneToNouns = lexicon({
  name: 'done-to-nouns',
  about: 'Nouns of deeds after which “of” leads to whoever suffers them: “the invasion of Norland”',
  source,
  entries: `
    abandonment abuse acceptance acquisition adoption annexation appeasement approval betrayal blockade boycott capture condemnation conquest containment criticism defence defense defeat demonisation demonization denial denunciation destruction dismemberment dismissal embrace encirclement endorsement exclusion exploitation
    harassment humiliation incarceration impeachment invasion isolation liberation neglect occupation ouster overthrow partition persecution protection punishment purchase pursuit ravaging recognition rejection removal repression rescue ruin sabotage seizure siege strangulation subjugation subversion support surveillance takeover targeting treatment vilification
  `
})

/** Nouns of deeds after which “to” or “for” leads to whom they are done. */
export const givenNouns = lexicon({
  name: 'given-nouns',
  about: 'Nouns after which “to” or “for” leads to whoever has it done: “aid to Norland”',
  source,
  entries:
    'aid apology assistance backing bailout blow bribe challenge concession damage donation gift harm help insult loan menace objection opposition ransom resistance setback subsidy support threat tribute ultimatum'
})

/** Verbs of giving. */
export const givingVerbs = lexicon({
  name: 'giving-verbs',
  about: 'Verbs, in the base form, after whose object “to” leads to whoever is given it',
  source,
  entries:
    'award cede deliver donate give grant hand lend offer pay provide sell send ship supply surrender'
})

/** Particles that a verb's object may follow. */
export const objectParticles = lexicon({
  name: 'object-particles',
  about: 'Particles after a verb that its object may follow: “propped up Norland”',
  source,
  entries: 'apart aside away back down forward off out up'
})

/** Words after which a clause or a mere phrase may stand. */
export const clausePrepositions = lexicon({
  name: 'clause-prepositions',
  about: 'Prepositions after which a clause may stand too: “after Norland attacked”',
  source,
  entries: 'after as before now once since than till unless until while'
})

/** Prepositions after which a subject with a participle may stand. */
export const absolutePrepositions = lexicon({
  name: 'absolute-prepositions',
  about: 'Prepositions after which a subject with a participle may stand: “with Norland advancing”',
  source,
  entries: 'about against despite of with without'
})

/** Nouns of time. */
export const timeNouns = lexicon({
  name: 'time-nouns',
  about: 'Nouns of time, which a subject may follow at once and which modify no name',
  source,
  entries:
    'afternoon afternoons century day days decade decades evening fall hour hours moment month months morning night nights noon spring summer time times today tomorrow tonight week weekend weeks winter year years yesterday'
})

/** Words that ask or relate and open a clause. */
export const relatives = lexicon({
  name: 'relative-words',
  about: 'Words that relate a clause to the noun before it, as its subject',
  source,
  entries: 'that which who'
})

/** Nouns in “-ing” that are no deeds. */
export const idleGerunds = lexicon({
  name: 'idle-gerunds',
  about: 'Nouns in “-ing” that name no deed: “the beginning of Norland”',
  source,
  entries: `
    anything beginning being building ceiling clothing earning evening everything feeling funding gathering king lining longing meaning meeting morning nothing offering opening ring setting sibling something spring standing
    string suffering thing thinking understanding upbringing wing writing
  `
})

/** Verbs of change. */
export const changingVerbs = lexicon({
  name: 'changing-verbs',
  about:
    'Verbs, in the base form, of what befalls their subject where they have no object: “Norland sank”',
  source,
  entries: 'break burn change drown grow improve recover shrink sink starve weaken worsen'
})

/** Participles that are prepositions. */
export const participlePrepositions = lexicon({
  name: 'participle-prepositions',
  about: 'Forms in “-ing” that stand as prepositions: “regarding Norland”',
  source,
  entries:
    'according barring concerning during excepting excluding including notwithstanding pending regarding'
})
