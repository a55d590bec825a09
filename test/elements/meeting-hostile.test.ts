import { assert } from '@open-wc/testing';
import type { SurveyDefinition } from '../../src/schemas.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { room, taking } from '../fixtures/meeting-room.js';
import { afterEachTidy, all, appear, eventually, pause } from '../fixtures/stage.js';

/** Cards hold no more than this, and one answer no more cards. */
const CARDS = HOSTILE_TEXTS.filter((text) => text.trim() !== '' && text.trim() === text && text.length <= 200);
const IN_ONE = 10;

/** A text of the list in each place of a meeting where an editor writes. */
const hostile = (definition: SurveyDefinition): SurveyDefinition => ({
  ...definition,
  title: { en: HOSTILE_TEXTS[0]! },
  groups: HOSTILE_TEXTS.slice(0, 50),
  board: {
    ...definition.board!,
    purpose: { en: HOSTILE_TEXTS[3]! },
    phases: [
      { id: 'write', kind: 'collect', question: 'indicators', title: { en: HOSTILE_TEXTS[4]! } },
      { id: 'choosing', kind: 'choose', title: { en: HOSTILE_TEXTS[3]! } },
      { id: 'giving', kind: 'contribute', question: 'help', actors: 'who' },
    ],
    mostChosen: 100,
  },
});

/** Notes everything that could be run from a text, until the test is over. */
function watched(): readonly unknown[] {
  const ran: unknown[] = [];
  const { alert } = window;
  const onError = ({ message }: ErrorEvent) => void ran.push(message);
  window.alert = (what?: unknown) => void ran.push(what);
  window.addEventListener('error', onError);
  afterEachTidy(() => {
    window.alert = alert;
    window.removeEventListener('error', onError);
  });
  return ran;
}

const intruders = (element: HTMLElement) =>
  all(element, 'script, img, iframe, object, embed, svg, video, meta, base, a, [onerror], [onload], [style]').map(({ outerHTML }) => outerHTML);

describe('hostile texts in a meeting', () => {
  it('stand where a table is asked for as they were written, and run nothing', async () => {
    const ran = watched();
    const element = taking(await room(hostile), 'en', '');
    const select = await appear<HTMLSelectElement>(element, 'select');
    assert.deepEqual(
      [...select.options].slice(1, -1).map((option) => option.textContent),
      HOSTILE_TEXTS.slice(0, 50),
    );
    assert.equal((await appear(element, '[part=title]')).textContent, HOSTILE_TEXTS[0]);
    assert.equal((await appear(element, '[part=purpose]')).textContent, HOSTILE_TEXTS[3]);
    assert.include((await appear(element, '[part=step]')).textContent, HOSTILE_TEXTS[4]!);
    await pause(300);
    assert.deepEqual(ran, []);
    assert.deepEqual(intruders(element), []);
  });

  it('stand among the chosen cards and their reasons as they were written, and run nothing', async function () {
    this.timeout(20_000);
    const ran = watched();
    const meeting = await room(hostile);
    const written = CARDS.slice(0, 40);
    for (let from = 0; from < written.length; from += IN_ONE) await meeting.other({ indicators: written.slice(from, from + IN_ONE) });
    await meeting.act({ act: 'phase', phase: 'choosing' });
    const { cards } = await meeting.board();
    for (const { id, text } of cards.slice(0, 20)) await meeting.act({ act: 'choose', card: id, reason: { en: text } });
    const element = taking(meeting, 'en', HOSTILE_TEXTS[0]);
    const shown = await eventually('the cards', () => all(element, '[part=chosen] .card').length === 20 && all(element, '[part=chosen] .card'));
    const expected = cards.slice(0, 20).map(({ text }) => text);
    assert.deepEqual(
      shown.map(({ textContent }) => textContent),
      expected,
    );
    assert.deepEqual(
      all(element, '[part=chosen] .reason').map(({ textContent }) => textContent),
      expected,
    );
    await pause(300);
    assert.deepEqual(ran, []);
    assert.deepEqual(intruders(element), []);
  });
});
