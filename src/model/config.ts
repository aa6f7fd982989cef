import type {KnownActor} from './actor.ts'

/** What the user has set: a config file, or the option of a caller. */
export interface Config {
  readonly actors?: readonly KnownActor[]
}
