/* global document, location */
// The page of a meeting's board: `?survey=` names the meeting.
const survey = new URLSearchParams(location.search).get('survey') ?? 'citizen-board';
const board = document.querySelector('tillid-board');

board.setAttribute('src', `/v1/surveys/${encodeURIComponent(survey)}/board`);
board.setAttribute('join', new URL(`board-answer.html?survey=${encodeURIComponent(survey)}`, location.href).href);
