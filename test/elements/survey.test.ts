import { assert } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/elements/outbox/outbox.element.js';
import '../../src/elements/survey/survey.element.js';
import type { SurveyResponse } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { choose, comesTo, deliveryWords, hintWords, send, write } from '../fixtures/answering.js';
import { sampleSurvey } from '../fixtures/sample-survey.js';
import { all, appear, eventually, find, focused, listen, stage, stageOne, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish, resultsWith, scripted } from '../fixtures/test-collector.js';

const short: SurveyDefinition = { id: 'short', version: '1', questions: [{ id: 'overall', type: 'scale', min: 1, max: 5, text: { en: 'How was it?', da: 'Hvordan var det?' } }] };

/** A child script: Lit does not write one, and would not be allowed to. */
function withScript(json: string): HTMLElement {
  const element = document.createElement('tillid-survey');
  const script = Object.assign(document.createElement('script'), { type: 'application/json', textContent: json });
  element.append(script, Object.assign(document.createElement('p'), { textContent: 'Write to us instead.' }));
  stage(nothing).append(element);
  return element;
}

const question = async (element: HTMLElement) => wordsOf(await appear(element, 'tillid-scale', 'legend'));
const step = (element: HTMLElement) => wordsOf(find(element, '.step'));
const on = (element: HTMLElement, page: number) => eventually(`page ${page}`, () => step(element) === `Step ${page} of 3`);
const answersIn = (event: Event | undefined) => (event as CustomEvent<{ response: SurveyResponse }> | undefined)?.detail.response.answers;

