import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { CalmNews } from '../../src/elements/results/calm-news.js';
import '../../src/elements/results/results.element.js';
import type { ResultsElement } from '../../src/elements/results/results.element.js';
import { fakeClock } from '../fixtures/fake-clock.js';
import { sampleResults } from '../fixtures/sample-survey.js';
import { afterEachTidy, all, appear, eventually, find, focused, listen, stageOne, wordsOf } from '../fixtures/stage.js';

const day = (later: number) => {
  const date = new Date(Date.now() + later * 86_400_000);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

/** Live results whose stream a test fills. */
function liveResults() {
  let told: ((event: MessageEvent<string>) => void) | undefined;
  const { EventSource: own } = window;
  class Stream {
    addEventListener = (_name: string, tell: typeof told) => (told = tell);
    close = () => undefined;
  }
  Object.assign(window, { EventSource: Stream });
  afterEachTidy(() => Object.assign(window, { EventSource: own }));
  const element = stageOne<ResultsElement>(html`<tillid-results live src="/nothing-here.json" .results=${sampleResults()}></tillid-results>`);
  const come = (answers: number) => told!(new MessageEvent('results', { data: JSON.stringify(sampleResults(answers)) }));
  return { element, come };
}

const news = (element: Element) => wordsOf(find(element, '.news'));

describe('messages that come calmly', () => {
  it('are told at once after a silence, then the newest every ten seconds', async () => {
    const clock = fakeClock();
    const told: string[] = [];
    const calm = new CalmNews((text) => told.push(text));
    calm.add('one');
    calm.add('two');
    calm.add('three');
    assert.deepEqual(told, ['one']);
    await clock.pass(9);
    assert.deepEqual(told, ['one']);
    await clock.pass(2);
    assert.deepEqual(told, ['one', 'three']);
    calm.add('four');
    assert.deepEqual(told, ['one', 'three']);
    await clock.pass(11);
    assert.deepEqual(told, ['one', 'three', 'four']);
    await clock.pass(11);
    calm.add('five');
    assert.equal(told.at(-1), 'five');
  });

  it('are told no more once they have been stopped', async () => {
    const clock = fakeClock();
    const told: string[] = [];
    const calm = new CalmNews((text) => told.push(text));
    calm.add('one');
    calm.add('two');
    calm.stop();
    assert.equal(clock.pending, 0);
    await clock.pass(11);
    assert.deepEqual(told, ['one']);
  });
});

describe('live results', () => {
  it('say politely how many answers there are, once in ten seconds', async () => {
    const clock = fakeClock();
    const { element, come } = liveResults();
    await appear(element, 'section');
    assert.equal(news(element), '');
    come(25);
    await eventually('the news', () => news(element) === 'Updated: 25 answers');
    come(26);
    come(27);
    await clock.pass(9);
    assert.equal(news(element), 'Updated: 25 answers');
    await clock.pass(2);
    await eventually('the newest', () => news(element) === 'Updated: 27 answers');
    assert.equal(find(element, '.news')!.getAttribute('role'), 'status');
  });

  it('say nothing where there is nothing new', async () => {
    const { element, come } = liveResults();
    await appear(element, 'section');
    come(24);
    await element.updateComplete;
    assert.equal(news(element), '');
  });

  it('leave open what was opened, and the focus where it is', async () => {
    const { element, come } = liveResults();
    const table = await appear<HTMLDetailsElement>(element, 'section > details');
    const summary = table.querySelector('summary')!;
    table.open = true;
    summary.focus();
    come(36);
    await eventually('the new figures', () => wordsOf(find(element, '.basis')).startsWith('33 answers'));
    assert.isTrue(table.open && table.isConnected);
    assert.equal(focused(), summary);
  });
});

describe('results that wait for a day', () => {
  it('are not shown before it, and say when', async () => {
    const element = stageOne(html`<tillid-results until="2999-12-01" .results=${sampleResults()}></tillid-results>`);
    await eventually('the words', () => wordsOf(find(element, 'p')) === 'The results are shown from December 1, 2999.');
    assert.lengthOf(all(element, 'data'), 0);
  });

  it('are not even asked for before it', async () => {
    const { fetch: own } = window;
    const asked: unknown[] = [];
    window.fetch = (...request) => {
      asked.push(request[0]);
      return own(...request);
    };
    afterEachTidy(() => (window.fetch = own));
    const element = stageOne(html`<tillid-results until=${day(1)} src="/asked-too-early.json"></tillid-results>`);
    await eventually('the words', () => wordsOf(find(element, 'p')).startsWith('The results are shown from'));
    assert.notInclude(asked, '/asked-too-early.json');
  });

  it('are shown on the day', async () => {
    const element = stageOne(html`<tillid-results until=${day(0)} .results=${sampleResults()}></tillid-results>`);
    assert.isNotNull(await appear(element, 'section'));
  });

  for (const until of ['soon', '2026-02-30']) {
    it(`are not shown where the page names no day: ${until}`, async () => {
      const errors = listen('tillid-error') as CustomEvent<{ message: string }>[];
      const element = stageOne(html`<tillid-results until=${until} .results=${sampleResults()}></tillid-results>`);
      await eventually('the words', () => wordsOf(find(element, 'p')) === 'The results cannot be shown just now.');
      assert.lengthOf(all(element, 'section'), 0);
      assert.include(errors[0]!.detail.message, 'expected "answered" or a day such as "2026-12-01" in until');
    });
  }
});
