import { assert } from '@open-wc/testing';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { libraryVisit } from '../fixtures/definitions.js';
import { newOwner, type Owner, sealedVisit } from '../fixtures/sealed-answers.js';
import { faultsOf, fileOf, openWith, sealedPage, sumOf } from '../fixtures/sealed-page.js';
import { afterEachTidy, eventually, find, listen, wordsOf } from '../fixtures/stage.js';
import { freshName, publish } from '../fixtures/test-collector.js';

const TOKEN = 'token-of-the-tests';

let owner: Owner;
let survey: string;
before(async () => {
  owner = await newOwner();
});

/** Publishes a survey of its own with so many sealed answers at the collector. */
async function withSealed(count: number, definition: SurveyDefinition = libraryVisit): Promise<void> {
  survey = freshName('sealed');
  await publish({ ...definition, id: survey });
  const responses = await Promise.all(Array.from({ length: count }, (_, index) => sealedVisit(owner, { overall: 1 + (index % 5) }, { survey })));
  await fetch('/v1/responses', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ responses }) });
}

const exportOf = (id: string) => `/v1/surveys/${id}/export/sealed`;
const status = (element: HTMLElement) => wordsOf(find(element, '[part=status]'));

/** What is fetched during a test, with its headers. */
function watchFetch(): Request[] {
  const { fetch: own } = globalThis;
  const requests: Request[] = [];
  afterEachTidy(() => (globalThis.fetch = own));
  globalThis.fetch = (...parts: Parameters<typeof fetch>) => {
    requests.push(new Request(...parts));
    return own(...parts);
  };
  return requests;
}

describe('sealed answers at their receiver', () => {
  it('are fetched with the token, and counted by the definition beside them', async () => {
    await withSealed(6);
    const element = await sealedPage({ src: exportOf(survey) });
    openWith(element, owner, { token: TOKEN });
    assert.equal(await sumOf(element), 'Answers found: 6. Opened: 6. Counted: 6.');
  });

  it('are found beside the endpoint of the page by the id of the survey', async () => {
    await withSealed(6);
    const meta = document.createElement('meta');
    Object.assign(meta, { name: 'tillid-endpoint', content: '/v1/responses' });
    document.head.append(meta);
    afterEachTidy(() => meta.remove());
    const element = await sealedPage({ survey });
    openWith(element, owner, { token: TOKEN });
    assert.equal(await sumOf(element), 'Answers found: 6. Opened: 6. Counted: 6.');
  });

  it('are not fetched with a wrong token, which is said at its field', async () => {
    await withSealed(1);
    const element = await sealedPage({ src: exportOf(survey) });
    openWith(element, owner, { token: 'guessed' });
    await eventually('the fault', () => faultsOf(element).length > 0);
    assert.deepEqual(faultsOf(element), ['Error: The receiver does not accept this token.']);
    assert.equal(find<HTMLInputElement>(element, '#token')!.value, '');
  });

  it('need a token', async () => {
    const element = await sealedPage({ src: exportOf('any') });
    openWith(element, owner, { token: ' ' });
    await eventually('the fault', () => faultsOf(element).length > 0);
    assert.deepEqual(faultsOf(element), ['Error: Write the token.']);
  });

  it('of a survey that nobody knows are not there', async () => {
    const element = await sealedPage({ src: exportOf('never-published') });
    openWith(element, owner, { token: TOKEN });
    await eventually('the word', () => status(element) === 'The receiver does not know this survey.');
  });

  it('cannot be reached where nobody answers', async () => {
    const element = await sealedPage({ src: 'http://127.0.0.1:9/v1/surveys/any/export/sealed' });
    openWith(element, owner, { token: TOKEN });
    await eventually('the word', () => status(element).startsWith('The receiver could not be reached'));
  });

  it('are none yet, which is said', async () => {
    await withSealed(0);
    const element = await sealedPage({ src: exportOf(survey) });
    openWith(element, owner, { token: TOKEN });
    await eventually('the word', () => status(element) === 'There are no answers in what was chosen.');
  });

  it('of an earlier version are counted with its file', async () => {
    await withSealed(6);
    await publish({ ...libraryVisit, id: survey, version: '3' });
    const element = await sealedPage({ src: exportOf(survey) });
    openWith(element, owner, { token: TOKEN, definitions: [fileOf('2.json', { ...libraryVisit, id: survey })] });
    assert.equal(await sumOf(element), 'Answers found: 6. Opened: 6. Counted: 6.');
    assert.equal(find<HTMLElement & { results?: { version: string } }>(element, 'tillid-results')?.results?.version, '3');
  });

  it('can be taken from files instead', async () => {
    await withSealed(0);
    const element = await sealedPage({ src: exportOf(survey) });
    find(element, '[type=radio]:not(:checked)')!.click();
    await element.updateComplete;
    openWith(element, owner, { sealed: [await sealedVisit(owner, { overall: 4 }, { survey })] });
    assert.equal(await sumOf(element), 'Answers found: 1. Opened: 1. Counted: 1.');
  });

  it('are asked for with the token at their own address only, and nothing is sent anywhere', async () => {
    await withSealed(6);
    const requests = watchFetch();
    const element = await sealedPage({ src: exportOf(survey) });
    openWith(element, owner, { token: TOKEN });
    await sumOf(element);
    assert.deepEqual(
      requests.map(({ method, url, headers, redirect }) => [method, new URL(url).pathname, headers.get('authorization'), redirect]),
      [
        ['GET', `/v1/surveys/${survey}`, null, 'error'],
        ['GET', exportOf(survey), `Bearer ${TOKEN}`, 'error'],
      ],
    );
  });

  it('that could not be fetched are told to a script without the token', async () => {
    const events = listen('tillid-error');
    const element = await sealedPage({ src: exportOf('never-published') });
    openWith(element, owner, { token: TOKEN });
    await eventually('the event', () => events.length === 1);
    assert.notInclude(JSON.stringify((events[0] as CustomEvent<unknown>).detail), TOKEN);
  });
});
