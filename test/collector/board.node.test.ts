import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Store } from '../../src/collector.js';
import { BoardKeeper } from '../../src/collector/board-keeper.js';
import type { BoardAct, BoardDocument, SurveyDefinition } from '../../src/schemas.js';
import { boardDocument, parseWith } from '../../src/schemas.js';
import { attendee, meetingAnswer, meetingBench, optionIds } from '../fixtures/meeting-bench.js';
import { MEETING } from '../fixtures/meeting-survey.js';
import { rowsOf } from '../fixtures/csv-fields.js';
import { newGround, testedStore } from '../fixtures/store-ground.js';

const cardWith = ({ cards }: BoardDocument, text: string) => cards.find((card) => card.text === text)!;
const hide = (card: string): BoardAct => ({ act: 'hide', card, reason: 'Names a person' });

describe('the board of a meeting', () => {
  it('has each card as soon as its receipt has come, once, also when it is sent again', async () => {
    const { send, board } = await meetingBench();
    const [one, two] = [meetingAnswer({ indicators: ['a', 'b'] }, { group: '1.1' }), meetingAnswer({ indicators: ['c'] })];
    await send(one);
    assert.equal((await board()).cards.length, 2);
    await send(one, two);
    await send(two);
    const { cards, n } = await board();
    assert.deepEqual([cards.map(({ text }) => text).toSorted(), n], [['a', 'b', 'c'], 2]);
    assert.ok(parseWith(boardDocument, await board()).ok);
  });

  it('calls cards by ids that lead to no response, and keeps them by their place when the response changes', async () => {
    const { send, board } = await meetingBench();
    const somebody = await attendee();
    await send(somebody.first({ indicators: ['a', 'b'] }));
    const before = await board();
    await send(somebody.change(1, { indicators: ['a', 'changed', 'new'] }));
    const after = await board();
    assert.deepEqual([cardWith(after, 'a').id, cardWith(after, 'changed').id], [cardWith(before, 'a').id, cardWith(before, 'b').id]);
    assert.equal(after.cards.length, 3);
    for (const { id } of after.cards) assert.match(id, /^card-[\w-]{16}$/);
    assert.ok(!JSON.stringify(after).includes(somebody.id.slice(0, 8)));
  });

  it('calls the same answers otherwise in another database', async () => {
    const answer = meetingAnswer({ indicators: ['a'] });
    const benches = [await meetingBench(), await meetingBench()];
    for (const { send } of benches) await send(answer);
    const ids = await Promise.all(benches.map(async ({ board }) => (await board()).cards[0]!.id));
    assert.notEqual(ids[0], ids[1]);
  });

  it('is given out as a table to those who may act on it, and that stands in the audit log', async () => {
    const { send, ask, get, act, board } = await meetingBench();
    await send(meetingAnswer({ indicators: ['=1+1', 'b'] }, { group: '1.1' }));
    await act(hide(cardWith(await board(), 'b').id));
    const answer = await ask('GET', '/v1/surveys/meeting/board/table');
    assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8; header=present');
    assert.deepEqual(
      rowsOf(await answer.text()).map(({ kind, text, hidden_reason: reason }) => [kind, text, reason]),
      [
        ['card', "'=1+1", ''],
        ['hidden', 'b', 'Names a person'],
      ],
    );
    const entries = (await (await ask('GET', '/v1/audit')).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly action: string; readonly outcome: string });
    assert.ok(entries.some(({ action, outcome }) => action === 'responses-exported' && outcome === 'board'));
    assert.equal((await get('/v1/surveys/meeting/board/table')).status, 401);
  });

  it('loses the cards of a response that is withdrawn or erased', async () => {
    const { send, board, withdraw, ask } = await meetingBench();
    const somebody = await attendee();
    await send(somebody.first({ indicators: ['mine'] }), meetingAnswer({ indicators: ['other'] }));
    await withdraw(somebody.id, somebody.code);
    assert.deepEqual(
      (await board()).cards.map(({ text }) => text),
      ['other'],
    );
    await ask('DELETE', '/v1/surveys/meeting/responses');
    const { cards, n } = await board();
    assert.deepEqual([cards, n], [[], 0]);
  });

  it('is there again, with its acts, after the process has ended', async () => {
    const { send, board, act, restarted } = await meetingBench();
    await send(meetingAnswer({ indicators: ['a', 'b'] }));
    await act({ act: 'choose', card: (await board()).cards[1]!.id });
    const before = await board();
    const { get } = await restarted();
    assert.deepEqual(await (await get('/v1/surveys/meeting/board')).json(), before);
  });

  it('has nothing where the survey has no board, or there is none', async () => {
    const { get } = await meetingBench();
    assert.deepEqual([(await get('/v1/surveys/visit/board')).status, (await get('/v1/surveys/nowhere/board')).status], [404, 404]);
  });
});

