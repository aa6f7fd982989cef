import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Verbs of harm that somebody does to people. */
export const violenceVerbs = lexicon({
  name: 'violence-verbs',
  about: 'Verbs, in the base form, of a harm to people that somebody must have done',
  source,
  entries: `
    abduct abuse arrest assassinate assault attack banish batter beat behead besiege blackmail bludgeon bomb bombard brutalise brutalize bully butcher
    club coerce crucify cripple decapitate decimate deport detain disfigure disembowel displace dispossess electrocute enslave evict execute exile expel
    exterminate extort flog gag gas gun handcuff hang harass harm humiliate imprison incarcerate injure intern interrogate intimidate invade jail kidnap kill knife
    lash liquidate lynch maim maltreat manhandle massacre mistreat molest mob murder mutilate oppress persecute poison pummel purge rape rob
    shackle shell shoot silence slaughter slay snatch stab starve sterilise sterilize stone strafe strangle strip terrorise terrorize threaten torment torture traffic trample
    traumatise traumatize uproot waterboard whip wound
  `
})

/** Verbs of harm that somebody does to places and goods. */
export const ravageVerbs = lexicon({
  name: 'ravage-verbs',
  about: 'Verbs, in the base form, of a harm to places and goods that somebody must have done',
  source,
  entries: `
    attack besiege blockade bomb bombard bulldoze burn confiscate demolish desecrate deface destroy devastate dynamite firebomb flatten invade level loot mine occupy
    pillage plunder raid ransack ravage raze sabotage sack seize shell storm torch vandalise vandalize
  `
})

/** Nouns of people who suffer harm. */
export const victimNouns = lexicon({
  name: 'victim-nouns',
  about: 'Nouns of people who can suffer harm, where no ending tells them',
  source,
  entries: `
    adults baby babies bishop boy boys brother captive captives chief child children citizen citizens civilians clerk clerks colleague colleagues couple crowd crowds
    daughter daughters delegates dissidents driver families family father fisherman fishermen friend friends girl girls guests head hostage hostages husband inhabitants infants
    innocents inmates journalist journalists judge king leader locals man marchers mayor men migrants minister minorities monk monks mother natives neighbours neighbors nun nuns nurse nurses parents
    passengers patients peasants people person pilgrims population priest priests prince queen rebels recruits resident residents schoolchildren schoolgirls servants sister sisters
    slaves soldier son sons student students survivors teacher troops victims villager wife woman women workforce youth youths youngsters
  `
})

/** Nouns of numbers of people. */
export const headcounts = lexicon({
  name: 'headcounts',
  about: 'Nouns and pronouns of number that, before a verb of violence, mean people',
  source,
  entries:
    'all another both dozens half he hundreds hundred i many millions million most nobody one others scores several she some somebody someone tens they thousands thousand those we who whom you'
})

/** Nouns of places and goods that are ravaged. */
export const ravagedNouns = lexicon({
  name: 'ravaged-nouns',
  about: 'Nouns of places and goods that somebody ravages',
  source,
  entries: `
    archive archives block blocks bridge bridges building buildings camp camps capital cathedral cattle cemeteries cemetery church churches cities city clinic clinics convoy convoys
    crops district districts embassy facilities factories factory farm farms ferry field fields graves hamlets harbour harbor hospital hospitals home homes house houses huts land lands library
    libraries livestock market markets monasteries monastery monument monuments mosque mosques museum museums neighbourhood neighbourhoods neighborhood neighborhoods offices orchards pipeline plant
    port property quarter school schools settlement settlements shop shops shrine shrines station stations store stores suburb suburbs synagogue synagogues temple temples territory tents tombs town
    towns village villages warehouse warehouses wells
  `
})

/** Nouns of deeds of harm. */
export const harmNouns = lexicon({
  name: 'harm-nouns',
  about: 'Nouns of deeds of harm after which “of” leads to whoever or whatever suffers it',
  source,
  entries: `
    abduction arrest assassination beating beheading bombardment bombing burning butchering deportation detention
    displacement eviction execution expulsion extermination flogging gassing hanging imprisonment internment kidnapping killing looting lynching maiming massacre
    mistreatment murder mutilation oppression persecution pillaging plundering raping ransacking rape razing sacking shelling shooting slaughter slaying stabbing
    stoning strafing torching torture uprooting wounding
  `
})

