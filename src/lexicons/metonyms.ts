import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Names that the table calls ambiguous, and that need no country beside them. */
export const knownSeats = lexicon({
  name: 'known-seats',
  about:
    'Seats of government that a reader knows without their country, though the name has other uses',
  source,
  entries: 'washington, brussels, jerusalem, the hague, hague'
})

/** Nouns of what a government has, makes or is. */
export const policyNouns = lexicon({
  name: 'policy-nouns',
  about:
    'Nouns of what only those who govern have, make or are: “…’s ambitions”, “the demands of …”, and a capital before them',
  source,
  entries: `
    abandonment acceptance accusation accusations acquiescence action actions adversaries adversary advice affairs agenda agendas aggression aid aim aims allegation allegations allegiance alliance alliances allies ally ambassador ambition ambitions ambivalence anger announcement
    answer anxieties anxiety appeasement appetite approach approval argument arguments arsenal aspirations assent assertion assertions assertiveness assessment assistance assurances attempt attempts attention attitude attitudes audacity authorities authority backing ban bans bargaining behaviour behavior behalf benefit gaze
    belief betrayal bidding blessing blunder blunders bluff brinkmanship budget calculation calculations calculus campaign caution claim claims clients coercion commitment commitments complaint complaints complicity concern concerns concession concessions conditions conduct
    confidence consent consensus control counterpart counterparts credibility critics decision decisions declaration decree decrees defiance demand demands denial denials deputies designs desire desires desperation determination deterrent dilemma diplomacy diplomat diplomats directives disdain
    dismay displeasure dispute doctrine doctrines dominance dream dreams duplicity edict edicts effort efforts elite elites embrace encroachment enemies enemy enthusiasm envoy envoys establishment expansion expansionism expectations eyes failure failures fear fears
    foe foes foothold frustration fury game goal goals goodwill grip guarantee guarantees guidance hand hands hegemony hesitation hope hopes hostility hypocrisy inaction inability indifference influence insistence instructions intent intention intentions interest interests interference interlocutors interpretation intervention
    intransigence invasion involvement ire isolation judgment judgement lack lawmakers leader leaders leadership legitimacy leverage line logic loyalties loyalty man machinations manoeuvres maneuvers meddling message messages military minds missile missiles mistake mistakes mistrust mood motivation motivations motive motives move moves narrative
    need needs negotiators objection objections objective objectives obligation obligations obsession offer offers officials opinion opponents opposition orbit orders overtures paranoia partner partners part patience permission perspective plan planners planning plans pledge pledges ploy policies
    policy policymakers politicians position positions posture power powers preference preferences preparedness pressure pretext priorities priority problem programme promise promises propaganda proposal proposals provocation provocations proxies proxy purpose purposes pursuit rationale reaction reactions
    readiness recognition refusal regime rejection relations relationship relationships reliance reluctance repression request requests resentment resistance resolve response responses responsibility restraint retaliation retreat rhetoric right rights rival rivals role rule rulers sanctions satisfaction say
    schemes scepticism skepticism security sensitivities signal signals silence sincerity sovereignty sponsorship spokesman spokeswoman stance statement statements strategies strategists strategy subsidies suggestion support suspicion suspicions tactics target targets terms territorial threat threats thinking
    ties tolerance tone treatment trust tyranny ultimatum understanding unease unwillingness use veto vice view views vision vow wars warning warnings whims will willingness wishes word worries worry wrath government governments administration cabinet ministry ministers bureaucracy bureaucrats
    mandarins gridlock politics dysfunction insiders warmongers hawks doves lobbyists apparatchiks puppet puppets stooges satellite sphere backyard playbook machinery apparatus
  `
})