describe('an act', () => {
  it('is told to nobody but facilitators where it hides, with who did it and when', async () => {
    const { send, board, act, facilitatorsBoard, ask, get } = await meetingBench({ now: () => new Date('2026-11-22T10:15:30Z') });
    await send(meetingAnswer({ indicators: ['Kaja was rude', 'fine'] }));
    await act(hide(cardWith(await board(), 'Kaja was rude').id));
    assert.ok(!(await (await get('/v1/surveys/meeting/board')).text()).includes('Kaja'));
    assert.equal((await facilitatorsBoard()).hidden![0]!.reason, 'Names a person');
    const { acts } = (await (await ask('GET', '/v1/surveys/meeting/board/acts')).json()) as { readonly acts: readonly { at: string; by: string; number: number }[] };
    assert.deepEqual(
      acts.map(({ at, by, number }) => [number, at, by]),
      [[1, '2026-11-22T10:15Z', 'first']],
    );
  });

  it('needs a token that may publish the survey, and is written down by its name alone', async () => {
    const { ask, tokenFor, audited } = await meetingBench();
    const body = { expected: 0, act: { act: 'category', id: 'secret-name', text: { en: 'Secret words' } } };
    const statusBy = async (asked: Record<string, unknown>) => (await ask('POST', '/v1/surveys/meeting/board/acts', { token: (await tokenFor(asked)).token, body })).status;
    assert.deepEqual(
      [
        await statusBy({ role: 'reader', surveys: ['meeting'], rights: ['rows', 'texts'] }),
        await statusBy({ role: 'editor', surveys: ['visit'] }),
        (await ask('GET', '/v1/surveys/meeting/board/acts', { token: 'wrong' })).status,
        await statusBy({ role: 'editor', surveys: ['meeting'] }),
      ],
      [403, 403, 401, 201],
    );
    const events = (await audited()).filter(({ action }) => action === 'board-act');
    assert.deepEqual(
      events.map(({ survey, outcome, name, count }) => [survey, outcome, name, count]),
      [['meeting', 'category', 'a test', 1]],
    );
    assert.ok(!JSON.stringify(await audited()).includes('ecret'));
  });

  it('is not done where another has come since, which is told with its number', async () => {
    const { act, refused, board } = await meetingBench();
    await act({ act: 'category', id: 'a', text: { en: 'A' } });
    const problem = await refused({ act: 'category', id: 'b', text: { en: 'B' } }, 0);
    assert.deepEqual([problem.status, problem.type, problem['number']], [409, 'urn:tillid:problem:act-overtaken', 1]);
    assert.deepEqual((await board()).categories, [{ id: 'a', text: { en: 'A' }, n: 0 }]);
  });

  it('is done for one of two facilitators who act at once, on one collector or two', async () => {
    const ground = await newGround(testedStore());
    const [here, there] = [await meetingBench({ ground }), await meetingBench({ ground })];
    const body = { expected: 0, act: { act: 'category', id: 'a', text: { en: 'A' } } };
    const statuses = await Promise.all([here, there, here, there].map(async ({ ask }) => (await ask('POST', '/v1/surveys/meeting/board/acts', { body })).status));
    assert.deepEqual(statuses.toSorted(), [201, 409, 409, 409]);
    assert.deepEqual([(await here.facilitatorsBoard()).act, await there.act({ act: 'category', id: 'b', text: { en: 'B' } })], [1, { number: 2, version: '1' }]);
  });

  it('is seen at once by the facilitators on another collector', async () => {
    const ground = await newGround(testedStore());
    const parts = { ground, ticks: () => 0 };
    const [here, there] = [await meetingBench(parts), await meetingBench(parts)];
    assert.deepEqual([(await there.facilitatorsBoard()).act, (await there.board()).act], [0, 0]);
    await here.act({ act: 'category', id: 'a', text: { en: 'A' } });
    assert.equal((await there.facilitatorsBoard()).act, 1);
  });

  it('is refused with its place where it cannot be done', async () => {
    const { refused } = await meetingBench();
    const faultsOf = async (act: unknown) => (await refused(act, 0)).errors!.map(({ path }) => path);
    assert.deepEqual(await faultsOf({ act: 'hide', card: 'gone', reason: 'x' }), ['act.card']);
    assert.deepEqual(await faultsOf({ act: 'hide', card: 'gone' }), ['act.reason']);
    assert.deepEqual(await faultsOf({ act: 'phase', phase: 'lunch' }), ['act.phase']);
    assert.deepEqual(await faultsOf({ act: 'phase', phase: 'rating' }), ['act.phase']);
  });
});

