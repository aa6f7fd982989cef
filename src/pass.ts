import type {Document, Sentence} from './model.ts'

/** What a pass is about, and what its facts are computed for. */
export interface Units {
  readonly sentence: Sentence
  readonly document: Document
}

/** Passes by the names under which a pass or a rule reads their facts. */
export type Needs = Readonly<Record<string, Pass>>

/**
 * A named, memoised fact about a sentence or the document, computed when first asked for.
 * A pass may import an NLP library; it does not judge, word, or know of rules.
 */
// biome-ignore lint/suspicious/noExplicitAny: a table of passes holds facts of every kind.
export interface Pass<Unit extends keyof Units = keyof Units, Fact = any> {
  readonly name: string
  readonly unit: Unit
  readonly needs: Needs
  // biome-ignore lint/suspicious/noExplicitAny: `definePass` checks the facts against the needs.
  run(unit: any, facts: any): Fact
}

/**
 * The facts that a unit's needs give it.
 *
 * A sentence reads its own facts and the document's; the document reads a sentence's
 * facts by asking with the sentence.
 */
export type Facts<N extends Needs, Unit extends keyof Units> = {
  readonly [Name in keyof N]: N[Name] extends Pass<infer Of, infer Fact>
    ? [Of, Unit] extends ['sentence', 'document']
      ? (sentence: Sentence) => Fact
      : Fact
    : never
}

/** Declares a pass. `needs` holds pass objects: order and laziness follow from the references. */
export function definePass<
  Unit extends keyof Units,
  Fact,
  const N extends Needs = Record<never, never>
>(pass: {
  name: string
  unit: Unit
  needs?: N
  run(unit: Units[Unit], facts: Facts<N, Unit>): Fact
}): Pass<Unit, Fact> {
  return {...pass, needs: pass.needs ?? {}}
}

/** The facts of one document: each is computed once, when first read. */
export interface FactBook {
  /**
   * The facts that needs give, as lazy getters: reading one computes that one.
   *
   * @param needs A table made once: views are remembered by it.
   */
  for<N extends Needs>(needs: N, sentence: Sentence): Facts<N, 'sentence'>
}

/** Opens the book of facts of one document. */
export function openFactBook(document: Document): FactBook {
  const readers = new Map<Sentence, Read>()
  const ofDocument = remembered(document, pass =>
    pass.unit === 'document' ? ofDocument(pass) : (sentence: Sentence) => of(sentence)(pass)
  )

  // Every rule asks about the same sentence in turn: one reader serves them all.
  let [at, read]: [Sentence | undefined, Read] = [undefined, ofDocument]

  return {
    for(needs, sentence) {
      if (sentence !== at) {
        at = sentence
        read = of(sentence)
      }
      return viewOf(needs, read) as never
    }
  }

  function of(sentence: Sentence): Read {
    const reader = readers.get(sentence)
    if (reader) return reader
    const ofSentence = remembered(sentence, pass => fresh(pass))
    const fresh: Read = pass => (pass.unit === 'document' ? ofDocument(pass) : ofSentence(pass))
    readers.set(sentence, fresh)
    return fresh
  }
}

/** Reads facts about a unit, each computed once; `needed` reads what its passes need. */
function remembered(unit: object, needed: Read): Read {
  const known = new Map<Pass, unknown>()
  return pass => {
    const fact = known.get(pass)
    if (fact !== undefined || known.has(pass)) return fact
    const made: unknown = pass.run(unit, viewOf(pass.needs, needed))
    known.set(pass, made)
    return made
  }
}

type Read = (pass: Pass) => unknown

const views = new WeakMap<Needs, new (read: Read) => object>()

/** An object with one lazy getter a need. The getters are made once for each table of needs. */
function viewOf(needs: Needs, read: Read): object {
  let View = views.get(needs)
  if (!View) {
    View = defineView(needs)
    views.set(needs, View)
  }
  return new View(read)
}

function defineView(needs: Needs): new (read: Read) => object {
  class View {
    readonly #read: Read
    constructor(read: Read) {
      this.#read = read
    }
    static {
      for (const [name, pass] of Object.entries(needs)) {
        const get = function (this: View): unknown {
          return this.#read(pass)
        }
        Object.defineProperty(View.prototype, name, {get, enumerable: true})
      }
    }
  }
  return View
}
