import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import { meetingResults, WISHED_MEAN, WISHES } from '../fixtures/meeting-results.js';
import { MEETING } from '../fixtures/meeting-survey.js';
import { all, appear, stageOne, wordsOf } from '../fixtures/stage.js';

const { board: _board, ...withoutBoard } = MEETING;
const titleOf = (question: string) => MEETING.questions.find(({ id }) => id === question)!.text.en;

/** The titles of the questions that are shown, and every figure. */
async function shown(results = meetingResults()) {
  const element = stageOne<HTMLElement>(html`<tillid-results .results=${results}></tillid-results>`);
  await appear(element, 'section');
  return { titles: all(element, 'h3').map(wordsOf), figures: all<HTMLDataElement>(element, 'data').map(({ value }) => Number(value)) };
}

describe('among the results of a meeting', () => {
  it('no wish is shown', async () => {
    const { titles, figures } = await shown();
    assert.notInclude(figures, WISHED_MEAN);
    for (const wish of WISHES) assert.notInclude(titles, titleOf(wish));
  });

  it('what was given dots is', async () => assert.include((await shown()).titles, titleOf('dots')));

  it('a wish would be seen if it were counted as other answers are', async () => {
    const { titles, figures } = await shown(meetingResults(withoutBoard));
    assert.include(figures, WISHED_MEAN);
    assert.includeMembers(titles, WISHES.map(titleOf));
  });
});
