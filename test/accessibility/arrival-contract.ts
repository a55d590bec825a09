import { assert } from '@open-wc/testing';
import { checkResponse } from '../../src/response/check-response.js';
import { score } from '../../src/survey/compute-score.js';
import { resultsWith } from '../fixtures/test-collector.js';
import { answersByRule, type Journey } from '../fixtures/walk-through.js';

/** What holds of every survey that was answered to its end, by whatever means: a sentence → what throws where it does not. */
export const ARRIVES = {
  'sends exactly the answers that were given': ({ response, definition }) => assert.deepEqual(response.answers, answersByRule(definition)),
  'sends a response that fits its definition': ({ response, definition }) => assert.deepEqual(checkResponse(definition, response), []),
  'tells once that the response was received': ({ response, delivered }) => assert.deepEqual(delivered, [response.id]),
  'ends with the focus on the thanks': ({ endsOn, thanks }) => assert.equal(endsOn, thanks),
  'says once, in a live region that was there before, that the answer was received': ({ said, message }) =>
    assert.deepEqual(
      said.filter((words) => words === message),
      [said.at(-1)],
    ),
} as const satisfies Record<string, (journey: Journey) => void>;

/** Writes the tests of it, those of the collector and of the scores among them. */
export function itArrives(definition: Journey['definition'], journeyOf: () => Journey): void {
  for (const [sentence, check] of Object.entries(ARRIVES)) it(sentence, () => check(journeyOf()));

  it('is counted by the collector', () => resultsWith(definition.id, 1));

  const numeric = (definition.scores ?? []).filter(({ classify }) => classify === undefined).map(({ id }) => id);
  if (numeric.length === 0) return;
  it('gives a number for every score', () => {
    const scores = score(definition, journeyOf().response.answers);
    assert.deepEqual(
      numeric.filter((id) => !Number.isFinite(scores[id])),
      [],
    );
  });
}
