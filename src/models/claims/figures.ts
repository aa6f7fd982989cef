import type {Token} from '../../model.ts'

/** What stands for a figure among the words. */
const figure = '‹figure›'
const year = '‹year›'

/** A token as the models know it: in lower case, with straight apostrophes, its digits masked. */
export function normalized({text, lower}: Token): string {
  if (hasDigit(text)) return isYear(text) ? year : figure
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** Whether a token is a figure, in digits or in words. */
function isFigure({text, lower, pos}: Token): boolean {
  return (pos === 'NUM' && lower !== 'one') || hasDigit(text)
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 48 && unit <= 57) return true
  }
  return false
}

function isYear(text: string): boolean {
  return /^(?:1[6-9]|20)\d\d$/.test(text)
}

/** How many figures there are, and of what: money, percentages, amounts, spans of time, things counted. */
export function figureFeatures(tokens: readonly Token[]): readonly string[] {
  const features: string[] = []
  let figures = 0
  for (const [index, token] of tokens.entries()) {
    if (currencies.has(token.text)) features.push('figure: money')
    if (!isFigure(token)) continue
    figures += 1
    if (figures <= 4) features.push(`figures: at least ${figures}`)
    const next = tokens[index + 1]
    if (isYear(token.text) || !next) continue
    if (percents.has(next.lower)) features.push('figure: percentage')
    else if (magnitudes.has(next.lower)) features.push('figure: large amount')
    else if (times.has(next.lower)) features.push('figure: span of time')
    if (next.pos === 'NOUN') features.push('figure: things counted')
  }
  return features
}

const currencies: ReadonlySet<string> = new Set(['$', '€', '£'])
const percents: ReadonlySet<string> = new Set(['%', 'percent', 'percentage', 'per'])
const magnitudes: ReadonlySet<string> = new Set(
  ['thousand', 'million', 'billion', 'trillion', 'hundred'].flatMap(word => [word, `${word}s`])
)
const times: ReadonlySet<string> = new Set(
  ['day', 'week', 'month', 'year', 'decade'].flatMap(word => [word, `${word}s`])
)
