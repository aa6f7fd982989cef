import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Adjectives of the table of countries that stand for a regime or an age, and for nobody who lives. */
export const noNations = lexicon({
  name: 'no-nations',
  about:
    'Words of the table of countries that stand for a regime or an age, and for no nation of today',
  source,
  entries:
    'nazi nazis roman romans byzantine byzantines habsburg weimar vichy tsarist papal us u.s. antarctic kiwi kiwis vatican'
})

/** Words before a demonym that make another people of it. */
export const otherNations = lexicon({
  name: 'other-nations',
  about:
    'Words before “American” or “Indian” that make another people of it, or one of many countries',
  source,
  entries: 'latin, south, central, north, meso, spanish, red, west, american, pan, southern'
})

/** Nouns of a whole people, after an adjective of nationality. */
export const peopleNouns = lexicon({
  name: 'people-nouns',
  about: 'Nouns of a whole people after an adjective of nationality: “the … public”',
  source,
  entries:
    'citizen citizenry citizens civilians compatriots nation nationals people peoples populace population public society'
})

/** Nouns of persons and bodies who can say or decide something. */
export const actorNouns = lexicon({
  name: 'actor-nouns',
  about:
    'Nouns of persons and bodies who can say or decide something, beside offices, after an adjective of nationality',
  source,
  entries: `
    abolitionists academia academics academy activists actors actress actresses adherents administration administrations administrators adults adversaries adversary affiliate affiliates agencies agency agents aides airlines airmen alliance allies ally amateurs ambassadors analysts anarchists anchors apologists
    armies army artists assassins assembly associates association astronauts athletes attackers attorneys audience audiences aunt author authorities authority authors autocrats aviators backers banker bankers bank banks battalion battalions believers billionaire billionaires bishops blacks bloggers board body boy boyfriend boys
    brass brides brigade brigades broadcaster broadcasters brother brothers bureaucracy bureaucrats businesses businessmen businesspeople buyers cabinet cadres captain captive captives captors cardinals cartel cartels cartoonist cartoonists catholics caucus centrists champion champions charities charity chief chiefs child children christians church churches civilian clergy clerics client clients
    club coalition coaches colleague colleagues collaborators colonel colonists columnists combatants comedian comedians command commander commanders commandos commentariat commentators commission commissioner committee communists communities community companies company competitors composer composers congress congressman congressmen conglomerate conservatives consortium consul consulate consumers
    contingent contractor contractors convoy corporation corporations correspondents council counterpart counterparts couple couples court courts creditors crew crews critic critics customers dad daughter defectors defector defenders delegate delegates delegation democrats demonstrators department deportees deputies designers detainees detractors developers diaspora dictator dictators dictatorship diplomat diplomats
    director directors dissident dissidents division doctor doctors donors driver drivers economist economists editors elders electorate elite elites embassy emigrants emissaries emperor employees employer employers enemies enemy engineers envoy envoys establishment exiles expatriates expats expert experts exporters extremists families family fan fans farmer farmers father fathers feminists
    fighter fighters filmmakers firm firms fisherman fishermen force forces friend friends garrison general generals girl girls giant giants gang gangs government governments governor governors group groups guards guerrillas hackers hardliners hawks hero heroes historian historians hosts hostage hostages household households humanitarians hunters husband immigrants importers industrialists infantry
    inmates insurgents insurers intelligence intellectual intellectuals intelligentsia interlocutor interlocutors internationalists invaders investigators investor investors islamists jews jihadis jihadists journalist journalists judge judges judiciary junta jurist jurists kid kids king kingdom kings labourers lad ladies lady lawmaker lawmakers lawyer lawyers leader leaders leadership leftists legation legislators legislature lenders liberals
    lobby lobbyists loyalists lovers magnate majority male man manager managers manufacturer manufacturers marines media medics members member men mercenaries merchants migrant migrants militant militants militia militias military millennials millionaires minister ministers ministry minorities minority missionaries mission mob moderates monarch monarchy monarchs mother mothers mps movement muslim muslims
    national nationalists navy neighbor neighbors neighbour neighbours negotiator negotiators network newspaper newspapers ngo ngos nurses observers occupiers officer officers official officials officialdom oligarch oligarchs operatives opponents opposition organisation organisations organization organizations organisers painter painters parent parents parliament parliamentarians partisans partner partners parties party passengers patriots patients peacekeepers
    peasants pensioners philosopher philosophers pilot pilots planners players poet poets police policeman policemen policymakers politburo politician politicians pollsters pope populists premier president presidents press priest priests prince princes princess prisoners producers professor professors progressives propagandists prosecutor prosecutors protesters protestors pundits pupils queen radicals readers rebels recruits referee refugees regime regimes
    regulators regulator republicans reporters representative representatives researcher researchers reservists resistance retailers retirees rivals rulers sailors scholar scholars scientist scientists secretary senate senator senators separatists serviceman servicemen settlers servicewomen shareholders side sister sisters skeptics socialists soldier soldiers son sons speaker spies spokesman spokesmen spokeswoman sponsors squad staff statesman statesmen strategists student students supporters supremacists
    suppliers surgeons suspects taxpayer taxpayers teacher teachers team teams teenager teenagers teens terrorist terrorists tourist tourists traders translator troops troupe tribes tribunal tycoon tycoons unionists union unions university universities unit units vanguard veterans viewers victims villagers volunteers voters voter warriors watchdog whistleblower wife woman women worker workers writer writers youth youths
    youngsters publishers publisher cleric class companion journal makers personalities infidels leftist businesswoman businessman presidency crown royals royalty tabloid tabloids magazine magazines daily newspapermen paratroopers snipers gunners legion fleet nobility aristocracy aristocrats bourgeoisie peasantry proletariat gentry nationalist advisers advisors adviser advisor philanthropist superiors comrades cousins counterparties personnel
  `
})

