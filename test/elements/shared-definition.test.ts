import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { clearMemories } from '../fixtures/device-storage.js';
import { inPieces } from '../fixtures/in-pieces.js';
import { loadMemory } from '../fixtures/remembering.js';
import { neighbourhood } from '../fixtures/runner-surveys.js';
import { questionOf } from '../fixtures/running.js';
import { afterEachTidy, eventually, pause, stageOne } from '../fixtures/stage.js';
import { freshName, publish, scripted } from '../fixtures/test-collector.js';

before(loadMemory);
beforeEach(clearMemories);
afterEach(clearMemories);

const SEVERAL = ['first', 'second', 'third'];

/** Three elements with one survey. */
const several = (address: string) => {
  const endpoint = scripted('counts').address;
  const around = stageOne(html`<div>${SEVERAL.map((id) => html`<tillid-survey id=${id} src=${address} endpoint=${endpoint}></tillid-survey>`)}</div>`);
  return [...around.querySelectorAll<SurveyElement>('tillid-survey')];
};

/** What the page asks for from now on; before it is asked for, `fail` may stand in its way. */
function asked(fail: (address: string) => boolean = () => false): string[] {
  const { fetch } = window;
  const addresses: string[] = [];
  window.fetch = (resource, options) => {
    const address = resource as string;
    addresses.push(address);
    return fail(address) ? Promise.reject(new TypeError('no network')) : fetch(resource, options);
  };
  afterEachTidy(() => {
    window.fetch = fetch;
  });
  return addresses;
}

/** Lets each thing that waits for an idle moment have its own, one long after the other. */
function idleFarApart(): void {
  const { requestIdleCallback } = window;
  let moments = 0;
  window.requestIdleCallback = (then) => {
    moments += 1;
    return window.setTimeout(() => requestIdleCallback(then), moments * 100);
  };
  afterEachTidy(() => {
    window.requestIdleCallback = requestIdleCallback;
  });
}

const timesAsked = (addresses: readonly string[], address: string) => addresses.filter((each) => each.startsWith(address)).length;

describe('several elements with one definition', () => {
  it('ask for it once, and show it each', async () => {
    const { address } = await inPieces(JSON.stringify(neighbourhood));
    const addresses = asked();
    const elements = several(address);
    for (const element of elements) await questionOf(element, 'safe');
    assert.equal(timesAsked(addresses, address), 1);
  });

  it('ask once for its opening and once for the rest where it is long', async () => {
    const id = freshName('long');
    const many = Array.from({ length: 200 }, (_, index) => ({ id: `part-${index}`, type: 'scale', min: 1, max: 5, text: { en: `How was part ${index} of it?` } }) as const);
    await publish({ id, version: '1', pages: [neighbourhood.pages![0]!, { id: 'parts', questions: many }] });
    const addresses = asked();
    idleFarApart();
    const elements = several(`/v1/surveys/${id}`);
    for (const element of elements) await questionOf(element, 'safe');

    await eventually('the rest', () => Promise.resolve(addresses.includes(`/v1/surveys/${id}`)));
    await pause(1500);
    assert.deepEqual(
      addresses.filter((address) => address.startsWith(`/v1/surveys/${id}`)),
      [`/v1/surveys/${id}?opening`, `/v1/surveys/${id}`],
    );
  });

  it('ask again when one is made later', async () => {
    const { address } = await inPieces(JSON.stringify(neighbourhood));
    const addresses = asked();
    for (const element of several(address)) await questionOf(element, 'safe');
    const [later] = several(address);
    await questionOf(later!, 'safe');
    assert.equal(timesAsked(addresses, address), 2);
  });

  it('ask again when it could not be fetched', async () => {
    let isOffline = true;
    const { address } = await inPieces(JSON.stringify(neighbourhood));
    asked((each) => isOffline && each.startsWith(address));
    for (const element of several(address)) await eventually('what stands in the way', () => Promise.resolve(element.shadowRoot?.querySelector('.problem') ?? false));
    isOffline = false;
    const [later] = several(address);
    await questionOf(later!, 'safe');
  });
});
