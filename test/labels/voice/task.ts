import type {LabelTask} from '../task.ts'

/** Whose words they are, and whether the author stands by them. Kinds and flags: see `guideline.md`. */
export const voice: LabelTask = {
  name: 'voice',
  texts: 'op-eds/webis-dev.jsonl',
  perHalf: {random: 25, cued: 50},
  secondPerHalf: 75,
  // Wider than any cue of the pass: what it would miss must be drawn too.
  cues: [
    /["“”]/,
    // Verbs of saying.
    /\b(?:sa(?:y|ys|id|ying)|tells?|told|telling|asks?|asked|asking|(?:argue|claim|assert|allege|insist|maintain|contend|warn|suggest|acknowledge|admit|concede|explain|predict|accuse|describe|portray)[sd]?|(?:claim|assert|alleg|argu|insist|maintain|contend|warn|suggest|acknowledg|admitt|conced|explain|observ|report|reveal|predict|point|add|respond|declar|announc|stat|accus|promis|vow|stress|emphasi[sz]|remark|confirm|recall|mention|complain|describ|portray|show|not)(?:ed|ing)|(?:observe|report|reveal|point|show|note|promise|declare)s|den(?:y|ies|ied|ying)|replie[sd]|dubbed|wr(?:ites?|ote|iting|itten)|speaks?|spoke|call(?:s|ed|ing)?)\b/i,
    // Sources without a verb, nouns of saying, adverbs that leave it to others.
    /\b(?:according to|in (?:his|her|their|\p{L}+['’]s?) (?:\p{L}+ )?(?:view|eyes|opinion|mind|words|telling)|(?:to|for) (?:him|her|them|many|some|most|others|\p{Lu}\p{L}+),|so-called|alleged(?:ly)?|supposed(?:ly)?|purported(?:ly)?|reportedly|(?:claim|idea|notion|belief|argument|view|myth|assertion|allegation|accusation|fear|hope|warning|promise|conviction|impression|suggestion|theory|conclusion|news|rumou?r|statement|message|narrative|opinion)s? (?:that|of)|that is (?:how|what|why))\b/iu,
    // Thought and knowledge with a clause.
    /\b(?:think|believ|know|feel|hop|fear|suspect|assum|imagin|expect|reali[sz]|recogni[sz]|understand|worr|doubt|see|consider|regard|view|conclud|learn|remember|decid|agree|assur|convinc|thought|knew|felt|understood|saw)(?:e|y|t)?(?:s|d|ed|ies|ied|ing)?\b(?=(?:\W+[\p{L}'-]+){0,9}?\W+(?:that|is|are|was|were|will|would|can|could|has|have|had|should|must|may|might|do|does|did|as)\b)/iu,
    // What looks like speech or thought and is often none, and what goes on without a cue.
    /\b(?:seems?|seemed|seemingly|appears?|appeared|apparently|look(?:s|ed)? (?:like|as)|(?:want|plan|refus|agre|tri|try|threaten|urg|demand|order|criticis|criticiz|condemn|prais|blam|support|oppos|reject|dismiss)(?:e|y)?(?:s|d|ed|es|ing)?|would|call(?:s|ed|ing)? (?:for|on)|the (?:fact|truth|point|problem|reason|idea|answer|question) is)\b/i
  ],
  census: [],
  context: 3,
  unit: 'word',
  kinds: ['quoted', 'reported', 'mentioned'],
  flags: ['endorsed', 'distanced'],
  flaggedKinds: ['quoted', 'reported']
}
