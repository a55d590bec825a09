import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { BarsPicture } from '../../src/charts/picture.js';
import { aggregate } from '../../src/results/aggregate.js';
import type { Results } from '../../src/results/results.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { visitResponse } from '../fixtures/definitions.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { all, appear, stageOne } from '../fixtures/stage.js';

/** Options in one question: fewer than a question may have, so that the texts stand in several. */
const IN_ONE = 60;

/** A survey in which every hostile text is the words of an option, and some are a question. */
const survey: SurveyDefinition = {
  id: 'hostile',
  version: '1',
  title: { en: HOSTILE_TEXTS[0]! },
  questions: Array.from({ length: Math.ceil(HOSTILE_TEXTS.length / IN_ONE) }, (_, index) => {
    const texts = HOSTILE_TEXTS.slice(index * IN_ONE, (index + 1) * IN_ONE);
    return { id: `q${index}`, type: 'choice' as const, text: { en: texts[1]! }, options: texts.map((text, place) => ({ id: `o${place}`, text: { en: text } })) };
  }),
  privacy: { minimumGroup: 1 },
};

const answered = aggregate(survey, [visitResponse({ q0: 'o0', q1: 'o1' }), visitResponse({ q0: 'o1', q2: 'o2', q3: 'o3', q4: 'o4' })]);

/** Shows results while every way to run something from a text is watched. */
async function shown(results: Results): Promise<{ readonly element: HTMLElement; readonly ran: readonly unknown[] }> {
  const ran: unknown[] = [];
  const { alert } = window;
  const [note, onError] = [(what?: unknown) => void ran.push(what), (event: ErrorEvent) => void ran.push(event.message)];
  window.alert = note;
  window.addEventListener('error', onError);
  try {
    const element = stageOne(html`<tillid-results .results=${results}></tillid-results>`, 'en');
    await appear(element, 'section');
    // An image that does not load, or a script that does, would tell of itself by then.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { element, ran };
  } finally {
    window.alert = alert;
    window.removeEventListener('error', onError);
  }
}

/** The options whose question has been answered by anybody. */
const told = answered.questions.flatMap(({ labels, summary }) => (summary === null ? [] : Object.values(labels ?? {}).map((text) => text['en']!)));

describe('hostile texts in results', () => {
  it('are at least two hundred', () => assert.isAtLeast(told.length, 200));

  it('run nothing and become no element', async () => {
    const { element, ran } = await shown(answered);
    assert.deepEqual(ran, []);
    assert.deepEqual(
      all(element, 'script, img, iframe, object, embed, a[href^="javascript"], [onerror], [onload], style[src], form, input').map((found) => found.outerHTML),
      [],
    );
  });

  it('stand in the table as they were written', async () => {
    const { element } = await shown(answered);
    const heads = all(element, 'tbody th').map(({ textContent }) => textContent.trim());
    assert.deepEqual(
      heads,
      told.map((text) => text.trim()),
    );
  });

  it('are the words of the bars as they were written', async () => {
    const { element } = await shown(answered);
    const bars = all(element, 'tillid-chart').flatMap((chart) => (chart as HTMLElement & { readonly picture: BarsPicture }).picture.bars.map(({ label }) => label));
    assert.deepEqual(bars, told);
  });
});
