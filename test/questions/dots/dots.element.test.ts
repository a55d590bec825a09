import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/questions/dots/dots.element.js';
import type { DotsElement } from '../../../src/questions/dots/dots.element.js';
import { dotsExamples } from '../../../src/questions/dots/dots.examples.js';
import type { DotsQuestion } from '../../../src/questions/dots/dots.js';
import { objections } from '../../fixtures/axe.js';
import { overflowing } from '../../fixtures/overflow.js';
import { all, appear, eventually, find, focused, listen, press, stage, stageOne, type, wordsOf } from '../../fixtures/stage.js';

const LIST = html`<ol>
  <li value="bus" data-cost="40000">Bus</li>
  <li value="library">Library</li>
  <li value="trees">Trees</li>
</ol>`;

async function inForm(dots: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; dots: DotsElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${dots}</form>`, language);
  const element = form.querySelector('tillid-dots')!;
  await appear(element, '.card');
  return { form, dots: element };
}

const OPTIONS: DotsQuestion['options'] = [
  { id: 'bus', text: { en: 'Bus', da: 'Bus', ar: 'حافلة' } },
  { id: 'library', text: { en: 'Library', da: 'Bibliotek', ar: 'مكتبة' } },
  { id: 'trees', text: { en: 'Trees', da: 'Træer', ar: 'أشجار' } },
];

async function asked(question: Partial<DotsQuestion> = {}, language = 'en'): Promise<DotsElement> {
  const whole: DotsQuestion = { id: 'q', type: 'dots', dots: 5, text: { en: 'What matters?', da: 'Hvad betyder noget?' }, options: OPTIONS, ...question };
  const dots = stageOne<DotsElement>(html`<tillid-dots .question=${whole}></tillid-dots>`, language);
  await appear(dots, '.card');
  return dots;
}

const IDS = ['bus', 'library', 'trees'];
const card = (dots: DotsElement, id: string) => all(dots, '.card')[IDS.indexOf(id)]!;
const button = (dots: DotsElement, part: 'plus' | 'minus', id: string) => card(dots, id).querySelector<HTMLButtonElement>(`[part=${part}]`)!;
const field = (dots: DotsElement, id: string) => card(dots, id).querySelector<HTMLInputElement>('[part=field]')!;
const why = (dots: DotsElement, id: string) => wordsOf(card(dots, id).querySelector('.why:not(.past)') ?? undefined);
const left = (dots: DotsElement) => wordsOf(find(dots, '.left span'));
const told = (dots: DotsElement) => wordsOf(find(dots, '.told'));
const sent = (form: HTMLFormElement) => [...new FormData(form)];

async function give(dots: DotsElement, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    button(dots, 'plus', id).click();
    await dots.updateComplete;
  }
}
async function takeBack(dots: DotsElement, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    button(dots, 'minus', id).click();
    await dots.updateComplete;
  }
}
/** Writes into a field as if typed, in one stroke, and leaves it. */
async function write(dots: DotsElement, id: string, words: string): Promise<void> {
  field(dots, id).value = words;
  field(dots, id).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await dots.updateComplete;
  field(dots, id).dispatchEvent(new Event('change', { bubbles: true }));
  await dots.updateComplete;
}
async function undo(dots: DotsElement): Promise<void> {
  find(dots, '.undo')!.click();
  await dots.updateComplete;
}

describe('dots in a plain form', () => {
  it('are three where nobody says how many', async () => assert.equal(left((await inForm(html`<tillid-dots>${LIST}</tillid-dots>`)).dots), '3 dots left'));

  it('are as many as their attribute says', async () => assert.equal(left((await inForm(html`<tillid-dots dots="10">${LIST}</tillid-dots>`)).dots), '10 dots left'));

  it('send nothing while none is given', async () => assert.deepEqual(sent((await inForm(html`<tillid-dots name="board">${LIST}</tillid-dots>`)).form), []));

  it('send option and number in JSON, in the order of the options', async () => {
    const { form, dots } = await inForm(html`<tillid-dots name="board">${LIST}</tillid-dots>`);
    await give(dots, 'trees', 'bus', 'trees');
    assert.deepEqual(sent(form), [['board', '{"bus":1,"trees":2}']]);
  });

  it('begin with the value of their attribute', async () => {
    const { dots } = await inForm(html`<tillid-dots value='{"library":2,"boat":1}'>${LIST}</tillid-dots>`);
    assert.deepEqual([dots.given, field(dots, 'library').value, left(dots)], [{ library: 2 }, '2', '1 dot left']);
  });

  it('show what a script has set in the place of what was typed', async () => {
    const { dots } = await inForm(html`<tillid-dots>${LIST}</tillid-dots>`);
    await write(dots, 'bus', 'abc');
    dots.value = { trees: 1 };
    await dots.updateComplete;
    assert.deepEqual([field(dots, 'bus').value, field(dots, 'trees').value, dots.given], ['0', '1', { trees: 1 }]);
  });

  it('hold up the form without a dot where one is required', async () => {
    const { form, dots } = await inForm(html`<tillid-dots required>${LIST}</tillid-dots>`);
    assert.deepEqual([form.checkValidity(), dots.validity.valueMissing, dots.validationMessage], [false, true, 'Give at least one dot.']);
  });

  it('let the browser report what is required at the first field', async () => {
    const { form, dots } = await inForm(html`<tillid-dots required>${LIST}</tillid-dots>`);
    form.reportValidity();
    assert.isTrue(focused() === field(dots, 'bus'));
  });

  it('are those of their attribute after a reset', async () => {
    const { form, dots } = await inForm(html`<tillid-dots name="board" value='{"bus":1}'>${LIST}</tillid-dots>`);
    await give(dots, 'trees');
    await write(dots, 'library', 'abc');
    form.reset();
    await dots.updateComplete;
    assert.deepEqual([sent(form), field(dots, 'library').value, why(dots, 'library')], [[['board', '{"bus":1}']], '0', '']);
  });

  it('can be neither given nor taken within a disabled fieldset', async () => {
    const form = stageOne<HTMLFormElement>(
      html`<form>
        <fieldset disabled><tillid-dots>${LIST}</tillid-dots></fieldset>
      </form>`,
    );
    const dots = form.querySelector('tillid-dots')!;
    await appear(dots, 'fieldset:disabled');
    await give(dots, 'bus');
    assert.deepEqual([dots.given, field(dots, 'bus').matches(':disabled')], [undefined, true]);
  });

  it('tell the form their value before anybody hears of them', async () => {
    const { form, dots } = await inForm(html`<tillid-dots name="board">${LIST}</tillid-dots>`);
    const seen: unknown[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, () => seen.push([name, sent(form)]));
    await give(dots, 'bus');
    assert.deepEqual(seen, [
      ['input', [['board', '{"bus":1}']]],
      ['change', [['board', '{"bus":1}']]],
    ]);
  });

  it('are back when the browser restores the form', async () => {
    const before = await asked();
    await give(before, 'bus', 'trees');
    const later = await asked();
    later.formStateRestoreCallback(before.state);
    await later.updateComplete;
    assert.deepEqual(later.given, { bus: 1, trees: 1 });
  });
});

describe('a step with dots', () => {
  it('is told with the name, the dots now and how many are left', async () => {
    const dots = await asked();
    await give(dots, 'library', 'library');
    assert.equal(told(dots), 'Library, now 2 dots; 3 dots left.');
  });

  it('is told in the language of the page', async () => {
    const dots = await asked({}, 'da');
    await give(dots, 'library');
    assert.equal(told(dots), 'Bibliotek, nu 1 prik; 4 prikker tilbage.');
  });

  it('is shown in the field, in the line above and on every card', async () => {
    const dots = await asked();
    await give(dots, 'library');
    assert.deepEqual([field(dots, 'library').value, left(dots), new Set(all(dots, '.beside').map((one) => one.textContent))], ['1', '4 dots left', new Set(['4 dots left'])]);
  });

  it('draws as many dots as are given, out of as many as may be', async () => {
    const dots = await asked({ perOption: 4 });
    await give(dots, 'library', 'library');
    const drawn = card(dots, 'library').querySelector('.drawn')!;
    assert.deepEqual([drawn.querySelectorAll('.full').length, drawn.querySelectorAll('circle').length, drawn.getAttribute('aria-hidden')], [2, 4, 'true']);
  });

  it('back leaves no trace of an option without dots', async () => {
    const dots = await asked();
    await give(dots, 'library');
    await takeBack(dots, 'library');
    assert.deepEqual([dots.value, told(dots)], [null, 'Library, now 0 dots; 5 dots left.']);
  });

  it('is taken back, one after the other', async () => {
    const dots = await asked();
    await give(dots, 'bus', 'trees');
    await undo(dots);
    assert.deepEqual(dots.given, { bus: 1 });
    await undo(dots);
    assert.isUndefined(dots.given);
    await undo(dots);
    assert.equal(told(dots), 'There is nothing to take back.');
  });

  for (const name of ['input', 'change']) {
    it(`fires \`${name}\` once, from the host`, async () => {
      const dots = await asked();
      const heard = listen(name);
      await give(dots, 'bus');
      assert.deepEqual(
        heard.map(({ target }) => (target as Element).localName),
        ['tillid-dots'],
      );
    });
  }

  it('keeps the focus on its button at the limit', async () => {
    const dots = await asked({ dots: 1 });
    button(dots, 'plus', 'bus').focus();
    await press('Enter', 'Enter', 'Space');
    await dots.updateComplete;
    assert.isTrue(focused() === button(dots, 'plus', 'bus'));
  });
});

