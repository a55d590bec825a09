import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/workbench/preview.element.js';
import type { WorkbenchPreviewElement } from '../../src/elements/workbench/preview.element.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import { objections } from '../fixtures/axe.js';
import { previewPage } from '../fixtures/preview-page.js';
import { all, appear, eventually, find, pause, stageOne, wordsOf } from '../fixtures/stage.js';

const DRAFT = {
  id: 'library-visit',
  version: '1',
  title: { en: 'Your visit', da: 'Dit besøg', ar: 'زيارتك' },
  questions: [{ id: 'overall', type: 'scale', min: 1, max: 5, text: { en: 'All in all?', da: 'Alt i alt?', ar: 'بشكل عام؟' } }],
};

const preview = (definition: unknown, language = 'en') =>
  stageOne<WorkbenchPreviewElement>(
    html`<tillid-workbench-preview .definition=${definition} .languages=${['en', 'da', 'ar']} page=${previewPage()}></tillid-workbench-preview>`,
    language,
  );

/** The question that a frame shows; undefined until it does. */
const drawnIn = ({ contentDocument }: HTMLIFrameElement) => (contentDocument?.body ? find(contentDocument.body, 'tillid-survey', 'tillid-scale', 'legend') : undefined);

/** The document in the first frame, once the survey is drawn there. */
async function shown(element: HTMLElement): Promise<Document> {
  const frame = await appear<HTMLIFrameElement>(element, 'iframe');
  await eventually('the survey in the frame', () => drawnIn(frame));
  return frame.contentDocument!;
}

const legend = (page: Document) => wordsOf(find(page.body, 'tillid-survey', 'tillid-scale', 'legend'));

