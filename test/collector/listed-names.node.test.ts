import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Results } from '../../src/schemas.js';
import { collectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { VISIT } from '../fixtures/visit-survey.js';

const LISTED = { ...VISIT, version: '2', groups: [{ id: 'skole-1', text: { en: 'The school in the wood' } }, 'skole-2'] };
const from = (group: string | undefined) => visitAnswer({ overall: 3 }, { version: '2', ...(group === undefined ? {} : { group }) });

describe('the collector, of a survey that lists its groups,', () => {
  it('stores what names one of them or none, and refuses another without repeating it', async () => {
    const bench = await collectorBench();
    assert.equal((await bench.put(LISTED)).status, 201);
    const [known, none, other] = [from('skole-1'), from(undefined), from('my-own-group')];
    assert.deepEqual(await bench.send(known, none, other), {
      received: [known.id, none.id],
      refused: [{ id: other.id, reason: 'group: expected one of "skole-1", "skole-2"' }],
    });
    assert.equal((await bench.rows()).length, 2);
  });

  it('tells in the lines of results what they are called', async () => {
    const bench = await collectorBench();
    await bench.put(LISTED);
    await bench.send(from('skole-1'), from('skole-1'), from('skole-2'), from('skole-2'));
    const { cells } = (await (await bench.get('/v1/surveys/visit/results?by=group')).json()) as Results;
    assert.deepEqual(
      cells?.map(({ group, called }) => [group, called]),
      [
        ['skole-1', { group: { en: 'The school in the wood' } }],
        ['skole-2', undefined],
      ],
    );
  });

  it('tells results weighted by their shares of the population, and none where one of them is not told', async () => {
    const bench = await collectorBench();
    await bench.put({ ...LISTED, weights: { by: 'group', targets: { 'skole-1': 0.25, 'skole-2': 0.75 } } });
    const give = (group: string, overall: number) => bench.send(visitAnswer({ overall }, { version: '2', group }));
    const weighted = async () => ((await (await bench.get('/v1/surveys/visit/results')).json()) as Results).weighted;
    await give('skole-1', 1);
    assert.deepEqual((await weighted())?.parts, [{ of: { question: 'overall' }, figures: null, reason: 'withheld' }]);
    await give('skole-2', 5);
    await give('skole-1', 1);
    assert.equal((await weighted())?.parts[0]?.figures?.mean?.estimate, 4);
  });

  it('refuses a definition with a group twice, and says where', async () => {
    const answer = await (await collectorBench()).put({ ...LISTED, groups: ['a', 'a'] });
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /groups\[1\]/);
  });
});
