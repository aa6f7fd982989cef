import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Verbs of which the subject thinks, speaks or governs. */
export const socialVerbs = lexicon({
  name: 'social-verbs',
  about:
    'Verbs, in the base form, of what only people do, of minds, words and dealings: a capital as their subject is who governs there',
  source,
  entries: `
    abandon abet abide abolish abrogate abstain accede accept accommodate accuse acknowledge acquiesce acquire act adhere admit adopt advise advocate affirm agree aid aim allege allow ally announce
    annex answer anticipate apologise apologize appeal appease applaud apply appoint appreciate approve argue arm arrest ask aspire assent assert assess assist assume assure attempt avoid await authorise authorize baulk balk ban bankroll bar
    bargain beg believe betray bicker blame blink block bluff blunder boast boycott brag breach bristle broker budge bully call calculate campaign care censor censure champion chide claim clamour
    coerce cheer collude commit compel complain comply comprehend concede conceal conclude condemn condone confess confirm confront congratulate connive consent consider conspire consult contemplate contend contest convene convince cooperate
    court covet cringe criticise criticize crow dare decide declare decline deem defend defer defy delay demand denounce deny deploy deplore desire despise detain deter deport determine detest disagree disapprove disavow disclose
    discourage discuss dismiss dispatch dispute disregard dither dislike dissent distrust downplay dread echo elect embrace emphasise emphasize employ encourage endorse enact enforce engage ensure envisage equivocate escalate espouse
    exaggerate exclude excuse exert exhort expect expel explain exploit expropriate extradite fault favour favor fear feel feign fight find fine flout fool forbid forget forgive formulate forsake frown fret fulminate fume fund gamble govern
    grant grumble guarantee haggle hail harangue harass hesitate hint honour honor hope humiliate ignore imagine implement impose imprison incite insist instigate instruct insinuate intend interfere interpret intervene intimidate
    invade invest invite invoke jail judge justify know lament learn legislate legalise legalize lie like lobby loathe manipulate mandate manoeuvre maneuver mean meddle mediate menace mind misjudge miscalculate misread mistrust mobilise mobilize mock mull nationalise nationalize
    need neglect negotiate nominate notify object oblige obstruct occupy offer opine oppose oppress opt ordain order oust outlaw overlook overreact overrule overthrow pardon perceive permit persecute persist persuade plan plead pledge plot ponder posture praise
    prefer prepare press pressure presume pretend proclaim procrastinate profess prohibit promise promulgate pronounce propose prosecute protest provoke publish punish purport pursue quarrel quibble ratify reaffirm realise realize reassure rebuff rebuke
    recall recant reckon recognise recognize reconsider refrain refuse regard regret regulate reiterate reject relent renege renounce repeal reply repress reprimand repudiate request resent resist resolve respond restrict retaliate
    retort retract revoke ridicule sabotage sanction say scheme scoff scold scorn scrap scramble seek seethe sell share shelve shrug sidestep shun sign signal snub solicit speak spurn squabble squander stall stipulate stonewall strive struggle subsidise subsidize suggest supply support suppress
    surrender suspect swear sympathise sympathize tell temporise terminate think threaten tolerate tout trust try underestimate understand undertake unleash unveil urge vacillate value veto view violate vow wage want warn waver weigh welcome wish withdraw withhold withstand wonder worry yearn yield
  `
})

/** Verbs of doing that, of a capital, are said of who governs there, and of a city only now and then. */
export const statecraftVerbs = lexicon({
  name: 'statecraft-verbs',
  about:
    'Verbs, in the base form, of what states do, which a city may do too: a capital as their subject is mostly who governs there',
  source,
  entries: `
    add attack back begin bet cease blast bomb boost bring cancel build challenge choose come commence concentrate continue contribute control count cut deal decrease deliver grab depend describe direct donate do draft ease emulate end
    enjoy enlist establish exercise exhibit expand extend face facilitate fail fear finance focus force freeze get give go halt hand help hold hurry impede increase insulate keep launch lead learn leave lend let lift limit look maintain make manage
    move note obtain offend outmanoeuvre pay pivot place play portray possess postpone pour present prevent proceed promote propagate protect prove provide pull push put raise reach react rearm reap rebuke receive reduce reform refer release
    rely remain remove renew reopen report require resort resume retain retreat return reveal reverse revive risk see seize send serve set shift shoulder shrink show side soften spare spend spy sponsor stand start step stick stop strengthen
    strike succeed switch take talk target tighten toy treat turn use wait walk watch win work
  `
})

