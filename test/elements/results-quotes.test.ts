import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import { configure } from '../../src/locales/configure.js';
import type { Results } from '../../src/results/results.js';
import { objections } from '../fixtures/axe.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { overflowing } from '../fixtures/overflow.js';
import { QUOTES, quotedResults } from '../fixtures/quoted-results.js';
import { all, appear, eventually, find, stageOne, wordsOf } from '../fixtures/stage.js';

const staged = (results: Results, language = 'en') => stageOne(html`<tillid-results .results=${results}></tillid-results>`, language);
async function shown(results: Results = quotedResults(), language = 'en'): Promise<HTMLElement> {
  const element = staged(results, language);
  await appear(element, 'blockquote');
  return element;
}
const textsIn = (element: HTMLElement) => all(element, 'li > blockquote').map(({ textContent }) => textContent);

describe('words of citizens in results', () => {
  it('stand there as they were written, in the order of the document', async () => assert.deepEqual(textsIn(await shown()), QUOTES));

  it('follow on how many have written, with who chose them and from how many', async () => {
    const element = await shown();
    assert.equal(wordsOf(find(element, '.sentence')), '24 people wrote an answer.');
    assert.equal(wordsOf(find(element, 'h4')), 'In their own words');
    assert.equal(wordsOf(find(element, '.note')), 'Chosen by those who asked, from 24 texts, and shown in random order. Where […] stands, words are left out.');
  });

  it('are introduced in the language of the page', async () => {
    const element = await shown(quotedResults(), 'da');
    assert.equal(wordsOf(find(element, '.note')), 'Udvalgt af dem, der har spurgt, blandt 24 tekster, og vist i tilfældig rækkefølge. Hvor der står […], er ord udeladt.');
  });

  it('are introduced by the words that the page puts in their place', async () => {
    configure({ texts: { 'en-x-heard': { quotesTitle: 'Heard' } } });
    const element = await shown(quotedResults(), 'en-x-heard');
    assert.equal(wordsOf(find(element, 'h4')), 'Heard');
  });

  it('claim no language and find their own direction', async () => {
    const element = await shown();
    const quotes = all(element, 'blockquote');
    assert.deepEqual(
      quotes.map((quote) => [quote.getAttribute('lang'), quote.getAttribute('dir'), getComputedStyle(quote).direction]),
      [
        ['', 'auto', 'ltr'],
        ['', 'auto', 'ltr'],
        ['', 'auto', 'rtl'],
      ],
    );
  });

  it('have their line on the side where the page begins to read', async () => {
    for (const [language, side] of [
      ['en', 'borderLeftWidth'],
      ['ar', 'borderRightWidth'],
    ] as const) {
      const element = await shown(quotedResults(), language);
      assert.deepEqual(
        all(element, '.quotes li').map((item) => getComputedStyle(item)[side]),
        QUOTES.map(() => '3px'),
      );
    }
  });

  it('keep their lines apart', async () => {
    const [, two] = all(await shown(), 'blockquote');
    assert.equal(getComputedStyle(two!).whiteSpace, 'pre-line');
  });

  it('are absent, with all that is said of them, where the document has none', async () => {
    const element = staged(quotedResults([]));
    await appear(element, '.sentence');
    assert.deepEqual(all(element, '.quotes, blockquote, h4, .note'), []);
  });

  it('are absent where the page shows no so small numbers', async () => {
    const element = stageOne(html`<tillid-results minimum="25" .results=${quotedResults()}></tillid-results>`, 'en');
    await appear(element, '.too-few');
    assert.deepEqual(all(element, 'blockquote'), []);
  });

  it('come and go with the document', async () => {
    const element = (await shown()) as HTMLElement & { results: Results };
    element.results = quotedResults(['Only this']);
    await eventually('the other words', () => textsIn(element).join() === 'Only this');
    element.results = quotedResults([]);
    await eventually('no words', () => textsIn(element).length === 0);
  });

  it('run nothing and become no element, whatever they are', async () => {
    const ran: unknown[] = [];
    const { alert } = window;
    window.alert = (what?: unknown) => void ran.push(what);
    try {
      const element = await shown(quotedResults(HOSTILE_TEXTS));
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(textsIn(element), HOSTILE_TEXTS);
      assert.deepEqual(all(element, 'blockquote *'), []);
      assert.deepEqual(ran, []);
    } finally {
      window.alert = alert;
    }
  });

  it('do not make a narrow page scroll sideways', async () => {
    const element = await shown(quotedResults(['x'.repeat(400), ...QUOTES]));
    element.parentElement!.style.width = '320px';
    assert.deepEqual(overflowing(element), []);
  });

  it('are no obstacle to anybody', async () => assert.deepEqual(await objections(await shown()), []));
});
