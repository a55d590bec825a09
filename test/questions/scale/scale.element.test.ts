import { assert } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import { ar } from '../../../src/locales/ar.js';
import '../../../src/questions/scale/scale.element.js';
import type { ScaleElement } from '../../../src/questions/scale/scale.element.js';
import { scaleExamples } from '../../../src/questions/scale/scale.examples.js';
import type { ScaleQuestion } from '../../../src/questions/scale/scale.js';
import { objections } from '../../fixtures/axe.js';
import { accessibilityTree, all, appear, eventually, find, focused, listen, onlyInChromium, pause, press, stage, stageOne, wordsOf } from '../../fixtures/stage.js';

/** The scale in a form, once it is drawn. */
async function inForm(scale: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; scale: ScaleElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${scale}</form>`, language);
  const element = form.querySelector('tillid-scale')!;
  await appear(element, 'input');
  return { form, scale: element };
}

const radios = (scale: ScaleElement) => all<HTMLInputElement>(scale, '.option input');
const checked = (scale: ScaleElement) => radios(scale).find((radio) => radio.checked)?.value;
const names = (scale: ScaleElement) => all(scale, '.option').map(wordsOf);
const sent = (form: HTMLFormElement) => [...new FormData(form)];

/** Chooses with a click, as a mouse or a finger does. */
async function choose(scale: ScaleElement, value: number): Promise<void> {
  radios(scale)
    .find((radio) => radio.value === String(value))!
    .click();
  await scale.updateComplete;
}

/** A scale that stands for a question of a definition. */
async function asked(question: Partial<ScaleQuestion>, language = 'en'): Promise<ScaleElement> {
  const whole: ScaleQuestion = { id: 'q', type: 'scale', min: 1, max: 5, text: { en: 'How was it?', da: 'Hvordan var det?' }, ...question };
  const scale = stageOne<ScaleElement>(html`<tillid-scale .question=${whole}></tillid-scale>`, language);
  await appear(scale, 'input');
  return scale;
}

describe('the scale in a plain form', () => {
  it('sends nothing while nothing is chosen', async () => assert.deepEqual(sent((await inForm(html`<tillid-scale name="visit"></tillid-scale>`)).form), []));

  it('sends the chosen value under its name', async () => {
    const { form, scale } = await inForm(html`<tillid-scale name="visit"></tillid-scale>`);
    await choose(scale, 4);
    assert.deepEqual(sent(form), [['visit', '4']]);
  });

  it('sends a value of zero', async () => {
    const { form, scale } = await inForm(html`<tillid-scale name="trust" min="0" max="10"></tillid-scale>`);
    await choose(scale, 0);
    assert.deepEqual(sent(form), [['trust', '0']]);
  });

  it('tells the form its value and validity before anybody hears of the choice', async () => {
    const { form, scale } = await inForm(html`<tillid-scale name="visit" required></tillid-scale>`);
    const seen: unknown[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, () => seen.push([name, sent(form), scale.validity.valid]));
    radios(scale)[3]!.click();
    assert.deepEqual(seen, [
      ['input', [['visit', '4']], true],
      ['change', [['visit', '4']], true],
    ]);
  });

  it('tells the form at once what a script has set', async () => {
    const { form, scale } = await inForm(html`<tillid-scale name="visit"></tillid-scale>`);
    scale.value = 2;
    assert.deepEqual(sent(form), [['visit', '2']]);
  });

  it('sends a value that a script has set', async () => {
    const { form, scale } = await inForm(html`<tillid-scale name="visit"></tillid-scale>`);
    scale.value = 2;
    await scale.updateComplete;
    assert.deepEqual(sent(form), [['visit', '2']]);
  });

  it('shows a value that a script has set', async () => {
    const { scale } = await inForm(html`<tillid-scale name="visit"></tillid-scale>`);
    scale.value = 2;
    await scale.updateComplete;
    assert.equal(checked(scale), '2');
  });

  it('fires no event for a value that a script has set', async () => {
    const heard = listen('input', 'change');
    const { scale } = await inForm(html`<tillid-scale name="visit"></tillid-scale>`);
    scale.value = 2;
    await scale.updateComplete;
    assert.equal(heard.length, 0);
  });

  it('begins with the value of its attribute', async () =>
    assert.deepEqual(sent((await inForm(html`<tillid-scale name="visit" value="3"></tillid-scale>`)).form), [['visit', '3']]));

  it('knows its form', async () => {
    const { form, scale } = await inForm(html`<tillid-scale></tillid-scale>`);
    assert.isTrue(scale.form === form);
  });

  it('is valid without an answer that is not required', async () => assert.isTrue((await inForm(html`<tillid-scale></tillid-scale>`)).form.checkValidity()));

  it('is invalid without an answer that is required', async () => assert.isTrue((await inForm(html`<tillid-scale required></tillid-scale>`)).scale.validity.valueMissing));

  it('holds up the form without an answer that is required', async () => assert.isFalse((await inForm(html`<tillid-scale required></tillid-scale>`)).form.checkValidity()));

  it('is valid with the answer that is required', async () => {
    const { form, scale } = await inForm(html`<tillid-scale required></tillid-scale>`);
    await choose(scale, 1);
    assert.isTrue(form.checkValidity());
  });

  it('says in English what is required', async () => assert.equal((await inForm(html`<tillid-scale required></tillid-scale>`)).scale.validationMessage, 'Choose an answer.'));

  it('says in Danish what is required', async () => assert.equal((await inForm(html`<tillid-scale required></tillid-scale>`, 'da')).scale.validationMessage, 'Vælg et svar.'));

  it('lets the browser report what is required on the first value', async () => {
    const { form, scale } = await inForm(html`<tillid-scale required></tillid-scale>`);
    form.reportValidity();
    assert.isTrue(focused() === radios(scale)[0]);
  });

  it('has no answer after a reset', async () => {
    const { form, scale } = await inForm(html`<tillid-scale name="visit"></tillid-scale>`);
    await choose(scale, 4);
    form.reset();
    await scale.updateComplete;
    assert.deepEqual([sent(form), checked(scale)], [[], undefined]);
  });

  it('has the value of its attribute after a reset, as native controls have', async () => {
    const { form, scale } = await inForm(html`<tillid-scale name="visit" value="3"></tillid-scale>`);
    await choose(scale, 4);
    form.reset();
    await scale.updateComplete;
    assert.deepEqual(sent(form), [['visit', '3']]);
  });

  it('takes no answers within a disabled fieldset', async () => {
    const form = stageOne<HTMLFormElement>(
      html`<form>
        <fieldset disabled><tillid-scale name="visit" value="3"></tillid-scale></fieldset>
      </form>`,
    );
    await appear(form, 'tillid-scale', 'fieldset:disabled');
    assert.deepEqual(sent(form), []);
  });

  it('takes answers again when the fieldset does', async () => {
    const form = stageOne<HTMLFormElement>(
      html`<form>
        <fieldset disabled><tillid-scale name="visit"></tillid-scale></fieldset>
      </form>`,
    );
    await appear(form, 'tillid-scale', 'fieldset:disabled');
    form.querySelector('fieldset')!.disabled = false;
    await appear(form, 'tillid-scale', 'fieldset:not(:disabled)');
  });

  it('takes no answers while it is disabled itself', async () => {
    const { scale } = await inForm(html`<tillid-scale disabled></tillid-scale>`);
    assert.isTrue(radios(scale).every((radio) => radio.matches(':disabled')));
  });

  it('has its answer back when the browser restores the form', async () => {
    const { form, scale } = await inForm(html`<tillid-scale name="visit"></tillid-scale>`);
    scale.formStateRestoreCallback('4');
    await scale.updateComplete;
    assert.deepEqual([sent(form), checked(scale)], [[['visit', '4']], '4']);
  });

  for (const state of ['', ' ', 'four', '2.5', null]) {
    it(`has no answer when the browser restores ${JSON.stringify(state)}`, async () => {
      const { form, scale } = await inForm(html`<tillid-scale name="visit"></tillid-scale>`);
      scale.formStateRestoreCallback(state);
      await scale.updateComplete;
      assert.deepEqual(sent(form), []);
    });
  }

  it('takes its name from a label of the page', async () => {
    const page = stage(html`<label for="visit">How was your visit?</label><tillid-scale id="visit"></tillid-scale>`);
    assert.equal(wordsOf(await appear(page, 'tillid-scale', 'legend')), 'How was your visit?');
  });

  it('gets the focus when its label is pressed', async () => {
    const page = stage(html`<label for="visit">How was your visit?</label><tillid-scale id="visit"></tillid-scale>`);
    await appear(page, 'tillid-scale', 'input');
    page.querySelector('label')!.click();
    await eventually('the focus', () => (focused() as HTMLInputElement).type === 'radio');
  });
});

describe('the scale fires', () => {
  for (const name of ['input', 'change']) {
    it(`\`${name}\` once for a choice, and it reaches the document from the host`, async () => {
      const { scale } = await inForm(html`<tillid-scale></tillid-scale>`);
      const heard = listen(name);
      await choose(scale, 2);
      assert.deepEqual(
        heard.map(({ target }) => (target as Element).localName),
        ['tillid-scale'],
      );
    });

    it(`\`${name}\` once for an answer that is taken back`, async () => {
      const { scale } = await inForm(html`<tillid-scale></tillid-scale>`);
      await choose(scale, 2);
      const heard = listen(name);
      (await appear(scale, '.clear')).click();
      assert.equal(heard.length, 1);
    });

    it(`\`${name}\` when the value is already the new one`, async () => {
      const { scale } = await inForm(html`<tillid-scale></tillid-scale>`);
      const values: unknown[] = [];
      scale.addEventListener(name, () => values.push(scale.value));
      await choose(scale, 2);
      assert.deepEqual(values, [2]);
    });

    it(`\`${name}\` once for a way to leave the question`, async () => {
      const scale = await asked({ allow: ['dont-know'] });
      const heard = listen(name);
      (await appear(scale, '.leave input')).click();
      assert.equal(heard.length, 1);
    });
  }
});

