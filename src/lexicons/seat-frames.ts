import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Nouns of states of mind and politics, which no building holds: “gridlock in Washington”. */
export const moodNouns = lexicon({
  name: 'mood-nouns',
  about:
    'Words of minds, of politics and of anybody, after which “in” and a capital mean who governs there: “nerves in …”, “nobody in …”',
  source,
  entries: `
    alarm allies ally anger anxiety anybody anyone anxieties calculations calculus chaos circles complacency concern concerns confusion consensus consternation corridors corruption deadlock dismay disarray dysfunction embarrassment enemies enemy everybody everyone fear fears friend friends frustration fury glee gridlock hawks hesitation hope hopes hostility
    illusion illusions impasse impatience indecision influence infighting interests irritation jitters joy leverage many masters mood nerves nervousness nobody none opinion optimism outrage panic paralysis paranoia partisanship patience patrons paymasters pessimism relief resentment
    satisfaction scepticism sceptics shock skepticism skeptics some somebody someone stalemate support suspicion suspicions sympathy thinking those turmoil unease uncertainty uproar will wisdom worries worry
  `
})

/** Nouns and adjectives after which “to” gives to somebody or speaks to somebody. */
export const addressedWords = lexicon({
  name: 'addressed-words',
  about:
    'Words after which “to” leads to somebody who hears, gets or is served: “a warning to …”, “loyal to …”, “sell arms to …”',
  source,
  entries: `
    accountable adapt advice aid allegiance allied alternative amenable answer answerable answers antagonistic appeal appealed appealing appeals arms apology assistance assurances attractive beholden belong belonged belongs beneficial bow bowed bowing cede ceded challenge close closer communicated communicate complain complained concede conceded concession concessions convey conveyed counterweight credit
    cosy debt defer directive directives deference deferred delivered detrimental dictate dictated embarrassment explain explained explaining favourable favorable force friendly funds gave gift give given gives giving grant granted gratitude guarantee guarantees handed hand help hostile important inferior inimical insult irrelevant kowtow kowtowed kowtowing lend lent letter letters linked listen listened
    listening look looked looking looks loans loss loyal loyalty loyalties matter mattered matters message messages news note objection obliged obedient offer offered offering offers oil opposed opposition outreach overture overtures owe owed owes owing payments pass passed pitch plea pleas powers preferable proposal proposed protest rebuff rebuke reply replied respond responded response responses report reported reports
    represented request requests resistance sale sales say sell selling sold sells sensitive servile setback signal signalled signaled signals sovereignty speak speaking spoke spoken submit submission submitted subservient subordinate support surrender surrendered sympathetic talk talked talking talks technology thanks threat threats tied ties turn turned turning turns ultimatum unacceptable acceptable unfriendly
    useful valuable vulnerable warning warnings weapons weaponry word according
  `
})

/** Nouns of what comes from those who govern. */
export const issuedWords = lexicon({
  name: 'issued-words',
  about:
    'Words after which “from” leads to who says, gives, threatens or lets go: “a response from …”, “independence from …”',
  source,
  entries: `
    acceptance accusations acknowledgement acknowledgment admission advice aggression aid alienated ambiguity announcement answer answers apologies apology approval arms assent assistance assurance assurances autonomy backing backlash benefits billions blessing bombast call calls cash challenge challenges claims clarification
    clarity coercion comment comments command commands commitment commitments communication complaint complaints compromise concern concession concessions condemnation condemnations consent cooperation credit criticism cues danger deal decoupled decree decrees defiance demand demands denial denials dependence diktat diktats directive directives disapproval divorce
    edict edicts encouragement estranged fines flak funding funds gift grants guarantee guarantees guidance handouts help hostility independence independent influence initiative instructions interference intimidation invitation invoice isolated leadership letter letters loan loans loyalty mandate mandates meddling message messages money
    neutrality nod note offer offers opposition order orders outrage overture overtures payment payments permission plea pleas pledge pledges praise pressure promise promises proposal proposals propaganda protection protest protests provocation provocations pushback reaction reactions reassurance rebuff rebuke rebukes recognition
    refusal rejection rejoinder relief reply request requests resistance respect response responses restraint rhetoric rulebook rules sanctions sanction shot signal signals silence sovereignty statement statements subsidies subsidy support sympathy threat threats tribute troops trouble ultimatum veto vitriol warning warnings weapons word words
    interest hear hears heard hearing obtain obtained receive received receives receiving extract extracted secure secured seek seeks sought win won wrest wrested expect expected distance distanced distances distancing dictated imposed directed dissociate shielded
  `
})

