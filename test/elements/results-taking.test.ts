import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/results/results.element.js';
import type { ResultsElement } from '../../src/elements/results/results.element.js';
import { enTaking } from '../../src/locales/en-taking.js';
import type { Results } from '../../src/results/results.js';
import type { DistributionResult } from '../../src/summaries/distribution.js';
import { everyTypeResults } from '../fixtures/every-type.js';
import { handedFiles } from '../fixtures/handed-files.js';
import { sampleResults } from '../fixtures/sample-survey.js';
import { afterEachTidy, all, appear, eventually, find, focused, listen, stageOne, wordsOf } from '../fixtures/stage.js';

const document24 = sampleResults();
const [overall] = document24.questions;
const summary = overall!.summary as DistributionResult;

/** The results with the tools of their first part opened. */
async function opened(results: Results = document24, language = 'en', report = '') {
  const element = stageOne<ResultsElement>(html`<tillid-results .results=${results} report=${report}></tillid-results>`, language);
  const tools = await appear<HTMLDetailsElement>(element, 'tillid-taking', '.taking > details:nth-of-type(2)');
  await eventually('the drawn chart', () => find(element, 'tillid-chart', '.ground')?.style.height !== '');
  tools.open = true;
  await appear(element, 'tillid-taking', '.buttons button');
  return { element, tools };
}

const buttonOf = (tools: Element, label: string) => [...tools.querySelectorAll('button')].find((button) => wordsOf(button) === label)!;

async function taken(label: string, results?: Results, language?: string) {
  const files = handedFiles();
  const { tools, element } = await opened(results, language);
  buttonOf(tools, label).click();
  await eventually('the file', () => files.length === 1);
  return { ...files[0]!, element, tools };
}

const PICTURE = enTaking.takePicture('PNG');
const DRAWING = enTaking.takeDrawing('SVG');
const FIGURES = enTaking.takeFigures('CSV');

describe('the picture that is taken along', () => {
  it('is a PNG, twice as sharp as the screen, of what stands on white', async () => {
    const { file, name } = await taken(PICTURE);
    assert.equal(name, 'tillid-citizen-meeting-overall.png');
    const picture = await createImageBitmap(file);
    assert.equal(picture.width, 2 * 880);
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const ctx = canvas.getContext('2d')!;
    ctx.drawImage(picture, 0, 0);
    assert.deepEqual([...ctx.getImageData(1, 1, 1, 1).data], [255, 255, 255, 255]);
    const { data } = ctx.getImageData(64, 0, picture.width - 128, picture.height);
    assert.isTrue(data.some((value, index) => index % 4 === 0 && value < 60));
  });

  it('leaves nothing behind in the page', async () => {
    const { element } = await taken(PICTURE);
    await eventually('a page as before', () => find(element, 'tillid-taking', '.desk') === undefined);
  });
});

