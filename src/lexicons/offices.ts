import {lexicon} from './lexicon.ts'

/** Offices that only women hold. */
export const femaleOffices = lexicon({
  name: 'female-offices',
  about: 'Nouns of offices and callings that only women hold',
  source: 'drafted for this project',
  entries: `
    queen, queen mother, queen consort, crown princess, princess, empress, tsarina, czarina, duchess, grand duchess, countess, baroness, marchioness, viscountess, sultana, begum, maharani, sheikha, first lady, dowager,
    chairwoman, spokeswoman, congresswoman, assemblywoman, councilwoman, alderwoman, stateswoman, businesswoman, anchorwoman, policewoman, ombudswoman, noblewoman, servicewoman, forewoman, saleswoman, sportswoman,
    actress, hostess, heiress, priestess, abbess, mother superior, nun, matriarch, headmistress, mistress, governess, midwife, ballerina, manageress, authoress, poetess, mayoress, goddess, heroine, widow
  `
})

/** Offices that only men hold. */
export const maleOffices = lexicon({
  name: 'male-offices',
  about: 'Nouns of offices and callings that only men hold',
  source: 'drafted for this project',
  entries: `
    king, crown prince, prince, prince consort, prince regent, emperor, tsar, czar, kaiser, duke, grand duke, count, baron, earl, marquess, viscount, lord, sultan, emir, caliph, shah, maharaja, raja, rajah, nawab, nizam, pharaoh, mikado, kabaka, asantehene, ooni, oba,
    chairman, vice-chairman, deputy chairman, spokesman, congressman, assemblyman, councilman, alderman, statesman, businessman, newspaperman, anchorman, policeman, nobleman, clergyman, churchman, serviceman, foreman, frontman, strongman, gunman, salesman, sportsman, middleman, tribesman, oilman, adman,
    monk, friar, abbot, patriarch, pope, cardinal, archbishop, imam, ayatollah, grand ayatollah, mullah, mufti, grand mufti, dalai lama, headmaster, schoolmaster, godfather, waiter, widower
  `
})

