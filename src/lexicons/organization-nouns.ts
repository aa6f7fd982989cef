import {lexicon} from './lexicon.ts'

/** Nouns of what governs. */
export const governmentNouns = lexicon({
  name: 'government-nouns',
  about: 'Nouns that head the names of ministries, agencies, councils and courts',
  source: 'drafted for this project',
  entries: `
    administration agency assembly authority board bureau cabinet chamber commissariat commission commissions committee committees congress council councils court courts customs department departments
    diet directorate division duma government governorate inspectorate judiciary junta legislature mayoralty ministry ministries municipality office ombudsman panel parliament police politburo
    prefecture prosecutor registry regulator secretariat senate service services soviet subcommittee taskforce treasury tribunal watchdog loya jirga presidency executive chancellery knesset bundestag sejm
    majlis sabha rada cortes storting riksdag folketing eduskunta althing oireachtas shura
  `
})

/** Nouns of who fights or keeps order. */
export const armedNouns = lexicon({
  name: 'armed-nouns',
  about: 'Nouns that head the names of armies, units, police and armed groups',
  source: 'drafted for this project',
  entries: `
    airforce army battalion brigade brigades cartel cavalry command commando commandos constabulary contingent corps coastguard division fleet force forces garrison gang gendarmerie guard guards infantry
    intifada legion mafia marines militia militias navy patrol platoon regiment squad squadron squadrons talibs troops
  `
})

/** Nouns of who wants to govern or to change something. */
export const partyNouns = lexicon({
  name: 'party-nouns',
  about: 'Nouns that head the names of parties, movements and unions of workers',
  source: 'drafted for this project',
  entries: `
    alliance bloc brotherhood camp campaign caucus coalition confederation congress convergence faction federation forum front guild initiative internationale league movement network
    opposition pact parti partei partido partito party platform rally resistance tendency ticket union unions wing
  `
})

/** Nouns of who trades. */
export const companyNouns = lexicon({
  name: 'company-nouns',
  about: 'Nouns that head the names of companies and banks',
  source: 'drafted for this project',
  entries: `
    agencies airline airlines airways associates bank banks brewery breweries brothers builders capital carrier chemicals communications companies company conglomerate consortium construction consultants consulting cooperative co-operative
    corporation developments dynamics electric electronics energy engineering enterprise enterprises entertainment equities exchange factory finance financial firm foods franchise fund funds gas group holding holdings hotel hotels
    industries industry insurance international investments labs laboratories logistics manufacturing media mills mines mining motors mutual oil operator partners partnership petroleum pharma pharmaceuticals pictures plant
    power productions products properties railway railways records refinery resorts resources retail securities semiconductor shipping sons steel stores studios supermarkets syndicate systems technologies technology telecom telecommunications textiles
    trust utilities utility ventures works
  `
})

/** What stands after the name of a company. */
export const companySuffixes = lexicon({
  name: 'company-suffixes',
  about: 'What stands after the name of a company to say under which law it trades',
  source: 'drafted for this project',
  entries: `
    inc inc. ltd ltd. limited corp corp. co co. plc llc llp lp gmbh ag kg kgaa se sa sas sarl srl spa bv nv ab as asa oy oyj aps pty pvt bhd sdn tbk ooo oao pao zao jsc pjsc kk kaisha
    sae saog psc pcl group holding holdings incorporated corporation company
  `
})

/** Nouns of who teaches, heals, studies or helps. */
export const civilNouns = lexicon({
  name: 'civil-nouns',
  about: 'Nouns that head the names of schools, hospitals, churches, charities and learned bodies',
  source: 'drafted for this project',
  entries: `
    abbey academy archive archives association associations bar cathedral center centers centre centres charity church churches circle clinic club clubs collective college colleges community
    conference conservatory consistory convent council diocese archdiocese endowment faculty federation fellowship foundation foundations fraternity gallery group groups hospice hospital hospitals infirmary institut institute institutes institution
    kindergarten laboratory library lobby lodge madrasa ministries mission missions mosque museum network ngo observatory orchestra order organisation organisations organization organizations orphanage parish polytechnic project relief
    school schools seminary seminaries shelter society societies sorority synagogue synod taskforce team temple theatre theater think-tank trust trusts universidad universität université università university universities
    volunteers workshop
  `
})

/** Nouns of who plays. */
export const sportNouns = lexicon({
  name: 'sport-nouns',
  about: 'Nouns that head or close the names of clubs and teams',
  source: 'drafted for this project',
  entries:
    'athletic athletico albion city club county dynamo eleven fc afc cf f.c. hotspur lions olympique racing rangers real rovers sporting squad team town united villa wanderers wednesday xi'
})

/** Nouns of what is printed or sent. */
export const pressNouns = lexicon({
  name: 'press-nouns',
  about: 'Nouns that close the names of newspapers, agencies and broadcasters',
  source: 'drafted for this project',
  entries: `
    advertiser agency argus beacon broadcaster broadcasting bulletin channel chronicle courier daily digest dispatch echo enquirer examiner express gazette globe guardian herald independent inquirer journal
    magazine mail mercury messenger mirror monitor nation network news newspaper newspapers newswire observer online outlook post press publishing radio record recorder reporter review sentinel spectator standard star sun
    telegraph television times today tribune tv voice weekly wire zeitung
  `
})

/** Nouns that head the names of organisations of any kind. */
export const organizationNouns = lexicon({
  name: 'organization-nouns',
  about: 'Nouns that head the names of organisations of any kind: “the Dolm Commission”',
  source: 'drafted for this project',
  includes: [
    governmentNouns,
    armedNouns,
    partyNouns,
    companyNouns,
    companySuffixes,
    civilNouns,
    sportNouns,
    pressNouns
  ],
  entries:
    'establishment apparatus body bodies entity league leagues mechanism quartet quintet troika triad regime'
      .split(' ')
      .filter(noun => !partyNouns.entries.has(noun))
      .join(' ')
})

/** Adjectives of parties. */
export const partyAdjectives = lexicon({
  name: 'party-adjectives',
  about: 'Words that, before a noun such as “Party”, make the name of a party',
  source: 'drafted for this project',
  entries: `
    agrarian anarchist centre center centrist christian civic communist congress conservative constitutional democratic farmer federalist free freedom green greens independence independent indigenous islamic jubilee justice
    labour labor left leftist liberal liberation libertarian maoist marxist moderate monarchist national nationalist nazi new patriotic peasants peoples pirate popular progress progressive radical reform reformist republican revolutionary
    right royalist secular social social-democratic socialist solidarity sovereignty unionist unitary unity workers
  `
})

/** Nouns by which a state is called, so that “the Government of Norland” is Norland. */
export const statehoods = lexicon({
  name: 'statehoods',
  about: 'Nouns before “of” and the name of a state that mean the state itself',
  source: 'drafted for this project',
  entries:
    'administration army authorities commonwealth court emirate federation government kingdom league people regime republic sultanate union'
})
