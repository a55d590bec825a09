import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { effectiveNumber, meanInterval, postStratify, score, wilsonInterval } from '../../src/analysis.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { aggregate } from '../../src/results/aggregate.js';
import { publishWeighted } from '../../src/results/publish-weighted.js';
import { results } from '../../src/results/results.js';
import type { WeightedFigures, WeightedPart } from '../../src/results/weighted-results.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { assertClose } from '../fixtures/close-to.js';
import { visitResponse } from '../fixtures/definitions.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

const TARGETS = { north: 0.2, south: 0.5, west: 0.3 };
const text = { en: 'x' };
const survey: SurveyDefinition = {
  id: 'library-visit',
  version: '2',
  questions: [
    { id: 'overall', type: 'scale', min: 1, max: 5, text },
    { id: 'way', type: 'choice', text, options: ['foot', 'bus'].map((id) => ({ id, text })) },
    { id: 'used', type: 'choice', text, multiple: true, options: ['bench', 'shop'].map((id) => ({ id, text })) },
    { id: 'met', type: 'matrix', text, min: 1, max: 4, rows: ['clean', 'light'].map((id) => ({ id, text })) },
    { id: 'visits', type: 'number', text, min: 0, max: 100 },
    { id: 'why', type: 'text', text },
  ],
  scores: [{ id: 'sum', sum: ['overall', 'visits'] }],
  weights: { by: 'group', targets: TARGETS },
};

/** A response that follows from its number alone, with questions left out now and then. */
function responseOf(group: string | undefined, index: number): SurveyResponse {
  const answers = {
    ...(index % 7 === 3 ? {} : { overall: 1 + ((index * 3) % 5) }),
    way: index % 3 === 0 ? 'bus' : 'foot',
    used: index % 4 === 0 ? ['bench', 'shop'] : ['shop'],
    met: { clean: 1 + (index % 4), ...(index % 5 === 1 ? {} : { light: 1 + ((index * index) % 4) }) },
    ...(index % 6 === 2 ? {} : { visits: (index * 13) % 40 }),
    why: 'x',
  };
  return visitResponse(answers, group === undefined ? {} : { group });
}

const people = (group: string | undefined, from: number, count: number) => Array.from({ length: count }, (_, index) => responseOf(group, from + index));
const responses = [...people('north', 0, 31), ...people('south', 50, 12), ...people('west', 100, 19)];
const told = aggregate(survey, [...responses, ...people('elsewhere', 200, 9), ...people(undefined, 300, 8)]);

const nameOf = (of: WeightedPart['of']) => ('score' in of ? of.score : [of.question, of.row].filter((one) => one !== undefined).join('.'));
const partNamed = (name: string, of = told) => of.weighted!.parts.find((part) => nameOf(part.of) === name)!;
const figuresOf = (name: string, of = told): WeightedFigures => partNamed(name, of).figures!;

/** Those of the weighted groups who gave a value, with the weights that `postStratify` gives them. */
function reckoned<T>(read: (response: SurveyResponse) => T | null | undefined) {
  const given = responses.flatMap((response) => {
    const value = read(response);
    return value === undefined || value === null ? [] : [{ group: response.group, value }];
  });
  const { weights, effectiveN } = postStratify(given, { group: TARGETS });
  return { values: given.map(({ value }) => value), weights, effectiveN };
}

/** Asserts that a share is what the raw responses give: weighted, with Wilson's interval for the effective number. */
function assertShare(
  found: { readonly estimate: number; readonly low: number; readonly high: number } | null | undefined,
  counts: readonly boolean[],
  weights: readonly number[],
): void {
  const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
  const [share, effectiveN] = [sum(weights.filter((_weight, place) => counts[place])) / sum(weights), effectiveNumber(weights)];
  const expected = wilsonInterval(share * effectiveN, effectiveN)!;
  assertClose(found?.estimate, share);
  assertClose(found?.low, expected.low);
  assertClose(found?.high, expected.high);
}

function assertMean(found: WeightedFigures, read: (response: SurveyResponse) => number | null | undefined): void {
  const { values, weights } = reckoned(read);
  const expected = meanInterval(values, { weights })!;
  assert.equal(found.n, expected.n);
  assertClose(found.effectiveN, expected.effectiveN);
  assertClose(found.mean?.estimate, expected.mean);
  assertClose(found.mean?.low, expected.low!);
  assertClose(found.mean?.high, expected.high!);
}

const numberAt = (id: string) => (response: SurveyResponse) => response.answers[id] as number | undefined;
const rowAt = (row: string) => (response: SurveyResponse) => (response.answers['met'] as Record<string, number>)[row];

