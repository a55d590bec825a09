/** The collector for any server that speaks the Fetch API, and the interface of the store it writes to. */
export { type AccessStore, type AccessToken, type AuditEntry, type AuditEvent, type AuditedAction, type Right, type Role } from './collector/access-store.js';
export { type Audit, auditor } from './collector/audit.js';
export { auditedErasure, type Erasure } from './collector/audited-erasure.js';
export { BUDGET } from './collector/asked-export.js';
export { bookFor, EXPORT_FORMATS, type ExportFormat, firstLanguage } from './collector/export-formats.js';
export { findQuoted, quotesRequest } from './collector/find-quoted.js';
export { quoteCandidates } from './collector/quote-candidates.js';
export { makeCodes, MOST_CODES } from './collector/ballot-codes.js';
export { canonicalJson } from './collector/canonical-json.js';
export { type Client, type Collector, type CollectorParts, createCollector } from './collector/collector.js';
export { codebook } from './exports/codebook.js';
export { readCsv } from './exports/read-csv.js';
export { optionIds } from './text/option-ids.js';
export { readPabulib } from './exports/read-pabulib.js';
export { PREFLIB_ENDINGS, readPreflib } from './exports/read-preflib.js';
export { surveyOfElection } from './exports/survey-of-election.js';
export type { CountedBallot, Election, ElectionRead } from './exports/election.js';
export { asksTheSame } from './collector/asks-the-same.js';
export { Metrics } from './collector/metrics.js';
export { Announcements } from './collector/results-stream.js';
export { carryOutRetention, type RetentionOptions } from './collector/retention.js';
export { openApiDocument, type OpenApiDocument } from './collector/openapi.js';
export { minuteOf } from './collector/moment.js';
export type { RequestEntry } from './collector/request-entry.js';
export { receiveOne, type Verdict } from './collector/receive-one.js';
export type { KeptAct } from './board/act.js';
export type {
  ActAdded,
  ChosenQuote,
  Found,
  Issue,
  Issued,
  KeptResponse,
  NewAct,
  Published,
  Quote,
  Quotes,
  Rewording,
  Snapshot,
  Store,
  Stored,
  StoredCell,
  StoredVersion,
  SurveyCounts,
} from './collector/store.js';
export { makeToken, tokenRequest } from './collector/token-request.js';