/** Verbs that are done to someone who thinks, hears or governs. */
export const dealtVerbs = lexicon({
  name: 'dealt-verbs',
  about:
    'Verbs, in the base form, that are done to somebody with a mind: a capital as their object is who governs there',
  source,
  entries: `
    accuse advise aid alarm alert alienate allow anger annoy antagonise antagonize appease arm assist assure backstab beg beseech berate bind blackmail blame back bribe bully castigate cajole caution censure challenge chastise coax coerce compel comfort condemn confront
    congratulate consult contain bypass convince court counter cripple criticise criticize damage dare deceive defy delight demonise demonize denounce deny deprive deter disappoint discourage distract dissuade disturb embarrass embolden empower encourage enable engage enrage
    enrich entice exasperate exhort expect expel fault flatter fear force forgive frighten frustrate fund goad help harm humiliate hurt implore implicate induce infuriate inform insult intimidate invite irk irritate isolate lambast let lobby lure mislead mock mollify motivate
    nudge notify obey oblige offend oppose order outmanoeuvre outmaneuver outrage outwit pacify panic perplex permit persuade petition placate please portray praise press pressure pressurise pressurize prevent prod prompt propel provoke punish push query question rattle reassure rebuke reconcile remind
    reprimand request restrain reward rile sanction scare scold shame shock sidestep slam snub soothe spook spur squeeze stun summon support surprise suspect sway tell tempt terrify thank threaten tie trouble trust undercut unnerve unsettle upset urge warn weaken win woo worry
  `
})

/** Verbs after which a capital and what it is to do follow. */
export const wishingVerbs = lexicon({
  name: 'wishing-verbs',
  about:
    'Verbs, in the base form, with an object and a verb after it: “want … to leave”, “see … retreat”',
  source,
  entries:
    'ask cause drive expect find force get have hear help imagine keep lead leave let like love make mean need permit prefer require see send stop tell trust want watch wish'
})

/** Verbs of which a city as a whole, or its ground, is the subject. */
export const cityVerbs = lexicon({
  name: 'city-verbs',
  about: 'Verbs, in the base form, of what happens to a city, or what its people do as one',
  source,
  entries: `
    awake blaze boom burn bustle celebrate cheer collapse commute crumble decay drown empty erupt explode fall flood flourish freeze glitter grieve grow house host lie mourn overflow party rejoice riot rise rot shake shiver sink sleep smoulder sparkle
    starve stink stretch surround swelter swell teem thrive tremble vote wake weep
  `
})

/** Verbs that say only that another verb begins, goes on or ends. */
export const phaseVerbs = lexicon({
  name: 'phase-verbs',
  about:
    'Verbs, in the base form, that say only that the verb after them begins, goes on or ends: “stop growing”',
  source,
  entries: 'begin cease continue keep resume start stop'
})

/** Verbs of going, and of what is done to a place. */
export const placeVerbs = lexicon({
  name: 'place-verbs',
  about:
    'Verbs, in the base form, of going to, from and through a place, and of what is done to its ground',
  source,
  entries: `
    approach attack besiege bomb bombard build burn capture conquer cross depart destroy encircle enter evacuate explore fill flee flood hit inhabit invade leave level liberate near occupy paint paralyse pass plunder quit raid ransack raze reach rebuild
    recapture retake redevelop roam sack seize shake shell shut stalk storm strafe strike surround take tour traverse vacate visit
  `
})

/** Verbs of motion, which take a place after “to”, “for”, “from” or “through”. */
export const motionVerbs = lexicon({
  name: 'motion-verbs',
  about: 'Verbs of motion, in the base form: a place follows “to” or “for” after them',
  source,
  entries: `
    accompany arrive board bring bus come commute cycle deport depart descend drive emigrate escape escort exile extradite fly flock flee follow get go head hike hurry jet journey leave march migrate move pour race relocate return ride run rush sail
    set ship smuggle speed stream summon take transfer transport travel trek walk withdraw evacuate bound
  `
})

/** Verbs after whose object “as” says what it is taken for. */
export const takingVerbs = lexicon({
  name: 'taking-verbs',
  about:
    'Verbs, in the base form, after whose object “as” says what it is taken for: “see … as a rival”',
  source,
  entries:
    'accept brand cast denounce depict describe dismiss identify paint perceive portray recognise recognize regard see treat view'
})

/** Verbs after whose object “with” says what it gets. */
export const supplyingVerbs = lexicon({
  name: 'supplying-verbs',
  about:
    'Verbs, in the base form, after whose object “with” says what it gets: “leave … with a bill”',
  source,
  entries: 'arm confront equip furnish leave present provide reward saddle supply trust'
})