describe('a limit of dots', () => {
  it('where none is left says so, and where one can be taken back', async () => {
    const dots = await asked({ dots: 2 });
    await give(dots, 'bus', 'library', 'trees');
    const words = 'No dots are left. To give one here, first take one back from: Bus and Library.';
    assert.deepEqual([why(dots, 'trees'), told(dots), dots.given], [words, words, { bus: 1, library: 1 }]);
  });

  it('on one option says how many may stand there', async () => {
    const dots = await asked({ perOption: 2 });
    await give(dots, 'bus', 'bus', 'bus');
    assert.deepEqual([why(dots, 'bus'), dots.given], ['Bus has 2 dots already; more cannot stand on one.', { bus: 2 }]);
  });

  it('of nothing to take back is told', async () => {
    const dots = await asked();
    await takeBack(dots, 'bus');
    assert.equal(told(dots), 'Bus has no dots to take back.');
  });

  it('shows in buttons that can still be pressed', async () => {
    const dots = await asked({ dots: 1 });
    const state = () => [...IDS.map((id) => button(dots, 'plus', id)), ...IDS.map((id) => button(dots, 'minus', id))].map((one) => one.getAttribute('aria-disabled'));
    assert.deepEqual(state(), ['false', 'false', 'false', 'true', 'true', 'true']);
    await give(dots, 'bus');
    assert.deepEqual([state(), button(dots, 'plus', 'trees').disabled], [['true', 'true', 'true', 'false', 'true', 'true'], false]);
  });

  it('is told again where its button is pressed again', async () => {
    const dots = await asked({ dots: 1 });
    await give(dots, 'bus', 'trees');
    const first = find(dots, '.told')!.textContent;
    await give(dots, 'trees');
    assert.notEqual(find(dots, '.told')!.textContent, first);
  });

  it('is no longer said once the step before it is taken back', async () => {
    const dots = await asked({ dots: 1 });
    await give(dots, 'bus', 'library');
    await undo(dots);
    assert.equal(why(dots, 'library'), '');
  });

  it('no longer said keeps its room, so that nothing moves', async () => {
    const dots = await asked({ dots: 1 });
    await give(dots, 'bus', 'library');
    const place = () => card(dots, 'trees').getBoundingClientRect().top;
    const before = place();
    await takeBack(dots, 'trees');
    assert.deepEqual([place(), why(dots, 'library')], [before, '']);
  });

  it('no longer said gives up its room where only cards below the finger move', async () => {
    const dots = await asked({ dots: 1 });
    await give(dots, 'bus', 'library');
    const place = (id: string) => card(dots, id).getBoundingClientRect().top;
    const before = [place('bus'), place('trees')];
    await takeBack(dots, 'bus');
    assert.equal(place('bus'), before[0]);
    assert.isBelow(place('trees'), before[1]!);
  });
});

