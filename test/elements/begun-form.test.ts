import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/survey/survey.element.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { appear, eventually, find, pause, stageOne } from '../fixtures/stage.js';

const SURVEY: SurveyDefinition = { id: 'begun', version: '1', questions: [{ id: 'overall', type: 'scale', min: 1, max: 5, text: { en: 'How was it?' } }] };

const FORM = html`<form>
  <input type="radio" name="overall" value="4" aria-label="4" />
  <input type="checkbox" name="kept" value="1" aria-label="Kept" checked />
  <select name="first" aria-label="First">
    <option value="a">A</option>
    <option value="b">B</option>
  </select>
  <textarea name="why" aria-label="Why">Because</textarea>
</form>`;

/** An element whose definition comes once the fallback has been used. */
async function usedBefore(fallback: TemplateResult, use: (element: HTMLElement) => unknown): Promise<HTMLElement> {
  let arrive: (answer: Response) => void = () => {};
  const { fetch } = globalThis;
  globalThis.fetch = () => new Promise((resolve) => (arrive = resolve));
  const element = stageOne(html`<tillid-survey src="/begun.json">${fallback}</tillid-survey>`);
  await eventually('the request', () => arrive.length === 1);
  globalThis.fetch = fetch;
  await use(element);
  arrive(Response.json(SURVEY));
  return element;
}

const isShown = (element: HTMLElement) => element.querySelector('form')!.getClientRects().length > 0;

describe('a form in the fallback of a survey', () => {
  it('gives way to the survey while nobody has touched it', async () => {
    const element = await usedBefore(FORM, () => undefined);
    await appear(element, 'tillid-scale', 'input');
    assert.isFalse(isShown(element));
  });

  for (const [what, use] of [
    ['an answer is chosen in', (element) => element.querySelector<HTMLInputElement>('[type=radio]')!.click()],
    ['something is taken out of', (element) => element.querySelector<HTMLInputElement>('[type=checkbox]')!.click()],
    ['another option is chosen in', (element) => (element.querySelector('select')!.value = 'b')],
    ['something is written in', (element) => (element.querySelector('textarea')!.value = 'The tree')],
    ['somebody is in', (element) => element.querySelector('textarea')!.focus()],
  ] as const satisfies readonly (readonly [string, (element: HTMLElement) => unknown])[])
    it(`stays when ${what} it before the survey is there`, async () => {
      const element = await usedBefore(FORM, use);
      await pause(300);
      assert.isFalse(find(element, 'tillid-scale') !== undefined);
      assert.isTrue(isShown(element));
    });
});
