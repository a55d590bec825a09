import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { Draft } from '../../src/authoring/draft.js';
import '../../src/elements/workbench/editor.element.js';
import type { WorkbenchEditorElement } from '../../src/elements/workbench/editor.element.js';
import { appear, eventually, focused, stageOne, wordsOf } from '../fixtures/stage.js';

const scale = (id: string) => ({ id, type: 'scale', min: 1, max: 5, text: { en: `How was ${id}?` } });

const DRAFT: Draft = {
  id: 'visit',
  version: '1',
  pages: [
    { id: 'one', questions: [scale('came'), scale('stayed'), { id: 'why', type: 'text', text: { en: 'Why?' }, showIf: { question: 'came', atMost: 2 } }] },
    { id: 'two', questions: [scale('left')] },
  ],
};

async function editing(draft: Draft = DRAFT): Promise<WorkbenchEditorElement> {
  const element = stageOne<WorkbenchEditorElement>(html`<tillid-workbench-editor .draft=${draft} writing="en"></tillid-workbench-editor>`);
  await appear(element, '.questions');
  return element;
}

/** The field with a label in what is open. */
const field = (element: Element, label: string) =>
  eventually(label, () => {
    const found = [...element.shadowRoot!.querySelectorAll<HTMLLabelElement>('label')].find((one) => wordsOf(one) === label && one.offsetParent !== null);
    return found?.control as HTMLInputElement | null | undefined;
  });

/** Comes for a place of the draft. */
async function arrive(element: WorkbenchEditorElement, place: string): Promise<void> {
  element.place = place;
  await element.updateComplete;
}

describe('the place of the editor that somebody comes for', () => {
  it('opens the question that somebody comes for, with the focus in the field, whatever it is folded into', async () => {
    const element = await editing();
    await arrive(element, 'pages[0].questions[2].showIf');
    assert.equal(wordsOf(focused()!.querySelector('legend')!), 'When it is shown');
    await arrive(element, 'pages[0].questions[1].labels["5"].en');
    assert.equal(focused(), await field(element, 'Words for 5'));
    await arrive(element, 'pages[1].title');
    assert.equal(wordsOf((focused() as HTMLTextAreaElement).labels[0]), 'Title of the page');
  });

  it('goes to the question where no field shows what somebody comes for, and to what is wrong elsewhere', async () => {
    const element = await editing({ ...DRAFT, closes: 'soon' });
    await arrive(element, 'pages[0].questions[0].strange');
    assert.include(wordsOf(focused()!), 'How was came?');
    assert.equal(focused()!.getAttribute('aria-expanded'), 'true');
    await arrive(element, 'closes');
    assert.equal(wordsOf(focused()!), 'Problems elsewhere in the survey');
  });

  it('leaves the focus alone when the draft changes after somebody has come', async () => {
    const element = await editing();
    await arrive(element, 'pages[0].questions[1].min');
    (await field(element, 'Highest value')).focus();
    element.draft = { ...DRAFT, version: '2' };
    await element.updateComplete;
    assert.equal(focused(), await field(element, 'Highest value'));
  });
});
