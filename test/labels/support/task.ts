import type {LabelTask} from '../task.ts'

/** What a text offers for what its sentences state. Kinds: see `guideline.md`. */
export const support: LabelTask = {
  name: 'support',
  texts: 'op-eds/webis-dev.jsonl',
  perHalf: {random: 20, cued: 112},
  secondPerHalf: 132,
  // What can be checked is seldom without one of these; which of it is sourced must not decide the draw.
  cues: [
    // Figures.
    /\d|\b(?:per ?cent|million|billion|thousands?|hundreds?|half|third|dozens?|twice|double)\b/i,
    // Events and deeds in the past, with a name or a date.
    /\b(?:in|on|since|after|until|by) (?:\d{4}|\p{Lu}\p{Ll}+)[^.]*\b(?:was|were|had|did|\p{L}+ed)\b/u,
    // Cause and change.
    /\b(?:caus|led to|leads to|result|becaus|due to|thanks to|ris|rose|fall|fell|grow|grew|increas|declin|drop|worsen|improv|doubl)\p{L}*/iu,
    // Somebody says, finds, shows it.
    /\b(?:said|says?|told|according|reports?|reported|found|finds|shows?|showed|study|studies|survey|poll|research|estimates?|argued?|claims?|warned|wrote)\b/i,
    // Rank, rule, membership, office.
    /\b(?:most|largest|biggest|first|only|law|treaty|constitution|court|member|president|minister|capital|border|agreement|act|rights?)\b/i,
    // Unnamed people, everyone, the author himself.
    /\b(?:many|some|experts|critics|officials|people|everyone|nobody|most|widely|I|my|we)\b[^.]*\b(?:say|think|believe|know|agree|saw|met|went|remember|heard|was|had)\b/i,
    // The present indicative with a name, or a relation in time.
    /\p{L}+ \p{Lu}\p{Ll}+[^.]*\b(?:is|are|has|have|remains?|continues?|now|still|already)\b/u
  ],
  census: [],
  context: 4,
  contextAfter: 4,
  unit: 'sentence',
  kinds: ['traceable', 'attributed', 'vague', 'common-ground', 'none-found', 'not-needed'],
  flags: []
}