describe('a number of dots that is typed', () => {
  it('is given', async () => {
    const dots = await asked();
    await write(dots, 'bus', '3');
    assert.deepEqual([dots.given, told(dots)], [{ bus: 3 }, 'Bus, now 3 dots; 2 dots left.']);
  });

  it('is given in the digits of another script', async () => {
    const dots = await asked({}, 'ar');
    await write(dots, 'bus', '٣');
    assert.deepEqual(dots.given, { bus: 3 });
  });

  it('that is too high in all stays, and its card says what to take back', async () => {
    const dots = await asked();
    await give(dots, 'library');
    await write(dots, 'bus', '7');
    const words = 'That is 3 dots too many. Take them back from: Bus and Library.';
    assert.deepEqual([field(dots, 'bus').value, why(dots, 'bus'), told(dots), left(dots)], ['7', words, words, '3 dots too many']);
    assert.deepEqual([dots.given, dots.validity.rangeOverflow, dots.validationMessage, field(dots, 'bus').getAttribute('aria-invalid')], [undefined, true, words, 'true']);
  });

  it('that is too high for one option stays, and its card says how many may stand there', async () => {
    const dots = await asked({ perOption: 2 });
    await write(dots, 'bus', '4');
    assert.deepEqual([field(dots, 'bus').value, why(dots, 'bus'), dots.given], ['4', 'At most 2 dots can stand on Bus. Take the rest back.', undefined]);
  });

  it('that is too high is described by what its card says', async () => {
    const dots = await asked({ perOption: 2 });
    await write(dots, 'bus', '4');
    const id = field(dots, 'bus').getAttribute('aria-describedby')!;
    assert.equal(wordsOf(find(dots, `#${id}`)), why(dots, 'bus'));
  });

  it('that is too high is mended step by step', async () => {
    const dots = await asked({ perOption: 2 });
    await write(dots, 'bus', '4');
    await takeBack(dots, 'bus', 'bus');
    assert.deepEqual([dots.given, dots.validity.valid, why(dots, 'bus')], [{ bus: 2 }, true, '']);
  });

  it('gets no dot more while it is too high', async () => {
    const dots = await asked({ perOption: 2 });
    await write(dots, 'bus', '4');
    await give(dots, 'bus');
    assert.deepEqual(dots.value, { bus: 4 });
  });

  it('and is none is kept beside what could be read', async () => {
    const dots = await asked();
    await write(dots, 'bus', 'two');
    await write(dots, 'trees', '3');
    const later = await asked();
    later.state = dots.state;
    await later.updateComplete;
    assert.deepEqual([field(later, 'bus').value, field(later, 'trees').value, later.validity.badInput], ['two', '3', true]);
    await write(later, 'bus', '1');
    assert.deepEqual(later.given, { bus: 1, trees: 3 });
  });

  for (const typed of ['two', '-1', '1.5', '9999999']) {
    it(`and is none stays as it is: ${typed}`, async () => {
      const dots = await asked();
      await write(dots, 'bus', typed);
      assert.deepEqual([field(dots, 'bus').value, why(dots, 'bus'), dots.validity.badInput], [typed, 'Write the dots for Bus as a whole number, for example 2.', true]);
    });
  }

  it('and is none stays while dots are given elsewhere', async () => {
    const dots = await asked();
    await write(dots, 'bus', 'two');
    await give(dots, 'trees');
    assert.deepEqual([field(dots, 'bus').value, dots.given], ['two', undefined]);
  });

  it('and is none gives way to a press of plus', async () => {
    const dots = await asked();
    await write(dots, 'bus', 'two');
    await give(dots, 'bus');
    assert.deepEqual([field(dots, 'bus').value, dots.given], ['1', { bus: 1 }]);
  });

  it('is none where the field is emptied', async () => {
    const dots = await asked();
    await give(dots, 'bus');
    await write(dots, 'bus', '');
    assert.deepEqual([dots.value, field(dots, 'bus').value], [null, '0']);
  });

  it('is one step that can be taken back, however many keys it took', async () => {
    const dots = await asked({ dots: 50 });
    await give(dots, 'bus');
    field(dots, 'bus').focus();
    await type('12');
    await press('Tab');
    await eventually('the step', () => told(dots).startsWith('Bus, now 12'));
    await undo(dots);
    assert.deepEqual([dots.given, field(dots, 'bus').value], [{ bus: 1 }, '1']);
  });

  it('fires `input` for each key, and `change` when its field is left', async () => {
    const dots = await asked({ dots: 50 });
    field(dots, 'bus').focus();
    const heard = listen('input', 'change');
    await type('12');
    await press('Tab');
    assert.deepEqual(
      heard.map(({ type: name, target }) => [name, (target as Element).localName]),
      ['input', 'input', 'change'].map((name) => [name, 'tillid-dots']),
    );
  });
});

