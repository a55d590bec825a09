import type { InstrumentSource } from './instrument-of.js';

/**
 * The source of a wording of our own, which nobody has validated: it says so wherever its results are shown.
 *
 * @param basis What the wording leans on, and whose marks it touches, in English.
 */
export function ownSource(basis = ''): InstrumentSource {
  return { name: 'Tillid: own wording, unvalidated', license: 'MIT', attribution: `Own wording of the authors of Tillid, unvalidated. ${basis}`.trim() };
}
