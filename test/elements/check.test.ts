import { assert } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/check/check.element.js';
import '../../src/elements/results/results.element.js';
import '../../src/elements/satisfaction/satisfaction.element.js';
import '../../src/elements/survey/survey.element.js';
import { objections } from '../fixtures/axe.js';
import { afterEachTidy, all, appear, eventually, find, focused, press, stage, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish } from '../fixtures/test-collector.js';

/** The page of the tests as a sound page is, until the present test is over. */
function soundPage(): void {
  const { lang } = document.documentElement;
  const viewport = document.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  const others = [...document.querySelectorAll('meta[name=viewport]')];
  for (const other of others) other.remove();
  document.head.append(viewport);
  document.documentElement.lang = 'en';
  afterEachTidy(() => {
    viewport.remove();
    document.head.append(...others);
    document.documentElement.lang = lang;
  });
}

const question = { id: 'overall', type: 'scale' as const, min: 1, max: 5, text: { en: 'All in all?' } };

/** A survey that is published, and the tag that asks it. */
async function survey(attributes: { readonly endpoint?: string } = {}): Promise<TemplateResult> {
  const id = freshName('check');
  await publish({ id, version: '1', title: { en: 'Visit' }, questions: [question] });
  return html`<tillid-survey src="/v1/surveys/${id}" endpoint=${attributes.endpoint ?? COLLECTOR}><a href="/survey/${id}">Tell us</a></tillid-survey>`;
}

/** Opens the check over a page, and waits for its result. */
async function check(page: TemplateResult | typeof nothing, language = 'en'): Promise<HTMLElement> {
  stage(page);
  const panel = document.createElement('tillid-check');
  panel.lang = language;
  document.documentElement.append(panel);
  afterEachTidy(() => panel.remove());
  await eventually('the result', () => find(panel, '.again'), 15_000);
  return panel;
}

const kinds = (panel: HTMLElement) => all(panel, 'li').map(({ dataset }) => dataset['kind']);
const sum = (panel: HTMLElement) => wordsOf(find(panel, '.sum'));

/** A style of the host page until the test is over. */
function hostStyle(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  afterEachTidy(() => style.remove());
}

