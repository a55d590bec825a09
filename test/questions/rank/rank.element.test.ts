import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/questions/rank/rank.element.js';
import type { RankElement } from '../../../src/questions/rank/rank.element.js';
import type { RankQuestion } from '../../../src/questions/rank/rank.js';
import { accessibilityTree, all, appear, find, focused, listen, onlyInChromium, press, stageOne, wordsOf } from '../../fixtures/stage.js';

const NAMES: Readonly<Record<string, string>> = { library: 'Library', bus: 'Bus', path: 'Path', bench: 'Bench' };
const optionsOf = (ids: readonly string[]) => ids.map((id) => ({ id, text: { en: NAMES[id] ?? id } }));

/** A ranking that stands for a question of a definition. */
async function asked(question: Partial<RankQuestion> = {}, language = 'en'): Promise<RankElement> {
  const whole: RankQuestion = { id: 'q', type: 'rank', text: { en: 'Which first?', da: 'Hvad først?' }, options: optionsOf(Object.keys(NAMES)), ...question };
  const element = stageOne<RankElement>(html`<tillid-rank .question=${whole}></tillid-rank>`, language);
  await appear(element, '.card');
  return element;
}

/** A ranking in a form, with its options as list children. */
async function inForm(rank: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; rank: RankElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${rank}</form>`, language);
  const element = form.querySelector('tillid-rank')!;
  await appear(element, '.card');
  return { form, rank: element };
}

const listed = html`<ol>
  <li value="bus">Bus</li>
  <li value="path" data-cost="40000">Path</li>
</ol>`;
const card = (rank: RankElement, id: string) => find(rank, `.card[data-option="${id}"]`)!;
const control = <T extends HTMLElement = HTMLElement>(rank: RankElement, id: string, move: string) => card(rank, id).querySelector<T>(`[data-move="${move}"]`)!;
const said = (rank: RankElement) => wordsOf(find(rank, '.told'));
const sent = (form: HTMLFormElement) => [...new FormData(form)];
const numbers = (rank: RankElement) => all(rank, '[part=placed] .card').map((one) => [wordsOf(one.querySelector('.place')!), one.dataset['option']]);
/** Where the focus is, in words: a comparison of elements that fails takes minutes to be written. */
const focusIn = () => `${focused()?.closest<HTMLElement>('[data-option]')?.dataset['option']}: ${(focused() as HTMLElement | null)?.dataset['move']}`;
const isFocused = (id: string, move: string) => assert.equal(focusIn(), `${id}: ${move}`);

async function click(rank: RankElement, id: string, move: string): Promise<void> {
  control(rank, id, move).focus();
  control(rank, id, move).click();
  await rank.updateComplete;
  await rank.updateComplete;
}

async function choose(rank: RankElement, id: string, value: string): Promise<void> {
  const field = control<HTMLSelectElement>(rank, id, 'pick');
  field.focus();
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await rank.updateComplete;
  await rank.updateComplete;
}

async function given(value: RankElement['value'], question: Partial<RankQuestion> = {}): Promise<RankElement> {
  const rank = await asked(question);
  rank.value = value;
  await rank.updateComplete;
  return rank;
}

describe('a ranking in a plain form', () => {
  it('sends nothing while nothing has a place', async () => assert.deepEqual(sent((await inForm(html`<tillid-rank name="q">${listed}</tillid-rank>`)).form), []));

  it('sends the ids in order as JSON under its name', async () => {
    const { form, rank } = await inForm(html`<tillid-rank name="q">${listed}</tillid-rank>`);
    await click(rank, 'path', 'next');
    await click(rank, 'bus', 'next');
    assert.deepEqual(sent(form), [['q', '["path","bus"]']]);
  });

  it('begins with the list of its attribute, and is back at it when the form is reset', async () => {
    const { form, rank } = await inForm(html`<tillid-rank name="q" value='["bus","gone"]'>${listed}</tillid-rank>`);
    assert.deepEqual(numbers(rank), [['1.', 'bus']]);
    await click(rank, 'path', 'next');
    form.reset();
    assert.deepEqual(sent(form), [['q', '["bus"]']]);
  });

  for (const value of ['bus', '{"a":1}', '[1]', '[["bus",2]]', 'null']) {
    it(`begins empty where its attribute is ${value}`, async () => assert.isNull((await inForm(html`<tillid-rank value=${value}>${listed}</tillid-rank>`)).rank.value));
  }

  it('tells the form its value before anybody hears of it', async () => {
    const { form, rank } = await inForm(html`<tillid-rank name="q" required>${listed}</tillid-rank>`);
    const seen: unknown[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, () => seen.push([name, sent(form).length, rank.validity.valid]));
    await click(rank, 'bus', 'next');
    assert.deepEqual(seen, [
      ['input', 1, true],
      ['change', 1, true],
    ]);
  });

  it('asks for a place where an answer is required', async () => {
    const { rank } = await inForm(html`<tillid-rank required>${listed}</tillid-rank>`);
    assert.deepEqual([rank.validity.valueMissing, rank.validationMessage], [true, 'Give at least one option a place.']);
  });

  it('says in Danish what is required', async () =>
    assert.equal((await inForm(html`<tillid-rank required>${listed}</tillid-rank>`, 'da')).rank.validationMessage, 'Giv mindst ét forslag en plads.'));

  it('takes its limits from attributes', async () => {
    const { rank } = await inForm(html`<tillid-rank top="1" value='["bus","path"]'>${listed}</tillid-rank>`);
    assert.isTrue(rank.validity.rangeOverflow);
  });

  it('shows what a list item says beside its name', async () => {
    const { rank } = await inForm(html`<tillid-rank currency="EUR">${listed}</tillid-rank>`);
    assert.include(wordsOf(card(rank, 'path')), 'Costs: €40,000');
  });
});

describe('a ranking', () => {
  it('gives the next place with one click, and tells of it', async () => {
    const rank = await given(['bus']);
    await click(rank, 'library', 'next');
    assert.deepEqual([rank.given, said(rank)], [['bus', 'library'], 'Library, now number 2 of 2']);
  });

  it('gives the place that is chosen; what stood there moves down', async () => {
    const rank = await given(['bus', 'path']);
    await choose(rank, 'library', '0');
    assert.deepEqual([rank.given, said(rank)], [['library', 'bus', 'path'], 'Library, now number 1 of 3']);
  });

  for (const [move, expected, told] of [
    ['up', ['bus', 'path', 'library'], 'Path, now number 2 of 3'],
    ['top', ['path', 'bus', 'library'], 'Path, now number 1 of 3'],
    ['back', ['bus', 'library'], 'Path no longer has a place'],
  ] as const) {
    it(`moves an option: ${move}`, async () => {
      const rank = await given(['bus', 'library', 'path']);
      await click(rank, 'path', move);
      assert.deepEqual([rank.given, said(rank)], [expected, told]);
    });
  }

  it('moves an option down', async () => {
    const rank = await given(['bus', 'library']);
    await click(rank, 'bus', 'down');
    assert.deepEqual([rank.given, said(rank)], [['library', 'bus'], 'Bus, now number 2 of 2']);
  });

  it('says where an option stays that cannot go further, and keeps the focus on the button', async () => {
    const rank = await given(['bus', 'library']);
    await click(rank, 'bus', 'up');
    assert.deepEqual([rank.given, said(rank)], [['bus', 'library'], 'Bus stays number 1 of 2']);
    isFocused('bus', 'up');
  });

  it('says the same words anew when the same is done again', async () => {
    const rank = await given(['bus', 'library']);
    await click(rank, 'bus', 'up');
    const first = find(rank, '.told')!.textContent;
    await click(rank, 'bus', 'up');
    assert.notEqual(find(rank, '.told')!.textContent, first);
  });

  it('keeps the focus on the button that moved the option', async () => {
    const rank = await given(['bus', 'library', 'path']);
    await click(rank, 'path', 'up');
    isFocused('path', 'up');
    await choose(rank, 'bus', '2');
    isFocused('bus', 'pick');
  });

  it('moves the focus to the place of the same card where the button is gone', async () => {
    const rank = await given(['bus']);
    await click(rank, 'library', 'next');
    isFocused('library', 'pick');
    await click(rank, 'library', 'back');
    isFocused('library', 'pick');
  });

  it('takes the last step back, with the focus on the button', async () => {
    const rank = await given(['bus', 'library']);
    await click(rank, 'bus', 'down');
    const undo = find(rank, '.undo')!;
    undo.focus();
    undo.click();
    await rank.updateComplete;
    assert.deepEqual([rank.given, said(rank), focused() === undo], [['bus', 'library'], 'The last step was taken back.', true]);
  });

  it('says why nothing more can be placed, and what to do', async () => {
    const rank = await given(['bus', 'path'], { top: 2 });
    const full = 'No place is left: at most 2 can be given. Put an option back to place another.';
    assert.equal(wordsOf(find(rank, '.full')), full);
    await click(rank, 'library', 'next');
    assert.deepEqual([rank.given, said(rank)], [['bus', 'path'], full]);
    isFocused('library', 'next');
  });

  it('says the same where a place is chosen for one too many, and the field shows none again', async () => {
    const rank = await given(['bus', 'path'], { top: 2 });
    await choose(rank, 'library', '0');
    assert.deepEqual([rank.given, control<HTMLSelectElement>(rank, 'library', 'pick').value], [['bus', 'path'], '']);
    assert.include(said(rank), 'No place is left');
  });

  it('still moves what has a place where no place is left', async () => {
    const rank = await given(['bus', 'path'], { top: 2 });
    await click(rank, 'path', 'up');
    assert.deepEqual(rank.given, ['path', 'bus']);
  });

  it('does not object to nothing at all, but to fewer places than are asked for', async () => {
    const rank = await given(null, { atLeast: 2 });
    assert.isTrue(rank.validity.valid);
    rank.value = ['bus'];
    await rank.updateComplete;
    assert.deepEqual([rank.validity.rangeUnderflow, rank.validationMessage], [true, 'Places to be given: at least 2.']);
  });

  it('tells its answer in words, in order', async () => assert.equal((await given(['bus', ['library', 'path']], { ties: true })).answerText, '1. Bus, 2. Library and Path'));

  it('is left with words of its own, which a step takes back', async () => {
    const rank = await asked({ allow: ['no-answer'] });
    find(rank, '.leave input')!.click();
    assert.deepEqual(rank.given, { missing: 'no-answer' });
    await click(rank, 'bus', 'next');
    assert.deepEqual(rank.given, ['bus']);
  });

  it('restores what it has kept', async () => {
    const rank = await given(['bus', ['library', 'path']], { ties: true });
    const other = await asked({ ties: true });
    other.state = rank.state;
    assert.deepEqual(other.given, ['bus', ['library', 'path']]);
  });

  it('names each button after its option', async () => {
    const rank = await given(['bus', 'library']);
    const names = all(rank, '[part=placed] .card button').map((button) => button.getAttribute('aria-label'));
    assert.equal(new Set(names).size, names.length);
    assert.include(names, 'Move Library up');
  });

  it('moves nothing while it is disabled', async () => {
    const rank = await given(['bus', 'library']);
    rank.disabled = true;
    await rank.updateComplete;
    control(rank, 'bus', 'down').click();
    assert.deepEqual(rank.given, ['bus', 'library']);
  });

  it('takes a number where there are more places than a list is good for', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `o${index}`);
    const rank = await given(ids, { options: optionsOf(ids) });
    const field = control<HTMLInputElement>(rank, 'o39', 'pick');
    field.focus();
    await press('Control+A', '2', 'Enter');
    assert.isTrue(await rank.updateComplete, 'drawn once');
    assert.deepEqual([(rank.given as string[]).slice(0, 3), said(rank)], [['o0', 'o39', 'o1'], 'o39, now number 2 of 40']);
    isFocused('o39', 'pick');
  });
});

describe('a ranking in which options may share a place', () => {
  const ties = { ties: true };

  it('puts an option beside the one above, tells of it, and takes it apart again with the same button', async () => {
    const rank = await given(['bus', 'library', 'path'], ties);
    await click(rank, 'library', 'tie');
    assert.deepEqual([rank.given, said(rank)], [[['library', 'bus'], 'path'], 'Library, now number 1 of 2, together with Bus']);
    isFocused('library', 'tie');
    assert.equal(wordsOf(control(rank, 'library', 'tie')), 'A place of its own');
    await click(rank, 'library', 'tie');
    assert.deepEqual(rank.given, ['bus', 'library', 'path']);
  });

  it('shows the same number beside both', async () =>
    assert.deepEqual(numbers(await given([['library', 'bus'], 'path'], ties)), [
      ['1.', 'library'],
      ['1.', 'bus'],
      ['2.', 'path'],
    ]));

  it('lets an option join a place that is chosen, also where no other is left', async () => {
    const rank = await given(['bus'], { ...ties, top: 1 });
    await choose(rank, 'path', '=0');
    assert.deepEqual(rank.given, [['bus', 'path']]);
  });

  it('moves an option out of a shared place, up and down', async () => {
    const rank = await given([['library', 'bus'], 'path'], ties);
    await click(rank, 'bus', 'up');
    assert.deepEqual(rank.given, ['bus', 'library', 'path']);
    rank.value = [['library', 'bus'], 'path'];
    await rank.updateComplete;
    await click(rank, 'library', 'down');
    assert.deepEqual(rank.given, ['bus', 'library', 'path']);
  });

  it('does not take a shared place apart where no place is left', async () => {
    const rank = await given([['library', 'bus']], { ...ties, top: 1 });
    await click(rank, 'bus', 'tie');
    assert.deepEqual(rank.given, [['library', 'bus']]);
    assert.include(said(rank), 'No place is left');
  });
});

describe('a ranking by keyboard alone', () => {
  it('is given from the first key to the last, and tells the browser’s own events', async () => {
    const rank = await asked();
    const heard = listen('input', 'change');
    control(rank, 'library', 'next').focus();
    await press('Enter');
    await rank.updateComplete;
    assert.deepEqual(rank.given, ['library']);
    await press('Tab', 'Enter');
    await rank.updateComplete;
    assert.isUndefined(rank.given);
    assert.deepEqual(
      heard.map(({ type }) => type),
      ['input', 'change', 'input', 'change'],
    );
  });

  /** Where Tab leads from a control of a card, one stop after the other. */
  async function stopsFrom(rank: RankElement, [id, move]: readonly [string, string], count: number): Promise<string[]> {
    control(rank, id, move).focus();
    const stops = [];
    for (let stop = 0; stop < count; stop++) {
      await press('Tab');
      stops.push(focusIn());
    }
    return stops;
  }

  it('comes to the button that gives the next place before it comes to the list of places', async () =>
    assert.deepEqual(await stopsFrom(await given(['bus']), ['bus', 'back'], 3), ['library: next', 'library: pick', 'path: next']));

  for (const language of ['da', 'ar']) {
    it(`passes over what would do nothing, for the first and for the last: ${language}`, async () => {
      const rank = await asked({ ties: true }, language);
      rank.value = ['bus', 'library'];
      await rank.updateComplete;
      const stops = ['bus: down', 'bus: back', 'library: pick', 'library: up', 'library: top', 'library: back', 'library: tie'];
      assert.deepEqual(await stopsFrom(rank, ['bus', 'pick'], stops.length), stops);
    });
  }

  it('keeps the focus on a button that has nothing more to do, and goes on from there', async () => {
    const rank = await given(['bus', 'library']);
    control(rank, 'library', 'up').focus();
    await press('Space');
    await rank.updateComplete;
    isFocused('library', 'up');
    await press('Tab');
    isFocused('library', 'down');
  });

  it('comes back to a button as soon as it does something again', async () => {
    const rank = await given(['bus', 'library', 'path']);
    await click(rank, 'bus', 'down');
    assert.deepEqual(await stopsFrom(rank, ['bus', 'pick'], 2), ['bus: up', 'bus: down']);
  });
});

describe('a ranking in which cards are dragged', () => {
  const box = (element: Element) => element.getBoundingClientRect();
  const pointer = (type: string, target: EventTarget, [x, y]: readonly [number, number]) =>
    target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, isPrimary: true, button: 0, pointerId: 1, clientX: x, clientY: y }));

  /** Drags a card by its handle to a height of the window, and stops before it is let go. */
  async function drag(rank: RankElement, id: string, y: number): Promise<HTMLElement> {
    const handle = card(rank, id).querySelector<HTMLElement>('.handle')!;
    handle.setPointerCapture = () => undefined;
    const { x, y: top } = box(handle);
    pointer('pointerdown', handle, [x + 5, top + 5]);
    pointer('pointermove', handle, [x + 5, top + 15]);
    pointer('pointermove', handle, [x + 5, y]);
    await rank.updateComplete;
    return handle;
  }
  const drop = async (rank: RankElement, handle: HTMLElement, y: number) => {
    pointer('pointerup', handle, [box(handle).x, y]);
    await rank.updateComplete;
  };

  it('puts a card where it is let go, and tells of it', async () => {
    const rank = await given(['bus', 'library', 'path']);
    const y = box(card(rank, 'bus')).top + 2;
    await drop(rank, await drag(rank, 'path', y), y);
    assert.deepEqual([rank.given, said(rank)], [['path', 'bus', 'library'], 'Path, now number 1 of 3']);
  });

  it('shows a line where it would land', async () => {
    const rank = await given(['bus', 'library', 'path']);
    await drag(rank, 'path', box(card(rank, 'bus')).top + 2);
    assert.isTrue(card(rank, 'bus').classList.contains('drop-before'));
  });

  it('gives a first place to a card out of the list below, and takes it back there', async () => {
    const rank = await asked();
    const y = box(find(rank, '.empty')!).top + 5;
    await drop(rank, await drag(rank, 'bus', y), y);
    assert.deepEqual(rank.given, ['bus']);
    const below = box(find(rank, '.unplaced')!).bottom - 5;
    await drop(rank, await drag(rank, 'bus', below), below);
    assert.isUndefined(rank.given);
  });

  it('leaves everything as it was with Escape', async () => {
    const rank = await given(['bus', 'library', 'path']);
    const y = box(card(rank, 'bus')).top + 2;
    const handle = await drag(rank, 'path', y);
    await press('Escape');
    await drop(rank, handle, y);
    assert.deepEqual([rank.given, card(rank, 'path').style.translate, all(rank, '.drop-before').length], [['bus', 'library', 'path'], '', 0]);
  });

  it('does not take a press that hardly moves for a drag', async () => {
    const rank = await given(['bus', 'library']);
    const handle = card(rank, 'library').querySelector<HTMLElement>('.handle')!;
    handle.setPointerCapture = () => undefined;
    const { x, y } = box(handle);
    pointer('pointerdown', handle, [x, y]);
    pointer('pointermove', handle, [x + 2, y + 2]);
    pointer('pointerup', handle, [x + 2, y + 2]);
    await rank.updateComplete;
    assert.deepEqual(rank.given, ['bus', 'library']);
  });

  it('lets a finger scroll everywhere but on the handle', async () => {
    const rank = await given(['bus']);
    assert.equal(getComputedStyle(card(rank, 'bus').querySelector('.handle')!).touchAction, 'none');
    assert.equal(getComputedStyle(card(rank, 'bus')).touchAction, 'auto');
  });
});

describe('a ranking as a screen reader meets it', () => {
  before(onlyInChromium);

  it('is a group with two named lists', async () => {
    await given(['bus', 'library']);
    const tree = await accessibilityTree();
    const lists = tree.filter(({ role }) => role === 'list').map(({ name }) => name);
    assert.deepEqual(lists, ['Your order', 'Not placed yet']);
    assert.isTrue(tree.some(({ role, name }) => role === 'group' && name === 'Which first?'));
    assert.isTrue(tree.some(({ role, name }) => role === 'combobox' && name === 'Place of Bus'));
  });

  it('still has the buttons that Tab passes over, in Danish', async () => {
    const rank = await asked({}, 'da');
    rank.value = ['bus', 'library'];
    await rank.updateComplete;
    const buttons = (await accessibilityTree()).filter(({ role }) => role === 'button').map(({ name }) => name);
    assert.includeMembers(buttons, ['Flyt Bus op', 'Flyt Bus ned', 'Flyt Library op', 'Flyt Library ned']);
  });
});
