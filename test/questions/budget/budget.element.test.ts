import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/questions/budget/budget.element.js';
import type { BudgetElement } from '../../../src/questions/budget/budget.element.js';
import { budgetExamples } from '../../../src/questions/budget/budget.examples.js';
import type { BudgetQuestion } from '../../../src/questions/budget/budget.js';
import { objections } from '../../fixtures/axe.js';
import { overflowing } from '../../fixtures/overflow.js';
import { all, appear, find, focused, listen, press, stage, stageOne, type, wordsOf } from '../../fixtures/stage.js';

const village = budgetExamples[0]!.question;
const committee = budgetExamples[1]!.question;

async function asked(question: BudgetQuestion, language = 'en'): Promise<BudgetElement> {
  const element = stageOne<BudgetElement>(html`<tillid-budget .question=${question}></tillid-budget>`, language);
  await appear(element, 'legend');
  return element;
}

async function inForm(purse: TemplateResult): Promise<{ form: HTMLFormElement; purse: BudgetElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${purse}</form>`);
  const element = form.querySelector('tillid-budget')!;
  await appear(element, 'legend');
  return { form, purse: element };
}

const LISTED = html`<tillid-budget name="purse" label="What for?" budget="100" currency="EUR">
  <ol>
    <li value="bus" data-cost="60">Bus</li>
    <li value="path" data-cost="50.5">Path</li>
    <li value="tree" data-cost="40">Tree</li>
  </ol>
</tillid-budget>`;

const sent = (form: HTMLFormElement) => [...new FormData(form)];
const box = (purse: BudgetElement, id: string) => all<HTMLInputElement>(purse, 'input[type=checkbox]').find(({ value }) => value === id)!;
const field = (purse: BudgetElement, id: string) => find<HTMLInputElement>(purse, `input[name=${id}]`)!;
const button = (purse: BudgetElement, name: string) => all(purse, 'button').find((one) => (one.getAttribute('aria-label') ?? wordsOf(one)) === name)!;
const told = (purse: BudgetElement) => wordsOf(find(purse, '.told'));
const left = (purse: BudgetElement) => wordsOf(find(purse, '.words'));
const advice = (purse: BudgetElement) => wordsOf(find(purse, '.advice'));

async function choose(purse: BudgetElement, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    box(purse, id).click();
    await purse.updateComplete;
  }
}

/** Writes as if typed in one stroke, and leaves the field. */
async function write(purse: BudgetElement, id: string, text: string): Promise<void> {
  field(purse, id).value = text;
  field(purse, id).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await purse.updateComplete;
  field(purse, id).dispatchEvent(new Event('change', { bubbles: true }));
  await purse.updateComplete;
}

async function click(purse: BudgetElement, name: string): Promise<void> {
  button(purse, name).click();
  await purse.updateComplete;
}

describe('a purse of whole projects', () => {
  it('gives what is chosen in the order of the options, whatever the order of choosing', async () => {
    const purse = await asked(village);
    await choose(purse, 'path', 'playground');
    assert.deepEqual(purse.given, ['playground', 'path']);
  });

  it('shows what is left, in the language of the page', async () => {
    const purse = await asked(village, 'da');
    await choose(purse, 'playground');
    assert.equal(left(purse), '60.000 kr. tilbage af 100.000 kr.');
  });

  it('tells of each step, with what is left', async () => {
    const purse = await asked(village, 'da');
    await choose(purse, 'playground');
    const first = told(purse);
    await choose(purse, 'playground');
    assert.deepEqual([first, told(purse)], ['Legeplads er valgt; 60.000 kr. tilbage af 100.000 kr.', 'Legeplads er ikke længere valgt; 100.000 kr. tilbage af 100.000 kr.']);
  });

  it('lets more be chosen than there is, and says by how much and what to take out', async () => {
    const purse = await asked(village, 'da');
    await choose(purse, 'playground', 'path', 'library', 'trees');
    assert.equal(left(purse), '32.500,50 kr. mere end puljens 100.000 kr.');
    assert.equal(advice(purse), 'Tag Legeplads eller Sti med lys ud, så rækker pengene.');
    assert.equal(told(purse), 'Tyve træer er valgt; 32.500,50 kr. mere end puljens 100.000 kr. Tag Legeplads eller Sti med lys ud, så rækker pengene.');
  });

  it('is no answer while more is chosen than there is, unchooses nothing, and is one again when it is mended', async () => {
    const purse = await asked(village);
    await choose(purse, 'playground', 'path', 'trees');
    assert.deepEqual([purse.given, purse.validity.rangeOverflow, box(purse, 'trees').checked], [undefined, true, true]);
    await choose(purse, 'playground');
    assert.deepEqual([purse.given, purse.validity.valid, advice(purse)], [['path', 'trees'], true, '']);
  });

  it('takes steps back one by one, and says what is left then', async () => {
    const purse = await asked(village);
    await choose(purse, 'path', 'trees');
    await click(purse, 'Undo');
    assert.deepEqual(purse.given, ['path']);
    assert.include(told(purse), 'The last step was taken back. kr');
    await click(purse, 'Undo');
    await click(purse, 'Undo');
    assert.deepEqual([purse.given, told(purse)], [undefined, 'There is nothing to take back.']);
  });

  it('moves no card when it says that the purse is exceeded', async () => {
    const purse = await asked(village);
    await choose(purse, 'playground', 'path');
    const places = () => all(purse, '.card').map((card) => card.getBoundingClientRect().top);
    const before = places();
    await choose(purse, 'trees');
    assert.deepEqual(places(), before);
  });

  it('is used by keyboard alone', async () => {
    const purse = await asked(village);
    purse.focus();
    await press('Space', 'Tab', 'Space');
    assert.deepEqual(purse.given, ['playground', 'path']);
    assert.equal((focused() as HTMLInputElement).value, 'path');
  });

  it('forgets everything when it is cleared, and keeps the focus', async () => {
    const purse = await asked(village);
    await choose(purse, 'playground', 'path', 'trees');
    await click(purse, wordsOf(find(purse, '.clear')));
    assert.deepEqual([purse.value, focused() === box(purse, 'playground')], [null, true]);
  });

  it('gives no answer for a way to leave it, and none of that when something is chosen', async () => {
    const purse = await asked(village);
    await choose(purse, 'path');
    all<HTMLInputElement>(purse, '.leave input')[1]!.click();
    await purse.updateComplete;
    assert.deepEqual([purse.given, box(purse, 'path').checked], [{ missing: 'no-answer' }, false]);
    await choose(purse, 'path');
    assert.deepEqual(purse.given, ['path']);
  });

  it('tells of one input and one change for each choice', async () => {
    const purse = await asked(village);
    const events = listen('input', 'change');
    await choose(purse, 'path');
    assert.deepEqual(
      events.map((event) => event.type),
      ['input', 'change'],
    );
  });
});

describe('a purse of amounts', () => {
  it('gives what buttons have given, in round steps', async () => {
    const purse = await asked(committee);
    const more = all(purse, '.more');
    more[3]!.click();
    await purse.updateComplete;
    more[3]!.click();
    await purse.updateComplete;
    assert.deepEqual(purse.given, { films: 2000 });
  });

  it('begins with the least that an option can be given, and goes back to nothing from there', async () => {
    const purse = await asked(committee);
    all(purse, '.more')[0]!.click();
    await purse.updateComplete;
    assert.deepEqual(purse.given, { choir: 2000 });
    all(purse, '.less')[0]!.click();
    await purse.updateComplete;
    assert.equal(purse.given, undefined);
  });

  it('says why a button does no more', async () => {
    const purse = await asked(committee, 'da');
    purse.value = { football: 8000 };
    await purse.updateComplete;
    all(purse, '.more')[1]!.click();
    await purse.updateComplete;
    const full = told(purse);
    all(purse, '.less')[3]!.click();
    await purse.updateComplete;
    assert.deepEqual([full, told(purse), purse.given], ['Fodboldklubben kan højst få 8.000 kr.', 'Filmaftener har ikke fået noget.', { football: 8000 }]);
  });

  it('takes amounts as people write them', async () => {
    const purse = await asked(committee, 'da');
    await write(purse, 'films', '12.500');
    assert.deepEqual([purse.given, told(purse)], [{ films: 12_500 }, 'Filmaftener: 12.500 kr.; 7.500 kr. tilbage af 20.000 kr.']);
  });

  it('is typed with real keys, and takes what was typed back in one step', async () => {
    const purse = await asked(committee);
    field(purse, 'films').focus();
    await type('1500');
    await press('Tab');
    await purse.updateComplete;
    assert.deepEqual(purse.given, { films: 1500 });
    await click(purse, 'Undo');
    assert.deepEqual([purse.given, field(purse, 'films').value], [undefined, '']);
  });

  for (const [text, words] of [
    ['lots', 'Film evenings: write an amount such as 1,000.'],
    ['-500', 'Film evenings: write an amount such as 1,000.'],
    ['750', 'Film evenings: write an amount in steps of kr 500.'],
    ['20500', 'kr 500 more than the purse of kr 20,000. Take back kr 500, for example from Film evenings.'],
  ] as const) {
    it(`keeps ${text} as it is, and says what is wrong`, async () => {
      const purse = await asked(committee);
      await write(purse, 'films', text);
      assert.deepEqual([purse.given, purse.validity.valid, field(purse, 'films').value, purse.validationMessage.replaceAll('\u00A0', ' ')], [undefined, false, text, words]);
      assert.isTrue(words.endsWith(advice(purse)) && advice(purse) !== '');
    });
  }

  it('keeps what is no amount beside what could be read', async () => {
    const purse = await asked(committee);
    await write(purse, 'films', 'a lot');
    await write(purse, 'choir', '3000');
    const later = await asked(committee);
    later.state = purse.state;
    await later.updateComplete;
    assert.deepEqual([field(later, 'films').value, field(later, 'choir').value, later.validity.badInput], ['a lot', '3000', true]);
    await write(later, 'films', '');
    assert.deepEqual(later.given, { choir: 3000 });
  });

  it('says what an option can be given where an amount is outside', async () => {
    const purse = await asked(committee);
    await write(purse, 'choir', '500');
    assert.equal(purse.validationMessage.replaceAll('\u00A0', ' '), 'Choir: Nothing, or from kr 2,000 to kr 10,000.');
    assert.isTrue(find(purse, '#limits-choir')!.matches('.broken'));
    assert.equal(field(purse, 'choir').getAttribute('aria-invalid'), 'true');
  });

  it('adds to the last minor unit', async () => {
    const purse = await asked(budgetExamples[3]!.question);
    await write(purse, 'water', '0.1');
    await write(purse, 'light', '0.2');
    assert.deepEqual([purse.given, purse.validity.valid], [{ water: 0.1, light: 0.2 }, true]);
  });

  it('names every button and field after its option', async () => {
    const purse = await asked(committee);
    const names = all(purse, '.giving button, .giving input').map((one) => one.getAttribute('aria-label'));
    assert.equal(new Set(names).size, 12);
    assert.equal(names[0]!.replaceAll('\u00A0', ' '), 'kr 1,000 less for Choir');
  });
});

describe('a purse in a plain form', () => {
  it('takes its projects from a list, and sends them as JSON', async () => {
    const { form, purse } = await inForm(LISTED);
    assert.deepEqual(sent(form), []);
    await choose(purse, 'bus', 'tree');
    assert.deepEqual(sent(form), [['purse', '["bus","tree"]']]);
    assert.equal(left(purse), '€0 left of €100');
  });

  it('cannot be sent while it is exceeded', async () => {
    const { form, purse } = await inForm(LISTED);
    await choose(purse, 'bus', 'path');
    assert.deepEqual([form.checkValidity(), purse.validationMessage], [false, '€10.50 more than the purse of €100. Take out Path or Bus, and the rest fits.']);
  });

  it('sends amounts as an object', async () => {
    const { form, purse } = await inForm(
      html`<tillid-budget name="purse" label="?" budget="100" amounts value='{"b":20}'>
        <ul>
          <li value="a">A</li>
          <li value="b">B</li>
        </ul>
      </tillid-budget>`,
    );
    await write(purse, 'a', '30');
    assert.deepEqual(sent(form), [['purse', '{"a":30,"b":20}']]);
  });

  it('is again what its attribute says after a reset', async () => {
    const { form, purse } = await inForm(
      html`<tillid-budget name="purse" label="?" budget="100" value='["a"]'>
        <ul>
          <li value="a" data-cost="10">A</li>
          <li value="b" data-cost="10">B</li>
        </ul>
      </tillid-budget>`,
    );
    await choose(purse, 'b');
    form.reset();
    await purse.updateComplete;
    assert.deepEqual(sent(form), [['purse', '["a"]']]);
  });

  it('is asked for where it is required', async () => {
    const { purse } = await inForm(
      html`<tillid-budget name="purse" label="?" budget="100" required
        ><ul>
          <li value="a" data-cost="10">A</li>
        </ul></tillid-budget
      >`,
    );
    assert.deepEqual([purse.validity.valueMissing, purse.validationMessage], [true, 'Choose at least one.']);
  });

  it('restores a purse that is exceeded as it was', async () => {
    const purse = await asked(village);
    await choose(purse, 'playground', 'path', 'trees');
    const other = await asked(village);
    other.state = purse.state;
    await other.updateComplete;
    assert.deepEqual(other.value, ['playground', 'path', 'trees']);
  });

  for (const value of ['', 'path', '[1]', '{"a":"b"}', 'null', '{}', '[]']) {
    it(`is empty where its attribute is ${value || 'empty'}`, async () => assert.isNull((await inForm(html`<tillid-budget value=${value}></tillid-budget>`)).purse.value));
  }

  it('takes no step while it is disabled', async () => {
    const { purse } = await inForm(
      html`<tillid-budget budget="100" disabled
        ><ul>
          <li value="a" data-cost="10">A</li>
        </ul></tillid-budget
      >`,
    );
    await choose(purse, 'a');
    assert.isNull(purse.value);
  });
});

describe('several purses on one page', () => {
  it('are spent each by itself', async () => {
    const place = stage(
      html`${[1, 2, 3].map((number) => html`<tillid-budget .question=${{ ...village, id: `purse-${number}` }}></tillid-budget><tillid-budget .question=${{ ...committee, id: `sum-${number}` }}></tillid-budget>`)}`,
    );
    const purses = [...place.querySelectorAll('tillid-budget')];
    await Promise.all(purses.map((purse) => appear(purse, 'legend')));
    await choose(purses[0]!, 'path', 'playground', 'trees');
    await choose(purses[2]!, 'trees');
    await write(purses[3]!, 'films', '3000');
    assert.deepEqual(
      purses.map((purse) => purse.given),
      [undefined, undefined, ['trees'], { films: 3000 }, undefined, undefined],
    );
    await click(purses[2]!, 'Undo');
    assert.deepEqual(
      purses.map((purse) => purse.value),
      [['playground', 'path', 'trees'], null, null, { films: 3000 }, null, null],
    );
    assert.deepEqual(
      purses.map((purse) => advice(purse) !== ''),
      [true, false, false, false, false, false],
    );
    assert.deepEqual(await objections(place), []);
  });
});

describe('a purse on a small window', () => {
  for (const [name, question] of [
    ['projects', village],
    ['amounts', committee],
  ] as const) {
    for (const language of ['da', 'ar', 'de']) {
      it(`of 320 pixels holds ${name} in ${language}`, async () => {
        const place = stage(html`<div class="narrow"><tillid-budget .question=${question}></tillid-budget></div>`, language);
        const narrow = place.querySelector<HTMLElement>('.narrow')!;
        narrow.style.width = '288px';
        const purse = place.querySelector('tillid-budget')!;
        await appear(purse, 'legend');
        purse.value = question.amounts ? { choir: 10_000, films: 20_000 } : ['playground', 'path', 'library', 'trees'];
        await purse.updateComplete;
        assert.deepEqual(overflowing(narrow), []);
      });
    }
  }

  it('keeps what has the focus clear of what is left', async () => {
    const many: BudgetQuestion = { ...village, options: Array.from({ length: 60 }, (_, index) => ({ id: `p${index}`, cost: 1000, text: { en: `Project ${index}` } })) };
    const purse = await asked(many);
    purse.focus();
    for (let step = 0; step < 30; step++) {
      const box1 = focused()!.getBoundingClientRect();
      const bar = find(purse, '.left')!.getBoundingClientRect();
      assert.isTrue(box1.bottom <= bar.top || box1.top >= bar.bottom, `step ${step}: ${box1.bottom} under ${bar.top}`);
      await press('Tab');
    }
  });
});
