import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/workbench/ways.element.js';
import { wayIn, type WayInParts, WAYS_IN } from '../../src/authoring/ways-in.js';
import type { WorkbenchWaysElement } from '../../src/elements/workbench/ways.element.js';
import { objections } from '../fixtures/axe.js';
import { afterEachTidy, appear, eventually, find, focused, stageOne, wordsOf } from '../fixtures/stage.js';

const DEFINITION = {
  id: 'library-visit',
  version: '1',
  title: { da: 'Dit besøg', en: 'Your visit' },
  groups: ['Skovby', { id: 'Nord' }],
  questions: [{ id: 'overall', type: 'scale', min: 1, max: 5, text: { da: 'Alt i alt?', en: 'All in all?' } }],
};
const PARTS: WayInParts = { address: 'https://svar.example.dk', survey: 'library-visit', title: 'Dit besøg', invitation: 'Dit besøg' };
const HASHES = { 'tillid.js': 'sha384-abc' };

const ways = (language = 'en', more: Partial<WorkbenchWaysElement> = {}) => {
  const element = stageOne<WorkbenchWaysElement>(
    html`<tillid-workbench-ways survey="library-visit" address="https://svar.example.dk" .definition=${DEFINITION} .hashes=${HASHES}></tillid-workbench-ways>`,
    language,
  );
  return Object.assign(element, more);
};

const snippet = async (element: HTMLElement) => (await appear<HTMLTextAreaElement>(element, '#snippet')).value;

async function choose(element: WorkbenchWaysElement, at: string, value?: string): Promise<void> {
  const field = await appear<HTMLInputElement>(element, at);
  if (value === undefined) field.click();
  else {
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
  }
  await element.updateComplete;
}

/** What a link with a file to be saved would have saved. */
function savedFiles(): { readonly name: string; readonly file: Blob }[] {
  const saved: { name: string; file: Blob }[] = [];
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let last: Blob;
  URL.createObjectURL = (file: Blob) => ((last = file), createObjectURL.call(URL, file));
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: last });
  };
  afterEachTidy(() => {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  });
  return saved;
}

describe('the ways into a page', () => {
  it('begin with the link, which passes everywhere', async () => assert.equal(await snippet(ways()), wayIn('link', PARTS)));

  for (const way of WAYS_IN)
    it(`give the text of the way that is chosen: ${way}`, async () => {
      const element = ways();
      await choose(element, `[value=${way}]`);
      assert.equal(await snippet(element), wayIn(way, PARTS));
    });

  it('say of each way what it needs and where it comes through', async () => {
    const element = ways('da');
    await choose(element, '[value=frame]');
    assert.match(wordsOf(find(element, '.about')), /^Siden skal kunne rumme en ramme.*Hvor det slipper igennem\. .*SharePoint/);
  });

  it('write what the editor adds: words, language, group, wave, results, fingerprint', async () => {
    const element = ways();
    await choose(element, '[value=element]');
    await choose(element, '#invitation', 'Tell us <now>');
    await choose(element, '#language', 'en');
    await choose(element, '#group', 'Nord');
    await choose(element, '#wave', '2026-2');
    await choose(element, '#results');
    await choose(element, '#integrity');
    assert.equal(
      await snippet(element),
      wayIn('element', { ...PARTS, invitation: 'Tell us <now>', language: 'en', group: 'Nord', wave: '2026-2', results: true, integrity: HASHES }),
    );
  });

  it('are without fault to axe, with everything open', async () => {
    const element = ways('da');
    await choose(element, '[value=element]');
    await choose(element, 'summary');
    await appear(element, 'tillid-workbench-code', 'svg');
    assert.deepEqual(await objections(element), []);
  });

  it('offer no fingerprint where none is known', async () => {
    const element = ways('en', { hashes: undefined });
    await choose(element, '[value=element]');
    assert.isUndefined(find(element, '#integrity'));
  });

  it('are copied, and it is said', async () => {
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => void written.push(text) } });
    afterEachTidy(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));
    const element = ways();
    (await appear(element, '[part=copy]')).click();
    await eventually('the words', () => wordsOf(find(element, '#told')) === 'Copied.');
    assert.deepEqual(written, [wayIn('link', PARTS)]);
  });

  it('are selected where the browser does not let us copy', async () => {
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    afterEachTidy(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));
    const element = ways();
    (await appear(element, '[part=copy]')).click();
    await eventually('the words', () => wordsOf(find(element, '#told')).startsWith('This browser does not let us copy.'));
    const field = find<HTMLTextAreaElement>(element, '#snippet')!;
    assert.equal(focused(), field);
    assert.equal(field.value.slice(field.selectionStart, field.selectionEnd), field.value);
  });
});

