/**
 * The plain data that flows through the pipeline. Types only; all of it is
 * readonly and survives `JSON.stringify` unchanged.
 */
export type * from './model/actor.ts'
export type * from './model/claim.ts'
export type * from './model/config.ts'
export type * from './model/document.ts'
export type * from './model/ledger.ts'
export type * from './model/scorecard.ts'
export type * from './model/voice.ts'
