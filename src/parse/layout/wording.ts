import {isKnownWord} from '../tokens.ts'
import {isDateline} from './dateline.ts'

/**
 * What a line above a text shows itself to be by its words and letters alone: who publishes, a
 * particular of the publication (address, issue, genre), the author, a name that may be the
 * author’s, the date.
 */
export type Wording = 'publisher' | 'publication' | 'byline' | 'name' | 'date'

const address =
  /https?:|www\.|\S@\S+\.\w|\+\d[\d ()-]{6,}|(?:^|[,;|·] ?)(?:tel|fax|phone|e-?mail|(?:\p{L}+ )?contact)\b\.?:/iu
const issue = /\b(?:vol(?:ume)?|issue|no|number|issn|isbn)\b\.? ?\d|\bissn\b|\b\d{1,4} ?\(\d{4}\)/i
const genre =
  /^(?:(?:for )?immediate release|press release|(?:policy |briefing )?(?:brief|paper|note)|op-?ed|opinion|commentary|comment|analysis|editorial|guest essay|working paper)(?: (?:no\.? ?)?[\d/.-]+)?$/i
/** A document’s symbol, such as the United Nations give. */
const symbol = /^[A-Z]{1,8}(?:\/[\w.()-]+)+$/
const body =
  'Institute|Institution|University|Ministry|Department|Centre|Center|Council|Office|Bureau|Foundation|Embassy|Commission|Academy|School|Society|Association|Authority'
const paper =
  'Gazette|Times|Herald|Tribune|Observer|Courier|Post|Review|Journal|Bulletin|Chronicle|Press|Quarterly|Monthly|Weekly'
const state = 'Republic|Kingdom|Government|Federation|Union|Parliament|Assembly'
const publisherInCapitals = new RegExp(String.raw`\b(?:${body}|${paper}|${state})\b`, 'i')
const publisherName = new RegExp(
  String.raw`^(?:the )?(?:\p{Lu}[\p{L}’'-]* ){0,4}(?:(?:${body})(?: (?:of|for|on) .{3,80})?|(?<=\p{L} )(?:${paper}))$`,
  'u'
)
const byline =
  /^(?:(?:(?:words|text|story|opinion|written|prepared) )?by|authors?:|from our [\p{Ll} -]{3,40},) (?<name>[^,|·(]+)/iu

const longest = 160
const mostNames = 12

/**
 * What a line shows itself to be; titles show nothing.
 *
 * @param inCompany Whether it stands together with lines that show what they are.
 */
export function wordingOf(text: string, inCompany = false): Wording | undefined {
  if (text.length > longest) return undefined
  if (isDateline(text)) return 'date'
  const name = authorIn(text)
  if (name !== undefined && isName(name) && !/[.?!]$/.test(text)) return 'byline'
  if (/[,;.?!]$/.test(text)) return undefined
  const parts = text.split(/ [·|/] /)
  if (parts.some(part => genre.test(part))) return 'publication'
  if ((issue.test(text) || address.test(text)) && !hasProse(text)) return 'publication'
  const latin = /\p{Script=Latin}/u.test(text)
  if (!latin && /\p{L}/u.test(text)) return 'publisher'
  const capitals = !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text)
  if (capitals && (inCompany || publisherInCapitals.test(text))) return 'publisher'
  if (symbol.test(text)) return 'publication'
  if ((latin && /\p{Lo}/u.test(text)) || parts.some(part => publisherName.test(part))) {
    return 'publisher'
  }
  return isUnusualName(text) ? 'name' : undefined
}

/** The name in a byline. */
export function authorIn(text: string): string | undefined {
  return byline.exec(text)?.groups?.['name']?.trim()
}

const particle =
  /^(?:the|and|&|de|der|den|del|della|di|da|dos|van|von|bin|ibn|al|el|la|le|ter|zu)$/i

/** Whether a line has longer words in lower case, as sentences have; addresses are no words. */
function hasProse(text: string): boolean {
  return /(?<![\p{L}\p{N}@./:-])\p{Ll}{4,}(?![\p{L}\p{N}]*[@./:]\S)/u.test(text)
}

/** Two to twelve words that all begin with a capital, particles apart. */
function isName(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > mostNames) return false
  const names = words.filter(word => /^(?:\p{Lu}|al-|el-)/u.test(word))
  const others = words.filter(word => !names.includes(word))
  return names.length > 1 && others.every(word => particle.test(word))
}

/** Whether a line is a name of words that are mostly no other words. */
function isUnusualName(text: string): boolean {
  const words = text.split(/[\s-]+/)
  const unusual = words.filter(word => !isKnownWord(word.toLowerCase()))
  const name = words.length <= 5 && !/[,;:]$/.test(text) && isName(text)
  return name && unusual.length > words.length / 2
}
