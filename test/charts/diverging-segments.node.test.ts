import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { divergingSegments } from '../../src/charts/diverging-segments.js';
import { assertClose } from '../fixtures/close-to.js';
import { rowsOf } from '../fixtures/csv-fields.js';
import { referenceCase, referenceFile, skipWithout } from '../fixtures/reference-data.js';

const CASE = 'o15-diverging-likert-profchal';

interface Published {
  readonly levels: readonly string[];
  readonly rows: Readonly<Record<string, { readonly n: number; readonly pct: readonly number[]; readonly neutral: number; readonly segments_x: readonly number[] }>>;
}

describe('the segments of the challenges of professionals (Heiberger and Robbins 2014)', { skip: skipWithout(CASE) }, () => {
  const isHere = skipWithout(CASE) === false;
  const expected: Published = isHere ? referenceCase<Published>(CASE).expected : { levels: [], rows: {} };
  const rows = isHere ? rowsOf(readFileSync(referenceFile(CASE, 'ProfChal.csv'), 'utf8')) : [];
  const countsOf = (row: Record<string, string>) => expected.levels.map((level) => Number(row[level]));

  it('are those of sixteen rows', () => assert.equal(rows.length, 16));

  for (const row of rows) {
    const name = row['Question']!;
    it(`begin and end where R puts them: ${name}`, () => {
      const published = expected.rows[name]!.segments_x;
      const segments = divergingSegments(countsOf(row));
      segments.forEach(({ from, to }, level) => {
        assertClose(from * 100, published[level]!, 1e-11);
        assertClose(to * 100, published[level + 1]!, 1e-11);
      });
    });

    it(`end at the line where the middle answer stands apart: ${name}`, () => {
      const [strongly, lower, middle, higher, highest] = divergingSegments(countsOf(row), 2);
      const { pct } = expected.rows[name]!;
      assertClose(strongly!.from * -100, pct[0]! + pct[1]!, 1e-10);
      assert.deepEqual([lower!.to, higher!.from, middle!.from], [0, 0, 2]);
      assertClose((middle!.to - 2) * 100, pct[2]!, 1e-9);
      assertClose(highest!.to * 100, pct[3]! + pct[4]!, 1e-10);
    });
  }
});

describe('diverging segments', () => {
  it('of an even number of answers meet at the line', () =>
    assert.deepEqual(divergingSegments([1, 2, 4, 1]), [
      { from: -0.375, to: -0.25 },
      { from: -0.25, to: 0 },
      { from: 0, to: 0.5 },
      { from: 0.5, to: 0.625 },
    ]));

  it('of an even number of answers have none that could stand apart', () => assert.deepEqual(divergingSegments([1, 2, 4, 1], 3), divergingSegments([1, 2, 4, 1])));

  it('of nobody are nothing', () =>
    assert.deepEqual(
      divergingSegments([0, 0, 0]).map(({ from, to }) => to - from),
      [0, 0, 0],
    ));

  it('of the middle answer alone are halves of the whole', () => assert.deepEqual(divergingSegments([0, 5, 0])[1], { from: -0.5, to: 0.5 }));
});
