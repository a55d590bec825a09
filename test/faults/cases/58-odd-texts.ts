import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';

const FAMILY = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}';

/** What is typed → what has to stand in the row, around the marker of the answer. */
const TEXTS: readonly (readonly [typed: string, kept: string])[] = [
  ['\u{1F600}', '\u{1F600}'],
  [FAMILY, FAMILY],
  ['\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627', '\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627'],
  ['a\u0000b', 'ab'],
  ['half \uD83D', 'half \uFFFD'],
  ['\uDE00 half', '\uFFFD half'],
  ['line\u2028line\u2029', 'line\u2028line\u2029'],
  [`e${'\u0301'.repeat(300)}`, `e${'\u0301'.repeat(300)}`],
  ['"\\ </script> {{x}} =1+1', '"\\ </script> {{x}} =1+1'],
];

/** Texts that break databases, compared from the field to the row. */
export const fault: Fault = {
  number: 58,
  name: 'Emoji, joined emoji, right to left, NUL, lone surrogates, line separators, combining marks',
  injection:
    'comments with each are typed and compared with what the endpoint commits, character by character; NUL is left out and half a character becomes U+FFFD before anything is kept',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    for (const [typed, kept] of TEXTS) {
      const answer = await world.citizen.answer(tab, { comment: (marker) => `${marker} ${typed}` });
      await world.arrived(answer);
      const row = [...world.site.log.rows.values()].find(({ canonical }) => canonical.includes(answer.marker));
      assert.equal((row?.body['answers'] as { comment: string }).comment, `${answer.marker} ${kept}`);
    }
  },
};
