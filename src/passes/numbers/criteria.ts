import {criteria, selectors} from '../../lexicons/numbers.ts'
import type {Token} from '../../model.ts'
import {firstFrom} from '../token-positions.ts'
import {isIn, isWord} from '../words.ts'
import type {NumberExpression} from './number-expression.ts'

/**
 * Whether a number says which and not how many: “boats under twelve metres”, “the top 10 percent”,
 * “the 5 percent threshold”, “a limit of 40 tonnes”.
 */
export function isCriterion(tokens: readonly Token[], figure: NumberExpression): boolean {
  const [first, end] = [firstFrom(tokens, figure.start), firstFrom(tokens, figure.end)]
  const before = (offset: number) => tokens[first - offset]
  if (isIn(selectors, before(1)) || isClass(tokens, first, end, figure)) return true
  if (isWord(tokens[end - 1], 'majority', 'majorities') || isBound(tokens, end)) return true
  // “a limit of 40 tonnes”, “its target is 5 percent”
  if (isWord(before(1), 'of', 'at', 'is', 'was', 'to') && isIn(criteria, before(2))) return true
  if (isWord(before(1), 'under', 'below', 'above', 'over')) {
    if (isWord(before(2), 'only', 'required', 'allowed', 'exempt', 'banned')) return true
    const isBounded = before(2)?.pos === 'NOUN'
    const isOver = isWord(before(1), 'over')
    if (isBounded && (!isOver || /s$/.test(before(2)?.lower ?? ''))) return true
  }
  return isSelected(tokens, first)
}

/** “the one percent”, “the 99 percent”: people. */
function isClass(
  tokens: readonly Token[],
  first: number,
  end: number,
  figure: NumberExpression
): boolean {
  if (figure.kind !== 'percentage' || !isWord(tokens[first - 1], 'the')) return false
  return (figure.value === 1 || figure.value === 99) && !isWord(tokens[end], 'of')
}

/** “the 5 percent threshold”, “a two-thirds majority”. */
function isBound(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]?.text === '-' ? end + 1 : end
  return [0, 1].some(offset => {
    const token = tokens[at + offset]
    if (offset > 0 && !/^(?:ADJ|NOUN|PUNCT)$/.test(tokens[at]?.pos ?? '')) return false
    return isIn(criteria, token) || isWord(token, 'majority', 'majorities')
  })
}

/** “firms with more than 50 workers”, “people earning less than 20,000 crowns”. */
function isSelected(tokens: readonly Token[], first: number): boolean {
  const isMoreThan =
    isWord(tokens[first - 1], 'than') &&
    isWord(tokens[first - 2], 'more', 'less', 'fewer', 'greater', 'higher', 'lower')
  const isAtLeast = isWord(tokens[first - 1], 'least', 'most') && isWord(tokens[first - 2], 'at')
  const isOver = isWord(tokens[first - 1], 'under', 'over', 'below', 'above')
  if (!isMoreThan && !isAtLeast && !isOver) return false
  const at = isOver ? first - 2 : first - 3
  if (!isWord(tokens[at], 'with', 'earning', 'making', 'having', 'employing', 'of', 'owning'))
    return false
  const noun = tokens[at - 1]
  return (
    noun !== undefined &&
    /^(?:NOUN|PROPN)$/.test(noun.pos) &&
    /s$|people|men|women/.test(noun.lower)
  )
}
