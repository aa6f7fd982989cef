import {lexicon} from './lexicon.ts'

/** Words inside the names of persons. */
export const nameParticles = lexicon({
  name: 'name-particles',
  about: 'Small words inside the names of persons: “van”, “bin”, “de la”',
  source: 'drafted for this project',
  entries: `
    ab abd abdul abou abu af al ap av aw ay ba bar bat bath ben bin bint binti binte bte da dal dalla das de deba degli dei del dela della delle dello den der des di do dos du e ed el
    en het ibn ibni il la lang las le les li lo los lu mac mc na ni nic nga o op ould oulad san santa santo st sant saint te ten ter tot uit und ud uz ui ua ul ur van vande vanden
    vander vd ver vom von vor y ya zu zum zur zade
  `
})

/** What stands after the names of persons. */
export const nameSuffixes = lexicon({
  name: 'name-suffixes',
  about: 'Words and numbers after the names of persons: “Jr”, “III”, “KBE”',
  source: 'drafted for this project',
  entries: `
    jr jr. junior sr senior snr jnr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi esq phd md mp mbe obe cbe kbe dbe gbe kc qc sc mep msp san filho neto júnior sobrinho khan bey pasha begum bano
    dds rn bsc msc mba cfa frs mla
  `
})

/** Names that, in lower case, are English words. */
export const nameWords = lexicon({
  name: 'name-words',
  about: 'Given and family names that, in lower case, are common English words',
  source: 'drafted for this project',
  entries: `
    amber angel april arch art august autumn aura bailey bang bar baron beat beau beck bell berry bill blake blaze block bo bob brandy brook brooks brown buck bud bush can carol carter chance
    chandler charity chase christian chuck clay clement cole colt come comfort constant cook cooper costa cox crystal dale dam dame dawn dean destiny diamond do don dong drake drew dung dusty
    earl earnest eden emerald ernest eve even faith fall fan fang fen fern fish fisher fletcher flora ford forest frank freeman fuller garden garland gates gene genesis german gift ginger
    glover golden goodwill grace graham grant green griffin gun gust guy hall hand hardy harmony harper haven hazel heath heather heaven hester hill holder holly hope horne hue hug hung
    hunter iris ivory ivy jack jade james jasmine jay jean jewel job joy judge june junior justice ken kin king kiss lad lai lam lance lane lang laurel law lea lee leo levy lie lily lin
    linden line lion little long lore luna lung lynch lyric made magnolia major man marina mark marks marshall mason mate may melody miles miller mills min miracle moon moss myrtle nail name
    nan newton nick noble noel olive opal pan pansy paris park parker pat patience pearl penny perry phoenix pierce pink piper poppy porter post precious prince princess promise prosper
    prudence queen raja ram raven ray reed rex rice rick rita river robin rod roman rose rosemary rowan royal ruby rusty sage san sandy sang scot scott serenity shade shin shu sincere singh
    sister slim smith so son song spencer stark stone storm summer sun sunny swift tall tan tang tanner tate tea till tin tom tong trace trinity try tung turk turner unity valentine van
    victor violet wade walker ward waters west white will willow wolf wood wright yang yin young yuan zion
  `
})
