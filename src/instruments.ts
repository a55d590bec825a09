/** The built-in instruments: the list of them, and those that are told by options. */
export { INSTRUMENTS as instruments, type LoadInstrument } from './instruments/loaders.js';
export type { ReadText } from './instruments/fetch-instrument.js';
export type { Instrument } from './instruments/instrument.js';
export { heardDefinition, type HeardOptions } from './instruments/heard/heard.js';
export { rankingDefinition, type RankingOptions } from './instruments/ranking/ranking.js';
export { satisfactionDefinition, type SatisfactionOptions } from './instruments/satisfaction/satisfaction.js';
export { trustDefinition, type TrustObject, type TrustOptions } from './instruments/trust/trust.js';
