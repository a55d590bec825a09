import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SurveyResponse } from '../../src/response/response.js';
import { aggregate } from '../../src/results/aggregate.js';
import { emptyFold } from '../../src/results/fold.js';
import { publishResults } from '../../src/results/publish.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { libraryVisit, visitResponse } from '../fixtures/definitions.js';

const times = (count: number, answers: SurveyResponse['answers'] = { overall: 4 }) => Array.from({ length: count }, () => visitResponse(answers));
const overallOf = (count: number, options: { readonly minimum?: number } = {}) => aggregate(libraryVisit, times(count), options).questions[0]!;

describe('publishResults', () => {
  it('says which survey, version, title and source it tells of', () => {
    const { format, survey, version, title, source } = publishResults(libraryVisit, emptyFold(libraryVisit));
    assert.deepEqual(
      { format, survey, version, title, source },
      { format: 'tillid-results/1', survey: 'library-visit', version: '2', title: libraryVisit.title, source: libraryVisit.source },
    );
  });

  it('has no title and no source where the definition has none', () => {
    const bare: SurveyDefinition = { id: 'bare', version: '1', questions: [{ id: 'why', type: 'text', text: { da: 'Hvorfor?' } }] };
    assert.deepEqual(
      ['title', 'source'].filter((key) => key in publishResults(bare, emptyFold(bare))),
      [],
    );
  });

  it('tells of every question its wording, look and labels', () => {
    const { id, type, look, text } = overallOf(0);
    assert.deepEqual({ id, type, look, text }, { id: 'overall', type: 'scale', look: 'faces', text: { da: 'Hvordan var dit besøg?', en: 'How was your visit?' } });
  });

  it('withholds a question with one answer fewer than the minimum', () =>
    assert.deepEqual(
      [4, 5].map((count) => overallOf(count).withheld),
      [true, false],
    ));

  it('tells how many answered a question that is shown', () => assert.equal(overallOf(5).n, 5));

  it('takes 5 as minimum where nobody says otherwise', () => assert.equal(aggregate(libraryVisit, []).minimum, 5));

  it('takes the minimum that the definition asks for', () => {
    const careful: SurveyDefinition = { ...libraryVisit, privacy: { minimumGroup: 10 } };
    assert.deepEqual(
      [9, 10].map((count) => aggregate(careful, times(count)).questions[0]?.withheld),
      [true, false],
    );
  });

  it('takes the caller’s minimum before that of the definition', () => {
    const careful: SurveyDefinition = { ...libraryVisit, privacy: { minimumGroup: 10 } };
    assert.equal(aggregate(careful, times(3), { minimum: 3 }).questions[0]?.withheld, false);
  });

  it('tells nothing at all of a withheld question: too few look like nobody', () => {
    const left = times(3, { overall: { missing: 'dont-know' } });
    assert.deepEqual(aggregate(libraryVisit, [...times(4), ...left]).questions[0], aggregate(libraryVisit, []).questions[0]);
  });

  it('tells neither how many responded nor when where they are too few', () => {
    const { n, period } = aggregate(libraryVisit, times(4));
    assert.deepEqual({ n, period }, { n: null, period: null });
  });

  it('tells how many responded and when where they are enough', () => {
    const { n, period } = aggregate(libraryVisit, [...times(4), visitResponse({}, { submitted: '2026-12-01' })]);
    assert.deepEqual({ n, period }, { n: 5, period: { from: '2026-11-22', to: '2026-12-01' } });
  });

  it('tells no period where the responses tell no day', () => {
    const timeless = times(5).map(({ submitted: _, ...response }) => response);
    assert.equal(aggregate(libraryVisit, timeless).period, null);
  });

  it('withholds each question by its own answers', () => {
    const { questions } = aggregate(libraryVisit, [...times(5), ...times(2, { overall: 1, why: 'Kø' })]);
    assert.deepEqual(
      questions.map(({ withheld }) => withheld),
      [false, true, true],
    );
  });

  it('tells the missing answers of a question that is shown', () => {
    const { questions } = aggregate(libraryVisit, [...times(5), ...times(2, { overall: { missing: 'dont-know' } })]);
    assert.equal(questions[0]?.missing?.['dont-know'], 2);
  });

  it('leaves out a row of a matrix that fewer answered than the minimum', () => {
    const rows = ['food', 'sleep'].map((id) => ({ id, text: { da: id } }));
    const survey: SurveyDefinition = { id: 'day', version: '1', questions: [{ id: 'day', type: 'matrix', rows, min: 1, max: 5, text: { da: 'Hvordan gik det?' } }] };
    const answers = [{ food: 3, sleep: 2 }, ...Array.from({ length: 4 }, () => ({ food: 3 }))];
    const { summary } = aggregate(
      survey,
      answers.map((day) => visitResponse({ day })),
    ).questions[0]!;
    assert.deepEqual(summary?.kind === 'grid' && summary.rows.map(({ id, n }) => [id, n]), [['food', 5]]);
  });
});
