import type { Instrument } from '../instrument.js';
import { ownInstrument } from '../own-instrument.js';
import { heardDefinition } from './heard.js';
import { THIRD_WORDS } from './heard-words.js';

/** All third words and the follow-up: a collector that knows it accepts every choice among them. */
export const heard: Instrument = ownInstrument({
  definition: heardDefinition({ third: Object.keys(THIRD_WORDS), followUp: true }),
  construct: {
    en: 'Being met: feeling seen, heard and one thing more, and whether it led on',
    da: 'At blive mødt: at føle sig set, hørt og én ting mere, og om det førte til noget',
  },
  missingRule: 'Mean of the answered questions; at least two of them. With one third word, which is how it is asked, at most one of three may be missing.',
});