describe('the drawing that is taken along', () => {
  const drawingOf = async (results?: Results, language?: string) => {
    const { file } = await taken(language === 'ar' ? 'رسم للطباعة (SVG)' : DRAWING, results, language);
    const parsed = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    assert.isNull(parsed.querySelector('parsererror'));
    return parsed;
  };
  const writtenIn = (drawing: Document) => [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');

  it('says what was asked, how many answered, when, and where the wording comes from', async () => {
    const words = writtenIn(await drawingOf());
    for (const said of ['How satisfied are you with the meeting?', '22 answers, November 1, 2026 to November 9, 2026', 'Source: Own wording', 'The citizen meeting, version 1'])
      assert.include(words, said);
  });

  it('says what the interval means, and the figures in a sentence', async () => {
    const words = writtenIn(await drawingOf());
    assert.include(words, 'The interval shows where the figure would plausibly lie');
    assert.include(words, 'The mean is');
  });

  it('has a bar for each level, as long as its share', async () => {
    const drawing = await drawingOf();
    const svg = document.body.appendChild(document.importNode(drawing.documentElement, true));
    afterEachTidy(() => svg.remove());
    const lengths = [...svg.querySelectorAll<SVGPathElement>('path[fill^="#"]:not([fill-rule])')].map((path) => path.getBBox()).filter(({ height }) => height > 10 && height < 40);
    const shares = summary.counts.map(({ share }) => share!.estimate);
    const scale = Math.max(...lengths.map(({ width }) => width)) / Math.max(...shares);
    assert.lengthOf(lengths, shares.length);
    shares.forEach((share, index) => assert.approximately(lengths[index]!.width, share * scale, 2));
  });

  it('is written from the right in Arabic', async () => {
    const drawing = await drawingOf(document24, 'ar');
    const [title] = drawing.querySelectorAll('text');
    assert.equal(title!.getAttribute('direction'), 'rtl');
    assert.isAbove(Number(title!.getAttribute('x')), 440);
  });
});

describe('the figures that are taken along', () => {
  const linesOf = async (results?: Results) => {
    const { file } = await taken(FIGURES, results);
    const bytes = new Uint8Array(await file.arrayBuffer());
    assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
    return (await file.text()).split('\r\n');
  };

  it('are those of the table, unrounded, both ends of an interval apart', async () => {
    const [head, ...rows] = await linesOf();
    assert.equal(head, 'Answer,Number,Share,"95% interval, from","95% interval, to"');
    summary.counts.forEach(({ count, share }, index) => assert.match(rows[index]!, new RegExp(`",${count},${share!.estimate},${share!.low},${share!.high}$`)));
  });

  it('hold no text that a spreadsheet takes for a formula', async () => {
    const hostile = { ...document24, questions: [{ ...overall!, look: 'plain', labels: Object.fromEntries([1, 2, 3, 4, 5].map((value) => [value, { en: 'x' }])) }] };
    const choices = structuredClone(everyTypeResults().questions.find(({ summary: one }) => one?.kind === 'choices')!);
    const [option] = (choices.summary as { options: { id: string }[] }).options;
    choices.labels = { ...choices.labels, [option!.id]: { en: '=HYPERLINK("http://x")' } };
    const lines = await linesOf({ ...hostile, questions: [choices] });
    assert.isTrue(lines.some((line) => line.startsWith(`"'=HYPERLINK(""http://x"")"`)));
  });
});

describe('the tools of a part', () => {
  it('copy a link that leads to the part', async () => {
    const texts: string[] = [];
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = (text) => Promise.resolve(void texts.push(text));
    afterEachTidy(() => (navigator.clipboard.writeText = writeText));
    const { element, tools } = await opened();
    buttonOf(tools, enTaking.copyLink).click();
    await eventually('the word', () => wordsOf(tools.querySelector('[role=status]')!) === enTaking.linkCopied);
    assert.equal(new URL(texts[0]!).hash, '#tillid-citizen-meeting-overall');
    location.hash = new URL(texts[0]!).hash;
    afterEachTidy(() => history.replaceState(null, '', location.pathname + location.search));
    await eventually('the focus', () => focused() === find(element, 'h3'));
  });

  it('show the link where it cannot be copied', async () => {
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    afterEachTidy(() => (navigator.clipboard.writeText = writeText));
    const { tools } = await opened();
    buttonOf(tools, enTaking.copyLink).click();
    await eventually('the link', () => wordsOf(tools.querySelector('[role=status]')!).endsWith('#tillid-citizen-meeting-overall'));
  });

  it('say that a file could not be made', async () => {
    const errors = listen('tillid-error');
    const { tools } = await opened();
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (take) => take(null);
    afterEachTidy(() => (HTMLCanvasElement.prototype.toBlob = toBlob));
    buttonOf(tools, PICTURE).click();
    await eventually('the word', () => wordsOf(tools.querySelector('[role=status]')!) === enTaking.fileNotMade);
    assert.lengthOf(errors, 1);
  });

  it('offer no picture of what has none', async () => {
    const numbers = everyTypeResults().questions.find(({ summary: one }) => one?.kind === 'texts')!;
    const { tools } = await opened({ ...document24, questions: [numbers], scores: [] });
    assert.deepEqual([...tools.querySelectorAll('button')].map(wordsOf), [enTaking.copyLink]);
  });

  for (const [report, address] of [
    ['https://example.org/report', 'https://example.org/report'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ] as const) {
    it(`lead from "${report}" to ${address ?? 'no report'}`, async () => {
      const { tools } = await opened(document24, 'en', report);
      assert.equal(tools.querySelector<HTMLAnchorElement>('.report a')?.href, address);
    });
  }

  it('begin a mail that says what it is about', async () => {
    const { tools } = await opened(document24, 'en', 'mailto:data@example.org');
    const { href } = tools.querySelector<HTMLAnchorElement>('.report a')!;
    assert.match(href, /^mailto:data@example\.org\?subject=How%20satisfied%20are%20you%20with%20the%20meeting%3F&body=http.*%23tillid-citizen-meeting-overall$/);
  });

  it('are not there where too few have answered', async () => {
    const element = stageOne(html`<tillid-results .results=${sampleResults(3)}></tillid-results>`);
    await appear(element, '.too-few');
    assert.lengthOf(all(element, 'tillid-taking'), 0);
  });
});

describe('how it was asked', () => {
  it('is told in every language of the question, with survey and source', async () => {
    const { element } = await opened();
    const told = find(element, 'tillid-taking', 'dl')!;
    assert.deepEqual(
      [...told.querySelectorAll<HTMLElement>('p')].map(({ lang, textContent }) => [lang, textContent]),
      [
        ['da', 'Hvor tilfreds er du med mødet?'],
        ['en', 'How satisfied are you with the meeting?'],
      ],
    );
    assert.include(wordsOf(told), 'The citizen meeting, version 1');
    assert.equal(told.querySelector('a')!.href, 'https://example.org/wording');
  });
});

describe('on paper', () => {
  it('the tables are open, and folded again afterwards', async () => {
    const { element } = await opened();
    const table = find<HTMLDetailsElement>(element, 'section > details')!;
    dispatchEvent(new Event('beforeprint'));
    assert.isTrue(table.open);
    dispatchEvent(new Event('afterprint'));
    assert.isFalse(table.open);
  });

  it('a table that a reader had opened stays open', async () => {
    const { element } = await opened();
    const table = find<HTMLDetailsElement>(element, 'section > details')!;
    table.open = true;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    assert.isTrue(table.open);
  });
});
