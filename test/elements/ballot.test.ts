import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/survey/survey.element.js';
import type { AnsweringElement } from '../../src/elements/answering/answering-element.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { choose, comesTo, send } from '../fixtures/answering.js';
import { objections } from '../fixtures/axe.js';
import { afterEachTidy, appear, eventually, find, focused, press, stageOne, type, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish, resultsWith } from '../fixtures/test-collector.js';
import { VISIT } from '../fixtures/visit-survey.js';

type Asking = AnsweringElement & { delivery: { receipt: string } };

interface Vote {
  readonly survey: string;
  readonly codes: readonly string[];
}

/** A survey that asks for codes, and some of them. */
async function published(count = 2): Promise<Vote> {
  const survey = freshName('vote');
  await publish({ ...VISIT, id: survey, codes: 'required' });
  const answer = await fetch(`/v1/surveys/${survey}/codes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer token-of-the-tests' },
    body: JSON.stringify({ count }),
  });
  return { survey, codes: ((await answer.json()) as { codes: string[] }).codes };
}

async function voting({ survey }: Vote, language = 'en'): Promise<Asking> {
  const element = stageOne<Asking>(html`<tillid-survey draft src=${`/v1/surveys/${survey}`} endpoint=${COLLECTOR}></tillid-survey>`, language);
  await appear(element, 'tillid-scale', 'input');
  await appear(element, '.code input');
  return element;
}

const field = (element: Asking) => find<HTMLInputElement>(element, '.code input')!;

function write(element: Asking, code: string): void {
  field(element).value = code;
  field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

const fault = (element: Asking) => wordsOf(find(element, '#code-fault'));

describe('a survey that asks for a one-time code', () => {
  it('is answered with it by keyboard alone, in any way of writing', async () => {
    const vote = await published();
    const element = await voting(vote);
    field(element).focus();
    await type(vote.codes[0]!.toLowerCase().replaceAll('-', ' '));
    await press('Tab', 'Space', 'Tab');
    await send(element);
    await comesTo(element, 'delivered');
    await resultsWith(vote.survey, 1);
  });

  it('says at the field that a code is missing or mistyped, and sends nothing', async () => {
    const vote = await published();
    const element = await voting(vote);
    await choose(element, 1);
    for (const wrong of ['', vote.codes[0]!.slice(1), vote.codes[0]!.replace(/.$/, (sign) => (sign === '7' ? '8' : '7'))]) {
      write(element, wrong);
      await eventually('no fault', () => find(element, '#code-fault') === undefined);
      await send(element);
      await eventually('the fault', () => fault(element) === 'Check the code: some letters or digits are missing or mistyped.');
      await eventually('the focus', () => focused() === field(element));
      assert.deepEqual([field(element).getAttribute('aria-invalid'), field(element).getAttribute('aria-describedby')], ['true', 'code-hint code-fault']);
    }
    assert.deepEqual(await browserOutbox().entries(), []);
  });

  it('keeps the answer whose code was used already, and sends it with another one', async () => {
    const vote = await published();
    const first = await voting(vote);
    write(first, vote.codes[0]!);
    await choose(first, 1);
    await send(first);
    await comesTo(first, 'delivered');
    first.remove();
    const second = await voting(vote);
    write(second, vote.codes[0]!);
    await choose(second, 2);
    await send(second);
    await comesTo(second, 'refused');
    const [kept] = await browserOutbox().entries();
    assert.deepEqual([kept!.state, kept!.id], ['refused', second.delivery.receipt]);
    (await appear<HTMLButtonElement>(second, '[part=another-code]')).click();
    await eventually('the words', () => fault(second).startsWith('This code was not taken.'));
    await eventually('the focus', () => focused() === field(second));
    assert.isTrue(find<HTMLInputElement>(second, 'tillid-scale', '.option:nth-child(3) input')!.checked);
    write(second, vote.codes[1]!);
    await send(second);
    await comesTo(second, 'delivered');
    assert.equal(kept!.id, second.delivery.receipt);
    await resultsWith(vote.survey, 2);
    assert.deepEqual(await browserOutbox().entries(), []);
  });

  it('takes the code off the address at once', async () => {
    const vote = await published();
    const before = location.href;
    afterEachTidy(() => history.replaceState(null, '', before));
    history.replaceState(null, '', `#a=1&code=${vote.codes[0]}`);
    const element = await voting(vote);
    assert.equal(location.hash, '#a=1');
    assert.equal(field(element).value, vote.codes[0]);
    await choose(element, 1);
    await send(element);
    await comesTo(element, 'delivered');
  });

  it('keeps the code in no draft', async () => {
    const vote = await published();
    const element = await voting(vote);
    write(element, vote.codes[0]!);
    await choose(element, 1);
    await eventually('the draft', () => Object.keys(localStorage).some((key) => key.includes(vote.survey)));
    const all = Object.values(localStorage as unknown as Record<string, string>).join();
    assert.notInclude(all, vote.codes[0]!);
    assert.notInclude(all, vote.codes[0]!.replaceAll('-', ''));
  });

  it('is accessible, with the fault and without, and fits into 320 pixels', async () => {
    const vote = await published();
    for (const language of ['en', 'ar']) {
      const element = await voting(vote, language);
      assert.deepEqual(await objections(element), []);
      await choose(element, 1);
      await send(element);
      await appear(element, '#code-fault');
      assert.deepEqual(await objections(element), []);
      element.style.inlineSize = '320px';
      await element.updateComplete;
      assert.isAtMost(element.scrollWidth, 320);
      element.remove();
    }
  });
});
