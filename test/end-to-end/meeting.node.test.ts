import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { boardDocument, type BoardDocument, parseWith, type SurveyDefinition } from '../../src/schemas.js';
import { TASKS } from '../fixtures/camps.js';
import { startBrowser, watch } from '../fixtures/browser.js';
import { type CollectorProcess, publish, startCollector } from '../fixtures/collector-process.js';
import { freePort } from '../fixtures/free-port.js';
import { atStep, chooseOptions, deviceAt, dotsOnWall, seesForm, type TableDevice, watchWall, writeCards } from '../fixtures/meeting-hall.js';
import { MEETING, TABLES } from '../fixtures/meeting-survey.js';
import { optionIds } from '../fixtures/meeting-bench.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';
import { waitUntil } from '../fixtures/wait-until.js';

/** How many of the people use the page in a real browser; the others are load on the same collector. */
const BY_HAND = Number(process.env['TILLID_MEETING_BY_HAND'] ?? 20);

/** What was written and rated at ten tables by 109 people in the spring of 2017, as the demo has it. */
const camp = TASKS.find(({ id }) => id === 'support')!;
const CARDS = camp.boards.tradeoffs.cards.map(({ table, dots, text }, place) => ({ table, dots, text: `${place + 1}. ${text['da']!}` }));

const HALL: SurveyDefinition = {
  ...MEETING,
  title: { da: 'Målrettet støtte' },
  board: { ...MEETING.board, phases: MEETING.board.phases.map((phase) => ({ ...phase, title: { en: phase.id } })) },
  questions: MEETING.questions.map((question) => (question.id === 'dots' ? { ...question, atMost: undefined } : question)),
};

/** Somebody at a table: the cards that they write, and the words of those that they give a dot. */
interface Person {
  readonly table: string;
  readonly writes: readonly string[];
  readonly rates: readonly string[];
  readonly isByHand: boolean;
}

/** The people in turn over the tables; the dots of a card are those of as many different people at its table. */
const PEOPLE: readonly Person[] = Array.from({ length: camp.participants }, (_, index) => {
  const table = TABLES[index % TABLES.length]!;
  const seat = Math.floor(index / TABLES.length);
  const company = Math.ceil((camp.participants - TABLES.indexOf(table)) / TABLES.length);
  const atTable = CARDS.filter((card) => card.table === table);
  const writes = atTable.filter((_card, place) => place % company === seat).map(({ text }) => text);
  return { table, writes, rates: atTable.filter(({ dots }) => seat < dots).map(({ text }) => text), isByHand: index < BY_HAND };
});

const TOKEN = { 'content-type': 'application/json', authorization: 'Bearer token-of-the-tests' };

