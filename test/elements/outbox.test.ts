import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/outbox/outbox.element.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { submission } from '../../src/protocol/submission.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { z } from '../../src/validation/zod.js';
import { visitResponse } from '../fixtures/definitions.js';
import { afterEachTidy, all, appear, eventually, find, focused, pause, stageOne, wordsOf } from '../fixtures/stage.js';
import { openTab } from '../fixtures/tab.js';
import { scripted } from '../fixtures/test-collector.js';

const absolute = (address: string) => new URL(address, location.href).href;
const aResponse = (): SurveyResponse => visitResponse({ overall: 4 }, { id: crypto.randomUUID() });

/** Keeps responses for an endpoint that does not take them, and waits until each has been tried. */
async function keep(count: number, mode: '500' | 'refuses' = '500'): Promise<SurveyResponse[]> {
  const outbox = browserOutbox();
  const responses = Array.from({ length: count }, aResponse);
  const { address } = scripted(mode);
  for (const response of responses) await outbox.add(response, absolute(address));
  await eventually('the attempts', async () => {
    const { waiting, refused, nextTry } = await outbox.status();
    return mode === 'refuses' ? refused === count : waiting === count && nextTry !== null;
  });
  return responses;
}

const outboxElement = (language = 'en', compact = false) => stageOne(html`<tillid-outbox ?compact=${compact}></tillid-outbox>`, language);
const status = (element: HTMLElement) => wordsOf(find(element, '[part=status]'));
const buttons = (element: HTMLElement) => all(element, 'button').map(wordsOf);
const button = (element: HTMLElement, words: string) => eventually(words, () => all<HTMLButtonElement>(element, 'button').find((candidate) => wordsOf(candidate) === words));

/** The outbox element once it shows so many answers that wait. */
async function shown(count: number, language = 'en'): Promise<HTMLElement> {
  await keep(count);
  const element = outboxElement(language);
  await appear(element, '.waiting');
  return element;
}

describe('the outbox element says', () => {
  it('that nothing waits', async () => {
    const element = outboxElement();
    await eventually('the words', () => status(element) === 'Nothing is waiting on this device.');
  });

  it('nothing while nothing waits, where it is compact', async () => {
    const element = outboxElement('en', true);
    await pause(150);
    assert.equal(wordsOf(find(element, '.outbox')), '');
  });

  it('that one answer waits', async () => assert.match(status(await shown(1)), /^1 answer is waiting on this device\./));

  it('that several answers wait', async () => assert.match(status(await shown(3)), /^3 answers are waiting on this device\./));

  it('in Danish that several answers wait', async () => assert.match(status(await shown(3, 'da')), /^3 svar venter på denne enhed\./));

  it('when they are tried again', async () => assert.match(status(await shown(1)), /Next try at \d{1,2}:\d\d/));

  it('how many were not accepted', async () => {
    await keep(1, 'refuses');
    assert.equal(wordsOf(await appear(outboxElement(), '.refused')), '1 answer was not accepted.');
  });

  it('at once what came to wait while it was shown', async () => {
    const element = outboxElement();
    await eventually('the words', () => status(element) !== '');
    await keep(1);
    await eventually('the new words', () => status(element).startsWith('1 answer'));
  });

  it('so in a live region that was there before', async () => {
    const element = outboxElement();
    const region = await appear(element, '[role=status]');
    await keep(1);
    await eventually('the new words', () => status(element).startsWith('1 answer'));
    assert.isTrue(region === find(element, '[role=status]'));
  });

  it('that answers are lost with the tab where the browser keeps nothing', async () => {
    const tab = await openTab({ storage: 'blocked' });
    const element = tab.document.createElement('tillid-outbox');
    tab.document.body.append(element);
    await tab.run(new URL('../fixtures/outbox-tab.js', import.meta.url).href);
    await tab.run(new URL('../../src/elements/outbox/outbox.element.js', import.meta.url).href);
    await tab.window.outboxOfTab!.add(aResponse(), absolute(scripted('500').address));
    await eventually('the words', () => status(element).includes('they are lost when this tab is closed before they have been sent.'));
  });
});

