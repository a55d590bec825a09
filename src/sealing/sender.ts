/** The sender's side, in one chunk: it has a ceiling of its own (docs/sealing.md). */
export { parsePublicKeys } from './public-key.js';
export { usableRecipients } from './recipients.js';
export { seal } from './seal.js';
