export type {
  Actor,
  ActorKind,
  ActorMention,
  Annotation,
  Block,
  BlockKind,
  Claim,
  ClaimKind,
  Commitment,
  Config,
  Document,
  EntityKind,
  Evidence,
  EvidenceChannels,
  EvidenceGrade,
  EvidenceKind,
  Finding,
  Format,
  KnownActor,
  Mark,
  Measure,
  MentionForm,
  Metadata,
  NamedActor,
  NamedElsewhere,
  NameMention,
  Note,
  PartOfSpeech,
  Place,
  Point,
  Reach,
  Repair,
  Role,
  Run,
  Scorecard,
  ScorecardActor,
  ScorecardEvidence,
  ScorecardMention,
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
export {type FoundEntity, findEntities} from './passes/find-entities.ts'
export {findSuperlatives} from './passes/superlative-words.ts'
export {type AnalyzeOptions, analyze} from './pipeline.ts'
export {type Reporter, type ReporterName, reporters} from './reporters/index.ts'
export {defineRule, type Report, type Rule, type Tier} from './rule.ts'
export {rules} from './rules/index.ts'
