import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BudgetQuestion } from '../../src/questions/budget/budget.js';
import type { Results, SurveyDefinition, SurveyResponse } from '../../src/schemas.js';
import { attendee, meetingAnswer, type MeetingBench, meetingBench, optionIds } from '../fixtures/meeting-bench.js';
import { PROPOSALS } from '../fixtures/proposals-survey.js';

/** A meeting whose three proposals have come in; gives the id of each by its words. */
async function withProposals(): Promise<{ readonly bench: MeetingBench; readonly idOf: ReadonlyMap<string, string> }> {
  const bench = await meetingBench({}, { ...PROPOSALS, privacy: { minimumGroup: 2 } });
  await bench.send(meetingAnswer({ proposals: ['swings', 'path', 'choir'] }));
  const { cards } = await bench.board();
  return { bench, idOf: new Map(cards.map(({ id, text }) => [text, id])) };
}

const voteIn = ({ questions = [] }: SurveyDefinition) => questions.find(({ id }) => id === 'vote') as BudgetQuestion;

describe('a purse from proposal to result', () => {
  it('is voted on as it was priced, and its results are about the cards', async () => {
    const { bench, idOf } = await withProposals();
    const [swings, path, choir] = ['swings', 'path', 'choir'].map((words) => idOf.get(words)!) as [string, string, string];
    await bench.act({ act: 'price', card: swings, cost: 60_000, area: 'north' });
    await bench.act({ act: 'price', card: choir, cost: 40_000 });
    await bench.act({ act: 'hide', card: path, reason: 'The road is not ours' });
    const { version } = await bench.act({ act: 'phase', phase: 'voting' });
    const asked = await bench.definition();
    assert.deepEqual(
      voteIn(asked)
        .options.map(({ id, cost, area }) => [id, cost, area])
        .toSorted(),
      [
        [swings, 60_000, 'north'],
        [choir, 40_000, undefined],
      ].toSorted(),
    );
    const vote = (answer: SurveyResponse['answers'][string]) => meetingAnswer({ vote: answer }, { version });
    await bench.send(vote([swings, choir]), vote([swings]), vote([swings, choir]));
    const { cards } = await bench.board();
    assert.deepEqual(
      cards.map(({ id, rated, price }) => [id, rated['voting'], price?.cost]).toSorted(),
      [
        [swings, { dots: 3, supporters: 3 }, 60_000],
        [choir, { dots: 2, supporters: 2 }, 40_000],
      ].toSorted(),
    );
    const results = (await (await bench.get('/v1/surveys/meeting/results')).json()) as Results;
    assert.deepEqual(Object.keys(results.questions.find(({ id }) => id === 'vote')!.labels ?? {}).toSorted(), [swings, choir].toSorted());
  });

  it('refuses a cost above the purse with its place and its words', async () => {
    const { bench, idOf } = await withProposals();
    const { type, errors } = await bench.refused({ act: 'price', card: idOf.get('path'), cost: 100_001 });
    assert.match(type, /invalid-request$/);
    assert.deepEqual(errors, [{ path: 'act.cost', expected: 'expected at most the budget, which is 100000' }]);
  });

  it('does not begin a vote before two proposals have a price, and says why', async () => {
    const { bench, idOf } = await withProposals();
    await bench.act({ act: 'price', card: idOf.get('path')!, cost: 1 });
    const { errors } = await bench.refused({ act: 'phase', phase: 'voting' });
    assert.equal(errors?.[0]?.path, 'act.phase');
  });

  it('loses the words of a proposal that is withdrawn, and those that were written of it', async () => {
    const bench = await meetingBench({}, PROPOSALS);
    const somebody = await attendee();
    await bench.send(somebody.first({ proposals: ['mine'] }), meetingAnswer({ proposals: ['one', 'two'] }));
    const { cards } = await bench.board();
    for (const { id, text } of cards) await bench.act({ act: 'price', card: id, cost: 5, description: { en: `Checked: ${text}` } });
    await bench.act({ act: 'phase', phase: 'voting' });
    assert.match(JSON.stringify(await bench.definition()), /Checked: mine/);
    await bench.withdraw(somebody.id, somebody.code);
    for (const told of [await bench.definition(), await bench.board()]) assert.doesNotMatch(JSON.stringify(told), /mine/);
    assert.equal(optionIds(await bench.definition(), 'vote').length, 3);
  });
});
