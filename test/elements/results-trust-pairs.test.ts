import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { ResultsElement } from '../../src/elements/results/results.element.js';
import type { Results } from '../../src/results/results.js';
import { objections } from '../fixtures/axe.js';
import { mutualResults } from '../fixtures/mutual-results.js';
import { all, appear, find, stageOne, wordsOf } from '../fixtures/stage.js';

const SOME = mutualResults();
const meanOf = (id: string, { scores = [] }: Results = SOME) => {
  const { n, mean } = scores.find((score) => score.id === id)!;
  return { n: n!, estimate: mean!.estimate, low: mean!.low!, high: mean!.high! };
};
const [TRUST, TRUSTED] = [meanOf('trust-school'), meanOf('trusted-by-school')];
const two = (value: number) => value.toFixed(2);
const dataOf = (row: Element) => [...row.querySelectorAll('data')].map(({ value }) => Number(value));

async function shown(results = SOME, minimum = 0): Promise<ResultsElement> {
  const element = stageOne<ResultsElement>(html`<tillid-results minimum=${minimum} .results=${results}></tillid-results>`);
  await appear(element, '[part=score]');
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  return element;
}

describe('trust both ways', () => {
  it('stands beside each other on the whole scale, with both intervals', async () => {
    const bands = all(await shown(), '[part=pair] .band');
    [TRUST, TRUSTED].forEach(({ estimate, low, high }, side) => {
      const at = (selector: string, end: 'x1' | 'x2') => bands[side]!.querySelector<SVGLineElement>(selector)![end].baseVal.value / 20;
      assert.deepEqual(
        [at('.range', 'x1'), at('.range', 'x2'), at('.estimate', 'x1')].map(two),
        [low, high, estimate].map((value) => two(Math.round(value * 200) / 200)),
      );
    });
  });

  it('is said with interval, number of answers and period', async () => {
    const said = wordsOf(find(await shown(), '[part=pair]'));
    for (const { n, estimate, low, high } of [TRUST, TRUSTED])
      assert.include(said, `: ${two(estimate)} (95% interval ${two(low)} to ${two(high)}; ${n} answers, November 1, 2026).`);
  });

  it('has its figures in a table, unrounded', async () => {
    const rows = all(await shown(), '[part=pair] tbody tr').map(dataOf);
    assert.deepEqual(rows, [...[TRUST, TRUSTED].map(({ n, estimate, low, high }) => [n, estimate, low, high]), [TRUST.estimate - TRUSTED.estimate]]);
  });

  for (const [own, felt, words] of [
    [6, 4, 'Trust is 2.00 higher than the feeling of being trusted in return.'],
    [4, 6, 'The feeling of being trusted in return is 2.00 higher than trust.'],
    [5, 5, 'Trust and the feeling of being trusted in return are the same.'],
  ] as const)
    it(`says how far they lie apart: ${own} and ${felt}`, async () => assert.equal(wordsOf(find(await shown(mutualResults(own, felt)), '.apart')), words));

  it('does not say whether chance could make the difference', async () =>
    assert.include(wordsOf(find(await shown(), '[part=pair]')), 'from these figures alone nobody can tell whether chance could make the difference'));

  it('is not shown of fewer answers than the page asks for', async () => assert.lengthOf(all(await shown(SOME, 25), '[part=pair]'), 0));

  it('is not shown where one way alone was asked', async () => {
    const scores = SOME.scores!.filter(({ id }) => id !== 'trusted-by-school');
    assert.lengthOf(all(await shown({ ...SOME, scores }), '[part=pair]'), 0);
  });

  it('is accessible', async () => assert.deepEqual(await objections(await shown()), []));
});
