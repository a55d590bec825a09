import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/satisfaction/satisfaction.element.js';
import '../../src/elements/survey/survey.element.js';
import type { AnsweringElement } from '../../src/elements/answering/answering-element.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import type { ResponseStatus } from '../../src/protocol/response-status.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { choose, comesTo, send } from '../fixtures/answering.js';
import { accessibilityTree, afterEachTidy, appear, eventually, find, focused, onlyInChromium, pause, press, stageOne } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish } from '../fixtures/test-collector.js';
import { VISIT } from '../fixtures/visit-survey.js';

type Asking = AnsweringElement & { delivery: { code: string; receipt: string } };

const EVERYTHING = { start: true, honeypot: true, work: true };
/** A moment longer than a citizen needs at least. */
const LONG_ENOUGH = 3100;

/** The addresses that were asked, last part alone, and those that cannot be reached. */
function watchNetwork(unreachable = /^$/): string[] {
  const asked: string[] = [];
  const original = globalThis.fetch;
  afterEachTidy(() => (globalThis.fetch = original));
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    asked.push(address.split('/').at(-1)!);
    return unreachable.test(address) ? Promise.reject(new TypeError('Failed to fetch')) : original(input, init);
  };
  return asked;
}

async function published(bots: SurveyDefinition['bots']): Promise<string> {
  const survey = freshName('bots');
  await publish({ ...VISIT, id: survey, ...(bots && { bots }) });
  return survey;
}

async function asking(bots: SurveyDefinition['bots']): Promise<Asking> {
  const survey = await published(bots);
  const element = stageOne<Asking>(html`<tillid-survey src=${`/v1/surveys/${survey}`} endpoint=${COLLECTOR}></tillid-survey>`);
  await appear(element, 'tillid-scale', 'input');
  if (bots?.honeypot) await appear(element, '.more input');
  return element;
}

/** The mark that the collector has put on what an element has sent. */
async function markOf({ delivery: { code, receipt } }: Asking): Promise<unknown> {
  const answer = await fetch(`${COLLECTOR}/${receipt}`, { headers: { authorization: `Receipt ${code}` } });
  const { state, verified } = (await answer.json()) as ResponseStatus;
  return state === 'received' ? (verified ?? null) : state;
}

async function answer(element: Asking, wait = LONG_ENOUGH): Promise<unknown> {
  await choose(element, 3);
  await pause(wait);
  await send(element);
  await comesTo(element, 'delivered');
  return markOf(element);
}

describe('an answer to a survey that asks for everything', () => {
  it('is verified when a citizen gives it, with work that a worker has done', async () => {
    const asked = watchNetwork();
    const started: URL[] = [];
    const { Worker: Original } = globalThis;
    afterEachTidy(() => (globalThis.Worker = Original));
    globalThis.Worker = class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        started.push(new URL(address, location.href));
      }
    };
    assert.equal(await answer(await asking(EVERYTHING)), 1);
    assert.deepEqual([asked.includes('start'), asked.includes('challenge'), started.map(({ pathname }) => pathname.split('/').at(-1))], [true, true, ['work-worker.js']]);
  });

  it('is verified on a ready-made widget that is told what is asked', async () => {
    const survey = freshName('bots');
    await publish({ ...VISIT, id: survey, questions: [VISIT.questions![0]!], bots: EVERYTHING });
    const element = stageOne<Asking>(html`<tillid-satisfaction survey=${survey} bots="start honeypot work" endpoint=${COLLECTOR}></tillid-satisfaction>`);
    assert.equal(await answer(element), 1);
  });

  it('is stored and marked when the field that nobody sees was filled in', async () => {
    const element = await asking({ honeypot: true });
    find<HTMLInputElement>(element, '.more input')!.value = 'https://spam.example';
    assert.equal(await answer(element, 0), 0);
  });

  it('is stored and marked when it was given within two seconds', async () => assert.equal(await answer(await asking({ start: true }), 0), 0));

  it('is stored and marked when it was begun offline', async () => {
    watchNetwork(/\/start$/);
    assert.equal(await answer(await asking({ start: true })), 0);
  });

  it('is stored and marked when the page may have no worker', async () => {
    const { Worker: Original } = globalThis;
    afterEachTidy(() => (globalThis.Worker = Original));
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('The policy of the page forbids it.', 'SecurityError');
      }
    } as unknown as typeof Worker;
    assert.equal(await answer(await asking({ work: true }), 0), 0);
  });

  it('is stored and marked when no work can be fetched', async () => {
    watchNetwork(/\/challenge$/);
    assert.equal(await answer(await asking({ work: true }), 0), 0);
  });
});

