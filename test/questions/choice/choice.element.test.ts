import { assert } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../../src/questions/choice/choice.element.js';
import type { ChoiceElement } from '../../../src/questions/choice/choice.element.js';
import { choiceExamples } from '../../../src/questions/choice/choice.examples.js';
import type { ChoiceAnswer, ChoiceQuestion } from '../../../src/questions/choice/choice.js';
import { objections } from '../../fixtures/axe.js';
import { accessibilityTree, all, appear, eventually, find, focused, listen, onlyInChromium, pause, press, stage, stageOne, type, wordsOf } from '../../fixtures/stage.js';

const WAYS = html`<option value="foot">On foot</option>
  <option value="bus">By bus</option>
  <option value="car">By car</option>`;

/** The choice in a form, once it is drawn. */
async function inForm(choice: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; choice: ChoiceElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${choice}</form>`, language);
  const element = form.querySelector('tillid-choice')!;
  await appear(element, 'input');
  return { form, choice: element };
}

const OPTIONS: ChoiceQuestion['options'] = [
  { id: 'foot', text: { en: 'On foot', da: 'Til fods' } },
  { id: 'bus', text: { en: 'By bus', da: 'Med bus' } },
  { id: 'car', text: { en: 'By car', da: 'I bil' } },
];
const NONE = { id: 'none', text: { en: 'None of these' }, exclusive: true };

/** A choice that stands for a question of a definition. */
async function asked(question: Partial<ChoiceQuestion> = {}, language = 'en'): Promise<ChoiceElement> {
  const whole: ChoiceQuestion = { id: 'q', type: 'choice', text: { en: 'How did you come?', da: 'Hvordan kom du?' }, options: OPTIONS, ...question };
  const choice = stageOne<ChoiceElement>(html`<tillid-choice .question=${whole}></tillid-choice>`, language);
  await appear(choice, 'input');
  return choice;
}

const inputs = (choice: ChoiceElement) => all<HTMLInputElement>(choice, '.option input');
const checked = (choice: ChoiceElement) =>
  inputs(choice)
    .filter((input) => input.checked)
    .map(({ value }) => value);
const names = (choice: ChoiceElement) => all(choice, '.option').map(wordsOf);
const ownWords = (choice: ChoiceElement) => find<HTMLInputElement>(choice, '#own-words');
const sent = (form: HTMLFormElement) => [...new FormData(form)];

/** Chooses with a click, as a mouse or a finger does. */
async function choose(choice: ChoiceElement, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    inputs(choice)
      .find((input) => input.value === id)!
      .click();
    await choice.updateComplete;
  }
}

/** Writes own words as if typed, in one stroke. */
async function write(choice: ChoiceElement, words: string): Promise<void> {
  const field = ownWords(choice)!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await choice.updateComplete;
}

async function leave(choice: ChoiceElement): Promise<void> {
  (await appear(choice, '.leave input')).click();
  await choice.updateComplete;
}

describe('the choice in a plain form', () => {
  it('offers the options that stand in it', async () =>
    assert.deepEqual(names((await inForm(html`<tillid-choice>${WAYS}</tillid-choice>`)).choice), ['On foot', 'By bus', 'By car']));

  it('offers an option that comes later', async () => {
    const { choice } = await inForm(html`<tillid-choice>${WAYS}</tillid-choice>`);
    choice.append(new Option('By boat', 'boat'));
    await eventually('the option', () => names(choice)[3] === 'By boat');
  });

  it('offers an option in its new words', async () => {
    const { choice } = await inForm(html`<tillid-choice>${WAYS}</tillid-choice>`);
    (choice.querySelector('option')!.firstChild as Text).data = 'Walking';
    await eventually('the words', () => names(choice)[0] === 'Walking');
  });

  it('offers an option of which only the words stand there', async () => {
    const { choice } = await inForm(html`<tillid-choice><option>Boat</option></tillid-choice>`);
    assert.equal(inputs(choice)[0]!.value, 'Boat');
  });

  it('sends nothing while nothing is chosen', async () => assert.deepEqual(sent((await inForm(html`<tillid-choice name="way">${WAYS}</tillid-choice>`)).form), []));

  it('sends the id of the chosen option under its name', async () => {
    const { form, choice } = await inForm(html`<tillid-choice name="way">${WAYS}</tillid-choice>`);
    await choose(choice, 'bus');
    assert.deepEqual(sent(form), [['way', 'bus']]);
  });

  it('sends several options as a list, in the order in which they are offered', async () => {
    const { form, choice } = await inForm(html`<tillid-choice multiple name="way">${WAYS}</tillid-choice>`);
    await choose(choice, 'car', 'foot');
    assert.deepEqual(sent(form), [['way', '["foot","car"]']]);
  });

  it('sends own words', async () => {
    const { form, choice } = await inForm(html`<tillid-choice other name="way">${WAYS}</tillid-choice>`);
    await choose(choice, 'other');
    await write(choice, 'On horseback');
    assert.deepEqual(sent(form), [['way', '{"other":"On horseback"}']]);
  });

  it('tells the form its value and validity before anybody hears of the choice', async () => {
    const { form, choice } = await inForm(html`<tillid-choice name="way" required>${WAYS}</tillid-choice>`);
    const seen: unknown[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, () => seen.push([name, sent(form), choice.validity.valid]));
    inputs(choice)[1]!.click();
    assert.deepEqual(seen, [
      ['input', [['way', 'bus']], true],
      ['change', [['way', 'bus']], true],
    ]);
  });

  const SET: readonly (readonly [value: ChoiceAnswer, multiple: boolean, checked: string[]])[] = [
    ['car', false, ['car']],
    [{ other: 'On horseback' }, false, ['other']],
    [['car', { other: 'On horseback' }], true, ['car', 'other']],
    ['car', true, ['car']],
  ];
  for (const [value, multiple, expected] of SET) {
    it(`shows ${JSON.stringify(value)} that a script has set${multiple ? ', where several may be chosen' : ''}`, async () => {
      const { choice } = await inForm(html`<tillid-choice other ?multiple=${multiple}>${WAYS}</tillid-choice>`);
      choice.value = value;
      await choice.updateComplete;
      assert.deepEqual(checked(choice), expected);
    });
  }

  it('fires no event for a value that a script has set', async () => {
    const heard = listen('input', 'change');
    const { choice } = await inForm(html`<tillid-choice>${WAYS}</tillid-choice>`);
    choice.value = 'bus';
    await choice.updateComplete;
    assert.equal(heard.length, 0);
  });

  it('begins with the value of its attribute', async () =>
    assert.deepEqual(sent((await inForm(html`<tillid-choice name="way" value="car">${WAYS}</tillid-choice>`)).form), [['way', 'car']]));

  it('begins with the values of its attribute', async () =>
    assert.deepEqual(sent((await inForm(html`<tillid-choice multiple name="way" value='["car","bus"]'>${WAYS}</tillid-choice>`)).form), [['way', '["bus","car"]']]));

  it('sends nothing that is not offered', async () => assert.deepEqual(sent((await inForm(html`<tillid-choice name="way" value="boat">${WAYS}</tillid-choice>`)).form), []));

  it('sends a value as soon as it is offered', async () => {
    const { form, choice } = await inForm(html`<tillid-choice name="way" value="boat">${WAYS}</tillid-choice>`);
    choice.append(new Option('By boat', 'boat'));
    await eventually('the value', () => sent(form).length === 1);
  });

  it('is valid without an answer that is not required', async () => assert.isTrue((await inForm(html`<tillid-choice multiple>${WAYS}</tillid-choice>`)).form.checkValidity()));

  for (const multiple of [false, true]) {
    it(`holds up the form without an answer that is required, of ${multiple ? 'several' : 'one'}`, async () => {
      const { form, choice } = await inForm(html`<tillid-choice required ?multiple=${multiple}>${WAYS}</tillid-choice>`);
      assert.deepEqual([form.checkValidity(), choice.validity.valueMissing, choice.validationMessage], [false, true, 'Choose an answer.']);
    });

    it(`is valid with the answer that is required, of ${multiple ? 'several' : 'one'}`, async () => {
      const { form, choice } = await inForm(html`<tillid-choice required ?multiple=${multiple}>${WAYS}</tillid-choice>`);
      await choose(choice, 'foot');
      assert.isTrue(form.checkValidity());
    });
  }

  it('lets the browser report what is required on the first option', async () => {
    const { form, choice } = await inForm(html`<tillid-choice required>${WAYS}</tillid-choice>`);
    form.reportValidity();
    assert.isTrue(focused() === inputs(choice)[0]);
  });

  it('has no answer after a reset', async () => {
    const { form, choice } = await inForm(html`<tillid-choice multiple other name="way">${WAYS}</tillid-choice>`);
    await choose(choice, 'foot', 'other');
    form.reset();
    await choice.updateComplete;
    assert.deepEqual([sent(form), checked(choice)], [[], []]);
  });

  it('has forgotten own words after a reset', async () => {
    const { form, choice } = await inForm(html`<tillid-choice other name="way">${WAYS}</tillid-choice>`);
    await choose(choice, 'other');
    await write(choice, 'On horseback');
    form.reset();
    await choice.updateComplete;
    await choose(choice, 'other');
    assert.equal(ownWords(choice)!.value, '');
  });

  it('has the value of its attribute after a reset, as native controls have', async () => {
    const { form, choice } = await inForm(html`<tillid-choice name="way" value="bus">${WAYS}</tillid-choice>`);
    await choose(choice, 'car');
    form.reset();
    await choice.updateComplete;
    assert.deepEqual(sent(form), [['way', 'bus']]);
  });

  it('takes no answers within a disabled fieldset', async () => {
    const form = stageOne<HTMLFormElement>(
      html`<form>
        <fieldset disabled><tillid-choice other name="way" value="other">${WAYS}</tillid-choice></fieldset>
      </form>`,
    );
    const choice = form.querySelector('tillid-choice')!;
    await appear(form, 'tillid-choice', 'fieldset:disabled');
    assert.deepEqual([sent(form), all(choice, 'input').every((input) => input.matches(':disabled'))], [[], true]);
  });

  it('takes no answers while it is disabled itself', async () => {
    const { choice } = await inForm(html`<tillid-choice multiple disabled>${WAYS}</tillid-choice>`);
    assert.isTrue(inputs(choice).every((input) => input.matches(':disabled')));
  });

  const KEPT: readonly (readonly [state: string | null, multiple: boolean, given: unknown])[] = [
    ['bus', false, 'bus'],
    ['other', false, 'other'],
    ['{"other":"On horseback"}', false, { other: 'On horseback' }],
    ['["car","foot"]', true, ['foot', 'car']],
    ['["car","boat",7,null,{"words":"x"},{"other":3}]', true, ['car']],
    ['["foot","foot"]', true, ['foot']],
    ['["foot"]', false, undefined],
    ['[', true, undefined],
    ['{"other":3}', false, undefined],
    ['boat', false, undefined],
    ['', false, undefined],
    [null, true, undefined],
  ];
  for (const [state, multiple, given] of KEPT) {
    it(`has ${JSON.stringify(given)} when the browser restores ${JSON.stringify(state)}${multiple ? ', where several may be chosen' : ''}`, async () => {
      const { choice } = await inForm(html`<tillid-choice other ?multiple=${multiple}>${WAYS}</tillid-choice>`);
      choice.formStateRestoreCallback(state);
      await choice.updateComplete;
      assert.deepEqual(choice.given, given);
    });
  }

  it('takes its name from a label of the page', async () => {
    const page = stage(html`<label for="way">How did you come?</label><tillid-choice id="way">${WAYS}</tillid-choice>`);
    await appear(page, 'tillid-choice', 'input');
    assert.equal(wordsOf(find(page, 'tillid-choice', 'legend')), 'How did you come?');
  });
});

describe('the choice fires', () => {
  for (const name of ['input', 'change']) {
    for (const multiple of [false, true]) {
      it(`\`${name}\` once for a choice of ${multiple ? 'several' : 'one'}, and it reaches the document from the host`, async () => {
        const choice = await asked({ multiple });
        const heard = listen(name);
        await choose(choice, 'bus');
        assert.deepEqual(
          heard.map(({ target }) => (target as Element).localName),
          ['tillid-choice'],
        );
      });
    }

    it(`\`${name}\` once for an option that is taken back`, async () => {
      const choice = await asked({ multiple: true });
      await choose(choice, 'bus');
      const heard = listen(name);
      await choose(choice, 'bus');
      assert.equal(heard.length, 1);
    });

    it(`\`${name}\` once for an answer that is taken back`, async () => {
      const choice = await asked();
      await choose(choice, 'bus');
      const heard = listen(name);
      (await appear(choice, '.clear')).click();
      assert.equal(heard.length, 1);
    });

    it(`\`${name}\` once for a way to leave the question`, async () => {
      const choice = await asked({ multiple: true, allow: ['dont-know'] });
      const heard = listen(name);
      await leave(choice);
      assert.equal(heard.length, 1);
    });
  }

  it('`input` for each key of own words, and `change` when they are left', async () => {
    const choice = await asked({ other: true });
    await choose(choice, 'other');
    const heard = listen('input', 'change');
    ownWords(choice)!.focus();
    await type('abc');
    await press('Tab');
    assert.deepEqual(
      heard.map(({ type: name, target }) => [name, (target as Element).localName]),
      [...Array<string>(3).fill('input'), 'change'].map((name) => [name, 'tillid-choice']),
    );
  });
});

