import type { Instrument } from '../instrument.js';
import { instrumentOf } from '../instrument-of.js';
import { TRUST_SOURCE, trustDefinition } from './trust.js';
import { TRUST_OBJECTS } from './trust-words.js';

/** All objects in both directions, and what trust rests on: a collector that knows it accepts every part of it. */
export const trust: Instrument = instrumentOf({
  definition: trustDefinition({ objects: Object.keys(TRUST_OBJECTS), drivers: true, mutual: true }),
  source: TRUST_SOURCE,
  status: 'based-on',
  rightsHolder: 'The authors of Tillid (wording); OECD (measure)',
  translationStatus: { en: 'own', da: 'own', 'da-x-easy': 'own' },
  missingRule: 'Each question for itself. “Don’t know” is a group of its own: neither 5 nor part of any mean; its share is shown.',
  construct: {
    en: 'Trust in people and institutions, being trusted by them, and what trust rests on',
    da: 'Tillid til mennesker og institutioner, deres tillid til én selv, og hvad tilliden hviler på',
  },
});
