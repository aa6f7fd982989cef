import type {LabelTask} from '../task.ts'

/** What a superlative form is there for: every one bears one of these. */
export const superlativeUses = [
  'idiom',
  'proportional',
  'ordinal',
  'elative',
  'partitive',
  'scoped',
  'class',
  'unscoped'
] as const

/** Superlatives and the other ways to say first, last, only, never, all. Kinds: see `guideline.md`. */
export const extremes: LabelTask = {
  name: 'extremes',
  texts: 'op-eds/webis-dev.jsonl',
  perHalf: {random: 150, cued: 150},
  secondPerHalf: 300,
  // Wider than any rule: what a rule would miss must be drawn too.
  cues: [
    /\b(?:most|least|best|worst|furthest|farthest|utmost|\p{L}{2,}est)\b/iu,
    /\b(?:only|sole|solely|alone|unique|uniquely|un(?:paralleled|rivall?ed|matched|equalled)|no other|(?:no one|nobody|nothing|anyone|anything) else|second to none|exclusive(?:ly)?|nowhere else|but|except)\b/iu,
    /\b(?:first|last|never before|unprecedented|historic(?:al|ally)?|ever|since|new(?:ly)?|before|until|record)\b/iu,
    /\b(?:all|every|always|never|nobody|no one|none|nothing|everyone|everybody|everything|everywhere|whole|entire|any|each|no)\b/iu,
    /\b(?:more|less|better|worse|\p{L}{3,}(?:[^e]er|ier))\b/iu,
    /\b(?:very|really|truly|extremely|deeply|highly|\p{L}{4,}ly)\b/iu
  ],
  census: [
    /\b(?<!\bat )(?:least|best|worst|furthest|farthest|utmost|most|(?!(?:dis|un)?(?:interest|west|rest|test|request|protest|suggest|arrest|contest|invest|guest|honest|forest|harvest|digest)\b)\p{L}{2,}est)\b/iu,
    /\b(?:only|sole|solely|alone|unique|uniquely|un(?:paralleled|rivall?ed|matched|equalled)|no other|(?:no one|nobody|nothing|nowhere|none|no-one) else|second to none|like no other|other than|no(?:ne|body|thing| one)? but)\b/iu,
    /\b(?:first|last|never before|unprecedented|historic(?:al|ally)?|never|nothing like)\b/iu,
    /\b(?:all|every|always|nobody|no one|none|nothing|everyone|everybody|everything|everywhere|whole|entire|no (?:country|nation|government|state|one|person|man|woman|leader|president|politician|party|other|amount))\b/iu
  ],
  unit: 'cue',
  kinds: [...superlativeUses, 'uniqueness', 'novelty', 'universal', 'comparative', 'intensifier'],
  flags: ['off']
}