describe('dots by keyboard', () => {
  it('are given with Enter and Space on a button, and left by Tab', async () => {
    const page = stage(html`<button id="before">before</button><tillid-dots label="What matters?">${LIST}</tillid-dots><button id="after">after</button>`);
    const dots = page.querySelector('tillid-dots')!;
    await appear(dots, '.card');
    page.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab', 'Tab', 'Tab', 'Enter', 'Space', 'Tab', 'Tab', 'Tab', 'Enter');
    assert.deepEqual(dots.given, { bus: 2, library: 1 });
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    assert.equal(focused()?.id, 'after');
  });

  it('keep the focus in the control when all are taken back', async () => {
    const dots = await asked();
    await give(dots, 'bus');
    (await appear(dots, '.clear')).focus();
    await press('Enter');
    await eventually('the focus', () => focused()?.matches('[part=field]'));
    assert.isUndefined(dots.given);
  });
});

describe('the buttons of dots', () => {
  it('name their option', async () => {
    const dots = await asked();
    assert.deepEqual(
      [...card(dots, 'library').querySelectorAll('button, input')].map((one) => one.getAttribute('aria-label')),
      ['One dot fewer for Library', 'Dots for Library', 'One dot more for Library'],
    );
  });

  it('are 44 pixels wide and high', async () => {
    const dots = await asked();
    for (const part of ['minus', 'plus'] as const) {
      const { width, height } = button(dots, part, 'bus').getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 44);
    }
  });
});