describe('weighted results', () => {
  it('tell the mean of a scale, a number, a row of a matrix and a score as reckoned from the responses', () => {
    assertMean(figuresOf('overall'), numberAt('overall'));
    assertMean(figuresOf('visits'), numberAt('visits'));
    assertMean(figuresOf('met.clean'), rowAt('clean'));
    assertMean(figuresOf('met.light'), rowAt('light'));
    assertMean(figuresOf('sum'), (response) => score(survey, response.answers)['sum']);
  });

  it('tell the share of each value, and of the favourable ones, as reckoned from the responses', () => {
    const { values, weights } = reckoned(numberAt('overall'));
    const found = figuresOf('overall');
    assert.deepEqual(
      found.shares.map(({ value }) => value),
      [1, 2, 3, 4, 5],
    );
    for (const share of found.shares)
      assertShare(
        share,
        values.map((value) => value === share.value),
        weights,
      );
    assertShare(
      found.favourable,
      values.map((value) => value >= 4),
      weights,
    );
  });

  it('tell the share of each option, of one and of several, as reckoned from the responses', () => {
    for (const id of ['way', 'used']) {
      const { values, weights } = reckoned((response) => [response.answers[id] as string | string[]].flat());
      for (const share of figuresOf(id).shares)
        assertShare(
          share,
          values.map((chosen) => chosen.includes(String(share.value))),
          weights,
        );
    }
  });

  it('have nothing of texts, and stand in the document of the whole survey only', () => {
    assert.deepEqual(
      told.weighted!.parts.map(({ of }) => nameOf(of)),
      ['overall', 'way', 'used', 'met.clean', 'met.light', 'visits', 'sum'],
    );
    assert.equal(aggregate(survey, responses, { by: 'group' }).weighted, undefined);
    assert.equal(aggregate({ ...survey, weights: undefined }, responses).weighted, undefined);
  });

  it('have nothing of what was told by chance, which is no answer', () => {
    const way = { ...survey.questions![1]!, randomised: { epsilon: 1 } };
    const { weighted } = aggregate({ ...survey, questions: [way], scores: [] }, responses);
    assert.deepEqual(weighted!.parts, []);
  });

  it('have the published form', () => assert.deepEqual(parseWith(results, JSON.parse(JSON.stringify(told))), { ok: true, value: told }));

  it('follow from the published lines by group alone', () => {
    const { cells } = aggregate(survey, responses, { by: 'group' });
    assert.deepEqual(publishWeighted(survey, survey.weights!, JSON.parse(JSON.stringify(cells)) as NonNullable<typeof cells>), aggregate(survey, responses).weighted);
  });

  it('are withheld, and say no more than that, where one of the groups is too small or empty', () => {
    for (const few of [0, 3]) {
      const { weighted } = aggregate(survey, [...people('north', 0, 31), ...people('south', 50, 12), ...people('west', 100, few), ...people('elsewhere', 200, 9)]);
      for (const part of weighted!.parts) assert.deepEqual(part, { of: part.of, figures: null, reason: 'withheld' });
    }
  });

  it('are withheld question by question, where too few of a group answered it', () => {
    const silent = people('west', 100, 19).map((response) => visitResponse({ overall: response.answers['overall'] ?? 2, way: 'bus' }, { group: 'west' }));
    const few = aggregate(survey, [...people('north', 0, 31), ...people('south', 50, 12), ...silent]);
    assert.deepEqual(partNamed('visits', few), { of: { question: 'visits' }, figures: null, reason: 'withheld' });
    assert.notEqual(partNamed('overall', few).figures, null);
  });

  it('can be by role', () => {
    const byRole: SurveyDefinition = { ...survey, weights: { by: 'role', targets: { pupil: 0.9, parent: 0.1 } } };
    const inRole = (role: string, overall: readonly number[]) => overall.map((value) => visitResponse({ overall: value }, { role }));
    const { figures } = partNamed('overall', aggregate(byRole, [...inRole('pupil', [1, 1, 1, 1, 2]), ...inRole('parent', [5, 5, 5, 5, 4])]));
    assertClose(figures?.mean?.estimate, 0.9 * 1.2 + 0.1 * 4.8);
  });

  describe('of the Californian schools (R, package survey)', { skip: skipWithout('o06-poststrat-raking-api') }, () => {
    it('tell the post-stratified mean', () => {
      const { expected, rows } = referenceCase<{
        readonly population: { readonly stype: Readonly<Record<string, number>> };
        readonly poststrat_stype: { readonly mean_api00: number };
      }>('o06-poststrat-raking-api');
      const { stype } = expected.population;
      const all = Object.values(stype).reduce((sum, count) => sum + count, 0);
      const schools: SurveyDefinition = {
        id: 'library-visit',
        version: '2',
        questions: [{ id: 'api', type: 'number', text }],
        weights: { by: 'group', targets: Object.fromEntries(Object.entries(stype).map(([name, count]) => [name, count / all])) },
      };
      const given = rows('apiclus1.csv').map((row) => visitResponse({ api: Number(row['api00']) }, { group: row['stype']! }));
      assertClose(figuresOf('api', aggregate(schools, given)).mean?.estimate, expected.poststrat_stype.mean_api00, 1e-8);
    });
  });
});
