import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { feasibleRange } from '../../src/statistics/feasible-range.js';
import { suppress } from '../../src/statistics/suppress.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { publishedRange } from '../fixtures/published-range.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

type Table = readonly (readonly number[])[];
type Published = readonly (readonly (number | null)[])[];

interface Norwegian {
  readonly case1: {
    readonly rows: readonly string[];
    readonly cols: readonly string[];
    readonly table: Table;
    readonly row_totals: readonly number[];
    readonly col_totals: readonly number[];
    readonly total: number;
    readonly threshold_k: number;
    readonly primary: readonly string[];
    readonly complementary_minimum: number;
    readonly audit_of_published_solution: Readonly<Record<string, readonly [low: number, high: number]>>;
    readonly published: { readonly suppressed: readonly string[] };
  };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const columnsOf = (table: Table) => table[0]!.map((_count, column) => table.map((line) => line[column]!));
const withheldIn = (published: Published) => published.flatMap((line, row) => line.flatMap((count, column) => (count === null ? [{ row, column }] : [])));

/** The withheld counts that can be worked out to less than `width`, and with which totals they could not be hidden better. */
function givenAway(table: Table, published: Published, width: number): { readonly row: number; readonly column: number }[] {
  const everything = table.map((line) => line.map(() => null));
  const widthOf = (from: Published, place: { readonly row: number; readonly column: number }) => {
    const [low, high] = publishedRange(table, from, place);
    return Math.round((high - low) * 1e6) / 1e6;
  };
  return withheldIn(published).filter((place) => widthOf(published, place) < Math.min(width, widthOf(everything, place)));
}

const tables = (minimum: number, options: { readonly rows: number; readonly columns: number }) =>
  fc.tuple(fc.integer({ min: options.rows, max: 5 }), fc.integer({ min: options.columns, max: 5 })).chain(([rows, columns]) => {
    const lineOf = (count: fc.Arbitrary<number>) => fc.array(count, { minLength: columns, maxLength: columns });
    // Small groups, and large ones with gaps: the hard case is a whole row of small counts.
    return fc.array(fc.oneof(lineOf(fc.nat(minimum)), lineOf(fc.oneof(fc.nat(minimum + 1), fc.nat(60)))), { minLength: rows, maxLength: rows });
  });
const minimum = fc.integer({ min: 2, max: 10 });
const scene = minimum.chain((smallest) => fc.tuple(tables(smallest, { rows: 2, columns: 2 }), fc.constant(smallest)));
const anyScene = minimum.chain((smallest) => fc.tuple(tables(smallest, { rows: 1, columns: 1 }), fc.constant(smallest)));

describe('suppress, with the table of Statistics Norway', { skip: skipWithout('o14-suppression-ssb') }, () => {
  const read = () => {
    const { case1 } = referenceCase<Norwegian>('o14-suppression-ssb').expected;
    const published = suppress(deepFreeze(case1.table), { minimum: case1.threshold_k });
    const nameOf = ({ row, column }: { readonly row: number; readonly column: number }) => `${case1.rows[row]}|${case1.cols[column]}`;
    return { case1, published, nameOf };
  };

  it('withholds what was published as withheld, which is as little as can be', () => {
    const { case1, published, nameOf } = read();
    const withheld = withheldIn(published).map(nameOf);
    assert.ok(case1.primary.every((name) => withheld.includes(name)));
    assert.deepEqual(withheld, case1.published.suppressed);
    assert.equal(withheld.length - case1.primary.length, case1.complementary_minimum);
  });

  it('leaves the totals as they were, and every other count', () => {
    const { case1, published } = read();
    assert.deepEqual(case1.table.map(sum), case1.row_totals);
    assert.deepEqual(columnsOf(case1.table).map(sum), case1.col_totals);
    assert.equal(sum(case1.table.flat()), case1.total);
    for (const [row, line] of published.entries()) for (const [column, count] of line.entries()) assert.ok(count === null || count === case1.table[row]![column]);
  });

  it('leaves every withheld count the range that the published audit found', () => {
    const { case1, published, nameOf } = read();
    for (const place of withheldIn(published)) {
      const expected = case1.audit_of_published_solution[nameOf(place)]!;
      assert.deepEqual(publishedRange(case1.table, published, place), expected);
      assert.deepEqual(Object.values(feasibleRange(case1.table, published, place)), expected);
    }
  });

  it('would have given the empty cell away without the counts beside it', () => {
    const { case1 } = read();
    const weak = case1.table.map((line) => line.map((count) => (count < case1.threshold_k ? null : count)));
    assert.deepEqual(publishedRange(case1.table, weak, { row: 0, column: 1 }), [0, 0]);
    assert.deepEqual(feasibleRange(case1.table, weak, { row: 0, column: 1 }), { low: 0, high: 0 });
    assert.deepEqual(givenAway(case1.table, weak, 1), [{ row: 0, column: 1 }]);
  });
});

describe('suppress', () => {
  it('withholds every count below the minimum, zeros among them, and changes no other', () => {
    fc.assert(
      fc.property(anyScene, ([table, smallest]) => {
        const published = suppress(deepFreeze(table), { minimum: smallest });
        assert.deepEqual(
          published.map((line) => line.length),
          table.map((line) => line.length),
        );
        for (const [row, line] of table.entries())
          for (const [column, count] of line.entries()) assert.ok(count < smallest ? published[row]![column] === null : [null, count].includes(published[row]![column]!));
      }),
    );
  });

  it('leaves every small count a range as wide as the minimum, or as the totals allow', () => {
    fc.assert(
      fc.property(scene, ([table, smallest]) => {
        const weak = givenAway(table, suppress(table, { minimum: smallest }), smallest).filter(({ row, column }) => table[row]![column]! < smallest);
        assert.deepEqual(weak, []);
      }),
      { numRuns: 300 },
    );
  });

  it('puts every small count in a withheld rectangle whose corners beside it are at least the minimum, where the table has one', () => {
    fc.assert(
      fc.property(scene, ([table, smallest]) => {
        const published = suppress(table, { minimum: smallest });
        const hasRectangle = (row: number, column: number, isWithheld: (count: number | null) => boolean) =>
          table.some((line, otherRow) =>
            line.some(
              (_count, other) =>
                otherRow !== row &&
                other !== column &&
                table[row]![other]! >= smallest &&
                line[column]! >= smallest &&
                [published[row]![other]!, published[otherRow]![column]!, published[otherRow]![other]!].every(isWithheld),
            ),
          );
        for (const { row, column } of withheldIn(published))
          if (table[row]![column]! < smallest)
            assert.equal(
              hasRectangle(row, column, (count) => count === null),
              hasRectangle(row, column, () => true),
            );
      }),
    );
  });

  it('withholds nothing that can be worked out all the same where no total is 0', () => {
    fc.assert(
      fc.property(scene, ([table, smallest]) => {
        const lines = [table.map(sum), columnsOf(table).map(sum)];
        fc.pre(lines.every((totals) => totals.every((total) => total > 0)));
        const published = suppress(table, { minimum: smallest });
        for (const place of withheldIn(published)) {
          const [low, high] = publishedRange(table, published, place);
          assert.ok(high - low >= 1 - 1e-6, `row ${place.row}, column ${place.column} is from ${low} to ${high}`);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('withholds in no row and no column a single count, or fewer people than the minimum, unless all of it', () => {
    fc.assert(
      fc.property(scene, ([table, smallest]) => {
        const published = suppress(table, { minimum: smallest });
        const lines = [...published.map((line, row) => line.map((count, column) => [count, table[row]![column]!] as const))];
        for (const line of [...lines, ...lines[0]!.map((_cell, column) => lines.map((one) => one[column]!))]) {
          const withheld = line.filter(([count]) => count === null).map(([, count]) => count);
          assert.ok(withheld.length === 0 || withheld.length === line.length || (withheld.length > 1 && sum(withheld) >= smallest));
        }
      }),
    );
  });

  it('would be caught if it withheld the small counts alone, or one of the others less', () => {
    const [table, smallest] = [
      [
        [20, 1, 30, 12],
        [14, 25, 40, 16],
        [33, 18, 2, 50],
      ],
      5,
    ];
    const published = suppress(table, { minimum: smallest });
    assert.deepEqual(givenAway(table, published, smallest), []);
    const alone = table.map((line) => line.map((count) => (count < smallest ? null : count)));
    assert.equal(givenAway(table, alone, 1).length, 2);
    for (const { row, column } of withheldIn(published).filter((place) => table[place.row]![place.column]! >= smallest)) {
      const weak = published.map((line, index) => line.map((count, other) => (index === row && other === column ? table[row]![column]! : count)));
      assert.ok(givenAway(table, weak, 1).length > 0, `row ${row}, column ${column} is not needed`);
    }
  });

  it('would be caught on most tables if it forgot what hides the small counts', () => {
    const caught = fc.sample(scene, { numRuns: 100, seed: 7 }).filter(
      ([table, smallest]) =>
        givenAway(
          table,
          table.map((line) => line.map((count) => (count < smallest ? null : count))),
          smallest,
        ).length > 0,
    );
    assert.ok(caught.length > 50, `${caught.length} of 100`);
  });

  it('hides the counts of a small group in another row, where no single count of it is large enough', () => {
    const table = [
      [0, 2, 2, 2, 2],
      [30, 40, 50, 60, 70],
      [20, 20, 20, 20, 20],
    ];
    const published = suppress(table, { minimum: 5 });
    assert.deepEqual(published[0], [null, null, null, null, null]);
    assert.deepEqual(givenAway(table, published, 5), []);
    assert.ok(withheldIn(published).length < 15, 'one of the other rows is told');
  });

  it('withholds everything where less would leave a small count too narrow a range', () =>
    assert.deepEqual(
      suppress(
        [
          [2, 2],
          [7, 3],
          [1, 1],
        ],
        { minimum: 3 },
      ),
      [
        [null, null],
        [null, null],
        [null, null],
      ],
    ));

  const lines: readonly (readonly [what: string, line: readonly number[], published: readonly (number | null)[]])[] = [
    ['nothing where nothing is small', [5, 6, 7], [5, 6, 7]],
    ['the smallest other count with a single small one', [3, 40, 9], [null, 40, null]],
    ['small counts alone where they are people enough together', [3, 40, 2], [null, 40, null]],
    ['one more with small counts that are not', [0, 30, 0, 20], [null, 30, null, null]],
    ['everything where there is no other', [3, 1], [null, null]],
    ['the only one', [3], [null]],
  ];
  for (const [what, line, published] of lines) {
    it(`withholds of one row, and of one column, ${what}`, () => {
      assert.deepEqual(suppress([line], { minimum: 5 }), [published]);
      assert.deepEqual(
        suppress(
          line.map((count) => [count]),
          { minimum: 5 },
        ),
        published.map((count) => [count]),
      );
    });
  }

  it('withholds more where the totals tell a cell, so that its row does not', () =>
    assert.deepEqual(
      suppress(
        [
          [10, 0, 20],
          [15, 0, 30],
        ],
        { minimum: 5 },
      ),
      [
        [null, null, 20],
        [null, null, 30],
      ],
    ));

  it('withholds nothing with a minimum of 1, and of no table', () => {
    const table = [
      [0, 1],
      [2, 0],
    ];
    assert.deepEqual([suppress(table, { minimum: 1 }), suppress([], { minimum: 5 }), suppress([[], []], { minimum: 5 })], [table, [], [[], []]]);
  });

  for (const [what, work, message] of [
    ['rows of different lengths', () => suppress([[1, 2], [3]], { minimum: 5 }), /rows of one length/],
    ['parts of people', () => suppress([[1.5, 2]], { minimum: 5 }), /whole numbers from 0/],
    ['fewer than nobody', () => suppress([[-1, 2]], { minimum: 5 }), /whole numbers from 0/],
    ['a minimum that is no number', () => suppress([[1, 2]], { minimum: NaN }), /as minimum, not NaN/],
  ] as const) {
    it(`refuses ${what}`, () => assert.throws(work, { name: 'RangeError', message }));
  }
});
