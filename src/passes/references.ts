import type {Sentence} from '../model.ts'
import {definePass} from '../pass.ts'
import {attributions} from './attributions.ts'
import {bySentence} from './by-sentence.ts'
import {namedActors} from './named-actors.ts'
import {quotations} from './quotations.ts'
import {castOf} from './references/cast.ts'
import {directoryOf} from './references/descriptions.ts'
import {hearingOf, speakersOf} from './references/hearing.ts'
import {sceneOf} from './references/phrases.ts'
import {playScene} from './references/scenes.ts'
import {resolveFirstPersons} from './references/speakers.ts'
import {type Reference, stageOf} from './references/stage.ts'
import {tiesIn} from './references/ties.ts'

export type {Reference} from './references/stage.ts'

/**
 * The pronouns and definite descriptions that stand for a named actor, in order. Where two may be
 * meant, or somebody whom the text leaves unnamed, nobody is.
 */
export const references = definePass({
  name: 'references',
  unit: 'document',
  needs: {namedActors, attributions, quotations},
  run({sentences}, facts): readonly Reference[] {
    const actors = facts.namedActors
    const cast = castOf(actors)
    const mentions = bySentence(
      actors.flatMap(({mentions}, actor) =>
        mentions.map(mention => [mention.sentence, {mention, actor}] as const)
      )
    )
    const scenes = sentences.map(sentence => sceneOf(sentence, mentions(sentence)))
    const ties = scenes.map(scene => tiesIn(scene, cast))
    const stage = stageOf(sentences, actors, cast, directoryOf(ties.flat(), cast, actors), mentions)
    const quoted = bySentence(
      facts.quotations.flatMap(({parts}, quotation) =>
        parts.map(part => [part.sentence, {...part, quotation}] as const)
      )
    )
    const speakers = speakersOf(facts.attributions, sentences)
    const hearings = sentences.map((sentence: Sentence) =>
      hearingOf(stage, sentence, quoted(sentence), speakers)
    )
    for (const [index, scene] of scenes.entries()) {
      const hearing = hearings[index]
      if (hearing) playScene(stage, scene, ties[index] ?? [], hearing)
    }
    for (const hearing of hearings) resolveFirstPersons(stage, hearing)
    return sentences.flatMap(({index}) =>
      (stage.found.get(index) ?? []).sort((a, b) => a.start - b.start)
    )
  }
})