/** Nouns of a city and what stands, lives and happens in it. */
export const cityNouns = lexicon({
  name: 'city-nouns',
  about: 'Nouns of what stands, lives and happens in a city: “…’s streets”, “the suburbs of …”',
  source,
  entries: `
    airport airports alley alleys apartments archbishop architecture archives area areas art attraction attractions avenue avenues bank banks bar bars bay bells bishop boroughs boulevards bridge bridges buildings bus buses bustle cafes cafés canals cathedral cemetery cemeteries centre center christians church churches
    citizens city climate commuters construction council courts crime crowds culture cultural demographics density diaspora dining district districts docks drivers dwellers east edge edges elections embassy embassies expansion expatriates expats fashion festival festivals film flats gardens gates ghetto ghettos
    galleries gallery garden gay growth half harbor harbour heart heat homes hospital hospitals hotel hotels house houses housing ice immigrants inhabitants jews kids landmarks landscape lanes latitude library libraries life lights magistrates mall malls map marathon market markets mayor mayors metro
    migrants monuments mosque mosques municipality museum museums muslims neighborhood neighborhoods neighbourhood neighbourhoods newspaper newspapers nightlife north opera outskirts palace palaces parades park parks people pollution poor population port ports property prices pubs quarter quarters railway rebuilding
    rent rents residents restaurant restaurants rich ring river riverbank road roads roofs ruins school schools shop shopkeepers shops sights skies skyline skyscrapers slums smog south spring square squares stadium stadiums station stations stock store stores street streets students suburb
    suburbs subway summer synagogue taxi taxis teachers temple temples tenants theatre theatres theater theaters tourism tourists tower towers traffic trains transport tube underground universities university urban venue venues vicinity walls waterfront weather west winter women workers young youth zoo
    siege battle fall bombing capture sack fire liberation outbreak occupation storming visit tour trip blitz bombardment encirclement evacuation
    lawn fence steps grounds façade facade ballroom tunnel basement briefing dinner
  `
})

/** Words before a capital that make it a part of the city, or tell of its state. */
export const cityAdjectives = lexicon({
  name: 'city-adjectives',
  about: 'Words before the name of a city that pick a part of it or say what it looks like',
  source,
  entries: `
    ancient beautiful besieged bustling central chic cold cosmopolitan dark downtown east eastern fashionable gentrified greater grey gray gritty undivided divided historic hot industrial inner interwar leafy lower magical medieval metropolitan modern multicultural north northeast northern northwest occupied
    old outer poor postwar prewar rainy rural smoggy snowy south southeast southern southwest sunny tropical upper urban victorian wartime west western
  `
})

/** Adjectives of minds, after “be” and a capital. */
export const mindAdjectives = lexicon({
  name: 'mind-adjectives',
  about: 'Adjectives and participles of minds and dealings, said of who governs',
  source,
  entries: `
    absent accountable accustomed adamant afraid aggressive aggrieved alarmed allied aloof ambivalent amenable angry anxious appalled ashamed assertive averse aware bellicose belligerent bent bewildered blind bound busy capable cautious certain circumspect clear comfortable committed compelled complacent complicit concerned confident confused
    content convinced cool cooperative correct craven cross culpable cynical deaf defensive defiant delighted deluded dependent desperate determined disappointed disillusioned disinclined dismissive displeased dissatisfied distracted distrustful divided duplicitous eager embarrassed emboldened engaged equivocal evasive exasperated fearful firm fond forced free friendly
    frustrated furious generous glad grateful guilty happy hawkish hesitant hopeful hostile hypocritical impatient inclined incapable indebted indifferent indignant inflexible innocent insincere insistent intent interested intransigent involved irritated isolated jealous justified keen lax lenient liable loath loth mindful mistaken mistrustful mute
    naive neutral nervous nonchalant obdurate obliged oblivious obsessed offended open opposed optimistic outraged paranoid patient pessimistic pleased poised powerless prepared preoccupied privy proud quick ready receptive reluctant resentful resolute responsible responsive reticent right satisfied sceptical scared scornful sensitive serious
    shocked silent sincere skeptical slow sorry stubborn subservient suspicious sympathetic tempted thankful timid torn tough truculent unable unapologetic unaware uncertain uncomfortable uncooperative undecided undeterred uneasy unenthusiastic unhappy unimpressed uninterested unlikely unmoved unperturbed unprepared unresponsive unsure unwilling unyielding upset vague vengeful
    vindicated vocal wary weak willing wise worried wrong
  `
})

