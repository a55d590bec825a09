import { assert } from '@open-wc/testing';
import type { FacilitationElement } from '../../src/elements/facilitation/facilitation.element.js';
import { buttonIn, enterToken, facilitating, fill, heldMeeting, press, said, submit, thing, unfold, withoutToken } from '../fixtures/facilitating.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { afterEachTidy, all, appear, eventually, find, focused, pause, press as keys, type, wordsOf } from '../fixtures/stage.js';

/** What becomes of acts that are sent: they do not arrive, arrive without an answer, or meet a server that fails. */
type Fate = 'lost' | 'unanswered' | 503 | null;

/** Lets acts that are sent meet a fate, until another one is set or the test is over. */
function fateOfActs(): (fate: Fate) => void {
  const real = window.fetch;
  let fate: Fate = null;
  window.fetch = async (address, options) => {
    const isAct = options?.method === 'POST' && typeof address === 'string' && address.endsWith('/acts');
    if (!isAct || fate === null) return real(address, options);
    if (fate === 'unanswered') await real(address, options);
    if (typeof fate === 'number') return new Response('', { status: fate });
    throw new TypeError('there is no network');
  };
  afterEachTidy(() => void (window.fetch = real));
  return (next) => void (fate = next);
}

/** The element with a form open to hide a card, and a reason typed into it. */
async function hiding() {
  const meeting = await heldMeeting();
  const element = await facilitating(meeting);
  await press(element, 'Bo from the school', 'Hide');
  await fill(element, 'reason', 'It names somebody');
  return { meeting, element, card: await meeting.idOf('Bo from the school') };
}

const reasonIn = (element: HTMLElement) => find<HTMLTextAreaElement>(element, '#field-reason')?.value;

describe('the token of a facilitator', () => {
  it('is asked for, and opens the board', async () => {
    const element = await withoutToken(await heldMeeting());
    await enterToken(element);
    assert.equal(wordsOf(await appear(element, '#heading')), 'Support that makes sense');
    await eventually('the focus', () => focused()?.id === 'heading' || undefined);
  });

  it('is said to be missing where nothing was written', async () => {
    const element = await withoutToken(await heldMeeting());
    await enterToken(element, ' ');
    assert.equal(wordsOf(await appear(element, '#fault-token')), 'Error: Write the token.');
    assert.equal(focused()?.id, 'token');
  });

  it('is said to be refused, and is forgotten', async () => {
    const element = await withoutToken(await heldMeeting());
    await enterToken(element, 'another-token');
    assert.include(wordsOf(await appear(element, '#fault-token')), 'This token is not taken here.');
    assert.equal(find<HTMLInputElement>(element, '#token')!.value, '');
  });

  it('is refused where the page gives a wrong one, which is forgotten as well', async () => {
    const element = await withoutToken(await heldMeeting());
    element.token = 'another-token';
    await appear(element, '#fault-token');
    assert.equal(element.token, '');
  });

  it('stands in no storage, no cookie and no address', async () => {
    const element = await facilitating(await heldMeeting());
    await appear(element, '.things');
    const kept = [...(Object.values(localStorage) as string[]), ...(Object.values(sessionStorage) as string[]), document.cookie, location.href, element.outerHTML];
    assert.notInclude(kept.join('\n'), 'token-of-the-tests');
    assert.deepEqual(
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('token-of-the-tests')),
      [],
    );
  });

  it('is forgotten with “Leave”, and with it the board and what was typed', async () => {
    const { meeting, element } = await hiding();
    (await buttonIn(element, 'Leave')).click();
    await appear(element, '#token');
    assert.isUndefined(find(element, '#heading'));
    await said(element, 'You have left, and the token is forgotten.');
    await eventually('the focus', () => focused()?.id === 'token' || undefined);
    await enterToken(element);
    await press(element, 'Bo from the school', 'Hide');
    await appear(element, '#field-reason');
    assert.equal(reasonIn(element), '');
    assert.deepEqual(await meeting.acts(), []);
  });

  it('that is refused on the way is asked for anew, and what was typed is still there then', async () => {
    const { meeting, element, card } = await hiding();
    const real = window.fetch;
    window.fetch = () => Promise.resolve(new Response('', { status: 401 }));
    await submit(element);
    await appear(element, '#fault-token');
    window.fetch = real;
    await enterToken(element);
    await appear(element, '#field-reason');
    assert.equal(reasonIn(element), 'It names somebody');
    await submit(element);
    await said(element, 'Hidden');
    assert.deepEqual(await meeting.acts(), [{ act: 'hide', card, reason: 'It names somebody' }]);
  });
});