describe('the outbox element sends now', () => {
  it('what waits for its next attempt', async () => {
    const endpoint = scripted('500');
    await browserOutbox().add(aResponse(), absolute(endpoint.address));
    const element = outboxElement();
    await eventually('the first attempt', async () => (await endpoint.log()).length === 1 && (await browserOutbox().status()).nextTry !== null);
    (await button(element, 'Send now')).click();
    await eventually('another attempt', async () => (await endpoint.log()).length === 2);
  });

  it('and offers it only where something waits', async () => {
    await keep(1, 'refuses');
    const element = outboxElement();
    await appear(element, '.refused');
    assert.deepEqual(buttons(element), ['Save to a file', 'Delete']);
  });
});

describe('the outbox element deletes', () => {
  it('only after a confirmation', async () => {
    const element = await shown(1);
    (await button(element, 'Delete')).click();
    await button(element, 'Yes, delete');
    assert.equal((await browserOutbox().entries()).length, 1);
  });

  it('what waits, once that is confirmed', async () => {
    const element = await shown(2);
    (await button(element, 'Delete')).click();
    (await button(element, 'Yes, delete')).click();
    await eventually('an empty outbox', async () => (await browserOutbox().entries()).length === 0);
  });

  it('nothing when the citizen would rather keep them', async () => {
    const element = await shown(1);
    (await button(element, 'Delete')).click();
    (await button(element, 'Keep them')).click();
    await button(element, 'Delete');
    assert.equal((await browserOutbox().entries()).length, 1);
  });

  it('for good, though they are on their way just then', async () => {
    await browserOutbox().add(aResponse(), absolute(scripted('refuses', { delay: 400 }).address));
    const element = outboxElement();
    await appear(element, '.waiting');
    (await button(element, 'Delete')).click();
    (await button(element, 'Yes, delete')).click();
    await eventually('an empty outbox', async () => (await browserOutbox().entries()).length === 0);
    await pause(600);
    assert.deepEqual(await browserOutbox().entries(), []);
  });

  it('with the focus first on the harmless answer', async () => {
    const element = await shown(1);
    (await button(element, 'Delete')).click();
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Keep them');
  });

  it('with the question as the name of the group of answers', async () => {
    const element = await shown(1);
    (await button(element, 'Delete')).click();
    const group = await appear(element, '[role=group]');
    assert.equal(wordsOf(find(element, `#${group.getAttribute('aria-labelledby')}`)), 'Delete these answers from this device? They cannot be brought back.');
  });

  it('and puts the focus back on the button when they are kept', async () => {
    const element = await shown(1);
    (await button(element, 'Delete')).click();
    (await button(element, 'Keep them')).click();
    await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Delete');
  });

  it('and keeps the focus within itself when nothing is left', async () => {
    const element = await shown(1);
    (await button(element, 'Delete')).click();
    (await button(element, 'Yes, delete')).click();
    await eventually('the words', () => status(element) === 'Nothing is waiting on this device.');
    await pause(50);
    assert.equal(document.activeElement?.localName, 'tillid-outbox');
  });
});

describe('the outbox element saves', () => {
  /** Takes the file from the link before the browser does. */
  async function savedFile(element: HTMLElement): Promise<{ name: string; content: unknown }> {
    const { click } = HTMLAnchorElement.prototype;
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      HTMLAnchorElement.prototype.click = function save() {
        resolve(this);
      };
    });
    afterEachTidy(() => (HTMLAnchorElement.prototype.click = click));
    (await button(element, 'Save to a file')).click();
    const { href, download } = await saved;
    return { name: download, content: await (await fetch(href)).json() };
  }

  it('a file with the name of its content', async () => assert.equal((await savedFile(await shown(1))).name, 'tillid-answers.json'));

  it('a file that any endpoint of the protocol takes', async () => {
    const { content } = await savedFile(await shown(2));
    assert.isTrue(z.safeParse(submission, content).success);
  });

  it('every response that waits, unchanged', async () => {
    const responses = await keep(2);
    const element = outboxElement();
    await appear(element, '.waiting');
    const { content } = await savedFile(element);
    assert.sameDeepMembers((content as { responses: SurveyResponse[] }).responses, responses);
  });

  it('what was refused as well', async () => {
    const responses = await keep(1, 'refuses');
    const element = outboxElement();
    await appear(element, '.refused');
    assert.deepEqual((await savedFile(element)).content, { responses });
  });

  it('nothing away: what was saved still waits', async () => {
    await savedFile(await shown(1));
    assert.equal((await browserOutbox().entries()).length, 1);
  });
});
