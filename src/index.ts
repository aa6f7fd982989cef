export type {
  Annotation,
  Block,
  BlockKind,
  Claim,
  ClaimKind,
  Commitment,
  Document,
  Evidence,
  EvidenceChannels,
  EvidenceGrade,
  EvidenceKind,
  Finding,
  Format,
  Mark,
  Measure,
  Metadata,
  Note,
  PartOfSpeech,
  Place,
  Point,
  Reach,
  Repair,
  Run,
  Scorecard,
  ScorecardEvidence,
  ScorecardRepair,
  ScorecardSentence,
  ScorecardSupport,
  ScorecardVoice,
  Sentence,
  SetAside,
  SetAsideKind,
  Severity,
  Span,
  Speaker,
  Support,
  SupportStatus,
  Token,
  Voice,
  Voiced,
  VoicedSpan,
  WordsByVoice
} from './model.ts'
export {segment} from './parse/sentences.ts'
export {definePass, type Facts, type Needs, type Pass} from './pass.ts'
export {assessClaim, type ClaimExplanation, explainClaim} from './passes/assess-claim.ts'
export {type FoundAttribution, findAttributions} from './passes/find-attributions.ts'
export {findSuperlatives} from './passes/superlative-words.ts'
export {type AnalyzeOptions, analyze} from './pipeline.ts'
export {type Reporter, type ReporterName, reporters} from './reporters/index.ts'
export {defineRule, type Report, type Rule, type Tier} from './rule.ts'
export {rules} from './rules/index.ts'