describe('a facilitator who is overtaken', () => {
  it('is told so; what was typed stays, nothing was done, and pressing once more does it', async () => {
    const { meeting, element, card } = await hiding();
    await meeting.act({ act: 'category', id: 'light', text: { en: 'Light' } });
    await submit(element);
    await said(element, 'Somebody else has acted in the meantime. Nothing was done');
    assert.equal(reasonIn(element), 'It names somebody');
    assert.lengthOf(await meeting.acts(), 1);
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Hide' || undefined);
    await submit(element);
    await said(element, 'Hidden: Bo from the school');
    assert.deepEqual((await meeting.acts()).at(-1), { act: 'hide', card, reason: 'It names somebody' });
  });

  it('keeps what was typed about a card that somebody else has hidden', async () => {
    const { meeting, element, card } = await hiding();
    await meeting.act({ act: 'hide', card, reason: 'Too late' });
    await submit(element);
    await appear(element, '.stray');
    assert.include(wordsOf(find(element, '.stray')), 'This does not stand any more where it stood.');
    assert.equal(reasonIn(element), 'It names somebody');
    await submit(element);
    assert.include(wordsOf(await appear(element, '.stray [part=error]')), 'This cannot be done as the board is now.');
    (await buttonIn(element, 'Cancel')).click();
    await eventually('the form to go', () => find(element, '.stray') === undefined || undefined);
    assert.lengthOf(await meeting.acts(), 1);
  });
});

describe('an act that has no answer', () => {
  it('is said to be unsure, and is done once when it had not arrived', async () => {
    const fate = fateOfActs();
    const { meeting, element, card } = await hiding();
    fate('lost');
    await submit(element);
    await said(element, 'Whether this was done is not known');
    assert.equal(reasonIn(element), 'It names somebody');
    fate(null);
    await pause(100);
    assert.deepEqual(await meeting.acts(), []);
    (await buttonIn(element, 'Try again')).click();
    await said(element, 'Hidden: Bo from the school');
    assert.deepEqual(await meeting.acts(), [{ act: 'hide', card, reason: 'It names somebody' }]);
  });

  it('is done once when it had arrived, whichever button is pressed', async () => {
    const fate = fateOfActs();
    const { meeting, element } = await hiding();
    fate('unanswered');
    await submit(element);
    await said(element, 'Whether this was done is not known');
    fate(null);
    await submit(element);
    await said(element, 'Hidden: Bo from the school');
    assert.lengthOf(await meeting.acts(), 1);
  });

  it('makes a category once when it had arrived', async () => {
    const fate = fateOfActs();
    const meeting = await heldMeeting();
    const element = await facilitating(meeting);
    unfold(element);
    (await buttonIn(element, 'Make a category')).click();
    await fill(element, 'text', 'Light');
    fate('unanswered');
    await submit(element);
    await said(element, 'Whether this was done is not known');
    fate(null);
    await submit(element);
    await said(element, 'Category saved: Light');
    assert.lengthOf((await meeting.ledger()).board.categories, 1);
  });

  it('is told with its status where a server fails, and can be tried again', async () => {
    const fate = fateOfActs();
    const { meeting, element } = await hiding();
    fate(503);
    await submit(element);
    await said(element, 'The collector could not do it (status 503). What you wrote is kept.');
    fate(null);
    (await buttonIn(element, 'Try again')).click();
    await said(element, 'Hidden: Bo from the school');
    assert.lengthOf(await meeting.acts(), 1);
  });
});

describe('what is new on the board', () => {
  it('waits while a form is open, and is shown when it is wanted', async () => {
    const { meeting, element } = await hiding();
    await meeting.send([{ group: '1.1', language: 'en', answers: { indicators: ['Something new'] } }]);
    const show = await buttonIn(element, 'Show what is new');
    assert.notInclude(all(element, '.text').map(wordsOf), 'Something new');
    assert.equal(reasonIn(element), 'It names somebody');
    show.click();
    await thing(element, 'Something new');
    assert.equal(reasonIn(element), 'It names somebody');
  });

  it('is shown at once where nobody is in the element', async () => {
    const meeting = await heldMeeting();
    const element = await facilitating(meeting);
    await meeting.send([{ group: '1.1', language: 'en', answers: { indicators: ['Something new'] } }]);
    await thing(element, 'Something new');
  });
});

describe('after an act', () => {
  it('the focus goes to the card after one that has left, and the act can be undone there', async () => {
    const { meeting, element, card } = await hiding();
    const next = (await thing(element, 'Bo from the school')).nextElementSibling ?? (await thing(element, 'Bo from the school')).previousElementSibling;
    await submit(element);
    await said(element, 'Hidden: Bo from the school');
    await eventually('the focus', () => focused()?.closest('li') === next || undefined);
    (await buttonIn(next!, 'Undo')).click();
    await said(element, 'Shown again: Bo from the school');
    assert.deepEqual((await meeting.acts()).at(-1), { act: 'show', card });
  });

  it('the focus stays on the card that is still there', async () => {
    const element = await facilitating(await heldMeeting());
    await press(element, 'Flere træer', 'Choose');
    await submit(element);
    await said(element, 'Chosen: Flere træer');
    const card = await thing(element, 'Flere træer');
    await eventually('the focus', () => focused() === card.querySelector('summary') || undefined);
  });

  it('that was dropped, the focus is on the card', async () => {
    const { meeting, element } = await hiding();
    const card = await thing(element, 'Bo from the school');
    (await buttonIn(element, 'Cancel')).click();
    await eventually('the focus', () => focused() === card.querySelector('summary') || undefined);
    assert.deepEqual(await meeting.acts(), []);
  });
});

