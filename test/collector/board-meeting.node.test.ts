import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Receipt, SurveyDefinition, SurveyResponse } from '../../src/schemas.js';
import { camp, absent } from '../fixtures/camps.js';
import { attendee, meetingAnswer, type MeetingBench, meetingBench } from '../fixtures/meeting-bench.js';
import { MEETING, TABLES } from '../fixtures/meeting-survey.js';

/** The meeting with room for as many dots as anybody had at the camp. */
const CAMP: SurveyDefinition = {
  ...MEETING,
  questions: MEETING.questions.map((question) => (question.id === 'dots' ? { ...question, atMost: undefined } : question)),
};

/** Posts as a device does that does not know whether it has been heard: twice at once, and once more. */
async function postAgainAndAgain({ post }: MeetingBench, response: SurveyResponse): Promise<void> {
  const receipts = await Promise.all([post({ responses: [response] }), post({ responses: [response] })]);
  receipts.push(await post({ responses: [response] }));
  for (const receipt of receipts) assert.deepEqual((await receipt.json()) as Receipt, { received: [response.id], refused: [] });
}

/** So many people, spread over the tables as evenly as possible. */
const seats = (people: number): string[] => Array.from({ length: people }, (_, index) => TABLES[index % TABLES.length]!);

describe('109 people at ten tables', { skip: absent }, () => {
  const { participants, cards } = absent === false ? camp('Målrettet støtte', 'tradeoffs') : { participants: 0, cards: [] };
  /** Each card in words of its own. */
  const texts = cards.map(({ table }, place) => `This or that, number ${place + 1}, at table ${table}`);
  const people = seats(participants).map((table, index) => {
    const company = seats(participants).filter((one) => one === table).length;
    const own = Math.floor(index / TABLES.length);
    const mine = cards.flatMap((card, place) => (card.table === table ? [{ ...card, text: texts[place]! }] : []));
    // Cards are written in turn, and the dots of a card are those of that many different people at its table.
    return { table, writes: mine.filter((_, place) => place % company === own).map(({ text }) => text), rates: mine.filter(({ dots }) => own < dots).map(({ text }) => text) };
  });

  it('see every card once, and the dots that they have given, however often their devices send', async () => {
    const bench = await meetingBench({}, CAMP);
    const writing = people.filter(({ writes }) => writes.length > 0).map(({ table, writes }) => meetingAnswer({ indicators: writes }, { group: table }));
    let looked = 0;
    await Promise.all(
      writing.map(async (response) => {
        await postAgainAndAgain(bench, response);
        const board = await bench.board();
        // Whoever has a receipt sees their own cards.
        for (const text of response.answers['indicators'] as string[]) assert.equal(board.cards.filter((card) => card.text === text).length, 1);
        looked++;
      }),
    );
    assert.equal(looked, writing.length);
    const collected = await bench.board();
    assert.deepEqual(collected.cards.map(({ text, table }) => `${table} ${text}`).toSorted(), cards.map(({ table }, place) => `${table} ${texts[place]}`).toSorted());

    const { version } = await bench.act({ act: 'phase', phase: 'rating' });
    const idOf = new Map(collected.cards.map(({ id, text }) => [text, id]));
    const rating = people
      .filter(({ rates }) => rates.length > 0)
      .map(({ table, rates }) => meetingAnswer({ dots: rates.map((text) => idOf.get(text)!) }, { group: table, version }));
    await Promise.all(rating.map((response) => postAgainAndAgain(bench, response)));

    const rated = await bench.board();
    for (const [place, { dots }] of cards.entries())
      assert.deepEqual(rated.cards.find(({ text }) => text === texts[place])!.rated['rating'], { dots, supporters: dots }, texts[place]);
    assert.equal(
      rated.cards.reduce((sum, card) => sum + card.rated['rating']!.dots, 0),
      cards.reduce((sum, { dots }) => sum + dots, 0),
    );
    assert.deepEqual([rated.n, rated.phases[1]!.n], [writing.length + rating.length, rating.length]);
    const tables = new Map(Object.entries(rated.phases[1]!.tables));
    for (const table of TABLES) assert.equal(tables.get(table), rating.filter(({ group }) => group === table).length, table);
  });

  it('lose no card to each other while some change, some withdraw and facilitators act', async () => {
    const bench = await meetingBench({}, CAMP);
    const all = await Promise.all(people.map(async ({ table }, index) => ({ ...(await attendee()), table, index })));
    const text = (index: number, word: string) => `${word} of participant ${index}`;
    const send = async (response: SurveyResponse) => postAgainAndAgain(bench, response);
    const facilitating = (async () => {
      for (let round = 0; round < 15; round++) {
        const { cards: there, act } = await bench.facilitatorsBoard();
        const { id } = there[round % Math.max(1, there.length)] ?? {};
        // A card that is withdrawn meanwhile refuses the act, and so does an act that came before it: both are in order.
        if (id !== undefined) await bench.ask('POST', '/v1/surveys/meeting/board/acts', { body: { expected: act, act: { act: 'hide', card: id, reason: `round ${round}` } } });
      }
    })();
    await Promise.all(
      all.map(async ({ first, change, id, code, index }) => {
        await send({ ...first({ indicators: [text(index, 'first'), text(index, 'second')] }), group: TABLES[index % 10]! });
        if (index % 3 === 1) await send({ ...change(1, { indicators: [text(index, 'changed')] }), group: TABLES[index % 10]! });
        if (index % 3 === 2) await bench.withdraw(id, code);
      }),
    );
    await facilitating;
    const expected = all.flatMap(({ index }) => (index % 3 === 0 ? [text(index, 'first'), text(index, 'second')] : index % 3 === 1 ? [text(index, 'changed')] : []));
    const { cards: shown, hidden, n } = await bench.facilitatorsBoard();
    assert.deepEqual([...shown, ...hidden!].map((card) => card.text).toSorted(), expected.toSorted());
    assert.equal(n, all.filter(({ index }) => index % 3 !== 2).length);
    assert.ok(hidden!.length > 0, 'nothing was hidden');
  });
});
