import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/board/board.element.js';
import type { MeetingBoardElement } from '../../src/elements/board/board.element.js';
import type { SurveyResponse } from '../../src/schemas.js';
import { boardCard, meetingBoard } from '../fixtures/meeting-board.js';
import { MEETING } from '../fixtures/meeting-survey.js';
import { afterEachTidy, all, appear, emulateMedia, eventually, find, focused, stageOne, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish } from '../fixtures/test-collector.js';

async function send(survey: string, answers: SurveyResponse['answers']): Promise<void> {
  const response: SurveyResponse = { id: crypto.randomUUID(), survey, version: '1', language: 'en', submitted: '2026-11-22', group: '1.2', answers };
  const answer = await fetch(COLLECTOR, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses: [response] }) });
  assert.isTrue(answer.ok, await answer.text());
}

const cardsOn = (element: HTMLElement) => all(element, '.phase .card > .text').map(wordsOf);

describe('a board of a meeting that goes on', () => {
  it('shows a card as soon as it is stored, and says so', async () => {
    const survey = freshName('meeting');
    await publish({ ...MEETING, id: survey });
    await send(survey, { indicators: ['Fewer complaints'] });
    const element = stageOne(html`<tillid-board live src=${`/v1/surveys/${survey}/board`}></tillid-board>`);
    await eventually('the first card', () => cardsOn(element).length === 1);
    await send(survey, { indicators: ['Somebody calls back'] });
    await eventually('the second card', () => cardsOn(element).includes('Somebody calls back'));
    await eventually('the message', () => wordsOf(find(element, '[role=status]')) === '1 new card, 2 cards in all.');
    assert.deepEqual(all(element, '.card.new > .text').map(wordsOf), ['Somebody calls back']);
  });

  it('is read once where it is not live', async () => {
    const survey = freshName('meeting');
    await publish({ ...MEETING, id: survey });
    const element = stageOne<MeetingBoardElement>(html`<tillid-board src=${`/v1/surveys/${survey}/board`}></tillid-board>`);
    await appear(element, 'h3');
    await send(survey, { indicators: ['Fewer complaints'] });
    await element.refresh();
    await eventually('the card', () => cardsOn(element).length === 1);
  });
});

describe('what has just come', () => {
  const comes = async () => {
    const element = stageOne<MeetingBoardElement>(html`<tillid-board .board=${meetingBoard({ cards: [] })}></tillid-board>`);
    await appear(element, 'h3');
    element.board = meetingBoard({ cards: [boardCard('new', 'New')] });
    return appear(element, '.card.new');
  };

  it('fades in for a short while', async () => assert.equal(getComputedStyle(await comes()).animationDuration, '1.2s'));

  for (const anchor of ['auto', 'none']) {
    it(`keeps what has the focus in its place, and the focus, where the browser's own anchoring is ${anchor}`, async () => {
      document.body.style.overflowAnchor = anchor;
      afterEachTidy(() => document.body.style.removeProperty('overflow-anchor'));
      const element = stageOne<MeetingBoardElement>(html`<tillid-board .board=${meetingBoard()}></tillid-board>`);
      const room = document.createElement('div');
      room.style.blockSize = '300vh';
      element.after(room);
      const summary = await appear(element, 'summary');
      summary.focus();
      summary.scrollIntoView({ block: 'center' });
      const { top } = summary.getBoundingClientRect();
      const more = Array.from({ length: 40 }, (_, index) => boardCard(`more-${index}`, 'Et kort til '.repeat(8)));
      element.board = meetingBoard({ cards: [...meetingBoard().cards, ...more] });
      await eventually('the cards', () => cardsOn(element).length === 45);
      assert.equal(focused(), summary);
      assert.approximately(summary.getBoundingClientRect().top, top, 1.5);
    });
  }

  describe('where motion is reduced', () => {
    emulateMedia({ 'prefers-reduced-motion': 'reduce' });

    it('is there at once', async () => assert.equal(getComputedStyle(await comes()).animationName, 'none'));
  });
});
