import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { liesAhead } from '../../src/outbox/lies-ahead.js';
import { pauseAfter, readRetryAfter } from '../../src/outbox/retry.js';

const SECOND = 1000;
const DAY = 24 * 60 * 60 * SECOND;
const NOW = Date.UTC(2026, 10, 22, 12);
const inHttp = (moment: number) => new Date(moment).toUTCString();

const failures = fc.integer({ min: 1, max: 10_000 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('pauseAfter', () => {
  it('lies between a quarter of a second and five minutes', () => {
    fc.assert(
      fc.property(failures, chance, (failed, random) => {
        const pause = pauseAfter(failed, random);
        assert.ok(pause >= 250 && pause <= 300 * SECOND, `${pause}`);
      }),
    );
  });

  it('is a whole number of milliseconds', () => {
    fc.assert(fc.property(failures, chance, (failed, random) => Number.isInteger(pauseAfter(failed, random))));
  });

  it('grows with the number of failures, for the same chance', () => {
    fc.assert(fc.property(failures, chance, (failed, random) => pauseAfter(failed + 1, random) >= pauseAfter(failed, random)));
  });

  it('doubles its longest value with every failure', () => {
    assert.deepEqual(
      [1, 2, 3, 4].map((failed) => pauseAfter(failed, 1)),
      [2000, 4000, 8000, 16_000],
    );
  });

  it('does not grow beyond five minutes', () =>
    assert.deepEqual(
      [8, 9, 100, 10_000].map((failed) => pauseAfter(failed, 1)),
      [256_000, 300_000, 300_000, 300_000],
    ));

  it('spreads devices evenly from its shortest to its longest value', () =>
    assert.deepEqual(
      [0, 0.5, 1].map((random) => pauseAfter(3, random)),
      [250, 4125, 8000],
    ));
});

describe('readRetryAfter', () => {
  const READ: readonly (readonly [says: string, header: string | null, milliseconds: number | null])[] = [
    ['reads seconds', '120', 120 * SECOND],
    ['reads seconds with spaces around them', ' 120 ', 120 * SECOND],
    ['reads a date', inHttp(NOW + 90 * SECOND), 90 * SECOND],
    ['waits at least a second where the date has passed', inHttp(NOW - DAY), SECOND],
    ['waits at least a second where the date is now', inHttp(NOW), SECOND],
    ['waits at least a second where none is asked for', '0', SECOND],
    ['waits at most a day where the date lies ten years ahead', inHttp(NOW + 3650 * DAY), DAY],
    ['waits at most a day where ten years of seconds are asked for', String((3650 * DAY) / SECOND), DAY],
    ['waits at most a day where the number has no end', '9'.repeat(400), DAY],
    ['waits a day where a day is asked for', '86400', DAY],
    ['says nothing without the header', null, null],
    ['says nothing for an empty header', '', null],
    ['says nothing for words', 'soon', null],
    ['says nothing for words that end in a number', 'try in 5', null],
    ['says nothing for words that begin with a number', '5 minutes', null],
    ['says nothing for a negative number', '-5', null],
    ['says nothing for a fraction', '1.5', null],
    ['says nothing for two numbers', '5, 10', null],
    ['says nothing for a hexadecimal number', '0x10', null],
    ['says nothing for a date that is none', 'Sun, 99 Nov 2026 12:00:00 GMT', null],
  ];
  for (const [says, header, milliseconds] of READ) {
    it(`${says}: ${header === null ? 'none' : JSON.stringify(header.slice(0, 40))}`, () => assert.equal(readRetryAfter(header, NOW), milliseconds));
  }

  it('gives from a second to a day, or nothing, whatever the header says', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.integer().map(String),
          fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
        ),
        (header) => {
          const asked = readRetryAfter(header, NOW);
          assert.ok(asked === null || (asked >= SECOND && asked <= DAY), `${asked}`);
        },
      ),
    );
  });
});

describe('liesAhead', () => {
  const MOMENTS: readonly (readonly [says: string, moment: number, ahead: boolean])[] = [
    ['is so for the next millisecond', NOW + 1, true],
    ['is not so for now', NOW, false],
    ['is not so for what has passed', NOW - 1, false],
    ['is so for a day from now', NOW + DAY, true],
    ['is not so for more than a day from now, which no clock that was right has written', NOW + DAY + 1, false],
  ];
  for (const [says, moment, ahead] of MOMENTS) it(says, () => assert.equal(liesAhead(moment, NOW), ahead));
});