describe('the cards', () => {
  const texts = (element: HTMLElement) => all(element, '.grid > li > .text').map(wordsOf).sort();
  const choose = async (element: HTMLElement, name: string, value: string) => {
    const field = await appear<HTMLSelectElement>(element, `#filter-${name}`);
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    await (element as FacilitationElement).updateComplete;
  };

  it('are found by table, by words and by category, and how many are shown is told', async () => {
    const meeting = await heldMeeting();
    await meeting.act({ act: 'category', id: 'light', text: { en: 'Light' } });
    await meeting.act({ act: 'categorise', card: await meeting.idOf('Light along the path'), category: 'light' });
    const element = await facilitating(meeting);
    await choose(element, 'table', '1.2');
    assert.deepEqual(texts(element), ['Flere træer', 'Light along the path']);
    assert.equal(wordsOf(find(element, '.count')), 'Cards shown: 2 of 4');
    await choose(element, 'category', 'light');
    assert.deepEqual(texts(element), ['Light along the path']);
    await choose(element, 'category', '-');
    assert.deepEqual(texts(element), ['Flere træer']);
    await choose(element, 'table', '');
    await choose(element, 'words', 'PATH');
    assert.deepEqual(texts(element), ['More light on the path']);
  });

  it('stay where a form is open, whatever is looked for', async () => {
    const { element } = await hiding();
    await choose(element, 'words', 'træer');
    assert.deepEqual(texts(element), ['Bo from the school', 'Flere træer']);
  });

  it('say that they were not rated, which is not 0', async () => {
    const meeting = await heldMeeting();
    await meeting.act({ act: 'phase', phase: 'rating' });
    const { board } = await meeting.ledger();
    const response = { id: crypto.randomUUID(), survey: meeting.survey, version: board.version, language: 'en', submitted: '2026-11-22', group: '1.1' };
    const answers = { dots: [await meeting.idOf('Flere træer')], indicators: ['Written late'] };
    await fetch('/v1/responses', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses: [{ ...response, answers }] }) });
    const element = await facilitating(meeting);
    assert.include(wordsOf(await thing(element, 'Flere træer')), 'Rate: Dots: 1, people who gave any: 1');
    assert.include(wordsOf(await thing(element, 'Light along the path')), 'Rate: Dots: 0, people who gave any: 0');
    assert.include(wordsOf(await thing(element, 'Written late')), 'Rate: not rated');
  });

  it('with hostile texts are shown as they were written, and can be hidden', async () => {
    const hostile = HOSTILE_TEXTS.filter((text) => text.trim() !== '' && text.length <= 200).slice(0, 40);
    const meeting = await heldMeeting(hostile.map((text) => ({ language: 'en', answers: { indicators: [text] } })));
    const { board } = await meeting.ledger();
    const element = await facilitating(meeting);
    unfold(element);
    const drawn = all(element, '.grid > li > .text').map((text) => text.textContent);
    assert.deepEqual(
      drawn,
      board.cards.map(({ text }) => text),
    );
    assert.deepEqual(all(element, 'script, img, iframe, style, .text *, option *'), []);
    const { id, text } = board.cards[0]!;
    find(element, `#open-hide-${id}`)!.click();
    await fill(element, 'reason', text);
    await submit(element);
    await said(element, 'Hidden:');
    assert.deepEqual(await meeting.acts(), [{ act: 'hide', card: id, reason: text.trim() }]);
  });
});

describe('with keys alone', () => {
  it('a token is written, a card is hidden with a reason, and that is undone', async () => {
    const meeting = await heldMeeting([{ language: 'en', answers: { indicators: ['The only card'] } }]);
    const card = await meeting.idOf('The only card');
    const element = await withoutToken(meeting);
    find(element, '#token')!.focus();
    await type('token-of-the-tests');
    await keys('Enter');
    await thing(element, 'The only card');
    const walk = async (isThere: (active: Element) => boolean) => {
      for (let step = 0; step < 40; step++) {
        await keys('Tab');
        const active = focused();
        if (active !== null && isThere(active)) return;
      }
      throw new Error('forty steps with Tab did not lead there');
    };
    await eventually('the focus', () => focused()?.id === 'heading' || undefined);
    await walk((active) => active.matches('.acts > summary'));
    await keys('Enter');
    await walk((active) => wordsOf(active) === 'Hide');
    await keys('Enter');
    await eventually('the field', () => focused()?.id === 'field-reason' || undefined);
    await type('A test');
    await walk((active) => wordsOf(active) === 'Hide');
    await keys('Enter');
    await said(element, 'Hidden: The only card');
    assert.deepEqual(await meeting.acts(), [{ act: 'hide', card, reason: 'A test' }]);
    await eventually('the focus', () => focused()?.id === 'section-cards' || undefined);
    await walk((active) => wordsOf(active) === 'Undo');
    await keys('Enter');
    await said(element, 'Shown again: The only card');
    assert.deepEqual((await meeting.acts()).at(-1), { act: 'show', card });
  });
});
