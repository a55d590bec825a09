import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { Draft } from '../../src/authoring/draft.js';
import { problemsOf } from '../../src/authoring/problems-of.js';
import '../../src/elements/workbench/scoring.element.js';
import type { WorkbenchScoringElement } from '../../src/elements/workbench/scoring.element.js';
import { objections } from '../fixtures/axe.js';
import { afterEachTidy, appear, eventually, find, focused, press, stageOne, type, wordsOf } from '../fixtures/stage.js';

const scale = (id: string) => ({ id, type: 'scale', min: 1, max: 5, text: { en: `How ${id}?`, da: `Hvor ${id}?` } });

const DRAFT: Draft = {
  id: 'day',
  version: '1',
  questions: [
    scale('calm'),
    scale('busy'),
    { id: 'why', type: 'text', text: { en: 'Why?' } },
    { id: 'rows', type: 'matrix', min: 1, max: 5, text: { en: 'Rows' }, rows: [{ id: 'first', text: { en: 'First' } }] },
  ],
};
const SCORED: Draft = { ...DRAFT, scores: [{ id: 'ease', title: { en: 'Ease' }, mean: ['calm', 'busy'] }] };

/** The element with a draft, with the drafts that it has told. */
async function scoring(draft: Draft, language = 'en') {
  const told: Draft[] = [];
  const element = stageOne<WorkbenchScoringElement>(html`<tillid-workbench-scoring .draft=${draft} writing="en"></tillid-workbench-scoring>`, language);
  const hear = (event: HTMLElementEventMap['tillid-draft']) => void told.push(event.detail.draft);
  element.addEventListener('tillid-draft', hear);
  afterEachTidy(() => element.removeEventListener('tillid-draft', hear));
  await appear(element, '.entries, .group');
  return { element, told, now: () => told.at(-1)! };
}

type Control = HTMLInputElement & HTMLSelectElement;

/** The visible control with a label. */
const field = (element: Element, label: string) =>
  eventually(label, () => {
    const found = [...element.shadowRoot!.querySelectorAll<HTMLLabelElement>('label')].find((one) => wordsOf(one) === label && one.offsetParent !== null);
    return found?.control as Control | null | undefined;
  });

/** Presses the way to add one more to a list. */
async function add(element: Element, list: string): Promise<void> {
  (await appear<HTMLButtonElement>(element, `[id="${list}-add"]`)).focus();
  await press('Enter');
}

async function write(element: Element, label: string, words: string): Promise<void> {
  (await field(element, label)).focus();
  await type(words);
}

async function pick(element: Element, label: string, value: string): Promise<void> {
  const control = await field(element, label);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await (element as WorkbenchScoringElement).updateComplete;
}

const unfold = (element: Element) => void (find<HTMLDetailsElement>(element, 'details.folded')!.open = true);

