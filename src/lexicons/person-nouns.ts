import {lexicon} from './lexicon.ts'

/** Nouns of women, one or several. */
export const womanNouns = lexicon({
  name: 'woman-nouns',
  about: 'Nouns of women that name no office: kin, age and standing',
  source: 'drafted for this project',
  entries: `
    woman girl lady gal lass mother mom mum mama mummy mommy daughter sister aunt auntie grandmother grandma granddaughter niece wife bride girlfriend fiancée stepmother stepdaughter godmother
    daughter-in-law mother-in-law sister-in-law schoolgirl housewife waitress spinster
  `
})

/** Nouns of men, one or several. */
export const manNouns = lexicon({
  name: 'man-nouns',
  about: 'Nouns of men that name no office: kin, age and standing',
  source: 'drafted for this project',
  entries: `
    man boy guy lad gentleman chap bloke dude father dad daddy papa son brother uncle grandfather grandpa grandson nephew husband groom boyfriend fiancé stepfather stepson godfather
    son-in-law father-in-law brother-in-law schoolboy fisherman madman layman hitman fireman postman
  `
})

/** Nouns of persons, whatever their sex. */
export const neutralPersons = lexicon({
  name: 'neutral-persons',
  about: 'Nouns of persons by kin, age, trade or lot, whatever their sex',
  source: 'drafted for this project',
  entries: `
    person individual human baby infant toddler kid child teen teenager youngster youth adult adolescent parent grandparent sibling twin cousin relative spouse partner friend colleague mate neighbour neighbor
    roommate classmate teammate buddy pal ally rival opponent enemy foe boss employer employee worker labourer laborer staffer intern apprentice assistant clerk driver passenger pilot sailor
    captive hostage prisoner inmate convict criminal murderer killer thief robber rapist assailant attacker shooter suspect defendant plaintiff accused accuser victim survivor witness bystander patient client customer
    shopper buyer seller consumer user reader viewer listener voter citizen resident local migrant immigrant newcomer foreigner stranger tourist traveller traveler visitor guest student pupil graduate undergraduate
    freshman alumnus candidate applicant volunteer donor supporter fan follower believer worshipper convert christian muslim jew hindu atheist terrorist bomber jihadist jihadi fighter insurgent extremist hero villain
    genius expert specialist insider outsider speaker interviewer interviewee caller narrator protagonist character trumpeter saxophonist drummer guitarist pianist dancer player goalkeeper striker winner loser champion
    firefighter cop paramedic bodyguard guard servant maid nanny carer caregiver landlord tenant homeowner taxpayer baker butcher barber carpenter plumber electrician mechanic miner trucker cashier bartender cook
    hunter gardener shopkeeper shepherd trainer tutor mentor counterpart predecessor successor confidant contender contestant member someone somebody anyone anybody everyone everybody no-one nobody
  `
})

/** Nouns that look like persons by their ending and are things. */
export const thingsLikePersons = lexicon({
  name: 'things-like-persons',
  about: 'Nouns in -er, -or, -ist and the like that mean things',
  source: 'drafted for this project',
  entries: `
    number power letter paper water matter order center centre chapter character summer winter october september november december corner border computer powder shoulder tower river cover offer
    answer danger disaster register quarter filter factor sector error mirror terror horror vector tractor motor reactor tutor labor labour harbor harbour color colour favor favour flavor flavour humor humour
    honor honour rumor rumour vapor armor armour behavior behaviour monster master charter newspaper wallpaper helicopter encounter counter barrier career fiber fibre theater theatre layer trigger finger
    freezer printer poster banner burner trailer shelter leather weather feather dinner supper butter timber lumber gender anger hunger cancer cluster sticker boiler server browser folder header footer router
    scanner container transfer wonder thunder transformer cylinder meter metre liter litre slaughter laughter list mist checklist playlist shortlist wishlist blacklist fist twist dialer indicator generator elevator calculator processor sensor monitor interior exterior
    anchor refrigerator accelerator denominator numerator other another further whether either neither rather together however never ever under over after
  `
})
