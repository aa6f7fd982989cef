import type {NameMention, Token} from '../../model.ts'
import {isWord} from '../words.ts'
import {type Gender, genderOfNoun, genderOfTitle} from './genders.ts'
import {meantBy} from './meanings.ts'
import {type Description, isPredicate, type Named, type Scene, singularOf} from './phrases.ts'
import {countryOfAdjective, unnamedState} from './places.ts'
import {pronounAt} from './pronoun-forms.ts'
import {resolvePronoun} from './pronouns.ts'
import {partOf} from './roles.ts'
import {type Hearing, keep, type Stage, sortOfFigure} from './stage.ts'
import type {Tie} from './ties.ts'

/** Goes through a sentence: what it names is remembered, what it refers to is resolved. */
export function playScene(
  stage: Stage,
  scene: Scene,
  ties: readonly Tie[],
  hearing: Hearing
): void {
  const {sentence, names, descriptions} = scene
  const {tokens} = sentence
  stage.memory.enter(sentence.index)
  const tied = new Map(ties.flatMap(tie => (tie.description ? [[tie.description, tie]] : [])))
  const steps: {at: number; run: () => void}[] = []
  for (const name of names)
    steps.push({at: name.last, run: () => addName(stage, scene, name, hearing)})
  for (const description of descriptions) {
    const tie = tied.get(description)
    steps.push({
      at: description.last,
      run: () => addDescription(stage, scene, description, tie, hearing)
    })
  }
  for (let at = 0; at < tokens.length; at++) {
    const pronoun = pronounAt(tokens, at)
    const country = countryOfAdjective(tokens[at] as Token)
    if (country) steps.push({at, run: () => addAdjective(stage, scene, at, country, hearing)})
    if (pronoun) steps.push({at, run: () => resolvePronoun(stage, scene, at, pronoun, hearing)})
  }
  // Outside quotations first: who speaks must be known before his words are read.
  const order = (at: number) => (hearing.quotationAt(at) < 0 ? 0 : 1)
  steps.sort((a, b) => order(a.at) - order(b.at) || a.at - b.at)
  for (const {run} of steps) run()
}

function addName(
  stage: Stage,
  {sentence}: Scene,
  {first, last, actor, mention}: Named,
  hearing: Hearing
): void {
  const figure = stage.cast[actor]
  if (!figure) return
  const {tokens} = sentence
  const words = mention.title?.split(' ').length ?? 0
  let opening = first - words
  while (opening > 0 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[opening - 1]?.pos ?? ''))
    opening -= 1
  const isModifier = tokens[last + 1]?.pos === 'NOUN'
  const isAfterPlace = figure.kind !== 'person' && isPlaceBefore(tokens, opening)
  const told = toldGender(tokens, first, mention)
  if (told && !figure.gender) stage.genders.set(figure.key, told)
  const isUnclear = figure.isFamily && !mention.text.includes(' ')
  const part = isModifier || isAfterPlace ? 'other' : partOf(tokens, opening, last)
  stage.memory.add({
    key: isUnclear ? `${figure.key} by family` : figure.key,
    actor,
    sort: sortOfFigure(figure),
    gender: isUnclear ? told : figure.gender,
    isPlural: figure.isPlural,
    part: isAside(tokens)
      ? 'other'
      : part === 'other' && isIntroduced(tokens, last)
        ? 'subject'
        : part,
    sentence: sentence.index,
    block: sentence.block.index,
    at: last,
    quotation: hearing.quotationAt(last)
  })
}

/** The gender that the title or the noun right before a name tells: “his wife Kim Okoro”. */
function toldGender(
  tokens: readonly Token[],
  first: number,
  {title, kind}: NameMention
): Gender | undefined {
  if (kind !== 'person') return undefined
  return title ? genderOfTitle(title) : genderOfNoun(tokens[first - 1]?.lower ?? '')
}

/** “Kenyan farmers” speak of Kenya, by the way. */
function addAdjective(
  stage: Stage,
  {sentence, names}: Scene,
  at: number,
  country: string,
  hearing: Hearing
): void {
  if (names.some(({first, last}) => first <= at && at <= last)) return
  const figure = stage.states.get(country)
  stage.memory.add({
    key: figure?.key ?? unnamedState + country,
    ...(figure && {actor: figure.actor}),
    sort: 'body',
    gender: undefined,
    isPlural: false,
    part: 'other',
    sentence: sentence.index,
    block: sentence.block.index,
    at,
    quotation: hearing.quotationAt(at)
  })
}

/** “in Dolm, Norland, spoke” */
function isPlaceBefore(tokens: readonly Token[], first: number): boolean {
  return isWord(tokens[first - 1], ',') && tokens[first - 2]?.pos === 'PROPN'
}

/** “(Okoro said so in May.)” */
function isAside(tokens: readonly Token[]): boolean {
  return isWord(tokens[0], '(', '[')
}

/** “by Bo Okoro, a senator,”, “of Bo Okoro, who”: whoever is introduced will be spoken of. */
function isIntroduced(tokens: readonly Token[], last: number): boolean {
  const [mark, next] = [tokens[last + 1], tokens[last + 2]]
  if (isWord(mark, 'who')) return true
  return (
    isWord(mark, ',') && (isWord(next, 'who', 'whose', 'a', 'an', 'the') || next?.pos === 'NUM')
  )
}

function addDescription(
  stage: Stage,
  scene: Scene,
  description: Description,
  tie: Tie | undefined,
  hearing: Hearing
): void {
  const {sentence} = scene
  const {tokens} = sentence
  const {first, last, noun, isPlural, sort, determiner} = description
  const part = partOf(tokens, first, last)
  const isSubject = part === 'other' && sort === 'person' && isIntroduced(tokens, last)
  const at = {
    part: isSubject ? ('subject' as const) : part,
    sentence: sentence.index,
    block: sentence.block.index,
    at: last,
    quotation: hearing.quotationAt(last)
  }
  const meant = tie
    ? {actor: tie.figure.actor, why: tie.why}
    : meantBy(stage, scene, description, at)
  const figure = meant && stage.cast[meant.actor]
  if (meant && figure) {
    if (determiner === 'the' || determiner === 'this') {
      const [from, to] = [tokens[first], tokens[last]]
      keep(stage, {
        sentence: sentence.index,
        start: from?.start ?? 0,
        end: to?.end ?? 0,
        form:
          sort === 'person' && figure.kind === 'person' && !/^(?:wo)?man$/.test(noun)
            ? 'title'
            : 'description',
        actor: meant.actor,
        why: meant.why
      })
    }
    const {key, gender} = figure
    const told = genderOfNoun(noun)
    // “Kim Okoro, a businesswoman”
    if (told && !gender && figure.kind === 'person') stage.genders.set(key, told)
    stage.memory.add({
      ...at,
      key,
      actor: figure.actor,
      sort: sortOfFigure(figure),
      gender,
      isPlural: false
    })
    return
  }
  if (isPredicate(tokens, description)) return
  const singular = singularOf(noun, isPlural)
  stage.memory.add({
    ...at,
    key: `${isPlural ? 'many ' : ''}${singular}`,
    sort,
    gender: sort === 'person' ? genderOfNoun(singular) : undefined,
    isPlural
  })
}