describe('a survey that asks for nothing', () => {
  it('asks for no token and no work, and has no field that nobody sees', async () => {
    const asked = watchNetwork();
    const element = await asking(undefined);
    assert.equal(await answer(element, 0), null);
    assert.deepEqual([asked.filter((name) => name === 'start' || name === 'challenge'), find(element, '.more')], [[], undefined]);
  });
});

describe('the token of when answering began', () => {
  it('is not asked for before the first answer, and once', async () => {
    const asked = watchNetwork();
    const element = await asking({ start: true, honeypot: true });
    await pause(300);
    assert.notInclude(asked, 'start');
    await choose(element, 1);
    await choose(element, 2);
    await eventually('the token', () => asked.includes('start'));
    assert.equal(asked.filter((name) => name === 'start').length, 1);
  });

  it('waits with the answer on the device', async () => {
    watchNetwork(/\/v1\/responses$/);
    const element = await asking({ start: true });
    await choose(element, 1);
    await pause(300);
    await send(element);
    await comesTo(element, 'waiting');
    const [entry] = await browserOutbox().entries();
    assert.match(entry!.beside!.start!, /^\d+\.[\w-]{16}\.[\w-]{43}$/);
    assert.notProperty(entry!.body, 'start');
  });

  it('is kept with unfinished answers, and taken on by the next visit', async () => {
    const survey = await published({ start: true, honeypot: true });
    const page = () => stageOne<Asking>(html`<tillid-survey draft src=${`/v1/surveys/${survey}`} endpoint=${COLLECTOR}></tillid-survey>`);
    const asked = watchNetwork();
    const first = page();
    await appear(first, '.more input');
    await choose(first, 1);
    await pause(LONG_ENOUGH);
    await choose(first, 2);
    first.remove();
    const second = page();
    await appear(second, '.more input');
    await eventually('the draft', () => find<HTMLInputElement>(second, 'tillid-scale', 'input:checked'));
    assert.equal(await answer(second, 0), 1);
    assert.equal(asked.filter((name) => name === 'start').length, 1);
  });
});

describe('the field that nobody sees', () => {
  it('never gets the focus by Tab, either way', async () => {
    const element = await asking({ honeypot: true });
    for (const key of ['Tab', 'Shift+Tab'])
      for (let presses = 0; presses < 12; presses++) {
        await press(key);
        assert.notEqual(focused()?.getAttribute('name'), 'website');
      }
    assert.isNotNull(find(element, '.more input'));
  });

  it('is drawn by its style sheet where nobody sees it, and is not merely left out', async () => {
    const field = find(await asking({ honeypot: true }), '.more input')!;
    const { display, visibility } = getComputedStyle(field);
    assert.deepEqual([display !== 'none', visibility], [true, 'visible']);
    assert.isBelow(field.getBoundingClientRect().bottom, 0);
    assert.equal(field.getAttribute('autocomplete'), 'off');
    assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
  });

  it('is empty again for the next citizen at a shared device', async () => {
    const survey = await published({ start: true, honeypot: true });
    const element = stageOne<Asking>(html`<tillid-survey kiosk="30" src=${`/v1/surveys/${survey}`} endpoint=${COLLECTOR}></tillid-survey>`);
    const field = await appear<HTMLInputElement>(element, '.more input');
    field.value = 'filled';
    element.startAgain();
    await element.updateComplete;
    assert.equal(find<HTMLInputElement>(element, '.more input')!.value, '');
  });
});

describe('to assistive technology the field that nobody sees', () => {
  before(onlyInChromium);

  it('is not there', async () => {
    await asking({ honeypot: true });
    const nodes = await accessibilityTree();
    const fields = nodes.filter(({ role }) => role === 'textbox');
    assert.isAbove(fields.length, 0, 'the text question is there');
    assert.deepEqual(
      fields.map(({ name }) => name),
      ['Why?'],
    );
  });
});
