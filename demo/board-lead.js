/* global document, location, URLSearchParams */
// The meeting stands in the address, so that one page serves them all: /board-lead.html?survey=citizen-board
const survey = new URLSearchParams(location.search).get('survey') ?? 'citizen-board';
document.querySelector('tillid-facilitation').setAttribute('src', `/v1/surveys/${encodeURIComponent(survey)}/board`);
