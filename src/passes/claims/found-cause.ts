/** How strongly a statement ties an effect to a cause, after Adams et al. (2017). */
export type CauseLevel = 'direct' | 'contributing' | 'associated'

/** A causal expression: the tokens of its cue. */
export interface FoundCause {
  readonly first: number
  readonly last: number
  /** The token whose clause must be asserted. */
  readonly at: number
  readonly level: CauseLevel
}
