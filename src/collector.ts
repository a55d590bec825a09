/** The collector for any server that speaks the Fetch API, and the interface of the store it writes to. */
export { canonicalJson } from './collector/canonical-json.js';
export { type Collector, type CollectorParts, createCollector } from './collector/collector.js';
export { receiveOne, type Verdict } from './collector/receive-one.js';
export type { Found, Issue, Issued, KeptResponse, Published, Store, Stored, StoredCell, SurveyCounts } from './collector/store.js';
