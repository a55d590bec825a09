import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/board/board.element.js';
import type { BoardDocument } from '../../src/schemas.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { boardCard, crowdedBoard, meetingBoard } from '../fixtures/meeting-board.js';
import { all, appear, eventually, find, listen, pause, stageOne, wordsOf } from '../fixtures/stage.js';

async function shown(board: BoardDocument, { show = 'phase', phase = '' } = {}): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-board show=${show} phase=${phase} .board=${board}></tillid-board>`);
  await appear(element, '.head');
  return element;
}
const words = (element: Element, ...path: string[]) => all(element, ...path).map(wordsOf);
const headings = (element: Element) => words(element, 'h2, h3');

describe('the head of a board', () => {
  it('says what the meeting is, what for, and who stands behind all of it', async () =>
    assert.deepEqual(words(await shown(meetingBoard()), 'h2, .purpose, .head .basis'), [
      'Support that makes sense',
      'That everybody gets the help that gets them on.',
      'In all: 84 answers from 3 tables',
    ]));

  it('lists the phases with their days, and marks the present one', async () => {
    const element = await shown(meetingBoard({ phase: 'rating' }));
    assert.deepEqual(words(element, '.steps li'), ['Indicators Nov 1 – 3, 2026', 'Dots from Nov 4, 2026', 'Chosen cards until Nov 9, 2026', 'Contributions', 'The good story']);
    assert.deepEqual(words(element, '[aria-current=step] .step-name'), ['Dots']);
  });
});

describe('what is shown of a meeting', () => {
  it('is its present phase, what stands beside it, its themes, and what became of it', async () =>
    assert.deepEqual(headings(await shown(meetingBoard({ phase: 'choosing' }))), [
      'Support that makes sense',
      'Chosen cards',
      'Side board',
      'Objections',
      'Themes',
      'What became of it',
    ]));

  it('can be one phase that is not the present one', async () => {
    const element = await shown(meetingBoard({ phase: 'choosing' }), { phase: 'telling' });
    assert.deepEqual([headings(element)[1], words(element, '[aria-current=step] .step-name')], ['The good story', ['Chosen cards']]);
  });

  it('can be all phases, one after the other', async () =>
    assert.deepEqual(words(await shown(meetingBoard(), { show: 'all' }), '.phase h3'), ['Indicators', 'Dots', 'Chosen cards', 'Contributions', 'The good story']));

  it('says of the side board and the objections that they are empty, as long as something can be written there', async () => {
    const empty = meetingBoard({ side: [], objections: [] });
    assert.deepEqual(words(await shown(empty), '.beside .nothing'), ['Nothing has been written yet.', 'Nothing has been written yet.']);
    assert.deepEqual(words(await shown(empty, { phase: 'telling' }), '.beside'), []);
  });

  it('names neither side board nor objections where the meeting has none', async () =>
    assert.deepEqual(words(await shown(meetingBoard({ beside: {}, side: [], objections: [] })), '.beside'), []));
});

describe('a theme', () => {
  it('leads to the cards that it was made of, as they were written, and says who made it', async () => {
    const element = await shown(meetingBoard());
    const theme = find(element, '.theme')!;
    assert.deepEqual(
      [words(theme, '.prose'), words(theme, '.card > .text')],
      [['People want to be met by people.'], ['Jeg kender min sagsbehandler', 'At der bliver ringet op igen']],
    );
    assert.match(wordsOf(find(element, '.themes .note')), /^The facilitators wrote the themes\./);
    assert.match(wordsOf(find(theme, 'summary')), /^Made of 2 cards:/);
  });
});

describe('what became of a meeting', () => {
  it('stands in the order of the days, with its status and what it is about', async () =>
    assert.deepEqual(words(await shown(meetingBoard()), '.outcome'), [
      'Noted Dec 1, 2026 The whole meeting The council has read the board.',
      'Under way Jan 10, 2027 Nogen ringer tilbage Calls are returned within a day.',
    ]));
});

describe('a board that cannot be read', () => {
  it('leaves the words of the page, and says so once', async () => {
    const errors = listen('tillid-error');
    const element = stageOne<HTMLElement & { refresh(): Promise<void> }>(html`<tillid-board src="/nothing-here.json"><p>Ring 46 00 00 00.</p></tillid-board>`);
    await eventually('the error', () => errors.length > 0);
    await element.refresh();
    await pause(50);
    const slot = find<HTMLSlotElement>(element, 'slot')!;
    assert.deepEqual([errors.length, slot.assignedElements().map(wordsOf)], [1, ['Ring 46 00 00 00.']]);
    assert.match((errors[0] as CustomEvent<{ message: string }>).detail.message, /No board from \/nothing-here\.json: .*404/);
  });

  it('says that it cannot be shown where the page has no words for that', async () => {
    const element = stageOne(html`<tillid-board src="/nothing-here.json"></tillid-board>`);
    assert.equal(await eventually('the word', () => wordsOf(find(element, 'slot p')) || undefined), 'The board cannot be shown just now.');
  });
});

describe('a wall', () => {
  const sizeOn = async (board: BoardDocument) => {
    const element = stageOne(html`<tillid-board wall .board=${board}></tillid-board>`);
    element.parentElement!.style.inlineSize = '1920px';
    return Math.round(Number.parseFloat(getComputedStyle(await appear(element, '.phase .text')).fontSize));
  };

  it('writes in large letters, smaller with many cards, and never smaller than is legible from ten metres', async () => {
    const sizes = [await sizeOn(meetingBoard()), await sizeOn(crowdedBoard(20)), await sizeOn(crowdedBoard(60)), await sizeOn(crowdedBoard(200))];
    assert.deepEqual(sizes, [41, 35, 29, 29]);
  });
});

describe('hostile words on a board', () => {
  it('stand there as they were written, run nothing and become no element', async () => {
    const ran: unknown[] = [];
    const { alert } = window;
    window.alert = (what?: unknown) => void ran.push(what);
    try {
      const board = meetingBoard();
      const story = { ...board.stories[0]!, parts: board.stories[0]!.parts.map((part) => ({ ...part, text: HOSTILE_TEXTS[3]! })) };
      const contribution = { ...board.contributions[0]!, others: [...HOSTILE_TEXTS], followUp: HOSTILE_TEXTS[3]!, actors: [HOSTILE_TEXTS[0]!] };
      const cards = HOSTILE_TEXTS.map((text, index) => boardCard(`card-${index}`, text, [null, null], { table: text.slice(0, 20) }));
      const element = await shown(meetingBoard({ cards, stories: [story], contributions: [contribution], title: { en: HOSTILE_TEXTS[3]! } }), { show: 'all' });
      await pause(300);
      assert.deepEqual(
        all(element, 'script, img, iframe, object, embed, a, [onerror], [onload], style[src], form, input').map(({ outerHTML }) => outerHTML),
        [],
      );
      assert.deepEqual(
        all(find(element, '.phase')!, '.text').map(({ textContent }) => textContent),
        [...HOSTILE_TEXTS],
      );
    } finally {
      window.alert = alert;
    }
    assert.deepEqual(ran, []);
  });

  it('turn nothing around them in another direction', async () => {
    const element = await shown(meetingBoard({ cards: [boardCard('turned', '\u202Egrim \u05D0\u05D1')] }));
    const text = find(element, '.phase .text')!;
    assert.deepEqual([getComputedStyle(text).unicodeBidi, getComputedStyle(find(element, '.phase .origin')!).direction], ['isolate', 'ltr']);
  });
});