/** Nouns of houses and rooms where one is, beside a seat that is a building. */
export const buildingNouns = lexicon({
  name: 'building-nouns',
  about: 'Nouns of what belongs to a building, after its name: “the … lawn”',
  source,
  entries:
    'ballroom basement bedroom bedrooms briefing building buildings complex corridor corridors courtyard dinner door doors façade facade fence fireplace garden gardens gate gates grounds hall kitchen lawn library lobby museum office offices parking party reception residence roof room rooms square station steps tour tours towers visit visits wall walls windows wing'
})

/** Nouns that, after “be in”, “be at” or “be under”, say how somebody stands to others. */
export const stanceNouns = lexicon({
  name: 'stance-nouns',
  about:
    'Nouns after “be at”, “be in”, “be on” or “be under” that say how somebody stands to others',
  source,
  entries:
    'agreement alert board breach charge consultation contact control denial discussions favor favour fire guard hurry loggerheads mood negotiations notice odds pains panic position pressure retreat talks touch track war'
})

/** Verbs with two objects, of which the first is who gets something. */
export const grantingVerbs = lexicon({
  name: 'granting-verbs',
  about: 'Verbs, in the base form, of which the first of two objects is who gets something',
  source,
  entries:
    'afford allow assure award buy cede charge cost deny earn fine give grant guarantee hand leave lend loan offer owe pay promise sell send show spare teach tell wish'
})

/** What stands behind an object that has a mind: “take … into confidence”. */
export const objectTurns = lexicon({
  name: 'object-turns',
  about: 'Phrases after an object by which it is somebody with a mind: “take … into confidence”',
  source,
  entries: `
    at bay, at its word, back to the negotiating table, back to the table, by surprise, for granted, in check, in confidence, in the dark, in the loop, into a corner, into action, into confidence, into conflict, into line, into making, into negotiations, into submission, into talks, into the arms, into the fold, into the war,
    off balance, off guard, off the hook, on board, on notice, on side, on the defensive, out in the cold, to account, to heel, to task, to the negotiating table, to the table
  `
})

/** Nouns by which a sentence calls its subject a city. */
export const cityWords = lexicon({
  name: 'city-words',
  about: 'Nouns by which a sentence calls its subject a city',
  source,
  entries: 'capital cities city hometown hub megacity melting metropolis town'
})

/** Second halves of compounds in which a capital is who governs there. */
export const governedCompounds = lexicon({
  name: 'governed-compounds',
  about: 'Words after a capital and a hyphen by which it is who governs there: “…-backed”',
  source,
  entries:
    'aligned allied appointed approved armed backed bashing brokered controlled directed dominated driven financed friendly funded imposed influenced installed led leaning linked mandated mediated ordered orchestrated run sanctioned sponsored supported'
})

/** Nouns before which a capital means who governs there: “the … government”, “a … insider”. */
export const governingNouns = lexicon({
  name: 'governing-nouns',
  about: 'Nouns of governing, before which a capital means who governs there: “the … government”',
  source,
  entries: `
    administration administrations apparatchiks approval bureaucracy bureaucrat bureaucrats cabinet consensus consent decision decree decrees dictate dictates diktat diplomacy diplomats dysfunction edict edicts elite elites establishment government governments gridlock hawks insider insiders junta leadership lobby lobbyist lobbyists
    loyalists machine mandarin mandarins meddling ministers ministries ministry mole officialdom officials orthodoxy outsider outsiders policies policy policymaker policymakers politicians politics politicos power propaganda regime regimes regulators regulation regulations rulers spending spies spokesman spokeswoman stooge stooges
  `
})

/** Words before “of” and a capital that make a proper name of both. */
export const namingNouns = lexicon({
  name: 'naming-nouns',
  about: 'Nouns in capitals that, with “of” and a place, make a proper name: “the Treaty of …”',
  source,
  entries:
    'accord accords act academy agreement archives bank battle bishopric book bridge charter city college commune conference congress convention council court declaration duke edict festival fire gazette gulf institute isle lloyd palace pact peace port protocol province republic school siege society statute talks times tower treaties treaty university'
})