describe('the scores of a survey that is written', () => {
  it('begin with a name, where the focus is, and get an id from it', async () => {
    const { element, now } = await scoring(DRAFT);
    await add(element, 'scoring.scores');
    await eventually('the focus', () => focused()?.id === 'scoring.scores.0.title' || undefined);
    await type('Calm days');
    await press('Tab');
    assert.deepEqual(now()['scores'], [{ id: 'calm-days', title: { en: 'Calm days' }, mean: [] }]);
  });

  it('are counted from the questions that are ticked, turned round where that is ticked, by the rule that is picked', async () => {
    const { element, now } = await scoring({ ...DRAFT, scores: [{ id: 'ease', mean: [] }] });
    unfold(element);
    (await field(element, 'How calm? (calm)')).click();
    await element.updateComplete;
    (await field(element, 'How busy? (busy)')).click();
    await element.updateComplete;
    const turned = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.turned input')];
    assert.lengthOf(turned, 2);
    turned[1]!.click();
    await pick(element, 'Rule', 'sum');
    assert.deepEqual(now()['scores'], [{ id: 'ease', sum: ['calm', 'busy'], reverse: ['busy'] }]);
    assert.deepEqual(problemsOf(now()), []);
  });

  it('offer no question without numbers', async () => {
    const { element } = await scoring(SCORED);
    unfold(element);
    await field(element, 'How calm? (calm)');
    assert.notInclude(wordsOf(find(element, '.items')), 'Why?');
  });

  it('have bands, with a limit, words and a condition on any question', async () => {
    const { element, now } = await scoring(SCORED);
    unfold(element);
    await add(element, 'scoring.scores.0.bands');
    await eventually('the focus', () => focused()?.id === 'scoring.scores.0.bands.0.text' || undefined);
    await type('Low');
    await write(element, 'Below this number', '2.5');
    await eventually('the limit', () => JSON.stringify(now()).includes('2.5') || undefined);
    (await appear<HTMLButtonElement>(element, '[id="scoring.scores.0.bands.0.when-add"]')).click();
    await element.updateComplete;
    const [score] = now()['scores'] as { bands: unknown }[];
    assert.deepEqual(score!.bands, [{ id: 'low', text: { en: 'Low' }, below: 2.5, when: { question: 'rows', answered: true } }]);
  });

  it('are told what is wrong with them at the field, in the language of the page', async () => {
    const { element } = await scoring({ ...DRAFT, scores: [{ id: 'ease', mean: ['calm'], missing: { atMost: 1 } }] }, 'da');
    const fault = await appear(element, '[id="scoring.scores.0.missing.atMost-fault"]');
    assert.include(wordsOf(fault), 'Det skal være færre end de spørgsmål, der tæller med, og dem er der 1 af.');
    assert.include(wordsOf(find(element, 'details.folded > summary')), 'Noget er galt');
  });

  it('open where somebody comes for what is wrong in them', async () => {
    const { element } = await scoring({ ...SCORED, scores: [{ id: 'ease', mean: ['calm'], range: [4, 5] }] });
    element.place = 'scores[0].range';
    await element.updateComplete;
    assert.equal(focused()?.id, 'scoring.scores.0.range');
    assert.isTrue(find<HTMLDetailsElement>(element, 'details.folded')!.open);
  });

  it('have a range of two numbers, of which one may be missing for a while', async () => {
    const { element, now } = await scoring(SCORED);
    unfold(element);
    for (const rare of element.shadowRoot!.querySelectorAll<HTMLDetailsElement>('details.rare')) rare.open = true;
    await write(element, 'To', '5');
    assert.deepEqual((now()['scores'] as { range: unknown }[])[0]!.range, [null, 5]);
    await write(element, 'From', '1');
    assert.deepEqual((now()['scores'] as { range: unknown }[])[0]!.range, [1, 5]);
    assert.deepEqual(problemsOf(now()), []);
  });

  it('are removed, told, and brought back', async () => {
    const { element, now } = await scoring(SCORED);
    unfold(element);
    (await appear<HTMLButtonElement>(element, '[id="scoring.scores.0-remove"]')).click();
    await eventually('the words', () => wordsOf(find(element, '[role=status]')) === 'Removed: Ease' || undefined);
    assert.isUndefined(now()['scores']);
    await press('Enter');
    assert.deepEqual(now(), SCORED);
  });
});

describe('the indicators of a survey that is written', () => {
  it('follow a row of a question or a score, with a direction and a target', async () => {
    const { element, now } = await scoring(SCORED);
    await add(element, 'scoring.indicators');
    await type('First');
    await pick(element, 'What is followed', 'question rows');
    await pick(element, 'Row', 'first');
    await pick(element, 'What is better', 'down');
    await write(element, 'Target', '4');
    assert.deepEqual(
      now()['indicators'],
      [{ id: 'indicator-1', title: { en: 'First' }, direction: 'down', question: 'rows', row: 'first', target: 4 }].map((one) => ({ ...one, id: 'first' })),
    );
    assert.deepEqual(problemsOf(now()), []);
    await pick(element, 'What is followed', 'score ease');
    assert.deepEqual(now()['indicators'], [{ id: 'first', title: { en: 'First' }, direction: 'down', target: 4, score: 'ease' }]);
  });

  it('have figures from elsewhere', async () => {
    const { element, now } = await scoring({ ...SCORED, indicators: [{ id: 'a', title: { en: 'A' }, direction: 'up', score: 'ease' }] });
    for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
    await add(element, 'scoring.indicators.0.figures');
    await type('Denmark');
    await write(element, 'Figure', '3.5');
    await eventually('the figure', () => JSON.stringify(now()).includes('3.5') || undefined);
    const [indicator] = now()['indicators'] as { figures: unknown }[];
    assert.deepEqual(indicator!.figures, [{ kind: 'national', title: { en: 'Denmark' }, value: 3.5 }]);
  });
});

describe('the weights of a survey that is written', () => {
  it('have a share for each name of the list, and are told what they add up to', async () => {
    const { element, now } = await scoring({ ...DRAFT, groups: ['north', 'south'] });
    await pick(element, 'Weighted by', 'group');
    await write(element, 'north', '0.3');
    await write(element, 'south', '0.5');
    assert.deepEqual(now()['weights'], { by: 'group', targets: { north: 0.3, south: 0.5 } });
    await eventually('the fault', () => wordsOf(find(element, '[id="scoring.weights.targets-fault"]')).includes('They add up to 0.8.') || undefined);
  });
});

describe('the form of scores, indicators and weights', () => {
  it('is without fault to axe, with everything open', async () => {
    const { element } = await scoring(
      { ...SCORED, groups: ['north'], weights: { by: 'group', targets: { north: 1 } }, indicators: [{ id: 'a', title: {}, direction: 'up', score: 'gone' }] },
      'da',
    );
    for (const fold of element.shadowRoot!.querySelectorAll('details')) fold.open = true;
    assert.deepEqual(await objections(element), []);
  });
});