describe('the scale by keyboard', () => {
  async function between(): Promise<ScaleElement> {
    const page = stage(html`<button id="before">before</button><tillid-scale label="How was it?"></tillid-scale><button id="after">after</button>`);
    await appear(page, 'tillid-scale', 'input');
    page.querySelector<HTMLElement>('#before')!.focus();
    return page.querySelector('tillid-scale')!;
  }
  const value = () => (focused() as HTMLInputElement | null)?.value;

  it('is reached by Tab', async () => {
    await between();
    await press('Tab');
    assert.equal(value(), '1');
  });

  it('is one stop for Tab', async () => {
    await between();
    await press('Tab', 'Tab');
    assert.equal(focused()?.id, 'after');
  });

  it('is not answered by reaching it', async () => {
    const scale = await between();
    await press('Tab');
    assert.isNull(scale.value);
  });

  it('takes the value in focus with Space', async () => {
    const scale = await between();
    await press('Tab', 'Space');
    assert.equal(scale.value, 1);
  });

  it('goes up with the arrow to the right', async () => {
    const scale = await between();
    await press('Tab', 'Space', 'ArrowRight', 'ArrowRight');
    assert.equal(scale.value, 3);
  });

  it('goes down with the arrow to the left', async () => {
    const scale = await between();
    await press('Tab', 'Space', 'ArrowRight', 'ArrowRight', 'ArrowLeft');
    assert.equal(scale.value, 2);
  });

  it('is left backwards by Shift and Tab', async () => {
    await between();
    await press('Tab', 'Space', 'Shift+Tab');
    assert.equal(focused()?.id, 'before');
  });

  it('is entered backwards at the chosen value', async () => {
    const scale = await between();
    await choose(scale, 4);
    document.querySelector<HTMLElement>('#after')!.focus();
    await press('Shift+Tab', 'Shift+Tab');
    assert.equal(value(), '4');
  });

  it('offers to take the answer back as the next stop', async () => {
    await between();
    await press('Tab', 'Space', 'Tab');
    assert.equal(wordsOf(focused() ?? undefined), 'Clear my answer');
  });

  it('keeps the focus when the answer is taken back', async () => {
    const scale = await between();
    await press('Tab', 'Space', 'Tab', 'Enter');
    await pause(50);
    assert.deepEqual([scale.value, value()], [null, '1']);
  });
});