/** Offices that anyone may hold. */
const neutralOffices = lexicon({
  name: 'neutral-offices',
  about: 'Nouns of offices and callings that anyone may hold',
  source: 'drafted for this project',
  entries: `
    prime minister, deputy prime minister, president, vice president, vice-president, deputy president, president-elect, vice-president-elect, prime minister-designate, head of state, head of government, chancellor, vice-chancellor, vice chancellor, premier, deputy premier, first minister, deputy first minister, chief minister, deputy chief minister,
    taoiseach, tánaiste, tanaiste, lehendakari, doge, monarch, sovereign, ruler, regent, viceroy, governor general, governor-general, governor, deputy governor, lieutenant governor, lieutenant-governor, leader, supreme leader, paramount leader, opposition leader, leader of the opposition, party leader, deputy leader, majority leader, minority leader, senate majority leader, senate minority leader, house majority leader, house minority leader,
    dictator, despot, tyrant, warlord, rebel leader, chieftain, paramount chief, chief, elder, autocrat, oligarch, tycoon, magnate, mogul, billionaire,
    minister, deputy minister, foreign minister, finance minister, defence minister, defense minister, interior minister, home minister, justice minister, health minister, education minister, energy minister, environment minister, climate minister, trade minister, economy minister, industry minister, agriculture minister, labour minister, labor minister, transport minister, culture minister, information minister, housing minister, immigration minister, development minister, planning minister, oil minister, water minister, security minister, police minister, sports minister, cabinet minister, junior minister, state minister, minister of state, minister for foreign affairs, minister of foreign affairs, minister of finance, minister of defence, minister of defense, minister of justice, minister of health, minister of education, minister of interior, minister of the interior,
    secretary of state, secretary of defense, secretary of the treasury, treasury secretary, defense secretary, defence secretary, foreign secretary, home secretary, health secretary, education secretary, justice secretary, energy secretary, commerce secretary, transport secretary, labor secretary, interior secretary, agriculture secretary, homeland security secretary, business secretary, culture secretary, environment secretary, chief secretary, cabinet secretary, chief cabinet secretary, permanent secretary, principal secretary, undersecretary, under-secretary, under secretary, under-secretary-general, undersecretary of state, assistant secretary, assistant secretary of state, deputy secretary, parliamentary secretary, press secretary, private secretary, secretary, general secretary, secretary-general, secretary general, deputy secretary-general, first secretary, chancellor of the exchequer, shadow chancellor, shadow minister, shadow foreign secretary, treasurer, exchequer,
    attorney general, attorney-general, solicitor general, solicitor-general, deputy attorney general, district attorney, state attorney, public prosecutor, prosecutor, chief prosecutor, special prosecutor, special counsel, public defender, director of public prosecutions, lawyer, solicitor, barrister, advocate, attorney, counsel, legal adviser, judge, chief judge, chief justice, justice, associate justice, magistrate, arbitrator, notary, sheriff, coroner, registrar, auditor general, auditor-general, comptroller, inspector general, surgeon general, postmaster general, controller, auditor,
    mayor, deputy mayor, lord mayor, councillor, councilor, council leader, commissioner, high commissioner, deputy commissioner, eu commissioner, european commissioner, police commissioner, police chief, chief of police, chief constable, commissioner of police, county executive, city manager, administrator, prefect, superintendent, inspector, warden, magistrate judge, district commissioner,
    ambassador, envoy, special envoy, special representative, special rapporteur, rapporteur, permanent representative, consul, consul general, consul-general, attaché, attache, chargé d'affaires, diplomat, emissary, mediator, negotiator, chief negotiator, delegate, legate, nuncio, peacekeeper, high representative,
    speaker, deputy speaker, speaker of the house, house speaker, parliamentary speaker, senator, representative, lawmaker, legislator, parliamentarian, member of parliament, member of congress, mp, mps, mep, meps, msp, td, mla, mna, mpp, deputy, backbencher, frontbencher, whip, chief whip, majority whip, assembly member, politician, candidate, presidential candidate, nominee, incumbent, frontrunner, running mate, challenger, presumptive nominee, peer,
    adviser, advisor, national security adviser, national security advisor, senior adviser, special adviser, economic adviser, counsellor, counselor, aide, chief of staff, deputy chief of staff, strategist, campaign manager, speechwriter, pollster, lobbyist, consultant, official, senior official, civil servant, bureaucrat, mandarin, technocrat, spokesperson, spin doctor, press officer, press attaché, ombudsperson, chairperson, chair, co-chair, vice-chair, vice chair, convener, convenor,
    chief executive, chief executive officer, ceo, chief financial officer, cfo, chief operating officer, coo, chief technology officer, cto, chief economist, chief scientist, chief scientific adviser, chief medical officer, managing director, executive director, director, director general, director-general, deputy director, general manager, manager, president and chief executive, executive, executive secretary, founder, co-founder, cofounder, owner, co-owner, proprietor, shareholder, investor, entrepreneur, industrialist, banker, financier, central banker, central bank governor, central bank chief, fed chair, trader, partner, principal, head, deputy head, headteacher, head teacher, provost, rector, vice-rector, dean, bursar, trustee, governor of the central bank,
    editor, editor-in-chief, editor in chief, managing editor, deputy editor, executive editor, foreign editor, political editor, columnist, correspondent, foreign correspondent, reporter, journalist, photojournalist, broadcaster, presenter, anchor, host, commentator, pundit, blogger, publisher, critic, author, writer, novelist, poet, playwright, essayist, biographer, historian, philosopher, economist, sociologist, anthropologist, psychologist, political scientist, scientist, physicist, chemist, biologist, epidemiologist, virologist, climatologist, geologist, engineer, architect, doctor, physician, surgeon, nurse, teacher, professor, lecturer, fellow, senior fellow, researcher, scholar, analyst, academic, linguist, lexicographer, archaeologist, theologian, mathematician, statistician, demographer,
    commander, commander-in-chief, commander in chief, supreme commander, deputy commander, chief of the defence staff, chief of defence staff, chief of army staff, army chief, chief of the general staff, chairman of the joint chiefs of staff, military chief, security chief, spy chief, intelligence chief, general, colonel, admiral, marshal, field marshal, brigadier, captain, major, lieutenant, sergeant, officer, soldier, veteran, guerrilla, rebel, militant, spy, agent, defector, dissident, exile, refugee, whistleblower, activist, campaigner, organiser, organizer, community organizer, trade unionist, union leader, labor leader, labour leader, shop steward, revolutionary, nobel laureate, laureate,
    bishop, priest, rabbi, chief rabbi, ombudsman, pastor, reverend, preacher, evangelist, vicar, chaplain, cleric, theologue, moderator, primate, missionary, prophet, spiritual leader, religious leader, tribal leader, traditional ruler, community leader, shaman, guru, sheikh, actor, director of photography, film-maker, filmmaker, film director, producer, singer, musician, composer, artist, painter, sculptor, comedian, footballer, athlete, coach, sprinter, boxer, cricketer, astronaut, chef, farmer, coordinator, co-ordinator, secretary of the interior, vice-premier, vice premier, envoy to the united nations
  `
})

/** Offices that persons hold. */
export const offices = lexicon({
  name: 'offices',
  about:
    'Nouns of offices and callings by which a person is named or described: “foreign minister”',
  source: 'drafted for this project',
  includes: [femaleOffices, maleOffices, neutralOffices],
  entries:
    'incumbent president, outgoing president, former president, ex-president, ex-minister, ex-premier, ex-prime minister'
})
