import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Results, SurveyResponse } from '../../src/schemas.js';
import { citizen, collectorBench, type CollectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

/** The visit survey with the usual minimum. */
const PROTECTED = { ...VISIT, version: '2', privacy: { minimumGroup: 5 } };

async function bench(): Promise<CollectorBench> {
  const made = await collectorBench();
  await made.put(PROTECTED);
  return made;
}

/** So many visitors of a group, who are satisfied to various degrees. */
const visitors = (count: number, more: Partial<SurveyResponse> = {}) =>
  Array.from({ length: count }, (_, index) => visitAnswer({ overall: 1 + (index % 5), why: { missing: 'skipped' } }, { version: '2', ...more }));

const resultsOf = async ({ get }: CollectorBench, query = '') => (await (await get(`/v1/surveys/visit/results${query}`)).json()) as Results;

/** The lines of a cut: their name and their number of people. */
const linesOf = ({ cells = [] }: Results) => Object.fromEntries(cells.map(({ group, role, wave, n }) => [[group, role, wave].filter((name) => name !== undefined).join(' '), n]));

describe('results by group', () => {
  it('are told of every group that is large enough', async () => {
    const made = await bench();
    await made.send(...visitors(8, { group: 'north' }), ...visitors(6, { group: 'south' }));
    const results = await resultsOf(made, '?by=group');
    assert.deepEqual([results.by, results.n, linesOf(results)], ['group', 14, { north: 8, south: 6 }]);
    assert.deepEqual(
      results.cells!.map(({ questions }) => questions[0]!.n),
      [8, 6],
    );
  });

  it('withhold a second group where the first could be worked out from the total', async () => {
    const made = await bench();
    await made.send(...visitors(8, { group: 'north' }), ...visitors(4, { group: 'south' }), ...visitors(9, { group: 'east' }));
    const results = await resultsOf(made, '?by=group');
    assert.deepEqual([results.n, linesOf(results)], [21, { east: 9 }]);
  });

  it('are the same where a group is too small and where it is not there', async () => {
    const [one, other] = [await bench(), await bench()];
    await one.send(...visitors(4, { group: 'south' }));
    assert.deepEqual(await resultsOf(one, '?by=group'), await resultsOf(other, '?by=group'));
  });

  it('withhold a question to which all of a group gave one and the same answer', async () => {
    const made = await bench();
    const agreed = Array.from({ length: 6 }, () => visitAnswer({ overall: 5 }, { version: '2', group: 'north' }));
    await made.send(...agreed, ...visitors(7, { group: 'south' }), ...visitors(8, { group: 'east' }));
    const { cells } = await resultsOf(made, '?by=group');
    assert.deepEqual(
      cells!.map(({ group, n, questions }) => [group, n, questions[0]!.n]),
      [
        ['east', 8, 8],
        ['north', 6, null],
        ['south', 7, null],
      ],
    );
  });

  it('of those who name no group stand under no name', async () => {
    const made = await bench();
    await made.send(...visitors(8, { group: 'north' }), ...visitors(6));
    const { cells } = await resultsOf(made, '?by=group');
    assert.deepEqual(
      cells!.map(({ group, n }) => [group, n]),
      [
        ['north', 8],
        [null, 6],
      ],
    );
  });
});

describe('results over waves', () => {
  it('are told by wave, by group, and by both', async () => {
    const made = await bench();
    for (const [group, wave, count] of [
      ['north', '2025', 6],
      ['south', '2025', 7],
      ['north', '2026', 8],
      ['south', '2026', 9],
    ] as const)
      await made.send(...visitors(count, { group, wave }));
    assert.deepEqual(linesOf(await resultsOf(made, '?over=wave')), { '2025': 13, '2026': 17 });
    assert.deepEqual(linesOf(await resultsOf(made, '?by=group')), { north: 14, south: 16 });
    assert.deepEqual(linesOf(await resultsOf(made, '?by=group&over=wave')), { 'north 2025': 6, 'north 2026': 8, 'south 2025': 7, 'south 2026': 9 });
  });

  it('are told by role', async () => {
    const made = await bench();
    await made.send(...visitors(8, { role: 'pupil' }), ...visitors(6, { role: 'teacher' }));
    assert.deepEqual(linesOf(await resultsOf(made, '?by=role')), { pupil: 8, teacher: 6 });
  });
});

describe('results that are published in batches', () => {
  it('stay what they were until the minimum of people more has answered', async () => {
    const made = await bench();
    await made.send(...visitors(7));
    const told = [(await resultsOf(made)).n];
    for (let more = 0; more < 5; more++) {
      await made.send(...visitors(1));
      told.push((await resultsOf(made)).n);
    }
    assert.deepEqual(told, [7, 7, 7, 7, 7, 12]);
  });

  it('stay what they were when the collector starts again', async () => {
    const made = await bench();
    await made.send(...visitors(7));
    assert.equal((await resultsOf(made)).n, 7);
    await made.send(...visitors(3));
    assert.equal((await resultsOf(await made.restarted())).n, 7);
  });

  it('wait in each group, so that no group tells of a few by the change of a total', async () => {
    const made = await bench();
    await made.send(...visitors(8, { group: 'north' }), ...visitors(6, { group: 'south' }));
    await resultsOf(made);
    await made.send(...visitors(5, { group: 'north' }), ...visitors(2, { group: 'south' }));
    assert.deepEqual([(await resultsOf(made)).n, linesOf(await resultsOf(made, '?by=group'))], [19, { north: 13, south: 6 }]);
  });

  it('do not tell of a single withdrawal', async () => {
    const made = await bench();
    const { id, code, first } = await citizen();
    await made.send(...visitors(7), first(5, { version: '2' }));
    assert.equal((await resultsOf(made)).n, 8);
    await made.withdraw(id, code);
    assert.equal((await resultsOf(made)).n, 8);
    await made.send(...visitors(5));
    assert.equal((await resultsOf(made)).n, 12);
  });

  it('tell of a definition that was published anew at once', async () => {
    const made = await bench();
    await made.send(...visitors(7));
    await resultsOf(made);
    await made.put({ ...PROTECTED, version: '3', title: { en: 'Renamed' } });
    const { version, title, n } = await resultsOf(made);
    assert.deepEqual({ version, title, n }, { version: '3', title: { en: 'Renamed' }, n: 7 });
  });

  it('are streamed batch by batch', { timeout: 15_000 }, async () => {
    const stopping = new AbortController();
    const made = await collectorBench({ stopping: stopping.signal });
    await made.put(PROTECTED);
    await made.send(...visitors(5));
    const reader = (await made.get('/v1/surveys/visit/results/stream')).body!.pipeThrough(new TextDecoderStream()).getReader();
    const told = async () => (JSON.parse(/data: (.*)\n/.exec((await reader.read()).value ?? '')?.[1] ?? 'null') as Results).n;
    assert.equal(await told(), 5);
    await made.send(...visitors(1));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await made.send(...visitors(4));
    assert.equal(await told(), 10);
    stopping.abort();
  });
});

describe('a cut that is not published', () => {
  for (const [query, detail] of [
    ['by=language', /by: expected group or role, found "language"/],
    ['over=day', /over: expected wave/],
    ['where=group', /cut with by and over; found "where"/],
    ['by=group&by=role', /Expected by once/],
  ] as const) {
    it(`such as ${query} is refused with what was expected`, async () => {
      const { get } = await bench();
      const answer = await get(`/v1/surveys/visit/results?${query}`);
      assert.equal(answer.status, 400);
      assert.match(((await answer.json()) as { detail: string }).detail, detail);
    });
  }
});
