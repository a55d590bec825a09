import { assert } from '@open-wc/testing';
import { approvalExamples } from '../../src/questions/approval/approval.examples.js';
import { budgetExamples } from '../../src/questions/budget/budget.examples.js';
import { cardsExamples } from '../../src/questions/cards/cards.examples.js';
import { choiceExamples } from '../../src/questions/choice/choice.examples.js';
import { dotsExamples } from '../../src/questions/dots/dots.examples.js';
import { createQuestionElement } from '../../src/questions/loaders.js';
import { matrixExamples } from '../../src/questions/matrix/matrix.examples.js';
import { numberExamples } from '../../src/questions/number/number.examples.js';
import { rankExamples } from '../../src/questions/rank/rank.examples.js';
import type { QuestionExample } from '../../src/questions/question-example.js';
import type { Question } from '../../src/questions/registry.js';
import { scaleExamples } from '../../src/questions/scale/scale.examples.js';
import { stateOfAnswer } from '../../src/questions/state-of-answer.js';
import { textExamples } from '../../src/questions/text/text.examples.js';

const EXAMPLES: readonly QuestionExample<Question>[] = [
  ...approvalExamples,
  ...dotsExamples,
  ...budgetExamples,
  ...cardsExamples,
  ...choiceExamples,
  ...matrixExamples,
  ...numberExamples,
  ...rankExamples,
  ...scaleExamples,
  ...textExamples,
];

/** The options of a choice of several stand in no order. */
const unordered = (answer: unknown) => (Array.isArray(answer) ? (answer as unknown[]).toSorted() : answer);

async function givenBack(question: Question, answer: unknown): Promise<unknown> {
  const control = await createQuestionElement(question);
  document.body.append(control);
  control.state = stateOfAnswer(answer);
  await control.updateComplete;
  const { given } = control;
  control.remove();
  return given;
}

describe('the state of an answer', () => {
  for (const { name, question, valid } of EXAMPLES) {
    it(`brings the answer back: ${question.type}, ${name}`, async () => {
      const told = question.type === 'choice' ? unordered : (answer: unknown) => answer;
      for (const answer of valid) assert.deepEqual(told(await givenBack(question, answer)), told(answer), JSON.stringify(answer));
    });
  }

  it('brings back a way to leave the question', async () => {
    const { question } = scaleExamples[0]!;
    assert.deepEqual(await givenBack({ ...question, allow: ['dont-know'] }, { missing: 'dont-know' }), { missing: 'dont-know' });
  });

  it('leaves a question untouched that was skipped or not shown', () => {
    assert.deepEqual([stateOfAnswer({ missing: 'skipped' }), stateOfAnswer({ missing: 'not-shown' }), stateOfAnswer(undefined)], [null, null, null]);
  });
});