describe('the choice by keyboard', () => {
  async function between(choice: TemplateResult): Promise<ChoiceElement> {
    const page = stage(html`<button id="before">before</button>${choice}<button id="after">after</button>`);
    await appear(page, 'tillid-choice', 'input');
    page.querySelector<HTMLElement>('#before')!.focus();
    return page.querySelector('tillid-choice')!;
  }
  const ofOne = () => between(html`<tillid-choice other label="How?">${WAYS}</tillid-choice>`);
  const ofSeveral = () => between(html`<tillid-choice multiple label="How?">${WAYS}</tillid-choice>`);
  const value = () => (focused() as HTMLInputElement | null)?.value;

  it('of one is one stop for Tab', async () => {
    await ofOne();
    await press('Tab', 'Tab');
    assert.equal(focused()?.id, 'after');
  });

  it('of one is not answered by reaching it', async () => {
    const choice = await ofOne();
    await press('Tab');
    assert.isNull(choice.value);
  });

  it('of one takes the option in focus with Space', async () => {
    const choice = await ofOne();
    await press('Tab', 'Space');
    assert.equal(choice.given, 'foot');
  });

  it('of one goes on with the arrow down', async () => {
    const choice = await ofOne();
    await press('Tab', 'Space', 'ArrowDown', 'ArrowDown');
    assert.equal(choice.given, 'car');
  });

  it('of one goes back with the arrow up', async () => {
    const choice = await ofOne();
    await press('Tab', 'Space', 'ArrowDown', 'ArrowUp');
    assert.equal(choice.given, 'foot');
  });

  it('of one is entered backwards at the chosen option', async () => {
    const choice = await ofOne();
    await choose(choice, 'bus');
    document.querySelector<HTMLElement>('#after')!.focus();
    await press('Shift+Tab', 'Shift+Tab');
    assert.equal(value(), 'bus');
  });

  it('comes from Other to the field for own words', async () => {
    const choice = await ofOne();
    await press('Tab', 'Space', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await choice.updateComplete;
    await press('Tab');
    await type('On horseback');
    assert.deepEqual(choice.given, { other: 'On horseback' });
  });

  it('keeps the focus when the answer is taken back', async () => {
    const choice = await ofOne();
    await press('Tab', 'Space', 'Tab', 'Enter');
    await pause(50);
    assert.deepEqual([choice.given, value()], [undefined, 'foot']);
  });

  it('of several stops at each option', async () => {
    await ofSeveral();
    await press('Tab', 'Tab', 'Tab');
    assert.equal(value(), 'car');
  });

  it('of several takes options with Space, and gives them back', async () => {
    const choice = await ofSeveral();
    await press('Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space', 'Shift+Tab', 'Space');
    assert.deepEqual(choice.given, ['foot', 'car']);
  });

  it('of several is left by Tab', async () => {
    await ofSeveral();
    await press('Tab', 'Tab', 'Tab', 'Tab');
    assert.equal(focused()?.id, 'after');
  });

  it('puts the focus on the first option', async () => {
    (await ofSeveral()).focus();
    assert.equal(value(), 'foot');
  });

  it('puts the focus on the first option that is chosen', async () => {
    const choice = await ofSeveral();
    await choose(choice, 'car', 'bus');
    choice.focus();
    assert.equal(value(), 'bus');
  });
});

describe('an answer of one option', () => {
  it('is its id', async () => {
    const choice = await asked();
    await choose(choice, 'bus');
    assert.equal(choice.given, 'bus');
  });

  it('takes the place of the one before', async () => {
    const choice = await asked();
    await choose(choice, 'bus', 'car');
    assert.deepEqual([choice.given, checked(choice)], ['car', ['car']]);
  });

  it('can be taken back', async () => {
    const choice = await asked();
    await choose(choice, 'bus');
    (await appear(choice, '.clear')).click();
    await choice.updateComplete;
    assert.deepEqual([choice.given, checked(choice)], [undefined, []]);
  });

  it('is given up for a way to leave the question', async () => {
    const choice = await asked({ allow: ['no-answer'] });
    await choose(choice, 'bus');
    await leave(choice);
    assert.deepEqual([choice.given, checked(choice)], [{ missing: 'no-answer' }, []]);
  });

  it('takes the place of a way to leave the question', async () => {
    const choice = await asked({ allow: ['no-answer'] });
    await leave(choice);
    await choose(choice, 'bus');
    assert.deepEqual([choice.given, find<HTMLInputElement>(choice, '.leave input')!.checked], ['bus', false]);
  });
});

describe('an answer of several options', () => {
  it('is a list in the order of the definition, own words last', async () => {
    const choice = await asked({ multiple: true, other: true });
    await choose(choice, 'other', 'car', 'foot');
    await write(choice, 'On horseback');
    assert.deepEqual(choice.given, ['foot', 'car', { other: 'On horseback' }]);
  });

  it('is none when the last option is taken back', async () => {
    const choice = await asked({ multiple: true });
    await choose(choice, 'bus', 'bus');
    assert.isUndefined(choice.given);
  });

  it('needs no button to be taken back', async () => {
    const choice = await asked({ multiple: true });
    await choose(choice, 'bus');
    assert.isUndefined(find(choice, '.clear'));
  });

  it('is given up for a way to leave the question', async () => {
    const choice = await asked({ multiple: true, allow: ['dont-know'] });
    await choose(choice, 'bus', 'car');
    await leave(choice);
    assert.deepEqual([choice.given, checked(choice)], [{ missing: 'dont-know' }, []]);
  });

  it('takes the place of a way to leave the question', async () => {
    const choice = await asked({ multiple: true, allow: ['dont-know'] });
    await leave(choice);
    await choose(choice, 'bus');
    assert.deepEqual([choice.given, find<HTMLInputElement>(choice, '.leave input')!.checked], [['bus'], false]);
  });

  it('that was left can be taken back', async () => {
    const choice = await asked({ multiple: true, allow: ['dont-know'] });
    await leave(choice);
    (await appear(choice, '.clear')).click();
    await choice.updateComplete;
    assert.isUndefined(choice.given);
  });

  it('gives up the others for an option that stands alone', async () => {
    const choice = await asked({ multiple: true, other: true, options: [...OPTIONS, NONE] });
    await choose(choice, 'foot', 'other', 'none');
    assert.deepEqual([choice.given, checked(choice)], [['none'], ['none']]);
  });

  it('gives up an option that stands alone for another', async () => {
    const choice = await asked({ multiple: true, options: [...OPTIONS, NONE] });
    await choose(choice, 'none', 'bus');
    assert.deepEqual([choice.value, choice.given, checked(choice)], [['bus'], ['bus'], ['bus']]);
  });

  it('is without an option that stands alone where a script has set others beside it', async () => {
    const choice = await asked({ multiple: true, options: [...OPTIONS, NONE] });
    choice.value = ['none', 'bus'];
    assert.deepEqual(choice.given, ['bus']);
  });
});

describe('an answer in own words', () => {
  it('has no field while Other is not chosen', async () => assert.isUndefined(ownWords(await asked({ other: true }))));

  it('has a field with a label when Other is chosen', async () => {
    const choice = await asked({ other: true });
    await choose(choice, 'other');
    assert.deepEqual([...ownWords(choice)!.labels!].map(wordsOf), ['In your own words']);
  });

  it('is "other" while there are no words', async () => {
    const choice = await asked({ other: true });
    await choose(choice, 'other');
    assert.equal(choice.given, 'other');
  });

  it('is "other" where there are only spaces, which stay in the field', async () => {
    const choice = await asked({ other: true });
    await choose(choice, 'other');
    await write(choice, '  ');
    assert.deepEqual([choice.given, ownWords(choice)!.value], ['other', '  ']);
  });

  it('holds no half of a character', async () => {
    const choice = await asked({ other: true });
    await choose(choice, 'other');
    await write(choice, 'half \ud83c');
    assert.deepEqual(choice.given, { other: 'half \ufffd' });
  });

  it('holds no U+0000', async () => {
    const choice = await asked({ other: true });
    choice.value = { other: 'a\0b' };
    assert.deepEqual(choice.given, { other: 'ab' });
  });

  it('is at most 200 characters long', async () => {
    const choice = await asked({ other: true });
    choice.value = { other: 'x'.repeat(201) };
    await choice.updateComplete;
    assert.deepEqual([choice.given, ownWords(choice)!.maxLength], [{ other: 'x'.repeat(200) }, 200]);
  });

  it('waits while another option is chosen', async () => {
    const choice = await asked({ other: true });
    await choose(choice, 'other');
    await write(choice, 'On horseback');
    await choose(choice, 'bus');
    const meanwhile = choice.given;
    await choose(choice, 'other');
    assert.deepEqual([meanwhile, choice.given], ['bus', { other: 'On horseback' }]);
  });

  it('is not touched by the choice of other options beside it', async () => {
    const choice = await asked({ other: true, multiple: true });
    await choose(choice, 'other');
    await write(choice, 'On horseback');
    await choose(choice, 'bus', 'foot', 'bus');
    assert.deepEqual(choice.given, ['foot', { other: 'On horseback' }]);
  });

  it('is forgotten when the answer is taken back', async () => {
    const choice = await asked({ other: true });
    await choose(choice, 'other');
    await write(choice, 'On horseback');
    (await appear(choice, '.clear')).click();
    await choice.updateComplete;
    await choose(choice, 'other');
    assert.equal(choice.given, 'other');
  });

  it('is not offered by a plain option of that id', async () => {
    const choice = await asked({ options: [...OPTIONS, { id: 'other', text: { en: 'Something else' } }] });
    await choose(choice, 'other');
    assert.deepEqual([choice.given, ownWords(choice)], ['other', undefined]);
  });
});

describe('how many options may be chosen', () => {
  const RULES: readonly (readonly [counts: Partial<ChoiceQuestion>, words: string])[] = [
    [{}, 'You may choose several.'],
    [{ atMost: 2 }, 'Choose at most 2.'],
    [{ atLeast: 2 }, 'Choose at least 2.'],
    [{ atLeast: 1, atMost: 2 }, 'Choose from 1 to 2.'],
    [{ atLeast: 2, atMost: 2 }, 'Choose 2.'],
  ];
  for (const [counts, words] of RULES) {
    it(`is said in the hint: ${words}`, async () => assert.equal(wordsOf(find(await asked({ multiple: true, ...counts }), '.hint')), words));
  }

  it('is said after the hint of the definition', async () =>
    assert.equal(wordsOf(find(await asked({ multiple: true, hint: { en: 'Think of today.' } }), '.hint')), 'Think of today. You may choose several.'));

  it('is not said where it is one', async () => assert.isUndefined(find(await asked(), '.hint')));

  it('is said in Danish on a Danish page', async () => assert.equal(wordsOf(find(await asked({ multiple: true, atMost: 2 }, 'da'), '.hint')), 'Vælg højst 2.'));

  it('is objected to in the same words where there are too many', async () => {
    const choice = await asked({ multiple: true, atMost: 2 });
    await choose(choice, 'foot', 'bus', 'car');
    assert.deepEqual([choice.validity.rangeOverflow, choice.validationMessage], [true, 'Choose at most 2.']);
  });

  it('is objected to in the same words where there are too few', async () => {
    const choice = await asked({ multiple: true, atLeast: 2 });
    await choose(choice, 'foot');
    assert.deepEqual([choice.validity.rangeUnderflow, choice.validationMessage], [true, 'Choose at least 2.']);
  });

  it('is not objected to while nothing is chosen', async () => assert.isTrue((await asked({ multiple: true, atLeast: 2 })).checkValidity()));

  it('is said where an answer is required and there is none', async () =>
    assert.equal((await asked({ multiple: true, atLeast: 2, required: true, allow: ['no-answer'] })).validationMessage, 'Choose at least 2.'));

  it('is not objected to at either limit', async () => {
    const choice = await asked({ multiple: true, atLeast: 2, atMost: 2 });
    await choose(choice, 'foot', 'bus');
    assert.isTrue(choice.checkValidity());
  });

  it('is not objected to in an option that stands alone', async () => {
    const choice = await asked({ multiple: true, atLeast: 2, options: [...OPTIONS, NONE] });
    await choose(choice, 'none');
    assert.isTrue(choice.checkValidity());
  });

  it('locks no option', async () => {
    const choice = await asked({ multiple: true, atMost: 1 });
    await choose(choice, 'foot');
    assert.isFalse(inputs(choice).some((input) => input.matches(':disabled')));
  });
});

describe('the answer in words', () => {
  async function told(choice: ChoiceElement): Promise<string> {
    await choice.updateComplete;
    const place = document.createElement('div');
    render(choice.answerText, place);
    return place.textContent;
  }

  it('is empty while there is none', async () => assert.equal(await told(await asked()), ''));

  it('is the words of the option', async () => {
    const choice = await asked();
    await choose(choice, 'bus');
    assert.equal(await told(choice), 'By bus');
  });

  it('joins several options as the language does', async () => {
    const choice = await asked({ multiple: true }, 'da');
    choice.value = ['foot', 'bus', 'car'];
    assert.equal(await told(choice), 'Til fods, Med bus og I bil');
  });

  it('repeats own words', async () => {
    const choice = await asked({ multiple: true, other: true });
    choice.value = ['foot', { other: 'On horseback' }];
    assert.equal(await told(choice), 'On foot and On horseback');
  });

  it('says "Other" where there are no own words', async () => {
    const choice = await asked({ other: true });
    choice.value = 'other';
    assert.equal(await told(choice), 'Other');
  });

  it('says in which way the question was left', async () => {
    const choice = await asked({ allow: ['dont-know'] });
    await leave(choice);
    assert.equal(await told(choice), 'Don’t know');
  });
});

describe('a screen reader is told of the choice', () => {
  before(onlyInChromium);

  const nodes = async (role: string) => (await accessibilityTree()).filter((node) => node.role === role);
  const group = async () => (await nodes('group')).find(({ name }) => name === 'How did you come?');

  it('the words of each option, and which is chosen', async () => {
    const choice = await asked();
    await choose(choice, 'bus');
    assert.deepEqual(
      (await nodes('radio')).map(({ name, checked: state }) => [name, state]),
      [
        ['On foot', 'false'],
        ['By bus', 'true'],
        ['By car', 'false'],
      ],
    );
  });

  it('of several that they are checkboxes', async () => {
    await asked({ multiple: true });
    assert.deepEqual(
      (await nodes('checkbox')).map(({ name }) => name),
      ['On foot', 'By bus', 'By car'],
    );
  });

  it('the question as the name of the group', async () => {
    await asked();
    assert.isDefined(await group());
  });

  it('the hint and the rule as the description of the group', async () => {
    await asked({ multiple: true, hint: { en: 'Think of today.' } });
    assert.equal((await group())?.description, 'Think of today. You may choose several.');
  });

  it('the error as the description of the group', async () => {
    const choice = await asked();
    choice.error = 'Choose an answer.';
    await choice.updateComplete;
    assert.equal((await group())?.description, 'Error: Choose an answer.');
  });

  for (const multiple of [false, true]) {
    it(`that ${multiple ? 'checkboxes' : 'radio buttons'} with an error are invalid`, async () => {
      const choice = await asked({ multiple });
      choice.error = 'Choose an answer.';
      await choice.updateComplete;
      assert.isTrue((await nodes(multiple ? 'checkbox' : 'radio')).every((node) => node['invalid'] === 'true'));
    });
  }

  it('the name of the field for own words', async () => {
    const choice = await asked({ other: true });
    await choose(choice, 'other');
    assert.deepEqual(
      (await nodes('textbox')).map(({ name }) => name),
      ['In your own words'],
    );
  });

  // The protocol of the browser does not tell set size and position; one group in one root is what they are counted from.
  it('set size and position by one group of native radio buttons in one root', async () => {
    const choice = await asked({ other: true, allow: ['dont-know'] });
    const groups = new Set(all<HTMLInputElement>(choice, 'input').map((radio) => `${radio.type} ${radio.name.replace(/-\d+$/, '')} ${radio.getRootNode() === choice.shadowRoot}`));
    assert.deepEqual([...groups], ['radio answer true']);
  });
});

describe('the language of the page', () => {
  it('changes the words and keeps the answer while the choice lives', async () => {
    const choice = await asked({ other: true });
    await choose(choice, 'bus');
    choice.parentElement!.lang = 'da';
    await eventually('Danish words', () => names(choice).join() === 'Til fods,Med bus,I bil,Andet');
    assert.equal(choice.given, 'bus');
  });
});

describe('every example of a choice', () => {
  for (const { name, question, valid } of choiceExamples) {
    describe(name, () => {
      it('gives its valid answers', async () => {
        const choice = await asked(question);
        const given: unknown[] = [];
        for (const answer of valid) {
          choice.value = answer as ChoiceAnswer;
          await choice.updateComplete;
          given.push(choice.given);
        }
        const inOrder = (answer: unknown) =>
          Array.isArray(answer)
            ? question.options.flatMap(({ id }) => (answer.includes(id) ? [id as unknown] : [])).concat(answer.filter((one) => one === 'other' || typeof one === 'object'))
            : answer;
        assert.deepEqual(given, valid.map(inOrder));
      });

      it('comes back from its own state', async () => {
        const choice = await asked(question);
        choice.value = valid.at(-1) as ChoiceAnswer;
        const { given, state } = choice;
        const later = await asked(question);
        later.state = state;
        assert.deepEqual(later.given, given);
      });

      it('shows every option at least 44 pixels high', async () => {
        for (const option of all(await asked(question), '.option')) assert.isAtLeast(option.getBoundingClientRect().height, 44);
      });

      for (const direction of ['ltr', 'rtl']) {
        it(`fits into 320 pixels, written ${direction}`, async () => {
          const choice = await asked(question, 'da');
          choice.value = valid.at(-1) as ChoiceAnswer;
          choice.parentElement!.style.width = '320px';
          await choice.updateComplete;
          find(choice, '.question')!.dir = direction;
          const { left, right } = choice.getBoundingClientRect();
          const outside = all(choice, '*:not(.visually-hidden, slot)').filter(
            (part) => part.getBoundingClientRect().left < left - 1 || part.getBoundingClientRect().right > right + 1,
          );
          assert.deepEqual(
            outside.map(({ className }) => className),
            [],
          );
        });
      }

      it('leaves axe-core nothing to object to', async () => {
        const choice = await asked(question, 'da');
        choice.value = valid.at(-1) as ChoiceAnswer;
        await choice.updateComplete;
        assert.deepEqual(await objections(choice), []);
      });

      it('leaves axe-core nothing to object to with an error', async () => {
        const choice = await asked(question, 'da');
        choice.error = 'Vælg et svar.';
        await choice.updateComplete;
        assert.deepEqual(await objections(choice), []);
      });

      it('leaves axe-core nothing to object to while it is disabled', async () => {
        const choice = await asked(question, 'da');
        choice.value = valid.at(-1) as ChoiceAnswer;
        choice.disabled = true;
        await choice.updateComplete;
        assert.deepEqual(await objections(choice), []);
      });
    });
  }
});
