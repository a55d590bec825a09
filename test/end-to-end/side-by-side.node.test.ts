import { describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { appear } from '../fixtures/browser.js';
import { opened } from '../fixtures/embedded.js';
import { waitUntil } from '../fixtures/wait-until.js';

const PAGE = `<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Skovby</title><script type="module" src="/cdn/tillid.js"></script></head>
<body><p><a href="/survey/visit#tillid">Fortæl os om dit besøg</a></p></body></html>`;

/** Holds requests back, and tells whether another was made meanwhile. */
async function holding(page: Page, held: RegExp, meanwhile: RegExp) {
  const waiting: HTTPRequest[] = [];
  let isAsked = false;
  let isHolding = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isHeld = isHolding && held.test(request.url());
    isAsked ||= meanwhile.test(request.url());
    if (isHeld) waiting.push(request);
    else void request.continue();
  });
  const release = () => {
    isHolding = false;
    return Promise.all(waiting.map((request) => request.continue()));
  };
  return { isAsked: () => isAsked, isHeld: () => waiting.length > 0, release };
}

const ELEMENT = /chunks\/survey-/;
const WORDS = /chunks\/da-survey-/;
const DEFINITION = /v1\/surveys\/visit\?opening$/;
const CHECKER = /chunks\/keeping-/;

async function openedHolding(held: RegExp, meanwhile: RegExp) {
  const lines: Awaited<ReturnType<typeof holding>>[] = [];
  const { page } = await opened({ 'index.html': PAGE }, '/', async (tab) => lines.push(await holding(tab, held, meanwhile)));
  return { page, line: lines[0]! };
}

describe('what a survey needs for its first question', () => {
  for (const [held, by, other, meanwhile] of [
    ['the element', ELEMENT, 'its definition', DEFINITION],
    ['the element', ELEMENT, 'its words', WORDS],
    ['its words', WORDS, 'the element', ELEMENT],
    ['its definition', DEFINITION, 'the element', ELEMENT],
  ] as const)
    it(`is asked for side by side: ${other} does not wait for ${held}`, async () => {
      const { page, line } = await openedHolding(by, meanwhile);
      await waitUntil(`the request for ${held}`, line.isHeld);
      await waitUntil(`the request for ${other} meanwhile`, line.isAsked);
      await line.release();
      await appear(page, 'tillid-survey >>> input');
    });

  it('is not what checks a definition that its collector has checked', async () => {
    const { page, line } = await openedHolding(CHECKER, CHECKER);
    await appear(page, 'tillid-survey >>> input');
    await line.release();
  });
});