describe('a phase that rates', () => {
  const collected = async () => {
    const bench = await meetingBench();
    const somebody = await attendee();
    await bench.send(somebody.first({ indicators: ['mine'] }), meetingAnswer({ indicators: ['a', 'b', 'c'] }));
    const begun = await bench.act({ act: 'phase', phase: 'rating' });
    return { ...bench, somebody, begun, board: bench.board };
  };

  it('has the cards as options in a new version, and counts the dots that are then given', async () => {
    const { begun, definition, board, send } = await collected();
    const now = await definition();
    assert.deepEqual([begun, now.version, optionIds(now, 'dots')], [{ number: 1, version: '1+1' }, '1+1', (await board()).cards.map(({ id }) => id)]);
    const [a, b] = [cardWith(await board(), 'a').id, cardWith(await board(), 'b').id];
    await send(meetingAnswer({ dots: [a, b] }, { version: '1+1' }), meetingAnswer({ dots: [a] }, { version: '1+1' }));
    const after = await board();
    assert.deepEqual(
      ['a', 'b', 'c'].map((text) => cardWith(after, text).rated['rating']),
      [
        { dots: 2, supporters: 2 },
        { dots: 1, supporters: 1 },
        { dots: 0, supporters: 0 },
      ],
    );
    assert.deepEqual([after.phase, after.phases[1]!.n], ['rating', 2]);
  });

  it('takes what was written to the version before, and has it as an option when it begins once more', async () => {
    const { send, board, act, definition } = await collected();
    const first = await definition();
    assert.deepEqual((await send(meetingAnswer({ indicators: ['late'] }))).refused, []);
    const late = cardWith(await board(), 'late');
    assert.deepEqual([late.rated['rating'], optionIds(first, 'dots').includes(late.id)], [null, false]);
    assert.deepEqual(await act({ act: 'phase', phase: 'rating' }), { number: 2, version: '1+2' });
    assert.ok(optionIds(await definition(), 'dots').includes(late.id));
    // Dots that were given to the version before count on.
    assert.deepEqual((await send(meetingAnswer({ dots: [late.id] }, { version: '1+1' }))).refused.length, 1);
    assert.deepEqual((await send(meetingAnswer({ dots: [optionIds(first, 'dots')[0]!] }, { version: '1+1' }))).refused, []);
    assert.equal((await board()).phases[1]!.n, 1);
  });

  it('lets words leave the options of every version when their card is hidden, reworded or withdrawn', async () => {
    const { board, act, get, store, withdraw, somebody } = await collected();
    await act({ act: 'phase', phase: 'rating' });
    const [a, b] = [cardWith(await board(), 'a').id, cardWith(await board(), 'b').id];
    await act(hide(a));
    await act({ act: 'redact', card: b, text: 'b in other words', reason: 'x' });
    await withdraw(somebody.id, somebody.code);
    const wordsIn = (definition: SurveyDefinition) => {
      const dots = definition.questions!.find(({ id }) => id === 'dots') as unknown as { readonly options: readonly { readonly text: { readonly en: string } }[] };
      return dots.options.map(({ text }) => text.en).toSorted();
    };
    for (const version of ['1+1', '1+2']) assert.deepEqual(wordsIn((await store.definition('meeting', version))!), ['b in other words', 'c', '–', '–'], version);
    assert.ok(!(await (await get('/v1/surveys/meeting')).text()).includes('mine'));
    await act({ act: 'show', card: a });
    assert.deepEqual(wordsIn((await store.definition('meeting', '1+1'))!), ['a', 'b in other words', 'c', '–']);
  });

  it('leaves the survey as it is where its question cannot be made of the cards', async () => {
    const { send, refused, definition } = await meetingBench();
    await send(meetingAnswer({ indicators: ['only one'] }));
    const { errors } = await refused({ act: 'phase', phase: 'rating' });
    assert.match(errors![0]!.expected, /^expected cards of which its question can be made: questions\[1\]\.atMost: /);
    assert.equal((await definition()).version, '1');
  });
});

/** A store that does something before each of its methods does its work, and something after. */
const watched = (store: Store, { before, after }: { readonly before?: (name: string | symbol) => void; readonly after?: (name: string | symbol) => Promise<void> }): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const method = Reflect.get(target, name) as () => unknown;
      if (typeof method !== 'function') return method;
      return async (...given: []) => {
        before?.(name);
        const result = await method.apply(target, given);
        await after?.(name);
        return result;
      };
    },
  });