describe('dots and a way to leave them', () => {
  it('lets go of them', async () => {
    const dots = await asked({ allow: ['no-answer'] });
    await give(dots, 'bus');
    (await appear(dots, '.leave input')).click();
    await dots.updateComplete;
    assert.deepEqual([dots.given, field(dots, 'bus').value], [{ missing: 'no-answer' }, '0']);
  });

  it('is left behind by a dot', async () => {
    const dots = await asked({ allow: ['no-answer'] });
    (await appear(dots, '.leave input')).click();
    await give(dots, 'bus');
    assert.deepEqual(dots.given, { bus: 1 });
  });
});

describe('dots', () => {
  it('tell their answer in words', async () => {
    const dots = await asked();
    await give(dots, 'bus', 'trees', 'bus');
    assert.equal(dots.answerText, 'Bus: 2 and Trees: 1');
  });

  it('stay when the language changes', async () => {
    const dots = await asked();
    await give(dots, 'library');
    dots.parentElement!.lang = 'da';
    await eventually('the Danish words', () => left(dots) === '4 prikker tilbage');
    assert.deepEqual(dots.given, { library: 1 });
  });

  for (const language of ['da', 'ar']) {
    it(`fit into 320 pixels (${language})`, async () => {
      for (const { question, valid } of dotsExamples) {
        const dots = await asked(question, language);
        dots.parentElement!.style.width = '320px';
        dots.value = valid[0] as Record<string, number>;
        await dots.updateComplete;
        assert.deepEqual(overflowing(dots.parentElement!), []);
      }
    });
  }

  it('leave axe-core nothing to object to, with something wrong', async () => {
    const dots = await asked({ perOption: 2, allow: ['no-answer'] }, 'da');
    await write(dots, 'bus', '4');
    await takeBack(dots, 'trees');
    assert.deepEqual(await objections(dots), []);
  });

  it('stay usable with 200 options', async () => {
    const dots = await asked({ options: Array.from({ length: 200 }, (_, index) => ({ id: `o${index}`, text: { en: `Option ${index + 1}` } })) });
    const before = performance.now();
    for (const place of [0, 199, 199]) {
      all<HTMLButtonElement>(dots, '[part=plus]')[place]!.click();
      await dots.updateComplete;
    }
    assert.deepEqual(dots.given, { o0: 1, o199: 2 });
    assert.isBelow(performance.now() - before, 2000);
  });
});
