import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/questions/budget/budget.element.js';
import type { BudgetElement } from '../../../src/questions/budget/budget.element.js';
import { budgetExamples } from '../../../src/questions/budget/budget.examples.js';
import type { BudgetQuestion } from '../../../src/questions/budget/budget.js';
import { objections } from '../../fixtures/axe.js';
import { overflowing } from '../../fixtures/overflow.js';
import { all, appear, find, focused, listen, press, stage, stageOne, wordsOf } from '../../fixtures/stage.js';

const parishes = budgetExamples.find(({ question }) => question.id === 'parishes')!.question;

async function asked(question: BudgetQuestion = parishes, language = 'en'): Promise<BudgetElement> {
  const element = stageOne<BudgetElement>(html`<tillid-budget .question=${question}></tillid-budget>`, language);
  await appear(element, 'legend');
  return element;
}

const plain = (element: Element | undefined) => wordsOf(element).replaceAll('\u00A0', ' ');
const areas = (purse: BudgetElement) => all(purse, '.area').map((area) => plain(find(area, 'legend')));
const ids = (purse: BudgetElement) => all<HTMLInputElement>(purse, 'input[type=checkbox]').map(({ value }) => value);
const advice = (purse: BudgetElement) => plain(find(purse, '.advice'));
const ceilings = (purse: BudgetElement) => all(purse, '.ceiling').map(plain);
const filters = (purse: BudgetElement) => all<HTMLSelectElement>(purse, '.filter');

async function choose(purse: BudgetElement, ...chosen: string[]): Promise<void> {
  for (const id of chosen) {
    all<HTMLInputElement>(purse, 'input[type=checkbox]')
      .find(({ value }) => value === id)!
      .click();
    await purse.updateComplete;
  }
}

/** Picks from a field of the filter as people do it with the keyboard. */
async function pick(purse: BudgetElement, field: number, steps: number): Promise<void> {
  filters(purse)[field]!.focus();
  await press(...Array.from({ length: steps }, () => 'ArrowDown'));
  await purse.updateComplete;
}

describe('a purse with areas', () => {
  it('has projects under their areas, and those of none under a heading of their own', async () => {
    const purse = await asked(parishes, 'da');
    assert.deepEqual(areas(purse), ['Nordsognet', 'Sydsognet', 'Ikke for ét bestemt område']);
    assert.deepEqual(
      all(purse, '.area').map((area) => all<HTMLInputElement>(area, 'input').map(({ value }) => value)),
      [['swings', 'lights'], ['ramp', 'lunch'], ['choir']],
    );
  });

  it('says what is known of an area when it is asked to', async () => {
    const purse = await asked(parishes, 'da');
    const facts = all<HTMLDetailsElement>(purse, '.facts');
    assert.deepEqual([facts.length, facts[0]!.open, plain(find(facts[0]!, 'summary'))], [1, false, 'Fakta om Nordsognet']);
    find(facts[0]!, 'summary')!.focus();
    await press('Enter');
    assert.isTrue(facts[0]!.open);
    assert.include(plain(find(facts[0]!, 'p')), 'Kilde: et opdigtet register, 2026.');
  });

  it('says on the card whom a project is for', async () => {
    const purse = await asked(parishes, 'da');
    const lines = all(purse, 'li').map((card) => all(card, '.card-line').map(plain));
    assert.deepEqual([lines[0]!.at(-1), lines[3]!.at(-1), lines[4]!.at(-1)], ['2 til 9 år', 'Fra 65 år', 'Koster: 6.000 kr.']);
  });

  it('shows what is left for each area and age group that has a most', async () => {
    const purse = await asked(parishes, 'da');
    await choose(purse, 'swings');
    assert.deepEqual(ceilings(purse), ['Børn og unge: 10.000 kr. tilbage af 25.000 kr.', '15.000 kr. tilbage af 30.000 kr.']);
  });

  it('is given while it keeps every most, though it was not just before', async () => {
    const purse = await asked();
    await choose(purse, 'swings', 'lights');
    const before = purse.given;
    await choose(purse, 'swings');
    assert.deepEqual([before, purse.given], [undefined, ['lights']]);
  });

  for (const [language, north, both] of [
    [
      'da',
      'Nordsognet: 3.000 kr. mere end loftet på 30.000 kr. Tag Gynger eller Lys på stien ud for at holde loftet.',
      'Nordsognet: 3.000 kr. mere end loftet på 30.000 kr. Tag Gynger eller Lys på stien ud for at holde loftet. Børn og unge: 2.000 kr. mere end loftet på 25.000 kr. Tag Skaterampe eller Gynger ud for at holde loftet.',
    ],
    [
      'ar',
      'الرعية الشمالية: أكثر بمقدار ‏3,000 kr من الحد الأقصى ‏30,000 kr. استبعد أراجيح أو إنارة الممر كي لا يُتجاوز الحد.',
      'الرعية الشمالية: أكثر بمقدار ‏3,000 kr من الحد الأقصى ‏30,000 kr. استبعد أراجيح أو إنارة الممر كي لا يُتجاوز الحد. الأطفال والشباب: أكثر بمقدار ‏2,000 kr من الحد الأقصى ‏25,000 kr. استبعد منحدر للتزلج أو أراجيح كي لا يُتجاوز الحد.',
    ],
  ] as const)
    it(`says why a choice is not taken and what to take out: ${language}`, async () => {
      const purse = await asked(parishes, language);
      await choose(purse, 'swings', 'lights');
      const first = [advice(purse), purse.validationMessage.replaceAll('\u00A0', ' ')];
      await choose(purse, 'ramp');
      assert.deepEqual([first, advice(purse)], [[north, north], both]);
    });

  it('says first what exceeds a part, and only then what exceeds the purse', async () => {
    const purse = await asked(parishes, 'da');
    await choose(purse, 'swings', 'lights', 'lunch', 'choir', 'ramp');
    assert.notInclude(advice(purse), 'så rækker pengene');
    const small = await asked({ ...parishes, budget: 30_000 }, 'da');
    await choose(small, 'lights', 'lunch', 'choir');
    assert.equal(advice(small), 'Tag Koret, Lunch eller Lys på stien ud, så rækker pengene.'.replace('Lunch', 'Fælles frokost'));
  });

  it('holds amounts to the same, and says how much to take back', async () => {
    const options = parishes.options.map(({ cost: _, ...option }) => option);
    const purse = await asked({ ...parishes, amounts: true, options }, 'da');
    purse.value = { swings: 20_000, ramp: 10_000 };
    await purse.updateComplete;
    assert.equal(advice(purse), 'Børn og unge: 5.000 kr. mere end loftet på 25.000 kr. Tag 5.000 kr. tilbage, for eksempel fra Skaterampe eller Gynger.');
  });
});

