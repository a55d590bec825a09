import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/questions/number/number.element.js';
import type { NumberElement } from '../../../src/questions/number/number.element.js';
import { numberExamples } from '../../../src/questions/number/number.examples.js';
import type { NumberQuestion } from '../../../src/questions/number/number.js';
import { objections } from '../../fixtures/axe.js';
import { overflowing } from '../../fixtures/overflow.js';
import { accessibilityTree, appear, eventually, find, focused, listen, onlyInChromium, press, stage, stageOne, type, wordsOf } from '../../fixtures/stage.js';

/** The number in a form, once it is drawn. */
async function inForm(number: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; number: NumberElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${number}</form>`, language);
  const element = form.querySelector('tillid-number')!;
  await appear(element, '#field');
  return { form, number: element };
}

/** A number that stands for a question of a definition. */
async function asked(question: Partial<NumberQuestion> = {}, language = 'en'): Promise<NumberElement> {
  const whole: NumberQuestion = { id: 'q', type: 'number', text: { en: 'How many?', da: 'Hvor mange?' }, ...question };
  const number = stageOne<NumberElement>(html`<tillid-number .question=${whole}></tillid-number>`, language);
  await appear(number, '#field');
  return number;
}

const field = (number: NumberElement) => find<HTMLInputElement>(number, '#field')!;
const sent = (form: HTMLFormElement) => [...new FormData(form)];

/** Writes as if typed, in one stroke. */
async function write(number: NumberElement, words: string): Promise<void> {
  field(number).value = words;
  field(number).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await number.updateComplete;
}

describe('the number in a plain form', () => {
  it('sends nothing while nothing is written', async () => assert.deepEqual(sent((await inForm(html`<tillid-number name="fare"></tillid-number>`)).form), []));

  it('sends the number with a decimal point and nothing else, however it was written', async () => {
    const { form, number } = await inForm(html`<tillid-number name="fare" decimals="2"></tillid-number>`, 'da');
    await write(number, '1.234,50');
    assert.deepEqual(sent(form), [['fare', '1234.5']]);
  });

  it('sends small numbers without an exponent', async () => {
    const { form, number } = await inForm(html`<tillid-number name="dose" decimals="6"></tillid-number>`);
    await write(number, '0.000001');
    assert.deepEqual(sent(form), [['dose', '0.000001']]);
  });

  it('sends nothing for words that are no number', async () => {
    const { form, number } = await inForm(html`<tillid-number name="fare"></tillid-number>`);
    await write(number, 'a lot');
    assert.deepEqual(sent(form), []);
  });

  it('tells the form its value and validity before anybody hears of it', async () => {
    const { form, number } = await inForm(html`<tillid-number name="fare" required></tillid-number>`);
    const seen: unknown[] = [];
    form.addEventListener('input', () => seen.push([sent(form), number.validity.valid]));
    await write(number, '7');
    assert.deepEqual(seen, [[[['fare', '7']], true]]);
  });

  it('tells the form at once what a script has set', async () => {
    const { form, number } = await inForm(html`<tillid-number name="fare"></tillid-number>`);
    number.value = 12;
    assert.deepEqual(sent(form), [['fare', '12']]);
  });

  it('shows what a script has set as the reader writes it', async () => {
    const { number } = await inForm(html`<tillid-number decimals="1"></tillid-number>`, 'da');
    number.value = 1234.5;
    await number.updateComplete;
    assert.equal(field(number).value, '1234,5');
  });

  it('fires no event for what a script has set', async () => {
    const heard = listen('input', 'change');
    const { number } = await inForm(html`<tillid-number></tillid-number>`);
    number.value = 12;
    await number.updateComplete;
    assert.equal(heard.length, 0);
  });

  it('begins with the value of its attribute', async () => {
    const { form, number } = await inForm(html`<tillid-number name="fare" decimals="1" value="1.5"></tillid-number>`, 'da');
    assert.deepEqual([sent(form), field(number).value], [[['fare', '1.5']], '1,5']);
  });

  it('has no value where its attribute is no number', async () => assert.isNull((await inForm(html`<tillid-number value="1,5"></tillid-number>`)).number.value));

  it('is valid without a number that is not required', async () => assert.isTrue((await inForm(html`<tillid-number></tillid-number>`)).form.checkValidity()));

  it('is invalid without a number that is required', async () => assert.isTrue((await inForm(html`<tillid-number required></tillid-number>`)).number.validity.valueMissing));

  it('says in English what is required', async () => assert.equal((await inForm(html`<tillid-number required></tillid-number>`)).number.validationMessage, 'Write a number.'));

  it('says in Danish what is required', async () => assert.equal((await inForm(html`<tillid-number required></tillid-number>`, 'da')).number.validationMessage, 'Skriv et tal.'));

  it('lets the browser report what is wrong at the field', async () => {
    const { form } = await inForm(html`<tillid-number required></tillid-number>`);
    form.reportValidity();
    assert.equal(focused()?.id, 'field');
  });

  it('is empty after a reset', async () => {
    const { form, number } = await inForm(html`<tillid-number name="fare"></tillid-number>`);
    await write(number, '7');
    form.reset();
    await number.updateComplete;
    assert.deepEqual([sent(form), field(number).value], [[], '']);
  });

  it('forgets words that are no number at a reset', async () => {
    const { form, number } = await inForm(html`<tillid-number></tillid-number>`);
    await write(number, 'a lot');
    form.reset();
    await number.updateComplete;
    assert.equal(field(number).value, '');
  });

  it('has the value of its attribute after a reset, as native controls have', async () => {
    const { form, number } = await inForm(html`<tillid-number name="fare" value="3"></tillid-number>`);
    await write(number, '7');
    form.reset();
    await number.updateComplete;
    assert.deepEqual([sent(form), field(number).value], [[['fare', '3']], '3']);
  });

  it('takes no number within a disabled fieldset', async () => {
    const form = stageOne<HTMLFormElement>(
      html`<form>
        <fieldset disabled><tillid-number name="fare" value="3"></tillid-number></fieldset>
      </form>`,
    );
    await appear(form, 'tillid-number', '#field:disabled');
    assert.deepEqual(sent(form), []);
  });

  it('has its number back when the browser restores the form', async () => {
    const { form, number } = await inForm(html`<tillid-number name="fare" decimals="1"></tillid-number>`, 'da');
    number.formStateRestoreCallback('1.5');
    await number.updateComplete;
    assert.deepEqual([sent(form), field(number).value], [[['fare', '1.5']], '1,5']);
  });

  it('has words that are no number back as they were', async () => {
    const before = await asked();
    await write(before, '5 or 6');
    const later = await asked();
    later.state = before.state;
    await later.updateComplete;
    assert.deepEqual([field(later).value, later.validity.badInput], ['5 or 6', true]);
  });

  it('takes its name from a label of the page', async () => {
    const page = stage(html`<label for="fare">What did you pay?</label><tillid-number id="fare"></tillid-number>`);
    assert.equal(wordsOf(await appear(page, 'tillid-number', 'label')), 'What did you pay?');
  });
});

describe('the number by keyboard', () => {
  async function between(number = html`<tillid-number label="How many?"></tillid-number>`, language = 'en'): Promise<NumberElement> {
    const page = stage(html`<button id="before">before</button>${number}<button id="after">after</button>`, language);
    await appear(page, 'tillid-number', '#field');
    page.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab');
    return page.querySelector('tillid-number')!;
  }

  it('is reached by Tab', async () => {
    await between();
    assert.equal(focused()?.id, 'field');
  });

  it('takes what is typed', async () => {
    const number = await between();
    await type('42');
    assert.equal(number.given, 42);
  });

  it('leaves what was typed as it was typed', async () => {
    const number = await between(html`<tillid-number decimals="2"></tillid-number>`, 'da');
    await type('1.234,50');
    await press('Tab');
    await number.updateComplete;
    assert.equal(field(number).value, '1.234,50');
  });

  it('does not change at the arrow keys', async () => {
    const number = await between();
    await type('42');
    await press('ArrowUp');
    assert.equal(number.given, 42);
  });

  it('fires `change` once, when it is left', async () => {
    await between();
    const heard = listen('change');
    await type('12');
    await press('Tab');
    assert.deepEqual(
      heard.map(({ target }) => (target as Element).localName),
      ['tillid-number'],
    );
  });

  it('is left by Tab', async () => {
    await between();
    await press('Tab');
    assert.equal(focused()?.id, 'after');
  });

  it('objects to nothing while one types', async () => {
    const number = await between(html`<tillid-number min="10" max="20"></tillid-number>`);
    await type('1x');
    await number.updateComplete;
    assert.deepEqual([number.error, find(number, '.error')], ['', undefined]);
  });
});

describe('the keyboard of a telephone', () => {
  const keyboard = async (question: Partial<NumberQuestion>) => field(await asked(question)).inputMode;

  it('has digits for a whole number', async () => assert.equal(await keyboard({}), 'numeric'));

  it('has a decimal mark for a number with decimals', async () => assert.equal(await keyboard({ decimals: 2 }), 'decimal'));

  it('has a minus sign where numbers lie below zero', async () => assert.equal(await keyboard({ min: -5, decimals: 2 }), 'text'));
});

describe('a form is told of a number', () => {
  const TOLD: readonly (readonly [what: string, question: Partial<NumberQuestion>, words: string, flag: keyof ValidityState, message: string])[] = [
    ['that is none', {}, 'a lot', 'badInput', 'Write the number in figures, for example 12.'],
    ['that is none, where decimals are taken', { decimals: 1 }, '5 kr.', 'badInput', 'Write the number in figures, for example 12.5.'],
    ['that is none, with an example within the limits', { max: 7, min: 0 }, '?', 'badInput', 'Write the number in figures, for example 7.'],
    ['that is not whole', {}, '1.5', 'stepMismatch', 'Write a whole number, without decimals.'],
    ['that has too many decimals', { decimals: 2 }, '1.055', 'stepMismatch', 'Write at most 2 decimals.'],
    ['that has more than one decimal', { decimals: 1 }, '1.05', 'stepMismatch', 'Write at most 1 decimal.'],
    ['that is too low', { min: 1000 }, '3', 'rangeUnderflow', 'Write a number that is 1,000 or more.'],
    ['that is too high', { max: 1000 }, '1001', 'rangeOverflow', 'Write a number that is 1,000 or less.'],
    ['that is too low between two limits', { min: 0, max: 7 }, '-1', 'rangeUnderflow', 'Write a number from 0 to 7.'],
    ['that is too high between two limits', { min: 0, max: 7 }, '8', 'rangeOverflow', 'Write a number from 0 to 7.'],
  ];
  for (const [what, question, words, flag, message] of TOLD) {
    it(what, async () => {
      const number = await asked(question);
      await write(number, words);
      assert.deepEqual([number.validity[flag], number.validationMessage, number.given], [true, message, undefined]);
    });
  }

  it('in Danish on a Danish page, with numbers as Danes write them', async () => {
    const number = await asked({ min: 0.5, decimals: 1 }, 'da');
    await write(number, '0,1');
    assert.equal(number.validationMessage, 'Skriv et tal, der er 0,5 eller mere.');
  });

  it('that is none also where an answer is required', async () => {
    const number = await asked({ required: true });
    await write(number, 'a lot');
    assert.isTrue(number.validity.badInput);
  });

  it('no more once it is mended', async () => {
    const number = await asked({ max: 7 });
    await write(number, '8');
    await write(number, '7');
    assert.isTrue(number.checkValidity());
  });

  it('no more where the question is left', async () => {
    const number = await asked({ allow: ['no-answer'] });
    await write(number, 'a lot');
    (await appear(number, '.leave input')).click();
    await number.updateComplete;
    assert.deepEqual([number.checkValidity(), number.given, field(number).value], [true, { missing: 'no-answer' }, '']);
  });
});

describe('an answer as a number', () => {
  it('takes the place of a way to leave the question', async () => {
    const number = await asked({ allow: ['no-answer'] });
    (await appear(number, '.leave input')).click();
    await number.updateComplete;
    await write(number, '3');
    assert.deepEqual([number.given, find<HTMLInputElement>(number, '.leave input')!.checked], [3, false]);
  });

  it('is read back with its unit', async () => {
    const number = await asked({ unit: { en: 'hours' }, decimals: 1 });
    await write(number, '1234.5');
    const said = stage(html`<p>${number.answerText}</p>`);
    assert.equal(wordsOf(said), '1,234.5 hours');
  });

  it('stays the same number when the language of the page changes, and is shown as its reader writes it', async () => {
    const number = await asked({ decimals: 3 }, 'da');
    await write(number, '1.234');
    number.parentElement!.lang = 'en';
    await eventually('the English field', () => field(number).value === '1234');
    assert.equal(number.given, 1234);
  });

  it('may be written in Arabic digits', async () => {
    const number = await asked({ decimals: 1 }, 'ar');
    await write(number, '١٢٣٫٥');
    assert.equal(number.given, 123.5);
  });
});

describe('a screen reader is told of the number', () => {
  before(onlyInChromium);

  const box = async () => (await accessibilityTree()).find(({ role }) => role === 'textbox')!;

  it('the question as its name', async () => {
    await asked();
    assert.equal((await box()).name, 'How many?');
  });

  it('hint, error and unit as its description', async () => {
    const number = await asked({ hint: { en: 'Last week.' }, unit: { en: 'hours' } });
    number.error = 'Write a number.';
    await number.updateComplete;
    assert.equal((await box()).description?.replace(/\s+/g, ' '), 'Last week. Error: Write a number. hours');
  });

  it('that it is invalid', async () => {
    const number = await asked();
    number.error = 'Write a number.';
    await number.updateComplete;
    assert.equal((await box())['invalid'], 'true');
  });

  it('that it is required', async () => {
    await asked({ required: true });
    assert.isTrue((await box())['required']);
  });
});

describe('every example of a number', () => {
  for (const { name, question, valid } of numberExamples) {
    describe(name, () => {
      it('shows its question', async () => assert.equal(wordsOf(find(await asked(question), '.label')), question.text['en']));

      it('gives its valid answers, written as the reader writes them', async () => {
        const number = await asked(question, 'da');
        const given: unknown[] = [];
        for (const value of valid) {
          await write(number, new Intl.NumberFormat('da', { maximumFractionDigits: 6 }).format(value as number));
          given.push(number.given);
        }
        assert.deepEqual(given, [...valid]);
      });

      const states: Record<string, Partial<Pick<NumberElement, 'error' | 'value' | 'disabled'>>> = {
        'at first': {},
        'with an error': { error: 'Skriv et tal.' },
        answered: { value: valid[0] as number },
        disabled: { value: valid[0] as number, disabled: true },
      };
      for (const [state, change] of Object.entries(states)) {
        it(`leaves axe-core nothing to object to ${state}`, async () => {
          const number = await asked(question, 'da');
          Object.assign(number, change);
          await number.updateComplete;
          assert.deepEqual(await objections(number), []);
        });
      }

      for (const language of ['da', 'ar']) {
        it(`stays within 320 CSS pixels (${language})`, async () => {
          const number = Object.assign(await asked({ ...question, unit: { en: 'kilometres and metres to the nearest library' } }, language), { value: valid[0] as number });
          number.parentElement!.style.width = '320px';
          await number.updateComplete;
          assert.deepEqual(overflowing(number.parentElement!), []);
        });
      }
    });
  }
});