describe('the check of a page', () => {
  beforeEach(soundPage);

  it('says that it found nothing on a sound page, and how many widgets it looked at', async () => {
    const panel = await check(html`${await survey()} <tillid-satisfaction endpoint=${COLLECTOR}><p>Tell us at the desk.</p></tillid-satisfaction>`);
    assert.deepEqual(all(panel, 'li').map(wordsOf), []);
    assert.equal(sum(panel), 'Nothing found.');
    assert.match(wordsOf(find(panel, '.quiet')), /^2 widgets were looked at\./);
  });

  it('says it in Danish', async () => assert.equal(sum(await check(await survey(), 'da')), 'Intet fundet.'));

  it('finds nothing on a dark page whose colours go together', async () => {
    hostStyle('html { background: #16181b; color: #eceef0; }');
    assert.deepEqual(all(await check(await survey()), 'li').map(wordsOf), []);
  });

  it('says that there is no widget', async () => assert.deepEqual(kinds(await check(nothing)), ['WidgetMissing']));

  it('finds what a page lacks as a whole: language, zoom, ids of their own', async () => {
    document.documentElement.removeAttribute('lang');
    document.querySelector<HTMLMetaElement>('meta[name=viewport]')!.content = 'width=device-width, maximum-scale=1';
    const panel = await check(
      html`<p id="twice"></p>
        <p id="twice"></p>
        ${await survey()}`,
    );
    assert.deepEqual(kinds(panel), ['LanguageMissing', 'ZoomForbidden', 'IdTwice']);
  });

  it('finds text that is faint on a ground that lies far around it', async () => {
    hostStyle('.host { background: #fff; color: #aaa; }');
    const panel = await check(html`<div class="host"><div>${await survey()}</div></div>`, 'da');
    assert.include(kinds(panel), 'TextFaint');
    assert.match(wordsOf(find(panel, '[data-kind=TextFaint]')), /har en kontrast på 2,3 og skal have 4,5\..*Nu er den #aaaaaa på #ffffff\./);
  });

  it('finds text that is faint through grounds that cover one another in part', async () => {
    hostStyle('.far { background: #000; color: #555; } .near { background: rgb(255 255 255 / 10%); }');
    assert.include(kinds(await check(html`<div class="far"><div class="near">${await survey()}</div></div>`)), 'TextFaint');
  });

  it('finds lines and the ring of the focus that are faint', async () => {
    hostStyle('tillid-survey { --tillid-line: #ddd; --tillid-accent: #ffe; }');
    assert.includeMembers(kinds(await check(await survey())), ['EdgeFaint', 'FocusFaint']);
  });

  it('says that it cannot tell where a picture lies behind', async () => {
    hostStyle('.host { background: linear-gradient(#fff, #eee); }');
    assert.deepEqual(kinds(await check(html`<div class="host">${await survey()}</div>`)), ['GroundUnknown']);
  });

  it('finds a style of the page that reaches in, and small text', async () => {
    hostStyle('* { text-transform: uppercase; } tillid-survey { font-size: 11px; }');
    const panel = await check(await survey());
    assert.deepEqual(kinds(panel), ['TextSmall', 'StyleReaches']);
    assert.include(wordsOf(find(panel, '[data-kind=StyleReaches]')), 'text-transform: uppercase');
  });

  it('finds the texts of a survey that are missing in the language of its place', async () => {
    const panel = await check(html`<div lang="da">${await survey()}</div>`);
    assert.deepEqual(kinds(panel), ['WordsMissing']);
    assert.match(wordsOf(find(panel, 'li')), /The page is in “da”, and so many texts of the survey are not: 2\./);
  });

  it('finds a tag that is misspelt, and one that is hidden', async () => {
    hostStyle('tillid-survey { display: none; }');
    const panel = await check(html`<tillid-survy>Tell us</tillid-survy>${await survey()}`);
    assert.deepEqual(kinds(panel), ['TagUnknown', 'NotDrawn']);
  });

  it('finds a survey that nobody has published, and that answers go nowhere', async () => {
    const panel = await check(html`<tillid-survey src="/v1/surveys/nobody"><p>Tell us</p></tillid-survey>`);
    assert.deepEqual(kinds(panel), ['NotDrawn', 'EndpointMissing', 'Gone']);
  });

  it('finds a server that does not answer, and one that is no collector', async () => {
    assert.deepEqual(kinds(await check(await survey({ endpoint: 'http://127.0.0.1:9/v1/responses' }))), ['Unreachable']);
    document.querySelector('tillid-check')!.remove();
    document.querySelector('tillid-survey')!.remove();
    assert.deepEqual(kinds(await check(await survey({ endpoint: '/tab.html' }))), ['NotOurs']);
  });

  it('finds a widget with nothing between its tags', async () =>
    assert.deepEqual(kinds(await check(html`<tillid-satisfaction endpoint=${COLLECTOR}></tillid-satisfaction>`)), ['FallbackMissing']));

  it('finds a frame that has no name and whose height does not follow', async () => {
    const id = freshName('check');
    await publish({ id, version: '1', questions: [question] });
    const frame = document.createElement('iframe');
    frame.src = `/survey/${id}?frame`;
    assert.deepEqual(kinds(await check(html`${frame}`)), ['FrameUntitled', 'FrameScript']);
  });

  it('leads to what it tells of', async () => {
    const panel = await check(html`<tillid-survy>Tell us</tillid-survy>`);
    find(panel, 'li button')!.click();
    assert.equal(focused()!.localName, 'tillid-survy');
  });

  it('can be copied as text, or is selected where the browser does not let us copy', async () => {
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => void written.push(text) } });
    afterEachTidy(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));
    const panel = await check(nothing);
    find(panel, '.copy')!.click();
    await eventually('the words', () => wordsOf(find(panel, '.buttons + p')) === 'Copied.');
    assert.match(written[0]!, /^Check of this page: http[^]*1 thing to mend\.[^]*To mend · Page\nThere is no widget on the page\./);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    find(panel, '.copy')!.click();
    const isSelected = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => selectionStart === 0 && selectionEnd === written[0]!.length;
    await eventually('the selected text', () => all<HTMLTextAreaElement>(panel, 'textarea').some(isSelected));
  });

  it('has the focus at first, and is closed by Escape', async () => {
    const panel = document.createElement('tillid-check');
    document.documentElement.append(panel);
    afterEachTidy(() => panel.remove());
    const title = await appear(panel, 'h2');
    assert.equal(focused(), title);
    assert.equal(sum(panel), 'The page is being checked …');
    await press('Escape');
    assert.isFalse(panel.isConnected);
  });

  it('is without fault to axe', async () => assert.deepEqual(await objections(await check(html`<tillid-survy>Tell us</tillid-survy>`)), []));

  it('is not broken by a style that hides everything', async () => {
    hostStyle('body, body *, tillid-check { display: none !important; visibility: hidden !important; opacity: 0 !important; position: static !important; }');
    const panel = await check(nothing);
    const { width, height } = panel.getBoundingClientRect();
    assert.isTrue(panel.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 200 && height > 50);
  });
});
