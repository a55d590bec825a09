import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/satisfaction/satisfaction.element.js';
import '../../src/elements/survey/survey.element.js';
import { open } from '../../src/sealing/open.js';
import type { Results } from '../../src/results/results.js';
import { sealedResponse, type SealedResponse } from '../../src/protocol/sealed-response.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { choose, comesTo, send, write } from '../fixtures/answering.js';
import { otherKeys, pKeys, xKeys } from '../fixtures/sealing.js';
import { appear, eventually, find, press, stageOne } from '../fixtures/stage.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { freshName, publish, scripted } from '../fixtures/test-collector.js';
import { VISIT } from '../fixtures/visit-survey.js';

const SECRET = 'The lift has been broken for weeks.';

const kept = async () => (await browserOutbox().entries()).map(({ body }) => body as unknown as SealedResponse);

/** An element with a key whose answer waits on the device. */
async function answered(publicKey: string): Promise<HTMLElement> {
  const element = stageOne(html`<tillid-satisfaction comment public-key=${publicKey} endpoint=${scripted('500').address}></tillid-satisfaction>`);
  await choose(element, 3);
  await write(element, SECRET);
  await send(element);
  await comesTo(element, 'waiting');
  return element;
}

describe('an element with a public key', () => {
  it('keeps on the device what only the owner of the private key can read', async () => {
    const { publicKey, privateKey } = await xKeys();
    await answered(publicKey.text);
    const [body] = await kept();
    assert.notInclude(JSON.stringify(body), SECRET);
    assert.isTrue(parseWith(sealedResponse, body).ok);
    const opened = await open(body!, privateKey);
    assert.isTrue(opened.ok);
    assert.deepEqual(opened.ok && opened.response.answers, { overall: 4, comment: SECRET });
  });

  it('seals for every owner, so that each can open it alone', async () => {
    const [first, second, stranger] = [await xKeys(), await pKeys(), await otherKeys()];
    await answered(`${first.publicKey.text} ${second.publicKey.text}`);
    const [body] = await kept();
    const opened = await Promise.all([first, second, stranger].map(({ privateKey }) => open(body!, privateKey)));
    assert.deepEqual(
      opened.map(({ ok }) => ok),
      [true, true, false],
    );
  });

  it('is received by the collector, which counts it and reads nothing', async () => {
    const survey = freshName('sealed');
    await publish({ ...VISIT, id: survey, privacy: { ...VISIT.privacy, sealed: true } });
    const { publicKey } = await xKeys();
    const element = stageOne(html`<tillid-satisfaction survey=${survey} endpoint="/v1/responses" public-key=${publicKey.text}></tillid-satisfaction>`);
    await choose(element, 2);
    await send(element);
    await comesTo(element, 'delivered');
    const results = (await (await fetch(`/v1/surveys/${survey}/results`)).json()) as Results;
    assert.deepEqual([results.sealed, results.n], [1, null]);
  });

  it('keeps no unfinished answers, which could not be sealed', async () => {
    const { publicKey } = await xKeys();
    const survey = freshName('draft');
    const element = stageOne(html`<tillid-satisfaction comment draft survey=${survey} endpoint=${scripted('500').address} public-key=${publicKey.text}></tillid-satisfaction>`);
    await choose(element, 3);
    await write(element, SECRET);
    await press('Tab');
    assert.notInclude(JSON.stringify(Object.entries(localStorage)), SECRET);
    assert.notInclude(JSON.stringify(Object.entries(sessionStorage)), SECRET);
  });

  for (const [what, key] of Object.entries({
    'that is none': 'abc',
    'that is cut short': 'X25519:C35wiqca1oQ1ooLDpPEO',
    'of an unknown suite': 'RSA:C35wiqca1oQ1ooLDpPEOCCCLqGIe1wu9CAVMO1ExxDM',
  })) {
    it(`asks nothing with a key ${what}, and tells the page what was expected`, async () => {
      const told: string[] = [];
      const hear = (event: CustomEvent<{ message: string }>) => told.push(event.detail.message);
      document.addEventListener('tillid-error', hear);
      const element = stageOne(html`<tillid-satisfaction public-key=${key}></tillid-satisfaction>`);
      await appear(element, '.problem');
      document.removeEventListener('tillid-error', hear);
      assert.isUndefined(find(element, 'form'));
      assert.match(told.join(), /public-key: key 1 .*expected X25519:/);
    });
  }

  it('takes the place of the questions in a survey in steps, too, where it is wrong', async () => {
    const element = stageOne(html`<tillid-survey instrument="life-ladder" public-key="abc"></tillid-survey>`);
    await eventually('the problem', () => find(element, '.problem'));
    assert.isUndefined(find(element, 'form'));
  });
});