describe('an answer on the scale', () => {
  it('can be taken back', async () => {
    const scale = await asked({});
    await choose(scale, 3);
    (await appear(scale, '.clear')).click();
    await scale.updateComplete;
    assert.deepEqual([scale.given, checked(scale)], [undefined, undefined]);
  });

  it('cannot be taken back while there is none', async () => assert.isUndefined(find(await asked({}), '.clear')));

  it('is the number itself', async () => {
    const scale = await asked({});
    await choose(scale, 3);
    assert.equal(scale.given, 3);
  });

  for (const [kind, words] of [
    ['dont-know', 'Don’t know'],
    ['no-answer', 'Prefer not to answer'],
  ] as const) {
    it(`can be left as ${kind}`, async () => {
      const scale = await asked({ allow: [kind] });
      (await appear(scale, '.leave input')).click();
      await scale.updateComplete;
      assert.deepEqual([scale.given, wordsOf(find(scale, '.leave'))], [{ missing: kind }, words]);
    });
  }

  it('is given up for a way to leave the question', async () => {
    const scale = await asked({ allow: ['no-answer'] });
    await choose(scale, 3);
    (await appear(scale, '.leave input')).click();
    await scale.updateComplete;
    assert.deepEqual([scale.value, checked(scale)], [null, undefined]);
  });

  it('takes the place of a way to leave the question', async () => {
    const scale = await asked({ allow: ['no-answer'] });
    (await appear(scale, '.leave input')).click();
    await scale.updateComplete;
    await choose(scale, 3);
    assert.deepEqual([scale.given, find<HTMLInputElement>(scale, '.leave input')!.checked], [3, false]);
  });

  it('takes the place of a way to leave the question also when a script sets it', async () => {
    const scale = await asked({ allow: ['no-answer'] });
    (await appear(scale, '.leave input')).click();
    await scale.updateComplete;
    scale.value = 3;
    await scale.updateComplete;
    assert.equal(scale.given, 3);
  });

  it('that was left is left again when the browser restores the form', async () => {
    const scale = await asked({ allow: ['no-answer'] });
    (await appear(scale, '.leave input')).click();
    await scale.updateComplete;
    const states: unknown[] = [];
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function remember(value, state) {
      states.push(state);
      setFormValue.call(this, value, state);
    };
    scale.requestUpdate();
    await scale.updateComplete;
    ElementInternals.prototype.setFormValue = setFormValue;
    const later = await asked({ allow: ['no-answer'] });
    later.formStateRestoreCallback(states.at(-1) as string);
    await later.updateComplete;
    assert.deepEqual(later.given, { missing: 'no-answer' });
  });

  it('satisfies what is required also where it is left', async () => {
    const scale = await asked({ allow: ['no-answer'] });
    scale.required = true;
    (await appear(scale, '.leave input')).click();
    await scale.updateComplete;
    assert.isTrue(scale.checkValidity());
  });
});