/** The sample survey, begun with a level of satisfaction. */
async function begun(place: number, language = 'en'): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-survey .definition=${sampleSurvey}></tillid-survey>`, language);
  await choose(element, place);
  return element;
}

describe('the survey element takes its definition', () => {
  it('from the property', async () => assert.equal(await question(stageOne(html`<tillid-survey .definition=${short}></tillid-survey>`)), 'How was it?'));

  it('from a child script', async () => assert.equal(await question(withScript(JSON.stringify(short))), 'How was it?'));

  it('by its address from the collector', async () => {
    const id = freshName('short');
    await publish({ ...short, id });
    assert.equal(await question(stageOne(html`<tillid-survey src=${`/v1/surveys/${id}`}></tillid-survey>`)), 'How was it?');
  });

  it('from the built-in instruments', async () =>
    assert.equal(await question(stageOne(html`<tillid-survey instrument="effort"></tillid-survey>`)), 'It was easy to do what I came for.'));

  it('anew when the property changes', async () => {
    const element = stageOne<HTMLElement & { definition: unknown }>(html`<tillid-survey .definition=${short}></tillid-survey>`);
    await question(element);
    element.definition = { ...short, questions: [{ ...short.questions![0]!, text: { en: 'And now?' } }] };
    await eventually('the other question', async () => (await question(element)) === 'And now?');
  });

  it('and asks it in the language of the page', async () =>
    assert.equal(await question(stageOne(html`<tillid-survey .definition=${short}></tillid-survey>`, 'da')), 'Hvordan var det?'));
});

describe('of a definition that cannot be shown the survey element', () => {
  const broken = { ...short, questions: [{ ...short.questions![0]!, max: 'five' }] };

  it('leaves the page’s own fallback in view', async () => {
    const element = withScript(JSON.stringify(broken));
    await appear(element, '.problem');
    assert.isAbove(element.querySelector('p')!.getBoundingClientRect().height, 0);
  });

  it('tells the path of the fault by an event', async () => {
    const heard = listen('tillid-error');
    withScript(JSON.stringify(broken));
    await eventually('the event', () => heard.length === 1);
    assert.deepEqual(
      (heard[0] as CustomEvent<{ problems: { path: string }[] }>).detail.problems.map(({ path }) => path),
      ['questions[0].max'],
    );
  });

  for (const [name, show] of Object.entries({
    'is not JSON': () => withScript('{'),
    'is not there': () => stageOne(html`<tillid-survey src="/v1/surveys/not-here"></tillid-survey>`),
    'is no instrument': () => stageOne(html`<tillid-survey instrument="horoscope"></tillid-survey>`),
    'was not given': () => stageOne(html`<tillid-survey></tillid-survey>`),
  })) {
    it(`says in one sentence that the questions cannot be shown where it ${name}`, async () => {
      assert.equal(wordsOf(await appear(show(), '.problem')), 'The questions could not be shown.');
    });
  }

  it('shows the survey once the definition has been put right', async () => {
    const element = stageOne<HTMLElement & { definition: unknown }>(html`<tillid-survey .definition=${broken}></tillid-survey>`);
    await appear(element, '.problem');
    element.definition = short;
    assert.equal(await question(element), 'How was it?');
  });
});

describe('a survey of several pages', () => {
  it('says at which step the citizen is', async () => assert.equal(step(await begun(1)), 'Step 1 of 3'));

  it('goes on to the next page', async () => {
    const element = await begun(1);
    await send(element);
    await on(element, 2);
    assert.equal(wordsOf(find(element, 'h2')), 'What went wrong');
  });

  it('puts the focus on the heading of the next page', async () => {
    const element = await begun(1);
    await send(element);
    await on(element, 2);
    assert.equal(wordsOf(focused() ?? undefined), 'What went wrong');
  });

  it('puts the focus on the heading of the page before', async () => {
    const element = await begun(1);
    await send(element);
    (await appear(element, '[part=back]')).click();
    await on(element, 1);
    assert.equal(wordsOf(focused() ?? undefined), 'The meeting');
  });

  it('keeps the answers on the way on and back', async () => {
    const element = await begun(1);
    await send(element);
    (await appear(element, '[part=back]')).click();
    await on(element, 1);
    assert.deepEqual(
      all<HTMLInputElement>(element, 'tillid-scale', '.option input').map(({ checked }) => checked),
      [false, true, false, false, false],
    );
  });

  it('offers no way back from the first page', async () => assert.isUndefined(find(await begun(1), '[part=back]')));

  it('lets a question be skipped', async () => {
    const element = stageOne(html`<tillid-survey .definition=${sampleSurvey}></tillid-survey>`);
    await appear(element, 'tillid-scale', 'input');
    await send(element);
    await eventually('another page', () => wordsOf(find(element, 'h2')) !== 'The meeting');
  });

  it('passes over a page whose condition does not hold', async () => {
    const element = await begun(4);
    await send(element);
    await eventually('another page', () => wordsOf(find(element, 'h2')) !== 'The meeting');
    assert.equal(wordsOf(find(element, 'h2')), 'The council');
  });

  it('puts the focus on a question that is in view when nothing was answered at all', async () => {
    const element = stageOne(html`<tillid-survey .definition=${sampleSurvey}></tillid-survey>`);
    await appear(element, 'tillid-scale', 'input');
    for (let page = 0; page < 3; page++) {
      const before = step(element);
      await send(element);
      await eventually('another page or a hint', () => step(element) !== before || hintWords(element) !== '');
      if (hintWords(element) !== '') break;
    }
    await eventually('the focus on a radio button', () => (focused() as HTMLInputElement | null)?.type === 'radio');
  });
});

describe('a question with a condition', () => {
  const texts = (element: HTMLElement) => all(element, 'tillid-text:not([hidden])').length;

  it('is shown when the condition holds', async () => {
    const element = await begun(0);
    assert.equal(wordsOf(await appear(element, 'tillid-text:not([hidden])', 'label')), 'What could be better?');
  });

  it('is hidden when it does not', async () => {
    const element = await begun(0);
    await appear(element, 'tillid-text:not([hidden])');
    await choose(element, 4);
    await eventually('no text', () => texts(element) === 0);
  });
});

describe('a survey that was answered', () => {
  /** Through all pages; the condition of the second holds. */
  async function answered(endpoint: string, definition: SurveyDefinition = sampleSurvey): Promise<HTMLElement> {
    const element = stageOne(html`<tillid-survey endpoint=${endpoint} .definition=${definition}></tillid-survey>`);
    await choose(element, 1);
    await write(element, 'Mere kaffe');
    await send(element);
    await on(element, 2);
    await send(element);
    await on(element, 3);
    await choose(element, 8);
    await send(element);
    return element;
  }

  it('reaches the collector whole', async () => {
    const id = freshName('meeting');
    const definition = { ...sampleSurvey, id };
    await publish(definition);
    await comesTo(await answered(COLLECTOR, definition), 'delivered');
    const { questions } = await resultsWith(id, 1);
    assert.deepEqual(
      questions.map(({ n }) => n),
      [1, 1, null, 1],
    );
  });

  it('codes what was left as skipped', async () => {
    const heard = listen('tillid-submit');
    await comesTo(await answered(scripted('counts').address), 'delivered');
    assert.deepEqual(answersIn(heard[0]), { overall: 2, why: 'Mere kaffe', late: { missing: 'skipped' }, trust: 8 });
  });

  it('holds the citizen’s own way to leave a question', async () => {
    const heard = listen('tillid-submit');
    const element = stageOne(html`<tillid-survey .definition=${{ ...short, questions: [{ ...short.questions![0]!, allow: ['dont-know'] }] }}></tillid-survey>`);
    (await appear(element, 'tillid-scale', '.leave input')).click();
    await send(element);
    await eventually('the event', () => heard.length === 1);
    assert.deepEqual(answersIn(heard[0]), { overall: { missing: 'dont-know' } });
  });

  it('says so in words when the collector refuses it', async () => {
    const element = await answered(COLLECTOR, { ...sampleSurvey, id: freshName('unpublished') });
    await comesTo(element, 'refused');
    assert.equal(deliveryWords(element), 'Your answer could not be accepted. It is kept on this device, so that you can save it to a file.');
  });

  it('stands in the outbox as not accepted when the collector refuses it', async () => {
    const outbox = stageOne(html`<tillid-outbox></tillid-outbox>`);
    await comesTo(await answered(COLLECTOR, { ...sampleSurvey, id: freshName('unpublished') }), 'refused');
    assert.equal(wordsOf(await appear(outbox, '.refused')), '1 answer was not accepted.');
  });
});
