const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month = String.raw`(?<month>(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\.?`
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`

const forms = [
  String.raw`(?<year>\d{4})-(?<number>\d\d)-(?<day>\d\d)`,
  String.raw`${day}(?: of)? ${month},? (?<year>\d{4})`,
  String.raw`${month} ${day},? (?<year>\d{4})`,
  String.raw`${month} (?<year>\d{4})`
].map(form => new RegExp(String.raw`\b${form}\b`, 'i'))

/** A date in a line of text: where it stands, and as ISO 8601 has it, without a day where none is given. */
export interface WrittenDate {
  readonly written: string
  readonly iso: string
}

/** The first date with a year in a line, whose white space is single. */
export function dateIn(line: string): WrittenDate | undefined {
  for (const form of forms) {
    const match = form.exec(line)
    if (!match?.groups) continue
    const {year, month = '', number, day} = match.groups
    const which = number ?? String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1)
    const parts = [year, which, day].filter(part => part !== undefined)
    return {written: match[0], iso: parts.map(part => part.padStart(2, '0')).join('-')}
  }
  return undefined
}
