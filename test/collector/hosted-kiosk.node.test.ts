import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SurveyDefinition } from '../../src/schemas.js';
import { BASE, collectorBench } from '../fixtures/collector-bench.js';
import { sentWith } from '../fixtures/plain-form.js';
import { VISIT } from '../fixtures/visit-survey.js';

const LINKED: Partial<SurveyDefinition> = {
  contact: { text: { en: 'Call us' }, url: 'https://www.example.dk/call' },
  outcome: { text: { en: 'Longer hours' }, url: 'https://www.example.dk/hours' },
  source: { name: 'A university', url: 'https://university.example', attribution: 'After' },
  questions: [...VISIT.questions!, { id: 'more', type: 'info', text: { en: 'There is more.' }, link: { url: 'https://www.example.dk/more', text: { en: 'More' } } }],
};

const kiosk = async (more: Partial<SurveyDefinition> = {}) => {
  const { collector, put, rows } = await collectorBench();
  if (Object.keys(more).length > 0) await put({ ...VISIT, version: '2', ...more });
  const get = async (path: string) => (await collector(new Request(`${BASE}${path}`))).text();
  return { collector, get, rows };
};

const attributeIn = (page: string) => /<tillid-survey [^>]*kiosk="(\d+)"/.exec(page)?.[1];

describe('the page of a survey at a kiosk', () => {
  it('gives the element its seconds, and is larger', async () => {
    const { get } = await kiosk();
    const page = await get('/survey/visit?kiosk=90');
    assert.equal(attributeIn(page), '90');
    assert.match(page, /<body class="kiosk">/);
    assert.doesNotMatch(await get('/survey/visit'), /kiosk/);
  });

  it('waits a minute where its address says nothing that fits', async () => {
    const { get } = await kiosk();
    const seconds = await Promise.all(['', '=', '=9', '=3601', '=-60', '=abc', '=10', '=3600'].map(async (asked) => attributeIn(await get(`/survey/visit?kiosk${asked}`))));
    assert.deepEqual(seconds, ['60', '60', '60', '60', '60', '60', '10', '3600']);
  });

  it('has no link that leads away, and the words of each', async () => {
    const { get } = await kiosk(LINKED);
    for (const path of ['/survey/visit?kiosk=60', '/survey/visit/thanks?kiosk=60']) assert.doesNotMatch(await get(path), /href="http/);
    assert.match(await get('/survey/visit/thanks?kiosk=60'), /Call us/);
    assert.match(await get('/survey/visit/thanks'), /href="https:\/\/www\.example\.dk\/call"/);
  });

  it('leads back to an empty form after thanks without scripts, with the same group and language', async () => {
    const { collector, get, rows } = await kiosk();
    const path = '/survey/visit?lang=en&kiosk=20&group=north';
    const body = new URLSearchParams([...sentWith(await get(path), { overall: ['4'] })]).toString();
    const sent = await collector(new Request(`${BASE}${path}`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body }));
    const thanks = new URL(sent.headers.get('location')!, `${BASE}${path}`);
    const answer = await collector(new Request(thanks));
    const [, seconds, next] = /^(\d+); url=(.*)$/.exec(answer.headers.get('refresh') ?? '') ?? [];
    assert.equal(seconds, '20');
    const address = new URL(next!, thanks);
    assert.deepEqual([address.pathname, Object.fromEntries(address.searchParams)], ['/survey/visit', { lang: 'en', kiosk: '20', group: 'north' }]);
    assert.match(await answer.text(), /<p class="next"><a href="\.\.\/visit\?lang=en&amp;kiosk=20&amp;group=north">Next person<\/a><\/p>/);
    const again = await get(`${address.pathname}${address.search}`);
    assert.doesNotMatch(again, /checked/);
    assert.match(again, /name="_group" value="north"/);
    assert.equal((await rows()).length, 1);
  });

  it('leads nobody on by itself elsewhere', async () => {
    const { collector } = await kiosk();
    assert.equal((await collector(new Request(`${BASE}/survey/visit/thanks`))).headers.get('refresh'), null);
  });
});
