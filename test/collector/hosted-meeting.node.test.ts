import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BASE, collectorBench } from '../fixtures/collector-bench.js';
import { MEETING } from '../fixtures/meeting-survey.js';

/** A collector that has a meeting; reads its pages as a browser does. */
async function meeting() {
  const { collector, put } = await collectorBench();
  await put(MEETING);
  return async (path: string) => {
    const answer = await collector(new Request(`${BASE}${path}`, { headers: { accept: 'text/html' } }));
    return { status: answer.status, text: await answer.text() };
  };
}

describe('the page of a survey with a board', () => {
  it('asks by the meeting, at the table that its address names, with the form for whoever has no scripts', async () => {
    const get = await meeting();
    const { text } = await get('/survey/meeting?lang=en&group=2.4');
    assert.match(text, /<tillid-meeting src="\.\.\/v1\/surveys\/meeting" endpoint="\.\.\/v1\/responses" group="2\.4">\s*<form/);
    assert.doesNotMatch(text, /<tillid-survey/);
  });

  it('asks by the survey at a kiosk, which begins anew for each', async () => {
    const get = await meeting();
    const { text } = await get('/survey/meeting?lang=en&kiosk=60');
    assert.match(text, /<tillid-survey /);
    assert.doesNotMatch(text, /<tillid-meeting/);
  });
});

describe('the wall of a meeting', () => {
  it('shows the board live in large letters, and the way to the page on which people take part', async () => {
    const get = await meeting();
    const { status, text } = await get('/survey/meeting/wall?lang=en');
    assert.equal(status, 200);
    assert.match(text, /<tillid-board wall live src="\.\.\/\.\.\/v1\/surveys\/meeting\/board" join="\.\.\/meeting">/);
    assert.match(text, /<body class="wall">/);
  });

  it('says in the words of its reader why there is nothing without scripts', async () => {
    const get = await meeting();
    assert.match((await get('/survey/meeting/wall?lang=en')).text, /<noscript>.*A page without scripts cannot follow it\./);
  });

  it('is there for no survey without a board', async () => {
    const get = await meeting();
    const { status, text } = await get('/survey/visit/wall?lang=en');
    assert.equal(status, 404);
    assert.match(text, /There is no survey at this address\./);
  });
});
