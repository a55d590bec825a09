import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/questions/number/number.element.js';
import type { NumberElement } from '../../../src/questions/number/number.element.js';
import type { NumberQuestion } from '../../../src/questions/number/number.js';
import { accessibilityTree, appear, find, focused, listen, onlyInChromium, press, stage, stageOne, type, wordsOf } from '../../fixtures/stage.js';

/** A slider that stands for a question of a definition. */
async function asked(question: Partial<NumberQuestion> = {}, language = 'en'): Promise<NumberElement> {
  const whole: NumberQuestion = { id: 'q', type: 'number', look: 'slider', min: 0, max: 100, unit: { en: '%' }, text: { en: 'How much?' }, ...question };
  const number = stageOne<NumberElement>(html`<tillid-number .question=${whole}></tillid-number>`, language);
  await appear(number, '[type=range]');
  return number;
}

const slider = (number: NumberElement) => find<HTMLInputElement>(number, '[type=range]')!;
const field = (number: NumberElement) => find<HTMLInputElement>(number, '#field')!;
const looksAnswered = (number: NumberElement) => slider(number).matches('.answered:not(.unanswered)');

/** Sets the slider as a drag does. */
async function slide(number: NumberElement, value: number): Promise<void> {
  slider(number).value = String(value);
  slider(number).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await number.updateComplete;
}

/** Presses the track at a place from its left end, 0, to its right end, 1, where the browser itself moves nothing. */
async function pressAt(number: NumberElement, place: number): Promise<void> {
  const { left, width } = slider(number).getBoundingClientRect();
  slider(number).dispatchEvent(new MouseEvent('click', { detail: 1, clientX: left + place * width, bubbles: true, composed: true }));
  await number.updateComplete;
}

describe('a slider without an answer', () => {
  it('gives none', async () => assert.isUndefined((await asked()).given));

  it('sends none', async () => {
    const form = stageOne<HTMLFormElement>(html`<form><tillid-number name="share" look="slider" min="0" max="10"></tillid-number></form>`);
    await appear(form, 'tillid-number', '[type=range]');
    assert.deepEqual([...new FormData(form)], []);
  });

  it('does not look answered', async () => assert.isFalse(looksAnswered(await asked())));

  it('says beside the field that there is none', async () => {
    const number = await asked();
    assert.equal(find(number, '.not-answered')?.textContent, 'Not answered');
  });

  it('stays so while the focus passes over it', async () => {
    const number = await asked();
    number.focus();
    await press('Tab', 'Shift+Tab', 'Shift');
    assert.isUndefined(number.given);
  });

  it('cannot be cleared', async () => assert.isUndefined(find(await asked(), '.clear')));
});

describe('a slider is answered', () => {
  it('by an arrow key', async () => {
    const number = await asked();
    slider(number).focus();
    await press('ArrowRight');
    assert.deepEqual([number.given, looksAnswered(number)], [51, true]);
  });

  it('by Home and End', async () => {
    const number = await asked();
    slider(number).focus();
    await press('Home');
    const low = number.given;
    await press('End');
    assert.deepEqual([low, number.given], [0, 100]);
  });

  it('by a key that would move it no further than it stands already', async () => {
    const number = await asked({ min: 0, max: 1 });
    const heard = listen('input', 'change');
    slider(number).focus();
    await press(slider(number).value === '1' ? 'End' : 'Home');
    assert.deepEqual([number.given, heard.map((event) => event.type)], [Number(slider(number).value), ['input', 'change']]);
  });

  it('by a drag', async () => {
    const number = await asked();
    await slide(number, 70);
    assert.equal(number.given, 70);
  });

  it('by a press just where the hidden thumb is', async () => {
    const number = await asked();
    await pressAt(number, 0.5);
    assert.deepEqual([number.given, looksAnswered(number)], [50, true]);
  });

  it('by a press elsewhere, where the browser leaves that to a drag', async () => {
    const number = await asked();
    await pressAt(number, 0.25);
    assert.equal(number.given, 25);
  });

  it('by a press from the right, where writing runs from the right', async () => {
    const number = await asked({}, 'ar');
    await pressAt(number, 0.25);
    assert.equal(number.given, 75);
  });

  it('by a press that a screen reader makes, with the value that it tells', async () => {
    const number = await asked();
    slider(number).click();
    await number.updateComplete;
    assert.equal(number.given, 50);
  });

  it('through the field', async () => {
    const number = await asked();
    field(number).focus();
    await type('80');
    await number.updateComplete;
    assert.deepEqual([slider(number).value, looksAnswered(number)], ['80', true]);
  });
});

