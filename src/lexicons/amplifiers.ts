import {lexicon} from './lexicon.ts'

/** Adverbs that raise a degree to high or total. */
export const amplifiers = lexicon({
  name: 'amplifiers',
  about:
    'Adverbs that raise the degree of what they modify to high or total (amplifiers; Quirk et al. 1985 for the category)',
  source: 'drafted for this project',
  entries: `
    absolutely abundantly acutely alarmingly amazingly appallingly arrestingly astonishingly astoundingly awfully badly bitterly blatantly breathtakingly completely
    critically crucially damn dangerously deeply deplorably desperately disastrously downright dramatically drastically dreadfully eminently
    enormously entirely exceedingly exceptionally extraordinarily extremely fantastically fiercely firmly flagrantly flatly fully
    fundamentally furiously genuinely gravely greatly grossly grotesquely hopelessly horribly heavily highly horrifically hugely immeasurably immensely implacably
    impossibly incredibly infinitely insanely intensely intimately laughably massively mightily monumentally notoriously outrageously overwhelmingly painfully passionately
    patently perfectly phenomenally positively powerfully profoundly prohibitively radically really remarkably ridiculously seriously severely shamefully
    sharply shockingly sorely spectacularly staggeringly starkly strikingly strongly stunningly stupendously surprisingly sublimely supremely terribly thoroughly
    totally tragically tremendously truly unbelievably unequivocally unimaginably unutterably utterly vastly vehemently very vigorously wholly
    wholeheartedly wildly woefully wonderfully
  `
})

/** Amplifiers that name a manner when they stand by a verb. */
export const mannerAdverbs = lexicon({
  name: 'manner-adverbs',
  about: 'Amplifiers that name a manner rather than a degree beside most verbs',
  source: 'drafted for this project',
  entries: `
    acutely awfully badly bitterly critically crucially dangerously desperately fiercely firmly flatly fully furiously genuinely gravely intensely painfully
    passionately perfectly positively powerfully radically seriously severely sharply shamefully starkly strongly thoroughly
    tragically vehemently very vigorously wildly dramatically wonderfully terribly horribly
  `
})

/** Verbs of feeling and judging, which have degrees of their own. */
export const gradableVerbs = lexicon({
  name: 'gradable-verbs',
  about: 'Verbs whose action has a degree: an amplifier beside them raises it',
  source: 'drafted for this project',
  entries: `
    admire agree alter appreciate believe care change collapse condemn damage deplore destroy differ disagree dislike doubt fail fear feel hate help hope hurt ignore
    improve increase influence decline decrease drop fall fallen fell grew grow grown know plummet rise risen rose shrink shrunk slow soar love matter miss need object oppose outnumber outweigh overestimate overhaul regret reject resent respect
    ruin strengthen suffer support transform trust understand underestimate undermine value want weaken wish worry
  `
})

/** Words that an amplifier before them does not raise. */
export const unamplified = lexicon({
  name: 'unamplified',
  about:
    'Words that an amplifier before them does not raise, because it belongs to what follows them',
  source: 'drafted for this project',
  entries: 'also as cut enough not now only so then there too'
})

/** Words after “the very” that it singles out. */
export const veryOwn = lexicon({
  name: 'very-own',
  about: 'Words that *very* singles out and does not raise: “the very same”, “the very first”',
  source: 'drafted for this project',
  entries: 'best first last latest least most own same'
})