/** Nouns after which “on”, “for”, “with” and the like lead to somebody who is dealt with. */
export const dealingNouns = lexicon({
  name: 'dealing-nouns',
  about:
    'Words after which “on”, “for”, “against”, “with” or “between” lead to a party: “pressure on …”, “sanctions against …”, “talks between …”',
  source,
  entries: `
    accommodation accord agreement aid alliance allies ally angry animosity annoyed antagonism argument aligned arms arrangement backing bargain bilateral blame blow break breach call called calling calls campaign case ceasefire channel channels charge charges clash clashes coalition collusion commerce commitments communication competition compromise
    concession concessions condominium confidence confrontation conflict contact contacts contempt contract contracts contradictions count counted counting counts cooperation coordination credit credits curbs deal deals dealings defeat demands depend dependence dependent depends détente detente dialogue difference differences diplomacy disagreement disagreements discussion discussions dispute
    disputes duel duties embargo embargoes enmity engage engagement engaging entente exchange exchanges eye faith feud friction friendship frictions fury grievances gulf headache help hostility humiliation impatient influence intimacy issue leverage link links leaned lean loss mediate mediated mediator mediation mediating meeting negotiate negotiated negotiates negotiating negotiation negotiations
    pact partnership patience plot popular problem pressure prevail prevailed quarrel rapport rapprochement reliance rely relying relies reliant relation relations relationship relationships respect restrictions retaliation revenge reward rift rivalry row rows sanction sanctions setback share showdown sides spat standoff strategic strategy struggle support sympathy sway
    talk talking talked talks tariff tariffs tension tensions ties tie treaty treaties trade trouble truce trust tussle understanding understandings victory vote voted war warfare wary warning win work working worked wrangling wrangle
  `
})

/** Words of roads and distances, which lead from one city to another. */
export const routeWords = lexicon({
  name: 'route-words',
  about:
    'Words of roads, distances and journeys, after which “from”, “to”, “for”, “between” and “with” lead to a place',
  source,
  entries: `
    born bound bus buses connect connected connecting connects direct distance drive far ferry ferries flew flies flight flights fly flying highway hop hour hours journey journeys km kilometer kilometers kilometre kilometres link line mile miles minutes motorway night path plane planes rail railway railroad ride road
    roads route routes shuttle shuttled shuttling ticket tickets tour track train trains transit travel travelled travelling traveled traveling travels trip trips voyage walk way comparable compared twinned tunnel telegram departure return returned returning refugee refugees
  `
})

/** Prepositions that make a place of what follows. */
export const locativePrepositions = lexicon({
  name: 'locative-prepositions',
  about: 'Prepositions that make a place of what follows, whatever stands before them',
  source,
  entries:
    'across around at beyond downtown inside in into near nearby off onto outside round through throughout via within above beneath below past opposite'
})

/** Nouns that take what is held or lost after “of”: “control of …” is of the ground. */
export const groundNouns = lexicon({
  name: 'ground-nouns',
  about: 'Nouns after which “of” and a capital mean its ground, whoever governs there',
  source,
  entries:
    'area capital control defence defense expansion invasion part parts police rest security side size state states territory version'
})

/** Words by which “in” and a house of government mean to hold the office there. */
export const officeWords = lexicon({
  name: 'office-words',
  about:
    'Words before “in” and a house of government by which somebody holds the office there: “a year in …”',
  source,
  entries: `
    administration administrations back conservative one days decade decades democrat friend incumbent is leader leadership liberal man months occupant occupants occupier party person power predecessor predecessors president presidents remain remained remains republican republicans resident
    sat served serving sit sits sitting socialist still successor successors tenure term terms time was weeks while woman years year are be been being democrats
  `
})