describe('a board that is read while an answer arrives', () => {
  it('has that answer for whoever asks after it was stored', async () => {
    const { send, store } = await meetingBench();
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let reached = () => {};
    const reading = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const keeper = new BoardKeeper('meeting', {
      store: watched(store, {
        after: (name) => {
          if (name !== 'responseMarks') return Promise.resolve();
          reached();
          return held;
        },
      }),
      ticks: () => 0,
    });
    const look = async () => (JSON.parse((await keeper.text({ audience: 'everybody', day: '2026-11-22' }))!) as BoardDocument).cards.length;
    const early = look();
    await reading;
    await send(meetingAnswer({ indicators: ['a'] }));
    keeper.noteChange();
    const late = look();
    release();
    await early;
    assert.equal(await late, 1);
  });
});

describe('a board whose database fails', () => {
  it('says so, and does at the next look what it could not do then', async () => {
    const { send, act, store, board } = await meetingBench();
    const somebody = await attendee();
    await send(somebody.first({ indicators: ['mine'] }), meetingAnswer({ indicators: ['a', 'b'] }));
    await act({ act: 'phase', phase: 'rating' });
    assert.equal((await board()).cards.length, 3);
    let failing: keyof Store | null = null;
    const fragile = watched(store, {
      before: (name) => {
        if (name === failing) throw new Error('the disk is gone');
      },
    });
    const keeper = new BoardKeeper('meeting', { store: fragile, ticks: () => 0 });
    const reader = { audience: 'everybody', day: '2026-11-22' } as const;
    await keeper.text(reader);
    const mine = async () => JSON.stringify(await store.definition('meeting', '1+1')).includes('mine');
    // Not through the collector, which would follow by itself.
    assert.ok(await mine());
    await store.withdraw(somebody.id);
    for (const method of ['responseMarks', 'reword'] as const) {
      failing = method;
      keeper.noteChange();
      await assert.rejects(keeper.text(reader), /the disk is gone/);
    }
    failing = null;
    assert.ok(await mine());
    assert.deepEqual((JSON.parse((await keeper.text(reader))!) as BoardDocument).cards.map(({ text }) => text).toSorted(), ['a', 'b']);
    assert.equal(await mine(), false);
  });
});

describe('counts that wait for the end of the phase', () => {
  it('are null for everybody and told to facilitators', async () => {
    const { send, board, act, facilitatorsBoard } = await meetingBench({}, { ...MEETING, board: { ...MEETING.board, counts: 'after-close' } });
    await send(meetingAnswer({ indicators: ['a', 'b', 'c'] }));
    await act({ act: 'phase', phase: 'rating' });
    const { id } = cardWith(await board(), 'a');
    await send(meetingAnswer({ dots: [id] }, { version: '1+1' }));
    assert.deepEqual([cardWith(await board(), 'a').rated['rating'], (await board()).phases[1]!.n], [null, 1]);
    assert.deepEqual(cardWith(await facilitatorsBoard(), 'a').rated['rating'], { dots: 1, supporters: 1 });
    await act({ act: 'phase', phase: 'choosing' });
    assert.deepEqual(cardWith(await board(), 'a').rated['rating'], { dots: 1, supporters: 1 });
  });
});

describe('the stream of a board', () => {
  it('tells the board at once, and once a second at most what has become of it', async () => {
    const { send, act, get, board } = await meetingBench();
    const answer = await get('/v1/surveys/meeting/board/stream');
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => {
      const { value } = await reader.read();
      const [, data] = /^event: board\ndata: (.*)\n\n$/.exec(value!)!;
      return JSON.parse(data!) as BoardDocument;
    };
    assert.deepEqual((await next()).cards, []);
    const begun = performance.now();
    await send(meetingAnswer({ indicators: ['a'] }));
    await send(meetingAnswer({ indicators: ['b'] }));
    await act({ act: 'category', id: 'x', text: { en: 'X' } });
    const after = await next();
    assert.ok(performance.now() - begun > 900, 'the second event came too early');
    assert.deepEqual(after, await board());
    assert.equal(after.cards.length, 2);
    await reader.cancel();
  });
});

describe('a board on two collectors', () => {
  it('is the same on both a few seconds later, whichever has received and acted', async () => {
    let time = 0;
    const ground = await newGround(testedStore());
    const parts = { ground, ticks: () => time };
    const [here, there] = [await meetingBench(parts), await meetingBench(parts)];
    assert.deepEqual((await there.board()).cards, []);
    await here.send(meetingAnswer({ indicators: ['a', 'b'] }));
    await here.act(hide((await here.board()).cards[0]!.id));
    time += 5001;
    assert.deepEqual(await there.board(), await here.board());
    assert.equal((await there.board()).cards.length, 1);
  });
});
