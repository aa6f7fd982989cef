export type {
  Block,
  BlockKind,
  Commitment,
  Document,
  Finding,
  Format,
  Mark,
  Measure,
  Metadata,
  Note,
  PartOfSpeech,
  Place,
  Point,
  Repair,
  Run,
  Scorecard,
  ScorecardRepair,
  ScorecardSentence,
  ScorecardVoice,
  Sentence,
  SetAside,
  SetAsideKind,
  Severity,
  Span,
  Speaker,
  Token,
  Voice,
  Voiced,
  VoicedSpan,
  WordsByVoice
} from './model.ts'
export {segment} from './parse/sentences.ts'
export {definePass, type Facts, type Needs, type Pass} from './pass.ts'
export {type FoundAttribution, findAttributions} from './passes/find-attributions.ts'
export {findSuperlatives} from './passes/superlative-words.ts'
export {type AnalyzeOptions, analyze} from './pipeline.ts'
export {type Reporter, type ReporterName, reporters} from './reporters/index.ts'
export {defineRule, type Report, type Rule, type Tier} from './rule.ts'
export {rules} from './rules/index.ts'
