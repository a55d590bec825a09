import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { results as resultsSchema, type Results } from '../../src/results/results.js';
import { schoolResults } from '../fixtures/cut-results.js';

const namesIn = ({ cells = [] }: Results) => cells.map(({ group, wave }) => [group, wave].filter((name) => name !== undefined).join(' '));

describe('the lines of a cut', () => {
  it('stand in the order in which the definition lists groups', () => assert.deepEqual(namesIn(schoolResults({ by: 'group' })), ['west', 'east', 'lake', 'mill']));

  it('stand in the order in which the definition lists waves', () => assert.deepEqual(namesIn(schoolResults({ over: 'wave' })), ['spring', 'autumn', 'later', 'last']));

  it('stand by groups first, then by waves', () =>
    assert.deepEqual(namesIn(schoolResults({ by: 'group', over: 'wave' })).slice(0, 5), ['west spring', 'west autumn', 'west later', 'west last', 'east spring']));

  it('are compared with the wave before in that order', () =>
    assert.deepEqual(
      schoolResults({ over: 'wave' })
        .differences!.filter(({ of }) => 'score' in of)
        .map(({ between }) => between.map(({ wave }) => wave)),
      [
        ['spring', 'autumn'],
        ['autumn', 'later'],
        ['later', 'last'],
      ],
    ));
});

describe('a document that is cut', () => {
  it('lists the names of the definition, whoever has answered', () => {
    const { listed } = schoolResults({ over: 'wave' });
    assert.deepEqual(listed, { wave: ['spring', 'autumn', 'later', 'last', 'next'].map((id) => ({ id })) });
  });

  it('lists them with their words', () =>
    assert.deepEqual(schoolResults({ by: 'group' }).listed!.group![0], { id: 'west', text: { en: 'West School', da: 'Vestskolen', ar: 'مدرسة الغرب' } }));

  it('fits its schema', () => assert.equal(resultsSchema.safeParse(schoolResults({ by: 'group', over: 'wave' })).success, true));

  it('lists nothing where it is not cut', () => assert.equal('listed' in schoolResults({}), false));
});

describe('an indicator', () => {
  it('tells what it is read from', () => assert.deepEqual(schoolResults({}).indicators![0]!.of, { question: 'calm' }));
});
