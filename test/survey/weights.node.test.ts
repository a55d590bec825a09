import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { libraryVisit } from '../fixtures/definitions.js';

const weights = (targets: unknown, by: unknown = 'group') => ({ by, targets });
const HALVES = { 'skole-1': 0.5, 'skole-2': 0.5 };

/** What is wrong, what is added to a sound definition, and the one fault that is told. */
const BROKEN: readonly (readonly [wrong: string, more: object, path: string, expected: string])[] = [
  ['of waves', { weights: weights(HALVES, 'wave') }, 'weights.by', 'expected one of "group", "role"'],
  ['without targets', { weights: { by: 'group' } }, 'weights.targets', 'expected an object'],
  ['of nobody', { weights: weights({}) }, 'weights.targets', 'expected shares that add up to 1; they add up to 0'],
  ['that add up to less', { weights: weights({ a: 0.5, b: 0.4 }) }, 'weights.targets', 'expected shares that add up to 1; they add up to 0.9'],
  ['in per cent', { weights: weights({ a: 40, b: 60 }) }, 'weights.targets', 'expected shares that add up to 1; they add up to 100'],
  ['of a text', { weights: weights({ a: '1' }) }, 'weights.targets.a', 'expected a number'],
  [
    'with a group that the survey does not take',
    { groups: ['skole-1', 'skole-2'], weights: weights({ ...HALVES, 'skole-2': 0.25, other: 0.25 }) },
    'weights.targets.other',
    'expected a group that stands in "groups"',
  ],
  [
    'without one of the roles that the survey takes',
    { roles: ['pupil', 'parent'], weights: weights({ pupil: 1 }, 'role') },
    'weights.targets',
    'expected a share for every role in "roles"; "parent" has none',
  ],
];

describe('the weights of a definition', () => {
  it('are shares of groups or roles, which may be rounded', () => {
    for (const more of [
      { weights: weights(HALVES) },
      { weights: weights({ pupil: 0.333333, parent: 0.666667 }, 'role') },
      { groups: ['skole-1', { id: 'skole-2', text: { da: 'To' } }], weights: weights(HALVES) },
    ]) {
      assert.deepEqual(parseDefinition({ ...libraryVisit, ...more }), { ok: true, value: { ...libraryVisit, ...more } });
    }
  });

  for (const [wrong, more, path, expected] of BROKEN)
    it(`are refused ${wrong}`, () => assert.deepEqual(parseDefinition({ ...libraryVisit, ...more }), { ok: false, problems: [{ path, expected }] }));

  it('are refused where a share is not above 0', () => {
    for (const share of [0, -0.5]) {
      const parsed = parseDefinition({ ...libraryVisit, weights: weights({ a: share, b: 1 - share }) });
      assert.deepEqual(parsed.ok ? [] : parsed.problems.map(({ path }) => path), ['weights.targets.a']);
    }
  });
});
