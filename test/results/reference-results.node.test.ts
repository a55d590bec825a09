import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SurveyResponse } from '../../src/response/response.js';
import { aggregate } from '../../src/results/aggregate.js';
import { visitResponse } from '../fixtures/definitions.js';
import { assertClose } from '../fixtures/close-to.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';
import { scaleOf, scored } from '../fixtures/scores.js';

interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** A number of a table, or that it is missing there. */
const answer = (field: string | undefined): SurveyResponse['answers'][string] => (/^\d+$/.test(field ?? '') ? Number(field) : { missing: 'no-answer' });

describe('the results of the ALLBUS trust items', { skip: skipWithout('o02b-alpha-trust-allbus') }, () => {
  interface Published {
    readonly raw_alpha_listwise: number;
    readonly n_complete: number;
    readonly feldt_ci95: Interval;
    readonly items: readonly { readonly item: string; readonly corrected_item_rest_r: number; readonly alpha_if_deleted: number }[];
  }

  it('tell what R gives of their reliability, counted response by response', () => {
    const { expected, rows } = referenceCase<Published>('o02b-alpha-trust-allbus');
    const ids = expected.items.map(({ item }) => item);
    const survey = scored(
      ids.map((id) => scaleOf(id, 1, 7)),
      { id: 'trust', mean: ids },
    );
    const responses = rows('allbus2018_trust.csv').map((row) => visitResponse(Object.fromEntries(ids.map((id) => [id, answer(row[id])]))));
    const { reliability } = aggregate(survey, responses).scores![0]!;
    assert.equal(reliability!.n, expected.n_complete);
    assertClose(reliability!.alpha, expected.raw_alpha_listwise, 1e-9);
    assertClose(reliability!.low, expected.feldt_ci95.lo, 1e-9);
    assertClose(reliability!.high, expected.feldt_ci95.hi, 1e-9);
    for (const [place, { item, corrected_item_rest_r, alpha_if_deleted }] of expected.items.entries()) {
      const found = reliability!.items[place]!;
      assert.equal(found.id, item);
      assertClose(found.itemRest, corrected_item_rest_r, 1e-9);
      assertClose(found.alphaIfDeleted, alpha_if_deleted, 1e-9);
    }
  });
});

describe('the results of the Belgian sample by sex', { skip: skipWithout('o04-trust-0-10-ess-belgium') }, () => {
  interface Published {
    readonly difference_female_minus_male: { readonly diff: number; readonly welch_t: number; readonly welch_df: number; readonly p: number; readonly ci95: Interval };
  }

  it('tell how far women and men lie apart, as R does', () => {
    const { expected, rows } = referenceCase<Published>('o04-trust-0-10-ess-belgium');
    const responses = rows('ess5_be.csv').map((row) => visitResponse({ trust: answer(row['trstplc']) }, { group: row['female'] === '1' ? 'women' : 'men' }));
    const { cells, differences } = aggregate(scored([scaleOf('trust', 0, 10)]), responses, { by: 'group' });
    assert.deepEqual(
      cells!.map(({ group }) => group),
      ['men', 'women'],
    );
    const { of, between, difference, low, high, t, df, p } = differences![0]!;
    assert.deepEqual({ of, between }, { of: { question: 'trust' }, between: [{ group: 'men' }, { group: 'women' }] });
    const { diff, welch_t, welch_df, p: expectedP, ci95 } = expected.difference_female_minus_male;
    // The means differ by less than a two-thousandth, so that their difference has fewer digits than they have.
    assertClose(difference, diff, 1e-8);
    assertClose(t, welch_t, 1e-8);
    assertClose(df, welch_df, 1e-9);
    assertClose(p, expectedP, 1e-9);
    assertClose(low, ci95.lo, 1e-9);
    assertClose(high, ci95.hi, 1e-9);
  });
});

describe('the results of a recommendation question', { skip: skipWithout('o05-nps') }, () => {
  interface Published {
    readonly all: { readonly nps: number; readonly se_points: number; readonly wald_ci95_points: Interval };
  }

  it('tell the score with its error, as the R package does', () => {
    const { expected, rows } = referenceCase<Published>('o05-nps');
    const survey = scored([{ ...scaleOf('recommend', 0, 10), look: 'nps' } as ReturnType<typeof scaleOf>]);
    const { summary } = aggregate(
      survey,
      rows('recommend.csv').map((row) => visitResponse({ recommend: Number(row['recommend']) })),
    ).questions[0]!;
    assert.ok(summary?.kind === 'distribution' && summary.recommendation);
    assertClose(summary.recommendation.score, expected.all.nps, 1e-9);
    assertClose(summary.recommendation.se, expected.all.se_points, 1e-9);
    assertClose(summary.recommendation.low, expected.all.wald_ci95_points.lo, 1e-9);
    assertClose(summary.recommendation.high, expected.all.wald_ci95_points.hi, 1e-9);
  });
});
