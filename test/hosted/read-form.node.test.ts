import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { hostedForm } from '../../src/hosted/hosted-form.js';
import { languagesOf } from '../../src/hosted/hosted-language.js';
import { type HostedSpeaker, hostedSpeaker } from '../../src/hosted/hosted-speaker.js';
import { PostedFields } from '../../src/hosted/posted-fields.js';
import type { FormEntries } from '../../src/hosted/question-fields.js';
import { readForm } from '../../src/hosted/read-form.js';
import { drawPairs } from '../../src/questions/pairs/draw-pairs.js';
import { mostPairs } from '../../src/questions/pairs/most-pairs.js';
import type { Question } from '../../src/questions/registry.js';
import { checkAnswers } from '../../src/response/check-response.js';
import { questionsOf } from '../../src/survey/pages-of.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { visibleQuestions } from '../../src/survey/visibility.js';
import { answersTo, definition as anyDefinition } from '../fixtures/arbitraries.js';
import { everyType } from '../fixtures/every-type.js';
import { filledIn } from '../fixtures/filled-in.js';
import { sentBy, sentWith } from '../fixtures/plain-form.js';

type Given = Readonly<Record<string, unknown>>;

const LANGUAGES = ['en', 'da', 'da-x-easy', 'ar'];
const speakers = new Map<string, HostedSpeaker>();
before(async () => {
  for (const language of LANGUAGES) speakers.set(language, await hostedSpeaker(language));
});

const formOf = (definition: SurveyDefinition, speaker: HostedSpeaker, entries: FormEntries = new PostedFields()) =>
  String(hostedForm({ definition, speaker, action: '?', hidden: {}, entries, faults: new Map(), random: () => 0.5 }));

