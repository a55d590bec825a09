import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/conformance/conformance.element.js';
import { satisfaction } from '../../src/instruments/satisfaction/built-in.js';
import { all, appear, eventually, find, focused, press, stageOne, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish, scripted } from '../fixtures/test-collector.js';

const absolute = (address: string) => new URL(address, location.href).href;

const conformance = (endpoint: string, language = 'en') => stageOne(html`<tillid-conformance endpoint=${endpoint}></tillid-conformance>`, language);
/** The element with an endpoint of one of the scripted modes, beside which no survey is published. */
const scriptedConformance = (address: string, language = 'en') =>
  stageOne(html`<tillid-conformance endpoint=${address} .definition=${satisfaction.definition}></tillid-conformance>`, language);
const field = (element: HTMLElement) => appear<HTMLTextAreaElement>(element, 'textarea');
const status = (element: HTMLElement) => wordsOf(find(element, '[role=status]'));
const names = (element: HTMLElement, outcome: string) => all(element, `li.${outcome} p [lang=en]`).map(wordsOf);

async function start(element: HTMLElement): Promise<void> {
  (await appear(element, 'button')).click();
}

async function ended(element: HTMLElement): Promise<string> {
  await eventually('the sum', () => wordsOf(find(element, '.sum')) !== '', 60_000);
  return status(element);
}

/** The element after it has tested an endpoint that answers with pages. */
async function tested(language = 'en'): Promise<HTMLElement> {
  const element = scriptedConformance(scripted('html').address, language);
  await start(element);
  await ended(element);
  return element;
}

describe('the element that tests endpoints', () => {
  it('shows the address of the endpoint that it was given, as a whole address', async () =>
    assert.equal((await field(conformance('/v1/responses'))).value, absolute('/v1/responses')));

  it('says before it begins that it posts test answers, and how they are marked', async () => {
    const element = conformance('/v1/responses');
    assert.match(wordsOf(await appear(element, '#about')), /^The test posts several hundred test answers marked “tillid-conform”\./);
  });

  it('sends nothing before it is asked to', async () => {
    const endpoint = scripted('html');
    await field(conformance(endpoint.address));
    assert.deepEqual(await endpoint.log(), []);
  });

  it('finds nothing wrong with a real collector, and leaves nothing there', async function () {
    this.timeout(90_000);
    const survey = freshName('conform');
    await publish({ ...satisfaction.definition, id: survey });
    const element = conformance(`${COLLECTOR}?survey=${survey}`);
    await start(element);
    const sum = await ended(element);
    assert.deepEqual(all(element, 'li.failed').map(wordsOf), []);
    assert.match(sum, /^No check has failed\. Passed: \d+\. Failed: 0\. Notes: \d+\.$/);
    assert.include(names(element, 'passed'), 'A batch of 100 responses is received');
    assert.include(names(element, 'passed'), 'The test answers are gone');
    assert.equal(((await (await fetch(`/v1/surveys/${survey}/results`)).json()) as { n: number | null }).n, null);
  });

  it('says what is wrong with an endpoint that answers with pages, and what to do', async () => {
    const element = await tested();
    assert.match(status(element), /^1 check has failed\. Passed: \d+\. Failed: 1\. Notes: \d+\.$/);
    assert.deepEqual(names(element, 'failed'), ['A submission is answered with a receipt']);
    const sentences = all(element, 'li.failed dd').map(wordsOf);
    assert.match(sentences[1]!, /^There came an HTML page with status 200\./);
    assert.match(sentences[2]!, /^Answer 200 with application\/json/);
  });

  it('tests the address that was written into the field', async () => {
    const [first, second] = [scripted('html'), scripted('html')];
    const element = scriptedConformance(first.address);
    const input = await field(element);
    input.focus();
    input.value = absolute(second.address);
    input.dispatchEvent(new Event('input'));
    await press('Enter');
    await ended(element);
    assert.deepEqual(await first.log(), []);
    assert.equal((await second.log()).length, 1);
  });

  it('says at the field that an address is needed, and puts the focus there', async () => {
    const element = conformance('');
    await start(element);
    const error = await appear(element, '.error');
    assert.equal(wordsOf(error), 'Write a web address, such as https://svar.example.dk/v1/responses.');
    const input = await field(element);
    assert.equal(focused(), input);
    assert.equal(input.getAttribute('aria-invalid'), 'true');
    assert.include(input.getAttribute('aria-describedby')!.split(' '), error.id);
  });

  it('says so where the address names a survey that is not published there', async () => {
    const element = conformance('/v1/responses?survey=tillid-unknown');
    await start(element);
    assert.equal(wordsOf(await appear(element, '.error')), 'The survey “tillid-unknown” is not published beside the endpoint.');
  });

  it('stops when it is told to, with the focus on the same button', async () => {
    const element = scriptedConformance(scripted('silent').address);
    const button = await appear(element, 'button');
    button.focus();
    button.click();
    await eventually('the words', () => status(element) === 'The test is running …' && wordsOf(button) === 'Stop the test');
    button.click();
    await eventually('the words', () => status(element) === 'The test was stopped.' && wordsOf(button) === 'Test the endpoint');
    assert.equal(focused(), button);
  });

  it('says the sum in a live region that was there before', async () => {
    const element = scriptedConformance(scripted('html').address);
    const region = await appear(element, '[role=status]');
    await start(element);
    await ended(element);
    assert.equal(find(element, '[role=status]'), region);
  });

  it('speaks the language of the page around the results, which are in English', async () => {
    const element = await tested('da');
    assert.match(status(element), /^1 prøve slog fejl\. Bestået: \d+\. Slået fejl: 1\. Bemærkninger: \d+\.$/);
    assert.equal(wordsOf(find(element, 'li.failed strong')), 'Slået fejl');
    assert.equal(find(element, 'li.failed dd span')?.getAttribute('lang'), 'en');
  });

  it('says that it could not be carried out where it breaks, and tells the page', async () => {
    const element = scriptedConformance(scripted('html').address);
    const told = new Promise<CustomEvent<{ message: string }>>((resolve) => element.addEventListener('tillid-error', resolve));
    const { digest } = crypto.subtle;
    crypto.subtle.digest = () => Promise.reject(new Error('broken for this test'));
    try {
      await start(element);
      assert.match((await told).detail.message, /^The endpoint could not be tested: Error: broken for this test/);
      await eventually('the words', () => status(element) === 'The test could not be carried out.');
    } finally {
      crypto.subtle.digest = digest;
    }
  });
});
