import { assert } from '@open-wc/testing';
import type { WorkbenchElement } from '../../src/elements/workbench/workbench.element.js';
import { blockStorage } from '../fixtures/device-storage.js';
import { afterEachTidy, appear, eventually, find, focused, press as keys, wordsOf } from '../fixtures/stage.js';
import { atWorkbench, goTo, press, says, signedIn, tidyWorkbench, workbenchCollector, write } from '../fixtures/workbench.js';

const valueOf = (element: HTMLElement, id: string) => find<HTMLInputElement>(element, `#${id}`)?.value;

/** A survey that is published, with its settings open. */
async function withSettings(): Promise<{ readonly id: string; readonly element: WorkbenchElement }> {
  const id = await workbenchCollector().publish();
  const element = await signedIn(`#survey/${id}/settings`);
  await appear(element, '.settings');
  return { id, element };
}

describe('a draft', () => {
  afterEach(tidyWorkbench);

  it('is kept with every change, and is there again when the page is', async () => {
    const { id, element } = await withSettings();
    await write(element, 'set-closes', '2030-02-03');
    await says(element, '.standing', 'Changes are kept on this device and are not published.');
    element.remove();
    const again = await signedIn(`#survey/${id}/settings`);
    await appear(again, '.settings');
    assert.equal(valueOf(again, 'set-closes'), '2030-02-03');
    await says(again, '.standing', 'Changes are kept on this device and are not published.');
  });

  it('without a title is called by what it asks first', async () => {
    const draft = { id: 'untitled', version: '1', questions: [{ id: 'overall', type: 'scale', min: 1, max: 5, text: { en: 'How was it?' } }] };
    localStorage.setItem('tillid:workbench  untitled', JSON.stringify({ draft, base: null, languages: ['en'] }));
    const element = await atWorkbench('#surveys');
    await says(element, '.survey h3', 'How was it?');
    goTo('#survey/untitled/settings');
    await says(element, 'h2', 'How was it?');
  });

  it('is none where the last change was taken back', async () => {
    const { id, element } = await withSettings();
    await write(element, 'set-closes', '2030-02-03');
    await press(element, 'undo');
    await says(element, '.standing', 'Everything is published.');
    assert.isNull(localStorage.getItem(`tillid:workbench ${location.origin} ${id}`));
  });

  it('goes back and forth by buttons, which is told', async () => {
    const { element } = await withSettings();
    await write(element, 'set-closes', '2030-02-03');
    await press(element, 'undo');
    await says(element, '[part=status]', 'The last change is taken back.');
    assert.equal(valueOf(element, 'set-closes'), '');
    await press(element, 'redo');
    await says(element, '[part=status]', 'The change is made again.');
    assert.equal(valueOf(element, 'set-closes'), '2030-02-03');
  });

  it('goes back by Ctrl+Z outside of fields, and forth by Ctrl+Shift+Z', async () => {
    const { element } = await withSettings();
    await write(element, 'set-closes', '2030-02-03');
    find(element, '#heading')!.focus();
    await keys('Control+z');
    await eventually('undo', () => valueOf(element, 'set-closes') === '' || undefined);
    await keys('Control+Shift+z');
    await eventually('redo', () => valueOf(element, 'set-closes') === '2030-02-03' || undefined);
  });

  it('leaves Ctrl+Z in a field to the field', async () => {
    const { element } = await withSettings();
    await write(element, 'set-closes', '2030-02-03');
    find(element, '#set-contact-url')!.focus();
    await keys('Control+z');
    await element.updateComplete;
    assert.equal(valueOf(element, 'set-closes'), '2030-02-03');
  });

  it('goes back by words, not by letters', async () => {
    const { element } = await withSettings();
    for (const words of ['F', 'Fo', 'For', 'For us']) await write(element, 'set-notice', words);
    await press(element, 'undo');
    await element.updateComplete;
    assert.equal(valueOf(element, 'set-notice'), '');
  });

  it('is thrown away only when that is confirmed', async () => {
    const { element } = await withSettings();
    await write(element, 'set-closes', '2030-02-03');
    await press(element, 'discard');
    await eventually('the focus', () => focused()?.id === 'refrain' || undefined);
    await press(element, 'refrain');
    assert.equal(valueOf(element, 'set-closes'), '2030-02-03');
    await press(element, 'discard');
    await press(element, 'confirm');
    await says(element, '[part=status]', 'The draft is thrown away.');
    assert.equal(valueOf(element, 'set-closes'), '');
  });

  it('of a survey that was never published is gone when it is thrown away', async () => {
    const element = await atWorkbench('#new/blank');
    await write(element, 'title', 'A tour');
    find<HTMLButtonElement>(element, 'form .primary')!.click();
    await press(element, 'discard');
    await press(element, 'confirm');
    await says(element, 'h2', 'Surveys');
    assert.equal(location.hash, '#surveys');
    await says(element, 'p', 'There is no survey here yet.');
  });

  it('is written where the browser keeps nothing, which is told', async () => {
    const { element } = await withSettings();
    blockStorage();
    await write(element, 'set-closes', '2030-02-03');
    await says(element, '.note', 'This browser does not let the page keep anything.');
    assert.equal(valueOf(element, 'set-closes'), '2030-02-03');
  });

  it('that is open twice is told in both places, and each shows what is written in the other', async () => {
    const { id, element } = await withSettings();
    const other = await signedIn(`#survey/${id}/settings`);
    await says(other, '.note', 'This draft is open in another tab or window too.');
    await says(element, '.note', 'This draft is open in another tab or window too.');
    await write(element, 'set-closes', '2030-02-03');
    await eventually('the change in the other tab', () => valueOf(other, 'set-closes') === '2030-02-03' || undefined);
    await press(other, 'undo');
    await eventually('undo in the first tab', () => valueOf(element, 'set-closes') === '' || undefined);
    other.remove();
    await eventually('no word of another tab', () => !wordsOf(find(element, '.workbench')).includes('another tab') || undefined);
  });

  it('can be saved as a file', async () => {
    const { id, element } = await withSettings();
    await write(element, 'set-closes', '2030-02-03');
    const { click } = HTMLAnchorElement.prototype;
    let offered: Promise<string> | undefined;
    let name = '';
    HTMLAnchorElement.prototype.click = function () {
      name = this.download;
      offered = fetch(this.href).then((answer) => answer.text());
    };
    afterEachTidy(() => (HTMLAnchorElement.prototype.click = click));
    await press(element, 'save');
    assert.equal(name, `${id}.json`);
    assert.include(JSON.parse((await offered)!) as Record<string, unknown>, { id, closes: '2030-02-03' });
  });

  it('is told that somebody has published since, and can take that', async () => {
    const collector = workbenchCollector();
    const id = await collector.publish();
    const element = await signedIn(`#survey/${id}/settings`);
    await write(element, 'set-opens', '2026-02-03');
    element.remove();
    await fetch(`/v1/surveys/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/merge-patch+json', authorization: 'Bearer token-of-the-tests' },
      body: JSON.stringify({ closes: '2031-01-01' }),
    });
    const again = await signedIn(`#survey/${id}/settings`);
    await says(again, '.note', 'Somebody has published since this draft was begun.');
    await press(again, 'take-published');
    await again.updateComplete;
    assert.deepEqual([valueOf(again, 'set-opens'), valueOf(again, 'set-closes')], ['', '2031-01-01']);
  });
});

describe('the settings of a survey', () => {
  afterEach(tidyWorkbench);

  it('are asked in each language that is written, and write where a definition has them', async () => {
    const { id, element } = await withSettings();
    await write(element, 'set-title', 'A visit');
    await write(element, 'set-title-da', 'Et besøg');
    await write(element, 'set-contact-text', 'Ring 46 00 00 00');
    await write(element, 'set-contact-url', 'tel:46000000');
    await write(element, 'set-privacy-minimumGroup', '12');
    await write(element, 'set-privacy-sensitivity', 'sensitive');
    await write(element, 'set-groups', 'north\n\nsouth ');
    find<HTMLInputElement>(element, '#set-review')!.click();
    const { draft } = JSON.parse(localStorage.getItem(`tillid:workbench ${location.origin} ${id}`)!) as { readonly draft: Record<string, unknown> };
    const { title, contact, privacy, groups, review } = draft;
    assert.deepEqual(
      { title, contact, privacy, groups, review },
      {
        title: { en: 'A visit', da: 'Et besøg' },
        contact: { text: { en: 'Ring 46 00 00 00' }, url: 'tel:46000000' },
        privacy: { minimumGroup: 12, sensitivity: 'sensitive' },
        groups: ['north', 'south'],
        review: true,
      },
    );
  });

  it('go where they are emptied', async () => {
    const { id, element } = await withSettings();
    await write(element, 'set-contact-url', 'tel:46000000');
    await write(element, 'set-opens', '2026-01-01');
    await write(element, 'set-contact-url', '');
    const { draft } = JSON.parse(localStorage.getItem(`tillid:workbench ${location.origin} ${id}`)!) as { readonly draft: Record<string, unknown> };
    assert.notProperty(draft, 'contact');
  });

  for (const [field, value, words] of [
    ['set-contact-url', 'javascript:alert(1)', 'Write an address that begins with https://'],
    ['set-privacy-minimumGroup', 'five', 'Write a whole number from 1 to 1,000.'],
    ['set-privacy-retentionDays', '0', 'Write a whole number from 1 to 36,500.'],
    ['set-groups', 'north\nnorth', 'Write each name once'],
  ] as const)
    it(`say what is wrong as it is written: ${field}`, async () => {
      const { element } = await withSettings();
      await write(element, field, value);
      await says(element, `#fault-${field}`, words);
      assert.equal(find(element, `#${field}`)!.getAttribute('aria-invalid'), 'true');
    });

  it('say that the last day cannot come before the first', async () => {
    const { element } = await withSettings();
    await write(element, 'set-opens', '2030-02-03');
    await write(element, 'set-closes', '2030-02-02');
    await says(element, '#fault-set-closes', 'The last day cannot come before the first.');
  });

  it('take up another language, and let it go with its words when that is confirmed', async () => {
    const { element } = await withSettings();
    (await appear<HTMLInputElement>(element, '#add-language')).value = 'DE';
    find<HTMLFormElement>(element, '.group form')!.requestSubmit();
    await says(element, '[part=status]', 'Added: German');
    await write(element, 'set-title-de', 'Der Besuch');
    await press(element, 'remove-de');
    await press(element, 'confirm');
    await says(element, '[part=status]', 'Removed: German');
    assert.isUndefined(find(element, '#set-title-de'));
    await press(element, 'undo');
    await eventually('the words again', () => valueOf(element, 'set-title-de') === 'Der Besuch' || undefined);
  });

  for (const [written, words] of [
    ['dansk!', 'Write a language tag such as fr or da-x-easy.'],
    ['da', 'The survey is written in this language already.'],
  ] as const)
    it(`say why a language is not taken up: ${written}`, async () => {
      const { element } = await withSettings();
      (await appear<HTMLInputElement>(element, '#add-language')).value = written;
      find<HTMLFormElement>(element, '.group form')!.requestSubmit();
      await says(element, '#fault-add-language', words);
    });
});
