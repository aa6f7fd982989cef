import {lexicon} from './lexicon.ts'

/** Titles that only women bear. */
export const femaleTitles = lexicon({
  name: 'female-titles',
  about: 'Titles before a name that only women bear, in many languages',
  source: 'drafted for this project',
  entries: `
    mrs, mrs., ms, ms., miss, madam, madame, mme, mademoiselle, mlle, lady, dame, baroness, countess, duchess, princess, queen, empress, viscountess, marchioness,
    sister, mother, señora, senora, sra, señorita, srta, doña, dona, signora, signorina, donna, senhora, frau, fräulein, fru, fröken, mevrouw, mevr, pani,
    gospodja, smt, smt., shrimati, srimati, kumari, begum, bibi, khanum, khanom, hanim, hajia, hajiya, hajja, hajjah, hajah, alhaja, sheikha, shaikha,
    sayyida, puan, cik, ibu, nyonya, nyai, puan sri, toh puan, datin, datin sri, datin seri, mama, mai, gogo, daw, khunying, thanpuying, bai, sultana, maharani, rani,
    ate, aling, oba-san, ustaza, ustadha, weizero, nana ama, tuanku ampuan, tengku puan, her excellency, her majesty, her royal highness, mother superior
  `
})

/** Titles that only men bear. */
export const maleTitles = lexicon({
  name: 'male-titles',
  about: 'Titles before a name that only men bear, in many languages',
  source: 'drafted for this project',
  entries: `
    mr, mr., mister, messrs, messrs., sir, lord, baron, count, duke, prince, king, emperor, viscount, marquess, marquis, earl, tsar, czar, kaiser, shah, sultan, emir,
    monsieur, brother, father, fr, señor, senor, sr., don, dom, signor, signore, senhor, herr, hr, meneer, dhr, pan, gospodin, monsignor, msgr, shri, sri, shree, kumar, thiru, pandit, sardar, maulana, mawlana, maulvi, mullah, molla, moulvi, ayatollah, grand ayatollah, hojatoleslam, hojjatoleslam, imam, mufti, grand mufti,
    qadi, sheikh, shaikh, sheik, shaykh, cheikh, sayyid, sayyed, syed, seyyed, sharif, hajj, haj, hajji, haji, alhaji, el hadj, elhadj, el hadji, agha, mirza, khawaja, effendi, bey, pasha, hoca,
    encik, tuan, dato, datuk, datuk seri, dato seri, tan sri, tun, tengku, tunku, bapak, pak, kyai, gus, raden, ato, oba, alake, ooni, alaafin, sarki, igwe, obi, eze,
    asantehene, kabaka, mwalimu, mzee, bwana, malam, mallam, ras, dejazmach, negus, u, bogyoke, lama, rinpoche, geshe, pope, cardinal, archbishop, bishop, patriarch, metropolitan, archimandrite, abbot, friar,
    his excellency, his majesty, his royal highness, his holiness, his eminence, his beatitude, squire, kyrios, papa, baba, thakur, raja, maharaja, nawab, nizam, chaudhry
  `
})

/** Ranks of armies and police forces. */
const ranks = lexicon({
  name: 'military-ranks',
  about: 'Ranks of armies and police forces before a name, and how they are cut short',
  source: 'drafted for this project',
  entries: `
    general, gen, gen., major general, major-general, maj gen, lieutenant general, lieutenant-general, lt gen, lt. gen., brigadier, brigadier general, brigadier-general, brig, brig. gen.,
    colonel, col, col., lieutenant colonel, lieutenant-colonel, lt col, lt. col., major, maj, captain, capt, capt., lieutenant, lt, lt., second lieutenant, sub-lieutenant, ensign,
    sergeant, sgt, sgt., staff sergeant, sergeant major, corporal, cpl, lance corporal, private, pvt, pfc, airman, seaman, petty officer, warrant officer,
    marshal, field marshal, air marshal, air chief marshal, air vice-marshal, air commodore, group captain, wing commander, squadron leader, flight lieutenant, generalissimo,
    admiral, adm, rear admiral, vice admiral, vice-admiral, commodore, commander, cmdr, lieutenant commander, constable, inspector, insp, detective, det, superintendent, supt,
    chief inspector, detective inspector, chief superintendent, trooper, deputy inspector general, gendarme, comandante, caporal, feldmarschall, subcomandante
  `
})

/** Titles that anyone may bear. */
const neutralTitles = lexicon({
  name: 'neutral-titles',
  about: 'Titles before a name that anyone may bear',
  source: 'drafted for this project',
  entries: `
    dr, dr., doctor, prof, prof., professor, associate professor, assistant professor, emeritus professor, mx, hon, hon., honourable, honorable, right honourable, rt hon, right hon, rev, revd, reverend,
    very reverend, right reverend, most reverend, canon, dean, deacon, pastor, apostle, evangelist, elder, prophet, rabbi, saint, st, st., blessed, venerable, ven, chief, paramount chief, justice, mr justice, mrs justice, lord justice, chief justice,
    judge, hon justice, magistrate, counsel, barrister, barr, advocate, adv, attorney, atty, maître, maitre, engr, engineer, ing, arch, architect, dott, dottor, lic, licenciado, licenciada,
    inge, ingeniero, comrade, camarade, tovarish, compañero, citizen, ambassador, amb, president, pres, vice president, vice-president, premier, prime minister, pm, chancellor, secretary, senator, sen, sen., congressman, congresswoman, representative, rep, rep.,
    governor, gov, gov., lieutenant governor, mayor, councillor, cllr, councilman, councilwoman, alderman, commissioner, minister, speaker, delegate, assemblyman, assemblywoman, deputy, director, coach, nurse, master, ustaz, ustadh, ostad, guru, swami, acharya, baba saheb,
    nana, otumfuo, togbe, ya na, kgosi, inkosi, nkosi, induna, ratu, tui, tuilagi, tama, afioga, susuga, roko, adi, datu, tengku mahkota, excellency, professor sir, professor dame, dr dr, prof dr, prof. dr., sir dr,
    khun, khan, saheb, sahib, yang berhormat, yb, yang di-pertuan agong, sensei, lao, xiao, comandanta, her honour, his honour, bhai, didi, tito, tita, kuya, manong
  `
})

/** Titles that stand before the name of a person. */
export const titles = lexicon({
  name: 'titles',
  about:
    'Titles, ranks and forms of address before the name of a person, with full stops where they are read as one word with it',
  source: 'drafted for this project',
  includes: [femaleTitles, maleTitles, ranks],
  entries: [...neutralTitles.entries]
    .filter(entry => ![femaleTitles, maleTitles, ranks].some(({entries}) => entries.has(entry)))
    .join(', ')
})
