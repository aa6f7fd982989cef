import type {EntityKind, Span} from '../model.ts'
import {tagNames} from '../models/entities/model.ts'
import {definePass} from '../pass.ts'
import {listedNames} from './listed-names.ts'

/** A name of a person, an organization or a place in a sentence, without title and genitive. */
export interface Entity extends Span {
  /** The indices of its first and last token. */
  readonly first: number
  readonly last: number
  readonly kind: EntityKind
}

/** The names of persons, organizations and places in a sentence, in order. */
export const entities = definePass({
  name: 'entities',
  unit: 'sentence',
  needs: {listedNames},
  run({tokens}, facts): readonly Entity[] {
    return tagNames(tokens, facts.listedNames).flatMap(({first, last, kind}) => {
      const [begin, end] = [tokens[first], tokens[last]]
      if (!begin || !end) return []
      // The reader leaves some genitives whole.
      const genitive = /['’]s?$/.exec(end.text)?.[0].length ?? 0
      return [{first, last, kind, start: begin.start, end: end.end - genitive}]
    })
  }
})
