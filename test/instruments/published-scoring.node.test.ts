import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionsOf } from '../../src/survey/pages-of.js';
import { score, scoreBands } from '../../src/survey/compute-score.js';
import { loadInstruments } from '../fixtures/instruments.js';
import { referenceCase, skipWithout } from '../fixtures/reference-data.js';

const INSTRUMENTS = await loadInstruments();
const definitionOf = (id: string) => INSTRUMENTS.get(id)!.definition;

interface Who5Case {
  readonly rows: readonly { readonly id: string; readonly index: number | null; readonly index_le_50?: boolean; readonly index_le_28?: boolean }[];
}

const WHO5 = 'o01-who5-scoring';

describe('WHO-5 scored as published', { skip: skipWithout(WHO5) }, () => {
  if (skipWithout(WHO5) !== false) return;
  const published = referenceCase<Who5Case>(WHO5);
  const definition = definitionOf('who-5');
  const items = questionsOf(definition).map(({ id }) => id);
  const answersIn = (cells: readonly string[]) => Object.fromEntries(cells.flatMap((cell, index) => (cell === '' ? [] : [[items[index]!, Number(cell)] as const])));
  const answers = new Map(
    published.rows('responses.csv').map((row) => {
      const [id, ...cells] = Object.values(row).map((cell) => cell.trim());
      return [id, answersIn(cells)];
    }),
  );

  for (const { id, index, index_le_28: isLow, index_le_50: isReduced } of published.expected.rows) {
    it(`row ${id} has the index ${index}`, () => assert.equal(score(definition, answers.get(id)!)['who5'], index));
    it(`row ${id} is in its band`, () => assert.equal(scoreBands(definition, answers.get(id)!)['who5'], index === null ? null : isLow ? 'low' : isReduced ? 'reduced' : 'good'));
  }
});

describe('ONS4 in the groups that ONS reports', () => {
  const bandsOf = (item: string, id: string) => Array.from({ length: 11 }, (_, value) => scoreBands(definitionOf('ons-4'), { [item]: value })[id]);
  const GROUPS = ['low', 'low', 'low', 'low', 'low', 'medium', 'medium', 'high', 'high', 'very-high', 'very-high'];
  it('for life satisfaction', () => assert.deepEqual(bandsOf('satisfied', 'life-satisfaction'), GROUPS));
  it('for worthwhile', () => assert.deepEqual(bandsOf('worthwhile', 'worthwhile-level'), GROUPS));
  it('for happiness', () => assert.deepEqual(bandsOf('happy', 'happiness'), GROUPS));
  it('for anxiety, of which much is bad', () =>
    assert.deepEqual(bandsOf('anxious', 'anxiety'), ['very-low', 'very-low', 'low', 'low', 'medium', 'medium', 'high', 'high', 'high', 'high', 'high']));
  it('never as one number for all four', () => {
    for (const { mean } of definitionOf('ons-4').scores ?? []) assert.equal(mean?.length, 1);
  });
});

describe('the ladder in Gallup’s categories', () => {
  const category = (now: unknown, later?: unknown) =>
    scoreBands(definitionOf('life-ladder'), { now, ...(later === undefined ? {} : { 'in-five-years': later }) })['gallup-categories'];
  for (const [now, later, expected] of [
    [7, 8, 'thriving'],
    [10, 10, 'thriving'],
    [7, 7, 'struggling'],
    [6, 8, 'struggling'],
    [4, 4, 'suffering'],
    [0, 0, 'suffering'],
    [4, 5, 'struggling'],
    [5, 4, 'struggling'],
    [2, 10, 'struggling'],
  ] as const)
    it(`${now} now and ${later} in five years is ${expected}`, () => assert.equal(category(now, later), expected));
  it('has none for who answered only one question', () => assert.equal(category(8), null));
  it('has none for who does not know', () => assert.equal(category(8, { missing: 'dont-know' }), null));
  it('still has today’s step for who answered only that', () => assert.equal(score(definitionOf('life-ladder'), { now: 8 })['life-now'], 8));
});