describe('a screen reader is told', () => {
  before(onlyInChromium);

  const tree = async (role: string) => (await accessibilityTree()).filter((node) => node.role === role);
  const radioNames = async () => (await tree('radio')).map(({ name }) => name);

  it('stars as a number out of five', async () => {
    await asked({ look: 'stars' });
    assert.deepEqual((await radioNames())[2], '3 of 5 stars');
  });

  it('faces in words', async () => {
    await asked({ look: 'faces' });
    assert.deepEqual(await radioNames(), ['Very dissatisfied', 'Dissatisfied', 'Neither satisfied nor dissatisfied', 'Satisfied', 'Very satisfied']);
  });

  it('the words at the ends of a row of numbers', async () => {
    await asked({ look: 'nps', min: 0, max: 10 });
    const [first, second] = await radioNames();
    assert.deepEqual([first, second], ['0, Not at all likely', '1']);
  });

  it('the question as the name of the group', async () => {
    await asked({});
    assert.include(
      (await tree('group')).map(({ name }) => name),
      'How was it?',
    );
  });

  it('the hint as the description of the group', async () => {
    await asked({ hint: { en: 'Think of today.' } });
    assert.equal((await tree('group')).find(({ name }) => name === 'How was it?')?.description, 'Think of today.');
  });

  it('the error as the description of the group', async () => {
    const scale = await asked({});
    scale.error = 'Choose an answer.';
    await scale.updateComplete;
    assert.equal((await tree('group')).find(({ name }) => name === 'How was it?')?.description, 'Error: Choose an answer.');
  });

  it('that an answer with an error is invalid', async () => {
    const scale = await asked({});
    scale.error = 'Choose an answer.';
    await scale.updateComplete;
    assert.isTrue((await tree('radio')).every((node) => node['invalid'] === 'true'));
  });

  it('no error any more once there is an answer', async () => {
    const scale = await asked({});
    scale.error = 'Choose an answer.';
    await scale.updateComplete;
    await choose(scale, 2);
    assert.isUndefined(find(scale, '.error'));
  });

  // The protocol of the browser does not tell set size and position; one group in one root is what they are counted from.
  it('set size and position by one group of native radio buttons in one root', async () => {
    const scale = await asked({});
    const groups = new Set(
      radios(scale).map(
        (radio) => `${radio.type} ${radio.name.replace(/-\d+$/, '')} ${radio.closest('fieldset') === find(scale, 'fieldset')} ${radio.getRootNode() === scale.shadowRoot}`,
      ),
    );
    assert.deepEqual([...groups], ['radio answer true true']);
  });
});