describe('the page of a survey', () => {
  it('is led to, and that for a kiosk, with the seconds that are asked for', async () => {
    const element = ways();
    assert.equal((await appear<HTMLAnchorElement>(element, '#hosted-link')).href, 'https://svar.example.dk/survey/library-visit');
    assert.equal(find<HTMLAnchorElement>(element, '#kiosk-link')!.href, 'https://svar.example.dk/survey/library-visit?kiosk=60');
    await choose(element, '#kiosk', '20');
    assert.equal(find<HTMLAnchorElement>(element, '#kiosk-link')!.href, 'https://svar.example.dk/survey/library-visit?kiosk=20');
  });

  it('has a code, with its address in words beneath', async () => {
    const element = ways();
    const picture = await appear(element, 'tillid-workbench-code', 'svg');
    assert.equal(picture.getAttribute('aria-label'), 'QR code that leads to https://svar.example.dk/survey/library-visit');
    assert.equal(wordsOf(find(element, 'tillid-workbench-code', 'a')), 'https://svar.example.dk/survey/library-visit');
    await choose(element, '#code-for', 'kiosk');
    await eventually('the other address', () => wordsOf(find(element, 'tillid-workbench-code', 'a')).endsWith('?kiosk=60'));
  });

  it('can be taken along as a drawing and as a picture', async () => {
    const saved = savedFiles();
    const element = ways();
    (await appear(element, 'tillid-workbench-code', '[data-kind=svg]')).click();
    (await appear(element, 'tillid-workbench-code', '[data-kind=png]')).click();
    await eventually('both files', () => saved.length === 2);
    assert.deepEqual(
      saved.map(({ name }) => name),
      ['library-visit.svg', 'library-visit.png'],
    );
    const drawing = new DOMParser().parseFromString(await saved[0]!.file.text(), 'image/svg+xml');
    assert.equal(drawing.querySelector('text')?.textContent, 'https://svar.example.dk/survey/library-visit');
    const picture = await createImageBitmap(saved[1]!.file);
    assert.isAbove(picture.width, 400);
    assert.isAbove(picture.height, picture.width);
  });
});

describe('the check of the page that a survey stands on', () => {
  it('is opened in the language of the editor', async () => {
    const opened: unknown[] = [];
    const { open } = window;
    window.open = (address) => (opened.push(address), null);
    afterEachTidy(() => void (window.open = open));
    const element = ways('da');
    await choose(element, '#target', 'https://www.example.dk/bibliotek#top');
    find<HTMLButtonElement>(element, 'form button')!.click();
    assert.deepEqual(opened, ['https://www.example.dk/bibliotek#tillid-check=da']);
  });

  it('asks for a whole address, and leads back to the field', async () => {
    const element = ways();
    for (const address of ['', 'www.example.dk', 'javascript:alert(1)']) {
      await choose(element, '#target', address);
      find<HTMLButtonElement>(element, 'form button')!.click();
      await element.updateComplete;
      assert.isFalse(find(element, '#target-fault')!.hidden, address);
      assert.equal(focused(), find(element, '#target')!);
    }
  });
});