const isMissing = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'missing' in answer;
const inOrderOf = (options: readonly { readonly id: string }[], chosen: readonly unknown[]) => {
  const ids = [...options.map(({ id }) => id), 'other'];
  const placeOf = (one: unknown) => ids.indexOf(typeof one === 'string' ? one : 'other');
  return chosen.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** The answer as the form gives it: what is only spaces is none, and what has no order comes in that of the definition. */
function givable(question: Question, answer: unknown): unknown {
  if (isMissing(answer)) return question.type === 'matrix' ? undefined : answer;
  const worded = (one: unknown) => (typeof one === 'object' && one !== null && 'other' in one && String(one.other).trim() === '' ? 'other' : one);
  if (question.type === 'text') return (answer as string).trim() === '' ? undefined : answer;
  if (question.type === 'cards') return (answer as string[]).map((card) => card.trim());
  if (question.type === 'choice') return Array.isArray(answer) ? inOrderOf(question.options, answer.map(worded)) : worded(answer);
  if (question.type === 'approval' || (question.type === 'budget' && !question.amounts)) return inOrderOf(question.options, answer as string[]);
  // The pairs are those that the form has drawn, of which somebody answers the first ones.
  if (question.type === 'pairs') {
    const asked = drawPairs(
      question.options.map(({ id }) => id),
      { most: mostPairs(question), random: () => 0.5 },
    );
    return (answer as string[][]).map(([, , tie], index) => (tie === undefined ? asked[index]!.toReversed() : [...asked[index]!, tie]));
  }
  return answer;
}

const givableIn = (definition: SurveyDefinition, answers: Given): Given =>
  Object.fromEntries(
    questionsOf(definition).flatMap((question) => {
      const answer = Object.hasOwn(answers, question.id) ? givable(question, answers[question.id]) : undefined;
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );

/** The fields of a form that is filled in with answers. */
function fill(definition: SurveyDefinition, answers: Given, language: string) {
  const speaker = speakers.get(language)!;
  const markup = formOf(definition, speaker);
  const filled = questionsOf(definition).flatMap((question) =>
    Object.hasOwn(answers, question.id) ? Object.entries(filledIn(question, answers[question.id], { markup, language })) : [],
  );
  return { speaker, entries: new PostedFields(sentWith(markup, Object.fromEntries(filled))) };
}

const anyFilled = anyDefinition.chain((definition) => fc.tuple(fc.constant(definition), answersTo(questionsOf(definition)), fc.constantFrom(...LANGUAGES)));

describe('a plain form', () => {
  it('has a field for every answer, and gives back what was filled in, in every language', () => {
    fc.assert(
      fc.property(anyFilled, ([definition, answers, language]) => {
        const given = givableIn(definition, answers);
        const { entries, speaker } = fill(definition, given, language);
        assert.deepEqual(readForm(definition, entries, speaker), { given, faults: new Map() });
      }),
      { numRuns: 300 },
    );
  });

  it('keeps everything that was filled in when it is shown once more', () => {
    fc.assert(
      fc.property(anyFilled, ([definition, answers, language]) => {
        const given = givableIn(definition, answers);
        const { entries, speaker } = fill(definition, given, language);
        const again = new PostedFields(sentBy(formOf(definition, speaker, entries)));
        assert.deepEqual(readForm(definition, again, speaker).given, given);
      }),
      { numRuns: 300 },
    );
  });

  it('is told what is missing in words, only of questions that are shown', () => {
    fc.assert(
      fc.property(anyFilled, ([definition, answers, language]) => {
        const given = givableIn(definition, answers);
        const needed: SurveyDefinition = JSON.parse(JSON.stringify(definition), (key, value: unknown) =>
          key === 'questions' ? (value as Question[]).map((one) => ({ ...one, required: true })) : value,
        ) as SurveyDefinition;
        const { entries, speaker } = fill(needed, {}, language);
        const { faults } = readForm(needed, entries, speaker);
        const shown = visibleQuestions(needed, {});
        assert.deepEqual(
          [...faults.keys()],
          questionsOf(needed).flatMap(({ id, type }) => (shown.includes(id) && type !== 'info' ? [id] : [])),
        );
        assert.ok(
          [...faults.values()].every((words) => words.length > 0),
          JSON.stringify(given),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('never gives an answer that the collector would refuse, and never fails, whatever is posted', () => {
    const names = questionsOf(everyType).flatMap(({ id }) => [
      id,
      ...['_left', '_other', '_order', '1', '2', 'clean', 'light', 'music', 'games', 'quiet', 'life', 'paint', 'lamps'].map((part) => `${id}.${part}`),
    ]);
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('missing:no-answer', '1', '7', '-0', '1e3', '٣', 'foot', 'bus', 'bench', 'east', 'east,west', 'west,east east,west', '_tie', 'swing', 'pond', 'other', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 60 }), (posted) => {
        const { given } = readForm(everyType, new PostedFields(posted), speakers.get('da')!);
        assert.deepEqual(checkAnswers(everyType, given), []);
      }),
      { numRuns: 500 },
    );
  });

  for (const [what, posted, expected] of [
    ['own words without the button beside them', { 'way._other': 'By boat' }, { given: { way: { other: 'By boat' } } }],
    ['own words beside another answer', { way: 'bus', 'way._other': 'By boat' }, { fault: ['way', /own words and also chosen another/] }],
    ['an answer beside a way to leave', { why: 'Shade', 'why._left': 'missing:no-answer' }, { fault: ['why', /also chosen “Prefer not to answer”/] }],
    ['a way to leave that is not offered', { visit: 'missing:dont-know' }, { fault: ['visit', /could not be read/] }],
    ['a place that is no number', { 'first.paint': 'top' }, { fault: ['first', /the place of “Fresh paint”/] }],
    ['more dots than there are', { 'weigh.quiet': '4', 'weigh.life': '5' }, { fault: ['weigh', /1 dot too many/] }],
    ['more money than there is', { 'shares.music': '700', 'shares.games': '400' }, { fault: ['shares', /100 more than the purse/] }],
    ['a number with words', { visits: 'often' }, { fault: ['visits', /in figures/] }],
  ] as const)
    it(`reads ${what}`, () => {
      const { given, faults } = readForm(everyType, new PostedFields(Object.entries(posted)), speakers.get('en')!);
      if ('given' in expected) assert.deepEqual(given, expected.given);
      else assert.match(faults.get(expected.fault[0]) ?? '', expected.fault[1]);
    });

  it('is in the languages in which all questions can be read', () => {
    assert.deepEqual(languagesOf(everyType), ['en', 'da']);
    const [first, ...others] = questionsOf(everyType);
    const half = { ...everyType, pages: [{ id: 'all', questions: [first!, { ...others[0]!, text: { da: 'Og?' } }] }] } as SurveyDefinition;
    assert.deepEqual(languagesOf(half), ['da']);
  });
});