/** Nouns of deeds of harm beside which a name says whose they are. */
export const attackNouns = lexicon({
  name: 'attack-nouns',
  about: 'Nouns of attacks and raids: a name in the genitive before one says who did it',
  source,
  includes: [harmNouns],
  entries: `
    aggression airstrike airstrikes ambush assault assaults atrocities atrocity attack attacks bombings bombs bullets campaign crackdown drone drones fire forces gunfire
    guns incursion invasion jets killings massacres missile missiles occupation offensive onslaught operation operations planes purge purges raid raids regime repression rocket rockets rule shell shells
    siege soldiers strike strikes troops war warplanes
  `
})

/** Nouns of those who do harm. */
export const harmers = lexicon({
  name: 'harmers',
  about: 'Nouns of those who do harm: where one stands beside a harm it is mostly he who did it',
  source,
  entries: `
    agent agents aggressor aggressors airmen armies army arsonist arsonists assailant assailants assassin assassins attacker attackers authorities bandits boyfriend bomber bombers burglar captors
    cartel cartels commandos cop cops criminals deputies dictator dictatorship executioner extremist extremists fascists fighters forces fundamentalists gang gangs gangsters garrison gendarmes government
    guard guards guerrillas gunman gunmen hijackers hooligans insurgents intruder invaders islamists jihadis jihadists junta kidnapper kidnappers killer killers looters marines
    mercenaries militant militants militia militias mob mobs murderer murderers navy nationalists nazis officer officers paramilitaries perpetrator perpetrators pirates police policeman policemen poachers
    prosecutors raiders rapist rapists rebels regime rioters robber robbers settlers shooter sniper snipers soldier soldiers squad squads terrorist terrorists thieves thug thugs traffickers troops
    vandals warlords warplanes
  `
})

/** Words of harms that nobody does, or that happen by mischance. */
export const naturalCauses = lexicon({
  name: 'natural-causes',
  about: 'Nouns of nature, illness and mischance: what they kill, nobody does',
  source,
  entries: `
    accident accidents avalanche avalanches blast blaze blizzard cancer capsized car cars cholera coach collapse collided collision crash crashed crashes cyclone cyclones derailed derailment disaster
    disease diseases drought droughts earthquake earthquakes eruption epidemic explosion famine fever fire fires flood flooded flooding floods frost gale gales hail heatwave highway hurricane hurricanes
    infection influenza landslide landslides lava lightning locusts malaria measles mischance monsoon motorway mudslide outbreak pandemic plague polio quake road roads sank shipwreck smallpox
    storm storms tornado tornadoes traffic train tsunami typhoid typhoon typhoons virus volcano wildfire wildfires wreck
  `
})

/** Words before a harm by which it is one of a fight with two sides. */
export const mutualFights = lexicon({
  name: 'mutual-fights',
  about: 'Phrases by which a harm is one of a fight in which both sides do it',
  source,
  entries:
    'at the hands of, at the orders of, clash with, clashes with, fighting with, in action, in battle, in clashes, in combat, in crossfire, in the crossfire, on the orders of, on orders from, under orders from'
})

/** Words of games and votes. */
export const contests = lexicon({
  name: 'contests',
  about: 'Words of games, votes and arguments, in which nobody comes to harm when “beaten”',
  source,
  entries:
    'argument ballot candidate cup debate election elections final game games goal goals league match movie film opponent poll polls race season seats team vote votes'
})

/** What “by” leads to where it does not lead to who did it. */
export const agentlessBy = lexicon({
  name: 'agentless-by',
  about: 'Words after “by” that say when, how or by how much, and not who did it',
  source,
  entries:
    'chance dawn dusk error far hand law lot midnight mistake morning night nightfall noon now then today tomorrow tonight half hundreds'
})
