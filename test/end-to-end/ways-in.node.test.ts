import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerFourth, answersIn, opened } from '../fixtures/embedded.js';

/** A page of a municipality that is not allowed to write an element. */
const pageWith = (written: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Skovby</title></head><body><main><h1>Library</h1>${written}</main></body></html>`;

const CLASSIC = '<script defer src="/cdn/tillid-classic.js"></script>';
const MODULE = '<script type="module" src="/cdn/tillid.js"></script>';
const LINK = '<p><a href="/survey/visit#tillid">Tell us about your visit</a></p>';

/** Way in → what stands in the page, and the element that comes of it. */
const WAYS: readonly (readonly [way: string, written: string, element: string])[] = [
  [
    'a marked place and the classic script',
    `<div data-tillid="satisfaction" data-survey="visit" data-endpoint="/v1/responses">Tell us at the desk.</div>${CLASSIC}`,
    'div > tillid-satisfaction',
  ],
  [
    'a marked place and the module',
    `<div data-tillid="satisfaction" data-survey="visit" data-endpoint="/v1/responses">Tell us at the desk.</div>${MODULE}`,
    'div > tillid-satisfaction',
  ],
  [
    'one script that the element follows',
    '<script async src="/cdn/tillid-classic.js" data-tillid="satisfaction" data-survey="visit" data-endpoint="/v1/responses"></script>',
    'script + tillid-satisfaction',
  ],
  [
    'one script that is a module',
    '<script type="module" src="/cdn/tillid.js" data-tillid="satisfaction" data-survey="visit" data-endpoint="/v1/responses"></script>',
    'script + tillid-satisfaction',
  ],
  ['a link and the classic script', `${LINK}${CLASSIC}`, 'p > tillid-survey'],
  ['a link and the module', `${LINK}${MODULE}`, 'p > tillid-survey'],
];

describe('a page without a tag of ours', () => {
  for (const [way, written, element] of WAYS)
    it(`asks and sends by ${way}, without a violation of the policy`, async () => {
      const { page, faults, ...serving } = await opened({ 'index.html': pageWith(written) });
      await answerFourth(page, element);
      assert.deepEqual(await answersIn(serving), [{ overall: 4 }]);
      assert.deepEqual(faults, { violations: [], errors: [] });
    });

  it('asks also by what is added to it later', async () => {
    const { page, ...serving } = await opened({ 'index.html': pageWith(MODULE) });
    await page.evaluate(() => {
      const place = document.createElement('section');
      place.dataset['tillid'] = 'satisfaction';
      Object.assign(place.dataset, { survey: 'visit', endpoint: '/v1/responses' });
      document.querySelector('main')!.append(place);
    });
    await answerFourth(page, 'section > tillid-satisfaction');
    assert.deepEqual(await answersIn(serving), [{ overall: 4 }]);
  });
});
