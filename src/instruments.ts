/** The built-in instruments: the list of them, and the one that is told by options. */
export { INSTRUMENTS as instruments } from './instruments/loaders.js';
export { satisfactionDefinition, type SatisfactionOptions } from './instruments/satisfaction/satisfaction.js';
