import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ChoiceQuestion } from '../../src/questions/choice/choice.js';
import { addResponses, emptyFold, mergeFolds } from '../../src/results/fold.js';
import { publishResults } from '../../src/results/publish.js';
import { estimateRandomised } from '../../src/statistics/estimate-randomised.js';
import type { Choices } from '../../src/summaries/choices.js';
import { describeRandomised, type RandomisedResult, randomisedResult } from '../../src/summaries/randomised.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { assertClose } from '../fixtures/close-to.js';
import { deepFreeze } from '../fixtures/deep-freeze.js';

const LN3 = Math.log(3);
const choices = (...counts: number[]): Choices =>
  deepFreeze({ kind: 'choices', several: false, n: counts.reduce((sum, count) => sum + count, 0), counts: Object.fromEntries(counts.map((count, place) => [`o${place}`, count])) });
const idsOf = ({ counts }: Choices) => Object.keys(counts);
const describeAll = (told: Choices, epsilon = LN3) => describeRandomised(told, idsOf(told), { epsilon });

describe('told answers in results', () => {
  it('are described with their chances and the estimates of the statistic', () => {
    const { options, ...about } = describeAll(choices(430, 570));
    const { truth, other, ...named } = about;
    assert.deepEqual(named, { kind: 'randomised', n: 1000, level: 0.95, method: 'randomised-response', interval: 'wilson', epsilon: LN3 });
    assertClose(truth, 0.75, 1e-12);
    assertClose(other, 0.25, 1e-12);
    assert.deepEqual(
      options.map(({ told, estimate }) => [told, estimate?.raw, estimate?.clipped, estimate?.se]),
      estimateRandomised([430, 570], { epsilon: LN3 })!.map(({ raw, clipped, se }, place) => [[430, 570][place], raw, clipped, se]),
    );
  });

  it('have an interval that holds the estimate, of both ends of the same formula', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 2, maxLength: 6 }), fc.double({ min: 0.1, max: 5, noNaN: true }), (counts, epsilon) => {
        const result = describeAll(choices(...counts), epsilon);
        assert.ok(parseWith(randomisedResult, JSON.parse(JSON.stringify(result))).ok);
        for (const { estimate } of result.options) if (estimate !== null) assert.ok(estimate.low <= estimate.raw + 1e-9 && estimate.raw <= estimate.high + 1e-9);
      }),
    ));

  it('are not certain where everybody told the same', () => {
    const [all] = describeAll(choices(50, 0)).options;
    assert.ok(all!.estimate!.raw > 1 && all!.estimate!.clipped === 1);
    assert.ok(all!.estimate!.low < all!.estimate!.high - 0.1);
  });

  it('have no estimate of nobody', () =>
    assert.deepEqual(
      describeAll(choices(0, 0)).options.map(({ estimate }) => estimate),
      [null, null],
    ));
});

const option = (id: string) => ({ id, text: { en: id } });
const survey = (more: Partial<ChoiceQuestion> = {}, version = '1'): SurveyDefinition => ({
  id: 'cash',
  version,
  privacy: { minimumGroup: 5 },
  questions: [{ id: 'paid', type: 'choice', text: { en: 'Paid?' }, options: [option('yes'), option('no')], randomised: { epsilon: LN3 }, ...more }],
});
const answers = (definition: SurveyDefinition, paid: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    survey: 'cash',
    version: definition.version,
    language: 'en',
    answers: { paid },
  }));
const folded = (definition: SurveyDefinition, yes: number, no: number) =>
  addResponses(definition, emptyFold(definition), [...answers(definition, 'yes', yes), ...answers(definition, 'no', no)]);
const published = (definition: SurveyDefinition, fold = folded(definition, 43, 57)) => publishResults(definition, fold).questions[0]!;

describe('the published results of a randomised question', () => {
  it('tell what was told and what is estimated, and no share that could be taken for the answer', () => {
    const { kind, options } = published(survey()).summary as RandomisedResult;
    assert.equal(kind, 'randomised');
    assert.deepEqual(
      options.map(({ id, told }) => [id, told]),
      [
        ['yes', 43],
        ['no', 57],
      ],
    );
    assertClose(options[0]!.estimate!.raw, 0.36, 1e-12);
    assert.deepEqual(Object.keys(options[0]!), ['id', 'told', 'estimate']);
  });

  it('are withheld below the minimum like any other', () => {
    const { withheld, n, summary } = published(survey(), folded(survey(), 2, 2));
    assert.deepEqual([withheld, n, summary], [true, null, null]);
  });

  const versions: readonly (readonly [string, Partial<ChoiceQuestion>])[] = [
    ['with another ε', { randomised: { epsilon: 1 } }],
    ['that was told as it is', { randomised: undefined }],
    ['with more options', { options: [option('yes'), option('no'), option('perhaps')] }],
  ];
  for (const [what, more] of versions) {
    it(`count nobody of a version ${what}`, () => {
      const [now, before] = [survey({}, '2'), survey(more, '1')];
      const together = mergeFolds(mergeFolds(emptyFold(now), folded(before, 30, 10)), folded(now, 2, 1));
      assert.deepEqual(together.questions['paid'], folded(now, 2, 1).questions['paid']);
      assert.equal(published(now, together).withheld, true);
    });
  }

  it('count those of a version with the same chances', () => {
    const [now, before] = [survey({}, '2'), survey({}, '1')];
    assert.equal(published(now, mergeFolds(folded(now, 20, 20), folded(before, 5, 15))).n, 60);
  });
});
