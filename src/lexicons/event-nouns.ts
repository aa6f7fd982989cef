import {lexicon} from './lexicon.ts'

/** Nouns that make a capitalised phrase something that happens or is agreed, and nobody who acts. */
export const eventNameNouns = lexicon({
  name: 'event-name-nouns',
  about:
    'Nouns that make a capitalised phrase an event, a treaty, a law, a plan or a work: “the Dolm Accords”',
  source: 'drafted for this project',
  entries: `
    accord accords act acts affair agenda age agreement agreements amendment anniversary annexation apartheid armistice arrangement articles assault attack attacks award awards bailout battle bicentenary bill blockade
    boom boycott briefing budget bust campaign carnival catastrophe ceasefire census century ceremony chapter charter civil clause code collapse communiqué communique compact compromise concert concordat conflict congresses consensus
    constitution convention conventions coronation corridor coup covenant crash crisis crises crusade crusades cup cyclone day days deal debate decade declaration decree derby depression détente detente dialogue directive disaster
    doctrine drought dynasty earthquake edict election elections embargo emergency enlightenment epidemic epoch era eruption exhibition exodus expedition expo exposition famine fair festival finals flood floods flotilla framework freeze
    games genocide guideline guidelines hearing hearings holiday holocaust hour hurricane hypothesis inauguration incident independence index initiative inquiry inquisition insurgency insurrection intervention intifada invasion investigation invitational jubilee
    judgment kidnapping lawsuit law laws league lecture lectures letter letters liberation lockdown manifesto marathon march massacre measure meeting memorandum memorial millennium mission month months mutiny negotiations nakba
    night occupation offensive olympiad olympics open operation order ordinance outbreak outlook pact pandemic parade paralympics partition pathway peace period petition plan plague plans play pogrom policy poll polls prize prizes
    primary primaries principle principles procedure process program programme programmes programs project proclamation proposal proposals protest protests protocol protocols purge question raid ramadan rally rebellion recession reconstruction
    referendum reform reformation reforms regatta regulation regulations reich reign renaissance report reports resolution resolutions restoration review revolt revolution revolutions riot riots roadmap round rounds rule rules sanctions
    scandal scare schedule scheme season session settlement shooting shootings shock show siege solution spring statement statute storm strategy strike strikes summer summit summits surge survey symposium takeover talks tariff
    tax terror theory thesis tournament trial trials treaties treaty truce tsunami turmoil typhoon uprising uprisings vision visit vote voyage war wars wave week weekend winter workshop year years
  `
})

/** Months, days of the week and seasons of the year. */
export const monthsAndDays = lexicon({
  name: 'months-and-days',
  about: 'Names of months and days of the week, in full and cut short',
  source: 'drafted for this project',
  entries: `
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
    muharram safar rajab shaban shawwal nisan tishrei kislev adar iyar sivan tammuz elul nowruz farvardin mordad bahman
  `
})

/** Names of holidays and feasts. */
export const holidays = lexicon({
  name: 'holidays',
  about: 'Names of holidays, feasts and fasts over the world',
  source: 'drafted for this project',
  entries: `
    christmas, christmas eve, boxing day, new year, easter, good friday, palm sunday, ash wednesday, lent, advent, pentecost, epiphany, halloween, thanksgiving, independence day, labor day, labour day,
    may day, memorial day, veterans day, remembrance day, armistice day, anzac day, bastille day, canada day, australia day, waitangi day, republic day, victory day, columbus day, juneteenth,
    ramadan, eid, eid al-fitr, eid al-adha, ashura, arbaeen, mawlid, laylat al-qadr, diwali, deepavali, holi, navratri, durga puja, dussehra, raksha bandhan, ganesh chaturthi, onam, pongal, vaisakhi, vesak, losar, songkran, tet, nowruz, norouz,
    lunar new year, chinese new year, mid-autumn festival, qingming, chuseok, seollal, golden week, obon, hanukkah, chanukah, passover, pesach, purim, rosh hashanah, yom kippur, sukkot, shavuot, kwanzaa, carnival, mardi gras, day of the dead, timkat, meskel, enkutatash
  `
})

/** Religions, creeds and ideologies. */
export const creeds = lexicon({
  name: 'creeds',
  about: 'Names of religions and of ideologies, which are believed in and do not act',
  source: 'drafted for this project',
  entries: `
    adventism anarchism anglicanism animism apartheid atheism baathism bahaism bolshevism bolivarianism buddhism calvinism capitalism castroism catholicism chavismo christendom christianity colonialism communism confucianism conservatism corporatism
    environmentalism eurocommunism evangelicalism fascism federalism feminism francoism gaullism hasidism hinduism hindutva humanism imperialism islam islamism jainism jihadism judaism kemalism keynesianism leninism liberalism libertarianism lutheranism maoism marxism
    marxism-leninism mormonism multiculturalism nasserism nationalism nazism negritude neoconservatism neoliberalism orthodoxy pan-africanism pan-arabism pentecostalism peronism populism presbyterianism protestantism putinism racism rastafarianism reaganism salafism
    secularism shamanism shiism shinto sikhism socialism stalinism sufism sunnism taoism daoism thatcherism titoism trotskyism trumpism ubuntu ujamaa wahhabism yazidism zionism zoroastrianism
  `
})

/** Names of languages. */
export const languages = lexicon({
  name: 'languages',
  about: 'Names of languages, of which many are adjectives of a country too',
  source: 'drafted for this project',
  entries: `
    afrikaans akan albanian amharic arabic aramaic armenian assamese aymara azerbaijani azeri bahasa balochi bambara basque belarusian bemba bengali berber bislama bosnian breton bulgarian burmese cantonese catalan cebuano chichewa creole croatian czech
    danish dari dholuo dinka dutch dzongkha english esperanto estonian ewe farsi fijian filipino finnish flemish french fula fulani galician ganda georgian german greek guarani gujarati hausa hawaiian hebrew hindi hindustani hungarian icelandic igbo ilocano
    inuktitut irish italian japanese javanese kannada kanuri kashmiri kazakh khmer kikuyu kinyarwanda kirundi konkani korean krio kurdish kurmanji kyrgyz lao latin latvian lingala lithuanian luganda luo maithili malagasy malay malayalam maltese mandarin
    marathi mongolian nahuatl navajo ndebele nepali norwegian odia oromo papiamento pashto patois pidgin polish portuguese pulaar punjabi quechua romanian romansh russian samoan sango sanskrit serbian sesotho setswana shona sindhi sinhala sinhalese slovak
    slovene slovenian somali sorani spanish sundanese swahili kiswahili swedish tagalog tajik tamazight tamil tatar telugu tetum thai tibetan tigrinya tongan tsonga tswana turkish turkmen twi ukrainian urdu uyghur uzbek venda vietnamese welsh wolof xhosa yiddish yoruba zulu
  `
})