describe('the language of the page', () => {
  it('changes the words and keeps the answer while the scale lives', async () => {
    const scale = await asked({ look: 'faces' });
    await choose(scale, 2);
    scale.parentElement!.lang = 'da';
    await eventually('Danish words', () => names(scale)[0] === 'Meget utilfreds');
    assert.equal(scale.given, 2);
  });

  it('changes the validation message', async () => {
    const { scale } = await inForm(html`<tillid-scale required></tillid-scale>`);
    scale.closest<HTMLElement>('div[lang]')!.lang = 'da';
    await eventually('Danish words', () => scale.validationMessage === 'Vælg et svar.');
  });

  it('is read through the shadow root that the scale stands in', async () => {
    const host = stageOne(html`<div></div>`, 'da');
    const scale = document.createElement('tillid-scale');
    scale.look = 'faces';
    host.attachShadow({ mode: 'open' }).append(scale);
    await appear(scale, 'input');
    assert.equal(names(scale)[0], 'Meget utilfreds');
  });

  it('that the library does not speak gets English words, marked as English', async () => {
    const scale = await asked({ look: 'faces' }, 'he');
    const question = find(scale, '.question')!;
    assert.deepEqual([question.lang, question.dir, names(scale)[4]], ['en', 'ltr', 'Very satisfied']);
  });

  it('Arabic is written from its own side, in its own words', async () => {
    const scale = await asked({ look: 'faces' }, 'ar');
    assert.deepEqual([find(scale, '.question')!.dir, names(scale)[4]], ['rtl', ar.satisfactionLevels[6]]);
  });

  it('is the last one that the page said, whichever words arrive last', async () => {
    const scale = document.createElement('tillid-scale');
    const page = stage(nothing, 'da');
    scale.look = 'faces';
    page.append(scale);
    page.lang = 'en';
    page.append(scale);
    await appear(scale, 'input');
    await pause(200);
    scale.requestUpdate();
    await scale.updateComplete;
    assert.equal(names(scale)[0], 'Very dissatisfied');
  });

  it('decides how its numbers are written', async () => {
    const scale = await asked({ look: 'numbers' }, 'ar-EG');
    assert.equal(names(scale)[0], '١');
  });
});

describe('every example of a scale', () => {
  for (const { name, question, valid } of scaleExamples) {
    describe(name, () => {
      it('shows one value for each step', async () => assert.equal(radios(await asked(question)).length, question.max - question.min + 1));

      it('gives each value a name', async () => {
        const scale = await asked(question);
        assert.deepEqual(
          names(scale).filter((words) => words === ''),
          [],
        );
      });

      it('gives each value a name of its own', async () => {
        const scale = await asked(question);
        assert.equal(new Set(names(scale)).size, radios(scale).length);
      });

      it('can be focused', async () => {
        const scale = await asked(question);
        scale.focus();
        assert.equal((focused() as HTMLInputElement).type, 'radio');
      });

      it('gives its valid answers', async () => {
        const scale = await asked(question);
        const given: unknown[] = [];
        for (const value of valid) {
          await choose(scale, value as number);
          given.push(scale.given);
        }
        assert.deepEqual(given, [...valid]);
      });

      it('leaves axe-core nothing to object to', async () => {
        const scale = await asked(question, 'da');
        await choose(scale, question.max);
        assert.deepEqual(await objections(scale), []);
      });
    });
  }
});