/** A meeting at a collector, from outside. */
function meetingAt({ address }: CollectorProcess) {
  const read = async <T>(path: string, init?: RequestInit) => (await (await fetch(`${address}/v1/surveys/meeting${path}`, init)).json()) as T;
  const board = () => read<BoardDocument>('/board');
  return {
    board,
    definition: () => read<SurveyDefinition>(''),
    acts: async () => (await read<{ readonly acts: readonly unknown[] }>('/board/acts', { headers: TOKEN })).acts,
    act: async (act: object) => {
      const answer = await fetch(`${address}/v1/surveys/meeting/board/acts`, { method: 'POST', headers: TOKEN, body: JSON.stringify({ expected: (await board()).act, act }) });
      assert.equal(answer.status, 201, await answer.clone().text());
    },
    /** Sends an answer as a device on a bad line does: twice. Gives when it was received. */
    send: async (table: string, version: string, answers: object) => {
      const response = { id: randomUUID(), survey: 'meeting', version, language: 'da', submitted: '2026-11-22', answers, group: table };
      const body = JSON.stringify({ responses: [response] });
      const post = () => fetch(`${address}/v1/responses`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const [first] = await Promise.all([post(), post()]);
      assert.equal(first.status, 200);
      return Date.now();
    },
  };
}

/** Lets people do something: those at a device one after another, all tables at once, and the others beside them. */
async function together(devices: readonly TableDevice[], byHand: (device: TableDevice, person: Person) => Promise<void>, byLoad: (person: Person) => Promise<void>): Promise<void> {
  const atDevices = devices.map(async (device) => {
    for (const person of PEOPLE.filter(({ table, isByHand }) => isByHand && table === device.table)) await byHand(device, person);
  });
  const others = (async () => {
    for (const person of PEOPLE.filter(({ isByHand }) => !isByHand)) await byLoad(person);
  })();
  await Promise.all([...atDevices, others]);
}

describe('a meeting of 109 people at ten tables, with a wall', () => {
  it('shows every card on the wall and counts every dot once, lines that break included', { timeout: 900_000 }, async (test) => {
    const [data, port] = [temporaryDirectory(), await freePort()];
    const collector = await startCollector({ port, data, more: ['--pages', 'demo'] });
    await publish(collector, HALL);
    const meeting = meetingAt(collector);
    const browser = await startBrowser();
    const wall = await browser.newPage();
    const wallFaults = await watch(wall);
    await wall.goto(`${collector.address}/board.html?survey=meeting`);
    const devices = await Promise.all(TABLES.map((table) => deviceAt(browser, `${collector.address}/board-answer.html?survey=meeting`, table)));
    await Promise.all(devices.map((device) => atStep(device, 'write')));
    await Promise.all(devices.map((device) => seesForm(device, 'tillid-cards')));
    const seen = await watchWall(wall);

    // Cards. Three tables have no line meanwhile, and get it back when everything is written.
    const offline = devices.slice(0, 3);
    for (const { page } of offline) await page.setOfflineMode(true);
    const received = new Map<string, number>();
    await together(
      devices,
      async (device, { writes }) => {
        if (writes.length > 0) await writeCards(device, writes);
      },
      async ({ table, writes }) => {
        if (writes.length === 0) return;
        const at = await meeting.send(table, '1', { indicators: writes });
        for (const text of writes) received.set(text, at);
      },
    );
    assert.ok(
      offline.every(({ delivered }) => delivered.size === 0),
      'something was delivered without a line',
    );
    for (const { page } of offline) await page.setOfflineMode(false);
    const all = CARDS.map(({ text }) => text);
    const shown = await waitUntil(
      'every card on the wall',
      async () => {
        const now = await seen();
        return all.every((text) => now.has(text)) ? now : null;
      },
      90_000,
    );
    const writing = PEOPLE.filter(({ isByHand, writes }) => isByHand && writes.length > 0).length;
    await waitUntil('every receipt', () => devices.reduce((sum, { delivered }) => sum + delivered.size, 0) === writing, 60_000);
    for (const response of storedResponses(data)) {
      const at = devices.map(({ delivered }) => delivered.get(response['id'] as string)).find((moment) => moment !== undefined);
      if (at !== undefined) for (const text of (response['answers'] as { indicators: string[] }).indicators) received.set(text, at);
    }
    const delays = all.map((text) => shown.get(text)! - received.get(text)!).toSorted((a, b) => a - b);
    test.diagnostic(`${BY_HAND} of ${PEOPLE.length} people at devices; from receipt to wall: median ${delays[Math.floor(delays.length / 2)]} ms, longest ${delays.at(-1)} ms`);
    const collected = await meeting.board();
    assert.deepEqual(collected.cards.map(({ text }) => text).toSorted(), all.toSorted());
    for (const { text, table } of CARDS) assert.equal(collected.cards.find((card) => card.text === text)!.table, table, text);

    // Dots.
    await meeting.act({ act: 'phase', phase: 'rating' });
    const { version } = await meeting.board();
    const idOf = new Map(collected.cards.map(({ id, text }) => [text, id]));
    const ids = (texts: readonly string[]) => texts.map((text) => idOf.get(text)!);
    await Promise.all(devices.map((device) => atStep(device, 'rating')));
    await Promise.all(devices.map((device) => seesForm(device, 'tillid-choice')));
    const lost = devices.slice(4, 6);
    for (const { page } of lost) await page.setOfflineMode(true);
    await together(
      devices,
      async (device, { rates }) => {
        if (rates.length > 0) await chooseOptions(device, ids(rates));
      },
      async ({ table, rates }) => {
        if (rates.length > 0) await meeting.send(table, version, { dots: ids(rates) });
      },
    );
    for (const { page } of lost) await page.setOfflineMode(false);
    const expected = new Map(CARDS.map(({ text, dots }) => [text, dots]));
    await waitUntil(
      'the dots of the camp on the wall',
      async () => {
        const dots = await dotsOnWall(wall);
        return CARDS.every(({ text }) => dots.get(text) === expected.get(text));
      },
      90_000,
    );

    // Two are chosen, and a second round is held among those with dots.
    const most = CARDS.toSorted((a, b) => b.dots - a.dots);
    for (const { text } of most.slice(0, 2)) await meeting.act({ act: 'choose', card: idOf.get(text)!, reason: { da: 'Mange borde har skrevet det' } });
    await meeting.act({ act: 'phase', phase: 'choosing' });
    const second = await meeting.board();
    assert.ok(optionIds(await meeting.definition(), 'second').includes(idOf.get(most[0]!.text)!));
    await Promise.all(devices.map((device) => atStep(device, 'choosing')));
    const favourite = idOf.get(most[0]!.text)!;
    await together(
      devices,
      (device) => chooseOptions(device, [favourite]),
      async ({ table }) => void (await meeting.send(table, second.version, { second: favourite })),
    );
    const final = await waitUntil(
      'every vote of the second round',
      async () => {
        const now = await meeting.board();
        return now.phases.find(({ id }) => id === 'choosing')!.n === PEOPLE.length ? now : null;
      },
      90_000,
    );

    // What the wall and the board say is what the rows of the database say, counted without the collector.
    assert.ok(parseWith(boardDocument, final).ok);
    const rows = storedResponses(data);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    const given = rows.flatMap(({ answers }) => ((answers as { dots?: unknown }).dots as string[] | undefined) ?? []);
    for (const { text, dots } of CARDS) {
      const id = idOf.get(text)!;
      assert.deepEqual([given.filter((one) => one === id).length, final.cards.find((card) => card.id === id)!.rated['rating']], [dots, { dots, supporters: dots }], text);
    }
    assert.equal(given.length, 216);
    assert.equal(rows.filter(({ answers }) => (answers as { second?: unknown }).second === favourite).length, PEOPLE.length);
    assert.deepEqual(
      final.chosen.map(({ card }) => card),
      most.slice(0, 2).map(({ text }) => idOf.get(text)),
    );
    assert.equal((await meeting.acts()).length, 4);
    assert.deepEqual(
      [...devices.map(({ faults }) => faults), wallFaults].flatMap(({ violations, errors }) => [...violations, ...errors]),
      [],
    );
  });
});