describe('the filter of a purse', () => {
  it('shows by keyboard the projects of one area alone, and those for some ages', async () => {
    const purse = await asked(parishes, 'da');
    await pick(purse, 0, 2);
    const south = ids(purse);
    await pick(purse, 1, 1);
    assert.deepEqual([south, ids(purse), areas(purse)], [['ramp', 'lunch'], ['ramp'], ['Sydsognet']]);
  });

  it('says how many are shown, and how many of the chosen are not; they stay chosen', async () => {
    const purse = await asked(parishes, 'da');
    await choose(purse, 'swings', 'choir', 'lunch');
    await pick(purse, 0, 2);
    assert.equal(plain(find(purse, '.filter-state')), '2 af 5 vises. 2 valgte vises ikke. Vis alle');
    assert.equal(plain(find(purse, '.told')), '2 af 5 vises. 2 valgte vises ikke.');
    assert.deepEqual(purse.given, ['swings', 'lunch', 'choir']);
  });

  it('shows all again with one button, and leaves the focus at its fields', async () => {
    const purse = await asked();
    await pick(purse, 0, 1);
    find(purse, '.show-all')!.focus();
    await press('Enter');
    await purse.updateComplete;
    assert.deepEqual([ids(purse).length, filters(purse).map(({ value }) => value), find(purse, '.show-all')], [5, ['', ''], undefined]);
    assert.equal(focused(), filters(purse)[0]);
  });

  it('is no answer: it sends no event', async () => {
    const purse = await asked();
    const events = listen('input', 'change');
    await pick(purse, 0, 1);
    assert.deepEqual([events.length, purse.value], [0, null]);
  });

  it('is not there for few projects, nor where there is nothing to tell apart', async () => {
    const few = await asked({ ...parishes, options: parishes.options.slice(0, 4) });
    const { areas: _, ageLimits: __, ...plainPurse } = parishes;
    const alike = await asked({ ...plainPurse, options: parishes.options.map(({ area: ___, ages: ____, ...option }) => option) });
    assert.deepEqual([find(few, '.filters'), find(alike, '.filters')], [undefined, undefined]);
  });

  it('keeps each box with its project', async () => {
    const purse = await asked();
    await choose(purse, 'ramp');
    await pick(purse, 0, 2);
    assert.deepEqual(
      all<HTMLInputElement>(purse, 'input[type=checkbox]').map(({ value, checked }) => [value, checked]),
      [
        ['ramp', true],
        ['lunch', false],
      ],
    );
  });
});

describe('a purse with areas, for everybody', () => {
  for (const language of ['da', 'ar'])
    it(`has no objection of axe and fits on a narrow screen: ${language}`, async () => {
      const frame = stage(html`<tillid-budget .question=${parishes}></tillid-budget>`, language);
      frame.style.inlineSize = '288px';
      const purse = frame.querySelector('tillid-budget')!;
      await appear(purse, 'legend');
      await choose(purse, 'swings', 'lights');
      assert.deepEqual(await objections(purse), []);
      assert.deepEqual(overflowing(purse), []);
    });
});
