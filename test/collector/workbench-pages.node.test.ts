import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BASE, collectorBench } from '../fixtures/collector-bench.js';

const page = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const { collector } = await collectorBench();
  const answer = await collector(new Request(`${BASE}${path}`, { headers }));
  return { answer, text: await answer.text() };
};

describe('the page of the workbench', () => {
  it('holds the element, the script, and what to do without scripts, in Danish or English as the reader wants', async () => {
    const { answer, text } = await page('/workbench/', { 'accept-language': 'sv, da;q=0.8' });
    assert.match(text, /<html lang="da" dir="ltr">[^]*<title>Værksted<\/title>[^]*<h1>Værksted<\/h1>[^]*<noscript><p class="notice">Værkstedet kræver scripts/);
    assert.match(text, /<tillid-workbench src="\/" preview="\/workbench\/preview"><\/tillid-workbench>/);
    assert.match(text, /<script type="module" src="\.\.\/cdn\/tillid\.js"><\/script>/);
    assert.match(text, /<a href="\?lang=en" lang="en"/);
    assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match((await page('/workbench/?lang=en', { 'accept-language': 'da' })).text, /<h1>Workbench<\/h1>/);
    assert.match((await page('/workbench/', { 'accept-language': 'pl' })).text, /<html lang="en"/);
  });

  it('has no inline code, and may hold frames of its own server alone', async () => {
    for (const path of ['/workbench/', '/workbench/preview']) {
      const { answer, text } = await page(path);
      assert.doesNotMatch(text, /<script(?![^>]* src=)|<style| style=| on\w+=/);
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'none'; script-src 'self'; .*; frame-src 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'$/);
    }
    assert.doesNotMatch((await page('/survey/visit')).answer.headers.get('content-security-policy') ?? '', /frame-src/);
  });

  it('is found without its last stroke too, in the language that was asked for', async () => {
    const { answer } = await page('/workbench?lang=da');
    assert.deepEqual([answer.status, new URL(answer.headers.get('location')!, `${BASE}/workbench`).href], [308, `${BASE}/workbench/?lang=da`]);
  });

  it('shows surveys in a page that is empty until it is told which', async () => {
    const { text } = await page('/workbench/preview?lang=da');
    assert.match(text, /<title>Forhåndsvisning af en undersøgelse<\/title>[^]*<script defer src="\.\.\/cdn\/tillid-preview\.js"><\/script>[^]*<main><\/main>/);
  });
});