describe('slider and field', () => {
  it('are kept equal from the slider', async () => {
    const number = await asked({ min: 0, max: 5, decimals: 1 }, 'da');
    await slide(number, 2.3);
    assert.deepEqual([number.given, field(number).value], [2.3, '2,3']);
  });

  it('move in steps of the last decimal', async () => {
    const number = await asked({ min: 0, max: 5, decimals: 2 });
    assert.equal(slider(number).step, '0.01');
  });

  it('show no answer where the field holds a number outside the slider', async () => {
    const number = await asked();
    await slide(number, 70);
    field(number).focus();
    await type('0');
    await number.updateComplete;
    assert.deepEqual([field(number).value, number.given, looksAnswered(number)], ['700', undefined, false]);
  });

  it('are not moved by a press once there is an answer', async () => {
    const number = await asked();
    await slide(number, 70);
    await pressAt(number, 0.1);
    assert.equal(number.given, 70);
  });

  it('are both without an answer when it is taken back', async () => {
    const number = await asked();
    await slide(number, 70);
    find(number, '.clear')!.click();
    await number.updateComplete;
    assert.deepEqual([number.given, field(number).value, looksAnswered(number), slider(number).value], [undefined, '', false, '50']);
  });

  it('are both without an answer when the question is left', async () => {
    const number = await asked({ allow: ['dont-know'] });
    await slide(number, 70);
    find(number, '.leave input')!.click();
    await number.updateComplete;
    assert.deepEqual([number.given, field(number).value, looksAnswered(number), find(number, '.not-answered')], [{ missing: 'dont-know' }, '', false, undefined]);
  });

  it('are both disabled', async () => {
    const number = await asked();
    number.disabled = true;
    await number.updateComplete;
    assert.isTrue(slider(number).matches(':disabled') && field(number).matches(':disabled'));
  });

  it('are reached one after the other by Tab', async () => {
    const page = stage(html`<button id="before">before</button><tillid-number look="slider" min="0" max="10"></tillid-number>`);
    await appear(page, 'tillid-number', '[type=range]');
    page.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab');
    const first = (focused() as HTMLInputElement).type;
    await press('Tab');
    assert.deepEqual([first, focused()?.id], ['range', 'field']);
  });

  it('are only a field where the ends are not named', async () => {
    const number = stageOne<NumberElement>(html`<tillid-number look="slider" min="0"></tillid-number>`);
    await appear(number, '#field');
    assert.isUndefined(find(number, '[type=range]'));
  });

  it('stand under the question as their legend', async () => assert.equal(wordsOf(find(await asked(), 'legend')), 'How much?'));
});

describe('a screen reader is told of the slider', () => {
  before(onlyInChromium);

  const nodeOf = async (role: string) => (await accessibilityTree()).find((node) => node.role === role)!;

  it('the question as its name', async () => {
    await asked();
    assert.equal((await nodeOf('slider')).name, 'How much?');
  });

  it('that it is not answered', async () => {
    await asked();
    assert.equal((await nodeOf('slider'))['valuetext'], 'Not answered');
  });

  it('its value with the unit', async () => {
    await slide(await asked(), 70);
    assert.equal((await nodeOf('slider'))['valuetext'], '70 %');
  });

  it('the question as the name of the field too, and the unit as its description', async () => {
    await asked();
    const { name, description } = await nodeOf('textbox');
    assert.deepEqual([name, description], ['How much?', '%']);
  });

  it('hint and error as the description of the group', async () => {
    const number = await asked({ hint: { en: 'About.' } });
    number.error = 'Write a number.';
    await number.updateComplete;
    assert.equal((await nodeOf('group')).description?.replace(/\s+/g, ' '), 'About. Error: Write a number.');
  });
});
