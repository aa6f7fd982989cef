import {lexicon} from './lexicon.ts'

/** Units of measure that make any number before them a quantity. */
export const measureUnits = lexicon({
  name: 'measure-units',
  about: 'Units of measure, abbreviated and in full',
  source: 'drafted for this project after the SI and common trade units',
  entries: `
    acre acres amp amps barrel barrels bcm bpd bushel bushels byte bytes calorie calories carat carats
    celsius centimeter centimeters centimetre centimetres cm cwt db decibel decibels deg degree degrees
    dwt fahrenheit feet foot ft furlong gallon gallons gb gigabit gigabits gigabyte gigabytes gigawatt
    gigawatts gram grams gramme grammes gt gw gwh ha hectare hectares hertz horsepower hp hz inch inches
    joule joules kb kcal kelvin kg kgs khz kilo kilobyte kilobytes kilogram kilograms kilojoules kilometer
    kilometers kilometre kilometres kiloton kilotons kilotonnes kilowatt kilowatts km kmh kms knot knots
    kph kv kw kwh lb lbs liter liters litre litres mb mbps megabit megabits megabyte megabytes megahertz
    megaton megatons megawatt megawatts meter meters metre metres mg mhz mi microgram micrograms mile
    miles milligram milligrams milliliter milliliters millilitre millilitres millimeter millimeters
    millimetre millimetres ml mm mph mt mtoe mw mwh ounce ounces oz petabytes pint pints ppb ppm quart
    quarts sqft stone tb terabyte terabytes terawatt terawatts teu teus therm therms ton tonne tonnes
    tons tw twh volt volts watt watts yard yards
  `
})

/** Words before a unit that make another unit of it. */
export const unitPrefixes = lexicon({
  name: 'unit-prefixes',
  about: 'Words before a unit of measure that make another unit of it: “square miles”',
  source: 'drafted for this project',
  entries: 'cu cubic fluid light long metric nautical running short sq square'
})

/** Words after a measure that say of which extent it is. */
export const extents = lexicon({
  name: 'extents',
  about: 'Adjectives that close a compound of measure: “twelve-foot-tall”',
  source: 'drafted for this project',
  entries: 'deep high long tall thick wide'
})

/** Currencies written as words after a number. */
export const currencies = lexicon({
  name: 'currencies',
  about: 'Currencies as words and codes, common ones',
  source: 'drafted for this project after ISO 4217 names',
  entries: `
    afghanis aud baht birr brl buck bucks cad cedis cent cents chf cny crown crowns czk dinar dinars dirham dirhams
    dollar dollars drachmas eur euro euros forint franc francs gbp hryvnia hryvnias inr jpy kroner krona
    kronor kuna kwacha lari lev lira liras lire mark marks naira pence penny peso pesos pound pounds
    quid rand real reais renminbi rial rials ringgit riyal riyals rmb rouble roubles rs rub ruble rubles
    rupee rupees rupiah sek shekel shekels shilling shillings sterling taka tenge usd won yen yuan zar zloty
    zlotys
  `
})

/** Units of time. */
export const timeUnits = lexicon({
  name: 'time-units',
  about: 'Units of time, after which a number is a duration',
  source: 'drafted for this project',
  entries: `
    second seconds sec secs minute minutes min mins hour hours hr hrs day days weekday weekdays night nights
    week weeks weekend weekends fortnight fortnights month months quarter quarters season seasons
    semester semesters year years yr yrs decade decades century centuries millennium millennia generation
    generations
  `
})

/** Months, by which digits beside them are days or years. */
export const monthNames = lexicon({
  name: 'month-names',
  about: 'Names of months, and their abbreviations',
  source: 'drafted for this project',
  entries: `
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
  `
})

/** Words before four digits that make a year of them. */
export const yearLeads = lexicon({
  name: 'year-leads',
  about: 'Words before four digits that make a year of them whatever follows',
  source: 'drafted for this project',
  entries:
    "'s after autumn by circa during early election fall in its late mid our since spring summer the their till until winter year"
})