/** Bodies that every state has, which with a nationality are no proper name, even in capitals. */
export const commonBodies = lexicon({
  name: 'common-bodies',
  about:
    'Nouns of bodies that every state has: with a nationality before them they are no proper name, even in capitals',
  source,
  entries: `
    administration administrations ambassador ambassadors army assembly authorities cabinet chancellery coastguard congress consulate constitution court courts crown defence defense delegation department duma embassy force forces government governments guard
    house intelligence judiciary knesset legislature majlis marines military ministry ministries mission monarchy navy opposition parliament politburo police presidency president rada secretariat senate service services office sejm state treasury troops bundestag leadership shura loya
  `
})

/** Verbs and nouns before which, or after which, a word of nationality is a language. */
export const speakingWords = lexicon({
  name: 'speaking-words',
  about: 'Words before the name of a language: “speak …”, “fluent …”, “translated into …”',
  source,
  entries: `
    broken fluent forget forgot hear heard know knows knew learn learned learning learns learnt master mastered mumble mumbled old perfect plain read reads shout shouted simple speak speaking speaks spoke spoken studied study studying taught teach teaches teaching talk talked talking understand understands
    understood modern write writes wrote
  `
})

/** Nouns after the name of a language. */
export const languageNouns = lexicon({
  name: 'language-nouns',
  about: 'Nouns after the name of a language: “a … lesson”, “the … word for”',
  source,
  entries: `
    accent accents alphabet class classes course courses dialect dialects dictionaries dictionary expression grammar language languages lesson lessons noun nouns phrase phrases pronunciation pronunciations proficiency pronoun pronouns sentence sentences skills speaker speakers spelling subtitles
    term terms translation translations verb verbs vocabulary word words
  `
})

/** Nouns of things with the ending of who does something: “paper”, “sector”. */
export const thingNouns = lexicon({
  name: 'thing-nouns',
  about:
    'Nouns of things and acts that end in -er, -or, -ist, -ee, -eer or -ian, as nouns of persons do',
  source,
  entries: `
    airpower amber anger answer banner barrier beer behavior blunder border bumper burger butter calendar career center chapter character charter checklist cluster coffee color computer container copper corner corridor counter cover danger degree dinner disaster disorder
    divider dollar door employer encounter error factor favor fee fever fiber filter fister floor folder freezer frontier gender glacier guarantee hammer harbor helicopter honor horror humor hunger interior ladder laser launcher layer leather letter list liquor litter manner marker master matter
    membership meter mirror monitor mortar motor murder newspaper number odor offer order other paper parlor pepper poster poor power processor propeller quarter reactor reader register remainder reminder reopener river rover router rumor sector semester semiconductor server shelter shower sticker
    summer superpower supper surrender takeover tanker tee temper tender terror theater thriller tier timber tower tractor trailer transfer transistor tree trigger twist vector vigor vinegar water weather whiskey winter wonder
  `
})
