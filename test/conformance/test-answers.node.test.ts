import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { conform } from '../../src/conformance/conform.js';
import { sampleAnswers } from '../../src/conformance/sample-answers.js';
import { Trial } from '../../src/conformance/trial.js';
import { Wire } from '../../src/conformance/wire.js';
import { instruments } from '../../src/instruments.js';
import { satisfaction } from '../../src/instruments/satisfaction/built-in.js';
import { approvalExamples } from '../../src/questions/approval/approval.examples.js';
import { budgetExamples } from '../../src/questions/budget/budget.examples.js';
import { cardsExamples } from '../../src/questions/cards/cards.examples.js';
import { choiceExamples } from '../../src/questions/choice/choice.examples.js';
import { dotsExamples } from '../../src/questions/dots/dots.examples.js';
import { infoExamples } from '../../src/questions/info/info.examples.js';
import { matrixExamples } from '../../src/questions/matrix/matrix.examples.js';
import { numberExamples } from '../../src/questions/number/number.examples.js';
import { pairsExamples } from '../../src/questions/pairs/pairs.examples.js';
import { rankExamples } from '../../src/questions/rank/rank.examples.js';
import type { QuestionExample } from '../../src/questions/question-example.js';
import { type Question, questionTypes, typeOf } from '../../src/questions/registry.js';
import { scaleExamples } from '../../src/questions/scale/scale.examples.js';
import { textExamples } from '../../src/questions/text/text.examples.js';
import { checkResponse } from '../../src/response/check-response.js';
import { idOfReceiptCode } from '../../src/response/receipt-code.js';
import { response as responseSchema } from '../../src/response/response.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { everyType } from '../fixtures/every-type.js';
import { readFile } from 'node:fs/promises';
import { emptyKept, ORIGIN, type Receiver, rightReceiver } from '../fixtures/wrong-receivers/right-receiver.js';
import { ENDPOINT, fetchOf, resultsOf } from '../fixtures/wrong-receivers/run-conform.js';

const EXAMPLES: Readonly<Record<keyof typeof questionTypes, readonly QuestionExample<Question>[]>> = {
  approval: approvalExamples,
  budget: budgetExamples,
  cards: cardsExamples,
  choice: choiceExamples,
  dots: dotsExamples,
  info: infoExamples,
  matrix: matrixExamples,
  number: numberExamples,
  pairs: pairsExamples,
  rank: rankExamples,
  scale: scaleExamples,
  text: textExamples,
};

const never: Receiver = () => Promise.reject(new Error('nothing is sent here'));

function trialOf(definition: SurveyDefinition): Trial {
  const parts = { now: Date.now, pause: () => Promise.resolve() };
  return new Trial({
    ...parts,
    endpoint: new URL(ENDPOINT),
    definition,
    wire: new Wire({ ...parts, fetch: fetchOf(never), patience: 0, origin: undefined }),
    origin: undefined,
    inPage: false,
  });
}

describe('a test answer', () => {
  it('carries the group by which it is known, but where a survey takes only its own groups', async () => {
    const groupOf = async (definition: SurveyDefinition) => (await trialOf(definition).sample()).response.group;
    assert.deepEqual([await groupOf(satisfaction), await groupOf({ ...satisfaction, groups: ['skole-1'] })], ['tillid-conform', undefined]);
  });

  for (const [type, examples] of Object.entries(EXAMPLES)) {
    if (!questionTypes[type as keyof typeof questionTypes].answerable) continue;
    it(`is one that the question takes, for each example of ${type}`, () => {
      for (const { name, question } of examples)
        for (const answer of sampleAnswers(question)) assert.ok(parseWith(typeOf(question).answer(question), answer).ok, `${name}: ${JSON.stringify(answer)}`);
    });
  }

  it('is the code of a question that was left where the question takes nothing', () => assert.deepEqual(sampleAnswers(infoExamples[0]!.question), [{ missing: 'skipped' }]));

  it('is not always the same where there are several', () => assert.deepEqual(new Set(sampleAnswers(satisfaction.definition.questions![0]!)), new Set([1, 2, 3, 4, 5])));
});

describe('a test response', () => {
  it('fits every built-in instrument, and a survey with questions of every type', async () => {
    const definitions = await Promise.all(Object.values(instruments).map(async (load) => (await load((address) => readFile(address, 'utf8'))).definition));
    for (const definition of [...definitions, everyType]) {
      const { response } = await trialOf(definition).sample();
      assert.deepEqual(parseWith(responseSchema, response), { ok: true, value: response }, definition.id);
      assert.deepEqual(checkResponse(definition, response), [], definition.id);
    }
  });

  it('carries the group by which it can be told from citizens’ answers', async () => assert.equal((await trialOf(everyType).sample()).response.group, 'tillid-conform'));

  it('has the id of its receipt code, so that it can be withdrawn', async () => {
    const { response, code } = await trialOf(everyType).sample();
    assert.equal(response.id, await idOfReceiptCode(code!));
  });
});

describe('what a test leaves behind', () => {
  it('is nothing where answers can be withdrawn', async () => {
    const kept = emptyKept();
    await resultsOf(rightReceiver(kept));
    assert.equal(kept.responses.size, 0);
    assert.ok(kept.withdrawn.size > 100 && kept.withdrawn.size < 300, `${kept.withdrawn.size} test answers`);
  });

  it('is nothing either where the test is left early', async () => {
    const kept = emptyKept();
    for await (const { id } of conform(ENDPOINT, { definition: satisfaction.definition, origin: ORIGIN, fetch: fetchOf(rightReceiver(kept)) })) if (id === 'batch') break;
    assert.deepEqual([kept.responses.size, kept.withdrawn.size], [0, 101]);
  });

  it('is nothing, and little is asked, where nobody answers', async () => {
    let asked = 0;
    const results = await resultsOf(() => {
      asked++;
      return Promise.reject(new TypeError('fetch failed'));
    });
    assert.equal(asked, 2);
    assert.equal(results.filter(({ found }) => found === 'Not tried, because of this one: “The endpoint answers”.').length, results.length - 4);
  });
});
