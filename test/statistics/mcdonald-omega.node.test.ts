import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cronbachAlpha } from '../../src/statistics/cronbach-alpha.js';
import { mcdonaldOmega } from '../../src/statistics/mcdonald-omega.js';
import { oneFactor } from '../../src/statistics/one-factor.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

interface Published {
  readonly n_complete: number;
  readonly omega_total_1factor_ml_std: number;
  readonly items: readonly { readonly item: string }[];
  readonly political_subscale?: Published;
}

/** Correlations of items that have these with one factor, and nothing else in common. */
const correlationsOf = (loadings: readonly number[]) => loadings.map((one, row) => loadings.map((other, column) => (row === column ? 1 : one * other)));
const loadings = fc.array(fc.double({ min: 0.3, max: 0.9, noNaN: true }), { minLength: 3, maxLength: 8 });
const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), { minLength: 8, maxLength: 30 });

describe('one factor', () => {
  it('is found again in the correlations that it makes', () => {
    fc.assert(
      fc.property(loadings, (made) => {
        const found = oneFactor(deepFreeze(correlationsOf(made)));
        assert.equal(found.converged, true);
        for (const [item, loading] of found.loadings.entries()) assert.ok(Math.abs(loading - made[item]!) < 1e-5, `${loading} is not ${made[item]}`);
      }),
    );
  });

  it('gives what its example says', () => {
    const found = oneFactor([
      [1, 0.56, 0.48],
      [0.56, 1, 0.42],
      [0.48, 0.42, 1],
    ]);
    for (const [item, loading] of found.loadings.entries()) assertClose(loading, [0.8, 0.7, 0.6][item]!, 1e-8);
  });

  it('says so where it was given too few rounds', () => assert.equal(oneFactor(correlationsOf([0.8, 0.7, 0.6]), { rounds: 2 }).converged, false));
});

describe('McDonald’s omega', () => {
  for (const [name, file, partOf] of [
    ['o02-alpha-attitude', 'attitude.csv', (all: Published) => all],
    ['o02b-alpha-trust-allbus', 'allbus2018_trust.csv', (all: Published) => all],
    ['o02b-alpha-trust-allbus', 'allbus2018_trust.csv', (all: Published) => all.political_subscale!],
  ] as const) {
    it(`is what R gives for ${name}`, { skip: skipWithout(name) }, () => {
      const { expected: all, rows } = referenceCase<Published>(name);
      const expected = partOf(all);
      const found = mcdonaldOmega(deepFreeze(rows(file).map((row) => expected.items.map(({ item }) => (/^\d+$/.test(row[item]!) ? Number(row[item]) : null)))));
      assert.equal(found.n, expected.n_complete);
      assertClose(found.omega, expected.omega_total_1factor_ml_std, 1e-5);
    });
  }

  it('has the loadings that R gives', { skip: skipWithout('o02-alpha-attitude') }, () => {
    const { rows } = referenceCase('o02-alpha-attitude');
    const found = mcdonaldOmega(rows('attitude.csv').map((row) => Object.values(row).map(Number)));
    const fromR = [0.852477363012, 0.902241080359, 0.59270555872, 0.730696668458, 0.764994330207, 0.246092770139, 0.377845302617];
    for (const [item, loading] of found.loadings.entries()) assertClose(loading, fromR[item]!, 1e-5);
  });

  it('is standardised alpha where all items weigh alike', () => {
    const rows = [
      [1, 1, 0],
      [1, 0, 1],
      [0, 1, 1],
      [0, 0, 0],
      [0, 0, 0],
      [1, 1, 1],
      [1, 1, 1],
    ];
    assertClose(mcdonaldOmega(rows).omega, cronbachAlpha(rows).standardised!, 1e-8);
  });

  it('lies between 0 and 1, and does not depend on the unit of an item or on which way it is turned', () => {
    fc.assert(
      fc.property(answers, (rows) => {
        const { omega } = mcdonaldOmega(rows);
        const turned = mcdonaldOmega(
          rows.map(([one, ...others]) => [60 - 10 * one!, ...others]),
          { reverse: [0], range: [10, 50] },
        ).omega;
        if (omega === null || turned === null) return;
        assert.ok(omega >= 0 && omega <= 1);
        assert.ok(Math.abs(turned - omega) < 1e-6, `${turned} is not ${omega}`);
      }),
    );
  });

  it('gives what its example says, as R does, where an item is the factor', () => {
    const found = mcdonaldOmega([
      [1, 2, 1],
      [2, 1, 3],
      [3, 5, 2],
      [4, 3, 5],
      [5, 4, 4],
      [2, 3, 4],
    ]);
    assertClose(found.omega, 0.801897627064, 1e-6);
    for (const [item, loading] of found.loadings.entries()) assertClose(loading, [0.997504172467, 0.576214198162, 0.661956752408][item]!, 1e-6);
  });

  it('leaves out who did not answer every item', () => {
    const rows = [
      [1, 2, 1, 2],
      [2, 1, 3, 3],
      [3, 5, 2, 3],
      [4, 3, 5, 4],
      [5, 4, 4, 5],
      [2, 3, 4, 2],
    ];
    assert.deepEqual(mcdonaldOmega([...rows, [5, null, 1, 1]]), mcdonaldOmega(rows));
  });

  for (const [what, rows] of [
    [
      'for two items',
      [
        [1, 2],
        [2, 3],
        [3, 5],
      ],
    ],
    [
      'where an item does not vary',
      [
        [1, 2, 3],
        [1, 4, 5],
        [1, 5, 4],
      ],
    ],
    ['for nobody', []],
  ] as const) {
    it(`is null ${what}`, () => assert.deepEqual([mcdonaldOmega(rows).omega, mcdonaldOmega(rows).loadings], [null, []]));
  }
});
