/* global document, location */
// The page of whoever takes part in a meeting: `?survey=` says in which.
const survey = new URLSearchParams(location.search).get('survey') ?? 'citizen-board';
document.querySelector('tillid-meeting').setAttribute('src', `/v1/surveys/${encodeURIComponent(survey)}`);
