import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/questions/text/text.element.js';
import type { TextElement } from '../../../src/questions/text/text.element.js';
import { textExamples } from '../../../src/questions/text/text.examples.js';
import type { TextQuestion } from '../../../src/questions/text/text.js';
import { objections } from '../../fixtures/axe.js';
import { accessibilityTree, appear, eventually, find, focused, listen, onlyInChromium, press, stage, stageOne, type, wordsOf } from '../../fixtures/stage.js';

/** The text in a form, once it is drawn. */
async function inForm(text: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; text: TextElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${text}</form>`, language);
  const element = form.querySelector('tillid-text')!;
  await appear(element, 'textarea');
  return { form, text: element };
}

/** A text that stands for a question of a definition. */
async function asked(question: Partial<TextQuestion>, language = 'en'): Promise<TextElement> {
  const whole: TextQuestion = { id: 'q', type: 'text', text: { en: 'Why?', da: 'Hvorfor?' }, ...question };
  const text = stageOne<TextElement>(html`<tillid-text .question=${whole}></tillid-text>`, language);
  await appear(text, 'textarea');
  return text;
}

const field = (text: TextElement) => find<HTMLTextAreaElement>(text, 'textarea')!;
const sent = (form: HTMLFormElement) => [...new FormData(form)];
const count = (text: TextElement) => wordsOf(find(text, '.count'));

/** Writes as if typed, in one stroke. */
async function write(text: TextElement, words: string): Promise<void> {
  field(text).value = words;
  field(text).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await text.updateComplete;
}

describe('the text in a plain form', () => {
  it('sends what was written under its name', async () => {
    const { form, text } = await inForm(html`<tillid-text name="why"></tillid-text>`);
    await write(text, 'Ærlig talt');
    assert.deepEqual(sent(form), [['why', 'Ærlig talt']]);
  });

  it('sends an empty text where nothing was written, as a native field does', async () =>
    assert.deepEqual(sent((await inForm(html`<tillid-text name="why"></tillid-text>`)).form), [['why', '']]));

  it('sends a text that a script has set', async () => {
    const { form, text } = await inForm(html`<tillid-text name="why"></tillid-text>`);
    text.value = 'Set by script';
    await text.updateComplete;
    assert.deepEqual(sent(form), [['why', 'Set by script']]);
  });

  it('shows a text that a script has set', async () => {
    const { text } = await inForm(html`<tillid-text name="why"></tillid-text>`);
    text.value = 'Set by script';
    await text.updateComplete;
    assert.equal(field(text).value, 'Set by script');
  });

  it('is valid without a text that is not required', async () => assert.isTrue((await inForm(html`<tillid-text></tillid-text>`)).form.checkValidity()));

  it('is invalid without a text that is required', async () => assert.isTrue((await inForm(html`<tillid-text required></tillid-text>`)).text.validity.valueMissing));

  it('is invalid with nothing but spaces where a text is required', async () => {
    const { text } = await inForm(html`<tillid-text required></tillid-text>`);
    await write(text, '  \n ');
    assert.isTrue(text.validity.valueMissing);
  });

  it('is valid with the text that is required', async () => {
    const { form, text } = await inForm(html`<tillid-text required></tillid-text>`);
    await write(text, 'a');
    assert.isTrue(form.checkValidity());
  });

  it('says in English what is required', async () => assert.equal((await inForm(html`<tillid-text required></tillid-text>`)).text.validationMessage, 'Write an answer.'));

  it('says in Danish what is required', async () => assert.equal((await inForm(html`<tillid-text required></tillid-text>`, 'da')).text.validationMessage, 'Skriv et svar.'));

  it('is empty after a reset', async () => {
    const { form, text } = await inForm(html`<tillid-text name="why"></tillid-text>`);
    await write(text, 'Ærlig talt');
    form.reset();
    await text.updateComplete;
    assert.deepEqual([sent(form), field(text).value], [[['why', '']], '']);
  });

  it('has the text of its attribute after a reset, as native controls have', async () => {
    const { form, text } = await inForm(html`<tillid-text name="why" value="To begin with"></tillid-text>`);
    await write(text, 'Ærlig talt');
    form.reset();
    await text.updateComplete;
    assert.deepEqual(sent(form), [['why', 'To begin with']]);
  });

  it('takes no text within a disabled fieldset', async () => {
    const form = stageOne<HTMLFormElement>(
      html`<form>
        <fieldset disabled><tillid-text name="why"></tillid-text></fieldset>
      </form>`,
    );
    await appear(form, 'tillid-text', 'textarea:disabled');
    assert.deepEqual(sent(form), []);
  });

  it('has its text back when the browser restores the form', async () => {
    const { form, text } = await inForm(html`<tillid-text name="why"></tillid-text>`);
    text.formStateRestoreCallback('From before');
    await text.updateComplete;
    assert.deepEqual([sent(form), field(text).value], [[['why', 'From before']], 'From before']);
  });

  it('takes its name from a label of the page', async () => {
    const page = stage(html`<label for="why">Tell us why</label><tillid-text id="why"></tillid-text>`);
    assert.equal(wordsOf(await appear(page, 'tillid-text', 'label')), 'Tell us why');
  });

  it('gets the focus when its label is pressed', async () => {
    const page = stage(html`<label for="why">Tell us why</label><tillid-text id="why"></tillid-text>`);
    await appear(page, 'tillid-text', 'textarea');
    page.querySelector('label')!.click();
    await eventually('the focus', () => focused()?.localName === 'textarea');
  });
});

describe('the text by keyboard', () => {
  async function between(): Promise<TextElement> {
    const page = stage(html`<button id="before">before</button><tillid-text label="Why?"></tillid-text><button id="after">after</button>`);
    await appear(page, 'tillid-text', 'textarea');
    page.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab');
    return page.querySelector('tillid-text')!;
  }

  it('is reached by Tab', async () => {
    await between();
    assert.equal(focused()?.localName, 'textarea');
  });

  it('takes what is typed', async () => {
    const text = await between();
    await type('Ærlig talt');
    assert.equal(text.given, 'Ærlig talt');
  });

  it('fires `input` once for each key', async () => {
    await between();
    const heard = listen('input');
    await type('abc');
    assert.deepEqual(
      heard.map(({ target }) => (target as Element).localName),
      ['tillid-text', 'tillid-text', 'tillid-text'],
    );
  });

  it('fires `change` once, when it is left', async () => {
    await between();
    const heard = listen('change');
    await type('abc');
    await press('Tab');
    assert.deepEqual(
      heard.map(({ target }) => (target as Element).localName),
      ['tillid-text'],
    );
  });

  it('is left by Tab', async () => {
    await between();
    await press('Tab');
    assert.equal(focused()?.id, 'after');
  });

  it('is left backwards by Shift and Tab', async () => {
    await between();
    await press('Shift+Tab');
    assert.equal(focused()?.id, 'before');
  });

  it('takes no more than its longest text', async () => {
    const text = await asked({ maxLength: 5 });
    text.focus();
    await type('abcdefgh');
    assert.equal(text.given, 'abcde');
  });
});

describe('the number of characters that are left', () => {
  it('is not told while there is much room', async () => assert.equal(count(await asked({ maxLength: 1000 })), ''));

  it('is told near the end', async () => {
    const text = await asked({ maxLength: 200 });
    await write(text, 'x'.repeat(150));
    assert.equal(count(text), '50 characters left');
  });

  it('is told in Danish on a Danish page', async () => {
    const text = await asked({ maxLength: 200 }, 'da');
    await write(text, 'x'.repeat(150));
    assert.equal(count(text), '50 tegn tilbage');
  });

  it('is told politely, in a live region that was there before', async () => {
    const text = await asked({ maxLength: 200 });
    const region = find(text, '.count')!;
    await write(text, 'x'.repeat(150));
    assert.deepEqual([region.getAttribute('aria-live'), wordsOf(region)], ['polite', '50 characters left']);
  });
});

describe('an answer in words', () => {
  it('is the text itself', async () => {
    const text = await asked({});
    await write(text, ' Kære kommune 🌻\n');
    assert.equal(text.given, ' Kære kommune 🌻\n');
  });

  it('is none where there are only spaces', async () => {
    const text = await asked({});
    await write(text, ' \n ');
    assert.isUndefined(text.given);
  });

  it('holds no half of a character', async () => {
    const text = await asked({});
    await write(text, 'half \ud83c');
    assert.equal(text.given, 'half \ufffd');
  });

  it('holds no U+0000', async () => {
    const text = await asked({});
    text.value = 'a\0b';
    await text.updateComplete;
    assert.equal(text.given, 'ab');
  });

  it('can be left, where the question allows it', async () => {
    const text = await asked({ allow: ['no-answer'] });
    (await appear(text, '.leave input')).click();
    await text.updateComplete;
    assert.deepEqual(text.given, { missing: 'no-answer' });
  });

  it('is empty where it was left', async () => {
    const text = await asked({ allow: ['no-answer'] });
    await write(text, 'Not this');
    (await appear(text, '.leave input')).click();
    await text.updateComplete;
    assert.equal(field(text).value, '');
  });

  it('takes the place of a way to leave the question', async () => {
    const text = await asked({ allow: ['no-answer'] });
    (await appear(text, '.leave input')).click();
    await text.updateComplete;
    await write(text, 'After all');
    assert.deepEqual([text.given, find<HTMLInputElement>(text, '.leave input')!.checked], ['After all', false]);
  });

  it('that was left can be taken back', async () => {
    const text = await asked({ allow: ['no-answer'] });
    (await appear(text, '.leave input')).click();
    await text.updateComplete;
    find(text, '.clear')?.click();
    await text.updateComplete;
    assert.isUndefined(text.given);
  });

  it('that was left does not come back as words when the browser restores the form', async () => {
    const states: unknown[] = [];
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function remember(value, state) {
      states.push(state);
      setFormValue.call(this, value, state);
    };
    const text = await asked({ allow: ['no-answer'] });
    (await appear(text, '.leave input')).click();
    await text.updateComplete;
    ElementInternals.prototype.setFormValue = setFormValue;
    const later = await asked({ allow: ['no-answer'] });
    later.formStateRestoreCallback(states.at(-1) as string);
    await later.updateComplete;
    assert.deepEqual(later.given, { missing: 'no-answer' });
  });
});

describe('a screen reader is told of the text', () => {
  before(onlyInChromium);

  const box = async () => (await accessibilityTree()).find(({ role }) => role === 'textbox')!;
  const withError = async () => {
    const text = await asked({ hint: { en: 'Please leave out names.' } });
    text.error = 'Write an answer.';
    await text.updateComplete;
    return text;
  };

  it('the question as its name', async () => {
    await asked({});
    assert.equal((await box()).name, 'Why?');
  });

  it('hint and error as its description', async () => {
    await withError();
    assert.equal((await box()).description?.replace(/\s+/g, ' '), 'Please leave out names. Error: Write an answer.');
  });

  it('that it is invalid', async () => {
    await withError();
    assert.equal((await box())['invalid'], 'true');
  });

  it('that it is required', async () => {
    const text = await asked({});
    text.required = true;
    await text.updateComplete;
    assert.isTrue((await box())['required']);
  });
});

describe('every example of a text', () => {
  for (const { name, question, valid } of textExamples) {
    describe(name, () => {
      it('shows its question', async () => assert.equal(wordsOf(find(await asked(question), 'label')), question.text['en']));

      it('can be focused', async () => {
        const text = await asked(question);
        text.focus();
        assert.equal(focused()?.localName, 'textarea');
      });

      it('gives its valid answers', async () => {
        const text = await asked(question);
        const given: unknown[] = [];
        for (const words of valid) {
          await write(text, words as string);
          given.push(text.given);
        }
        assert.deepEqual(given, [...valid]);
      });

      it('leaves axe-core nothing to object to', async () => {
        assert.deepEqual(await objections(await asked(question, 'da')), []);
      });
    });
  }
});
