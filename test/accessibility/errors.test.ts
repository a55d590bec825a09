import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import { reachState, STATE_LANGUAGES, type StateLanguage } from '../fixtures/element-states.js';
import { EVERY_TYPE_COUNT, everyType } from '../fixtures/every-type.js';
import { descriptionOf, nameOf, spokenWords } from '../fixtures/inspections/accessible-name.js';
import { focusedQuestion } from '../fixtures/running.js';
import { controlsOf, press } from '../fixtures/states/answer-page.js';
import { QUESTION_EXAMPLES, questionStates } from '../fixtures/states/question-states.js';
import { all, appear, eventually, find, focused, stageOne, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

/** The ids of the questions that take an answer, each of which is required. */
const ASKED = questionsOf(everyType)
  .filter(({ type }) => type !== 'info')
  .map(({ id }) => id);

/** A survey of every type of question, from which somebody wanted to go on without an answer. */
async function stopped(language: StateLanguage): Promise<SurveyElement> {
  const element = stageOne<SurveyElement>(html`<tillid-survey endpoint=${scripted('counts').address} .definition=${everyType}></tillid-survey>`, language);
  await controlsOf(element, EVERY_TYPE_COUNT);
  await press(element);
  await appear(element, '.errors');
  await eventually('the errors', () => ASKED.every((id) => find(element, `[name=${id}]`, '[part=error]')));
  return element;
}

const links = (element: HTMLElement) => all<HTMLAnchorElement>(element, '.errors a');
const inputs = (element: HTMLElement, id: string) => all<HTMLInputElement>(element, `[name=${id}]`, 'input:not(.leave input, .apart input), textarea, select, .side');

/** What stands at a question, without the word that says that it is an error. */
function errorAt(element: HTMLElement, id: string): { readonly prefix: string; readonly message: string } {
  const error = find(element, `[name=${id}]`, '[part=error]')!;
  const prefix = wordsOf(error.querySelector('.visually-hidden')!);
  return { prefix, message: wordsOf(error).slice(prefix.length).trim() };
}

for (const language of STATE_LANGUAGES) {
  describe(`what is wrong with every type of question (${language})`, () => {
    it('check 37 (WCAG 3.3.1): is named in the summary, in the order of the questions', async () => {
      const element = await stopped(language);
      assert.deepEqual(
        links(element).map((link) => link.getAttribute('href')),
        ASKED.map((id) => `#${id}`),
      );
    });

    it('check 37 (WCAG 3.3.1): is marked at the controls and told as part of their group', async () => {
      const element = await stopped(language);
      const silent = ASKED.filter((id) => {
        // A button cannot be marked as invalid (WAI-ARIA 1.2): of those that are pressed to answer, the group alone tells.
        const marked = inputs(element, id).some((input) => input.matches('button') || input.getAttribute('aria-invalid') === 'true');
        const group = all(element, `[name=${id}]`, 'fieldset, textarea, input[aria-describedby]');
        return !marked || !group.some((one) => descriptionOf(one).includes(errorAt(element, id).message));
      });
      assert.deepEqual(silent, []);
    });

    it('check 37 (WCAG 3.3.1): is a link into the question', async () => {
      const element = await stopped(language);
      const lost: string[] = [];
      for (const [index, id] of ASKED.entries()) {
        links(element)[index]!.click();
        await eventually(`the focus in ${id}`, () => focusedQuestion() === id).catch(() => lost.push(id));
        if (!focused()?.matches('input, textarea, select, .side, .next')) lost.push(id);
      }
      assert.deepEqual(lost, []);
    });

    it('check 39 (WCAG 3.3.3): is said at the question in the words of the summary, after a word for those who hear it', async () => {
      const element = await stopped(language);
      const told = ASKED.map((id, index) => [errorAt(element, id), wordsOf(links(element)[index]!.querySelector('.message')!)] as const);
      assert.deepEqual(
        told.map(([{ message }]) => message),
        told.map(([, summary]) => summary),
      );
      assert.isTrue(told.every(([{ prefix, message }]) => prefix !== '' && message.split(' ').length >= 2));
    });

    it('check 38 (WCAG 3.3.2): was said before, in the name of the control or its group', async () => {
      const element = stageOne<SurveyElement>(html`<tillid-survey .definition=${everyType}></tillid-survey>`, language);
      await controlsOf(element, EVERY_TYPE_COUNT);
      const silent = ASKED.filter((id) => {
        const needed = find(element, `[name=${id}]`, '[part~=label] .needed');
        return !needed || !all(element, `[name=${id}]`, 'fieldset, textarea, input').some((one) => nameOf(one).includes(spokenWords(needed)));
      });
      assert.deepEqual(silent, []);
    });
  });
}

/** Limits of an answer that a citizen would otherwise learn from an error. */
const limitsOf = (question: object): number[] => {
  const { type, multiple, top, atMost, atLeast, min, max, dots, perOption } = question as Partial<
    Record<'type', string> & Record<'multiple', boolean> & Record<'top' | 'atMost' | 'atLeast' | 'min' | 'max' | 'dots' | 'perOption', number>
  >;
  if (type === 'choice') return multiple ? [atMost, atLeast].filter((limit) => limit !== undefined) : [];
  if (type === 'cards') return [atMost ?? 5];
  if (type === 'approval') return atMost === undefined ? [] : [atMost];
  if (type === 'dots') return [dots!, perOption ?? dots!];
  if (type === 'rank') return [top, atLeast].filter((limit) => limit !== undefined && limit > 1) as number[];
  return type === 'number' && min !== undefined && max !== undefined ? [min, max] : [];
};

describe('check 38 (WCAG 3.3.2): how much an answer may be', () => {
  for (const [type, examples] of Object.entries(QUESTION_EXAMPLES)) {
    for (const { name, question } of examples) {
      const limits = limitsOf(question);
      if (limits.length === 0) continue;
      it(`is told before, in ${type}: ${name}`, async () => {
        const page = await reachState(
          questionStates.find((state) => state.name === `${type}: ${name}, as it is asked`)!,
          'en',
        );
        const control = page.firstElementChild!;
        const described = all(page, control.localName, 'fieldset, input, textarea').map(
          (one) => `${nameOf(one)} ${descriptionOf(one)} ${one.getAttribute('min') ?? ''} ${one.getAttribute('max') ?? ''}`,
        );
        const write = (limit: number) => new Intl.NumberFormat('en').format(limit).replace('-', '');
        assert.deepEqual(
          limits.filter((limit) => !described.join(' ').includes(write(limit))),
          [],
        );
      });
    }
  }
});