async function choose(element: HTMLElement, id: string, value: string): Promise<void> {
  const field = await appear<HTMLSelectElement>(element, `#${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

describe('the preview of a draft', () => {
  it('shows the published element in a frame as wide as a phone, which has a name', async () => {
    const element = preview(DRAFT);
    const page = await shown(element);
    assert.equal(page.defaultView!.innerWidth, 360);
    assert.equal(legend(page), 'All in all?');
    assert.equal(find(element, 'iframe')!.title, 'Preview: Phone, 360 pixels');
  });

  it('shows it as wide as a desktop, scaled to the place, and says by how much', async () => {
    const element = preview(DRAFT);
    await shown(element);
    await choose(element, 'width', 'desktop');
    const frame = find<HTMLIFrameElement>(element, 'iframe')!;
    await eventually('the width', () => frame.contentWindow!.innerWidth === 1280);
    const { width } = find(element, '.frames')!.getBoundingClientRect();
    await eventually('the share', () => frame.getBoundingClientRect().width <= width);
    assert.match(wordsOf(find(element, 'figcaption')), /^1,280 pixels wide, shown at \d+%\.$/);
  });

  it('shows both, each in a frame of its own', async () => {
    const element = preview(DRAFT);
    await choose(element, 'width', 'both');
    await eventually('both', () => all(element, 'iframe').length === 2 && all<HTMLIFrameElement>(element, 'iframe').every(drawnIn));
    assert.deepEqual(
      all<HTMLIFrameElement>(element, 'iframe').map(({ contentWindow }) => contentWindow!.innerWidth),
      [360, 1280],
    );
  });

  it('shows a language in its own direction', async () => {
    const element = preview(DRAFT);
    const page = await shown(element);
    await choose(element, 'language', 'ar');
    await eventually('the words', () => legend(page) === 'بشكل عام؟');
    assert.deepEqual([page.documentElement.lang, page.documentElement.dir], ['ar', 'rtl']);
  });

  it('shows the survey on a dark page', async () => {
    const element = preview(DRAFT);
    const page = await shown(element);
    await choose(element, 'scheme', 'dark');
    await eventually('the look', () => getComputedStyle(page.documentElement).colorScheme === 'dark');
  });

  it('follows each change of the draft', async () => {
    const element = preview(DRAFT);
    const page = await shown(element);
    element.definition = { ...DRAFT, questions: [{ ...DRAFT.questions[0], text: { en: 'On the whole?' } }] };
    await eventually('the change', () => legend(page) === 'On the whole?');
  });

  it('keeps what it showed while the draft has problems, and says so', async () => {
    const element = preview(DRAFT);
    const page = await shown(element);
    element.definition = { ...DRAFT, questions: [] };
    assert.equal(wordsOf(await appear(element, '[part=note]')), 'The draft has problems. This is how it was before them.');
    assert.equal(legend(page), 'All in all?');
  });

  it('says that there is nothing to show of a draft that never was without problems', async () => {
    const element = preview({ id: 'x' });
    assert.equal(wordsOf(await appear(element, '[part=note]')), 'There is nothing to show until the draft has no problems.');
    assert.isUndefined(find(element, 'iframe'));
  });

  it('shows a survey whose day has not come, and says that days do not count', async () => {
    const element = preview({ ...DRAFT, opens: '2999-01-01' }, 'da');
    await shown(element);
    assert.equal(wordsOf(find(element, '.quiet')), 'Dage for åbning og lukning gælder ikke her.');
  });

  it('goes on to what stands after answering, and says that nothing was kept or sent', async () => {
    const element = preview({ ...DRAFT, contact: { text: { en: 'Call 12 34' } } });
    const page = await shown(element);
    find<HTMLInputElement>(page.body, 'tillid-survey', 'tillid-scale', 'input[value="4"]')!.click();
    find<HTMLButtonElement>(page.body, 'tillid-survey', '[part=send]')!.click();
    await eventually(
      'the words',
      () => wordsOf(find(element, '[role=status]')) === 'This stands after answering. Nothing was kept or sent from here. “Start again” brings the questions back.',
    );
    // Longer than keeping takes.
    await pause(500);
    assert.equal(wordsOf(find(page.body, 'tillid-survey', '[part=contact] p')), 'Call 12 34');
    const status = find(page.body, 'tillid-survey', 'tillid-delivery-status')!;
    assert.deepEqual([wordsOf(find(status, '.status')), find(status, '[part=receipt]')], ['', undefined]);
    assert.deepEqual(await browserOutbox().entries(), []);
  });

  it('is without fault to axe', async () => {
    const element = preview(DRAFT, 'da');
    await shown(element);
    assert.deepEqual(await objections(element), []);
  });

  it('begins again after what stands after answering', async () => {
    const element = preview(DRAFT);
    const page = await shown(element);
    find<HTMLInputElement>(page.body, 'tillid-survey', 'tillid-scale', 'input[value="4"]')!.click();
    find<HTMLButtonElement>(page.body, 'tillid-survey', '[part=send]')!.click();
    await eventually('the end', () => find(page.body, 'tillid-survey', '[part=send]') === undefined);
    (await appear(element, '.choices > button')).click();
    await eventually('the question', () => legend(page) === 'All in all?');
  });

  it('begins again with nothing answered', async () => {
    const element = preview(DRAFT);
    const page = await shown(element);
    find<HTMLInputElement>(page.body, 'tillid-survey', 'tillid-scale', 'input[value="4"]')!.click();
    (await appear(element, '.choices > button')).click();
    await eventually('the survey anew', () => find<HTMLInputElement>(page.body, 'tillid-survey', 'tillid-scale', 'input[value="4"]')?.checked === false);
    assert.equal(wordsOf(find(element, '[role=status]')), 'The survey begins again.');
  });
});

describe('the page of a preview', () => {
  it('shows nothing that comes from elsewhere than the page around it', async () => {
    const element = preview(DRAFT);
    const page = await shown(element);
    const order = {
      tillidPreview: { definition: { ...DRAFT, questions: [{ ...DRAFT.questions[0], text: { en: 'Foreign' } }] }, language: 'en', direction: 'ltr', scheme: 'light', run: 1 },
    };
    // A message that the page sends to itself has itself as its source.
    const script = page.createElement('script');
    script.textContent = `window.postMessage(${JSON.stringify(order)}, '*'); setTimeout(() => document.body.dataset.sent = '', 50);`;
    page.body.append(script);
    await eventually('the message', () => page.body.dataset['sent'] === '');
    assert.equal(legend(page), 'All in all?');
  });
});
