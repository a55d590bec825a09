import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SurveyResponse } from '../../src/response/response.js';
import { aggregate } from '../../src/results/aggregate.js';
import { results, type ScoreResult } from '../../src/results/results.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import type { ScoreDefinition } from '../../src/survey/score.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { assertClose } from '../fixtures/close-to.js';
import { visitResponse } from '../fixtures/definitions.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';
import { scaleOf, scored } from '../fixtures/scores.js';

const WHO5 = 'o01-who5-scoring';

const bands: ScoreDefinition['bands'] = [{ id: 'low', atMost: 2, text: { en: 'Low' }, advice: { en: 'Talk to somebody.' } }, { id: 'rest' }];
const survey = scored([scaleOf('a', 1, 5), scaleOf('b', 1, 5)], { id: 'level', title: { en: 'Level' }, mean: ['a', 'b'], bands });
const both = (...values: number[]): SurveyResponse[] => values.map((value) => visitResponse({ a: value, b: value }));
const levelOf = (responses: readonly SurveyResponse[], options: { readonly minimum?: number } = {}): ScoreResult => aggregate(survey, responses, options).scores![0]!;

describe('publishResults, of scores,', () => {
  it('tells title, n, mean with its interval and bands with theirs', () => {
    const { mean, reliability: _, ...told } = levelOf(both(1, 2, 3, 4, 5));
    assert.deepEqual(told, {
      id: 'level',
      title: { en: 'Level' },
      withheld: false,
      n: 5,
      incomplete: 0,
      range: [1, 5],
      level: 0.95,
      bands: [
        { id: 'low', text: { en: 'Low' }, count: 2, share: wilsonInterval(2, 5), method: 'wilson' },
        { id: 'rest', count: 3, share: wilsonInterval(3, 5), method: 'wilson' },
      ],
      floor: { score: 1, count: 1, share: wilsonInterval(1, 5), method: 'wilson' },
      ceiling: { score: 5, count: 1, share: wilsonInterval(1, 5), method: 'wilson' },
    });
    assert.deepEqual([mean?.estimate, mean?.method], [3, 'student-t']);
  });

  it('tells nothing of the advice, which is for those who answer', () => assert.ok(!JSON.stringify(aggregate(survey, both(1, 1, 1, 1, 1))).includes('Talk')));

  it('withholds a score that fewer have than the minimum', () =>
    assert.deepEqual(
      [4, 5].map((count) => levelOf(both(...Array<number>(count).fill(3))).withheld),
      [true, false],
    ));

  it('withholds by the number of scores, not of answers', () => {
    const half = Array.from({ length: 4 }, () => visitResponse({ a: 3 }));
    const told = aggregate(survey, [...both(3, 3, 3), ...half]);
    assert.deepEqual([told.questions[0]?.withheld, told.scores![0]?.withheld], [false, true]);
  });

  it('tells nothing at all of a withheld score: too few look like nobody', () => assert.deepEqual(levelOf([...both(1, 2, 3), visitResponse({ a: 1 })]), levelOf([])));

  it('tells of reliability only where the minimum of people has answered every item', () => {
    const lenient = scored([scaleOf('a', 1, 5), scaleOf('b', 1, 5)], { id: 'level', mean: ['a', 'b'], missing: { atMost: 1 } });
    const reliabilityOf = (complete: number) =>
      aggregate(lenient, [...both(1, 2, 3, 4, 5).slice(0, complete), visitResponse({ a: 2 }), visitResponse({ a: 4 })]).scores![0]!.reliability;
    assert.deepEqual([reliabilityOf(4), reliabilityOf(5)?.n, reliabilityOf(5)?.alpha], [null, 5, 1]);
  });

  it('tells how many have no score', () => assert.equal(levelOf([...both(1, 2, 3, 4, 5), visitResponse({ a: 1 }), visitResponse({})]).incomplete, 2));

  it('takes the caller’s minimum', () => assert.equal(levelOf(both(1, 2), { minimum: 2 }).n, 2));

  it('has no interval for a single score', () => {
    const { mean } = levelOf(both(4), { minimum: 1 });
    assert.deepEqual(mean, { estimate: 4, sd: null, low: null, high: null, method: 'student-t' });
  });

  it('tells the declared range before that of the items', () => {
    const wide = scored([scaleOf('a', 1, 5)], { id: 'level', mean: ['a'], range: [0, 10] });
    assert.deepEqual(aggregate(wide, []).scores![0]!.range, [0, 10]);
  });

  it('gives a classification no mean and no range', () => {
    const classes = scored([scaleOf('a', 1, 5)], { id: 'class', classify: ['a'], bands: [{ id: 'high', when: { question: 'a', atLeast: 4 } }, { id: 'rest' }] });
    const {
      mean,
      range,
      bands: told,
    } = aggregate(
      classes,
      [1, 2, 5, 5, 5].map((a) => visitResponse({ a })),
    ).scores![0]!;
    assert.deepEqual({ mean, range, counts: told?.map(({ count }) => count) }, { mean: null, range: null, counts: [3, 2] });
  });

  it('has the published form', () => {
    const told = aggregate(survey, both(1, 2, 3, 4, 5));
    assert.deepEqual(parseWith(results, JSON.parse(JSON.stringify(told))), { ok: true, value: told });
  });

  it('lets documents of an earlier version be read, which told of no scores', () => {
    const { scores: _, ...earlier } = aggregate(survey, []);
    assert.ok(parseWith(results, earlier).ok);
  });
});

describe('the published scores of ten WHO-5 questionnaires', { skip: skipWithout(WHO5) }, () => {
  interface Group {
    readonly n_scored: number;
    readonly mean: number;
    readonly sd: number;
    readonly t_ci95: readonly [number, number];
    readonly share_index_le_28: number;
    readonly share_index_le_50: number;
  }

  function told(): { readonly index: ScoreResult; readonly group: Group } {
    const items = [1, 2, 3, 4, 5].map((item) => `who5_${item}`);
    const cuts: ScoreDefinition['bands'] = [{ id: 'up-to-28', atMost: 28 }, { id: 'up-to-50', atMost: 50 }, { id: 'above' }];
    const definition = scored(
      items.map((id) => scaleOf(id, 0, 5)),
      { id: 'index', sum: items, times: 4, bands: cuts },
    );
    const reference = referenceCase<{ readonly group: Group }>(WHO5);
    const responses = reference.rows('responses.csv').map((row) => {
      const cells = Object.entries(row).map(([column, cell]) => [column.trim(), cell.trim()] as const);
      return visitResponse(Object.fromEntries(cells.filter(([column, cell]) => column !== 'id' && cell !== '').map(([column, cell]) => [column, Number(cell)])));
    });
    return { index: aggregate(definition, responses).scores![0]!, group: reference.expected.group };
  }

  it('count one as incomplete', () => {
    const { index, group } = told();
    assert.deepEqual([index.n, index.incomplete], [group.n_scored, 1]);
  });

  it('have the published mean with its interval', () => {
    const { index, group } = told();
    assertClose(index.mean?.estimate, group.mean);
    assertClose(index.mean?.sd, group.sd);
    assertClose(index.mean?.low, group.t_ci95[0]);
    assertClose(index.mean?.high, group.t_ci95[1]);
  });

  it('have the published shares of the cut-offs', () => {
    const { index, group } = told();
    const [lowest, low] = index.bands!.map(({ share }) => share!.estimate);
    assertClose(lowest, group.share_index_le_28);
    assertClose(lowest! + low!, group.share_index_le_50);
  });
});
