import {lexicon} from './lexicon.ts'

const source = 'drafted for this project'

/** Adverbs that close off doubt wherever they stand in a clause. */
export const certaintyAdverbs = lexicon({
  name: 'certainty-adverbs',
  about: 'Adverbs that close off doubt about what the clause says',
  source,
  entries: `
    assuredly certainly doubtless doubtlessly incontestably incontrovertibly indeed indisputably indubitably
    irrefutably obviously surely unarguably undeniably undisputedly undoubtedly unquestionably
  `
})

/** Adverbs that do so, or say how something is seen or done. */
export const visibleAdverbs = lexicon({
  name: 'visible-adverbs',
  about: 'Adverbs that close off doubt beside a whole clause, and say how beside a verb: “clearly”',
  source,
  entries: 'clearly definitely evidently manifestly patently plainly unmistakably'
})

/** Verbs and adjectives beside which such an adverb says how. */
export const mannerVerbs = lexicon({
  name: 'visible-manner',
  about: 'Verb forms and adjectives beside which “clearly” says how something is done or seen',
  source,
  entries: `
    articulate articulated articulates articulating audible defined defines define defining delineated demarcated describe described describes discernible
    distinguish distinguished distinguishable drawn established explain explained explains express expressed expresses focused formulated hear heard
    identifiable identified identify indicate indicated indicates labelled laid legible mark marked name named outline outlined outlines phrased read
    readable recognisable recognizable remember saw say says see seen set sets show showed shown shows signal signalled signed
    signposted speak spelled spelt spoke spoken stated state states structured think thought understand understood visible worded write written wrote
  `
})

/** Phrases that close off doubt. */
export const certaintyPhrases = lexicon({
  name: 'certainty-phrases',
  about: 'Phrases that close off doubt about the clause that they stand in or open',
  source,
  entries: `
    as a matter of fact, as anyone can see, as anyone knows, as everybody knows, as everyone knows, as we all know, be in no doubt,
    beyond a doubt, beyond a shadow of a doubt, beyond a shadow of doubt, beyond all doubt, beyond all question, beyond any doubt, beyond any shadow of doubt, beyond argument,
    beyond dispute, beyond doubt, beyond question, by any reckoning, for certain, for sure, in actual fact, in fact, in reality, in truth, is indisputable,
    it can not be denied, it can not be disputed, it can not be doubted, it goes without saying, it is beyond doubt, it stands to reason,
    let 's be clear, let ’s be clear, let me be clear, let there be no doubt, let there be no mistake, let us be clear,
    make no mistake, mark my words, needless to say, no doubt, no one can deny, no one can dispute, no one can doubt, nobody can deny,
    nobody can dispute, nobody can doubt, of course, rest assured, that much is certain, that much is clear, 
    there are no two ways about it, there can be little doubt, there can be no denying, there can be no doubt, there can be no question that, there is little doubt,
    there 's little doubt, there 's no denying, there 's no doubt, there 's no escaping, there 's no getting around, there 's no question, there is no denying, there is no disputing, there is no doubt, there is no escaping,
    there is no getting around, there is no mistaking, there is no question that, there ’s no denying, there ’s no doubt, there ’s no question,
    this much is certain, this much is clear, to be sure, we all know, let me make this clear, one thing is certain, one thing is clear, one thing is for certain, one thing is for sure, we can be certain, we can be sure, without a doubt,
    without a shadow of a doubt, without any doubt, without doubt, without question, you can be certain, you can be sure
  `
})

/** Adjectives in “it is … that”. */
export const certaintyAdjectives = lexicon({
  name: 'certainty-adjectives',
  about: 'Adjectives of certainty: “it is … that”, “I am … that”, “… to fail”',
  source,
  entries: `
    bound certain clear confident convinced evident incontestable incontrovertible indisputable inescapable obvious plain positive
    sure unarguable undeniable undoubted unmistakable unquestionable
  `
})

/** Words before *of course* that make it a noun. */
export const courseNouns = lexicon({
  name: 'course-nouns',
  about: 'Words before “of course” of which it is a part: “a change of course”',
  source,
  entries:
    'adjustment alteration change changes correction end kind length matter par reversal shift sort start type'
})

/** Words before *in fact* of which it is a part. */
export const factNouns = lexicon({
  name: 'fact-nouns',
  about: 'Words before “in fact” or “in reality” of which it is a part: “a basis in fact”',
  source,
  entries: `
    anchored anchoring based basis belief embedded foundation ground grounded grounding grounds interest root rooted roots
  `
})

/** Verbs after “bound to” for what a rule obliges someone to do. */
export const duties = lexicon({
  name: 'duties',
  about: 'Verbs after “bound to” for what someone is obliged to do',
  source,
  entries: `
    accept act answer apply assist comply consult defend disclose enforce follow give grant hear honour honor implement inform keep obey observe
    pay protect publish refer refrain report respect secrecy serve submit support the uphold
  `
})
