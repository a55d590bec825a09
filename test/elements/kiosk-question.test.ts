import { assert } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { objections } from '../fixtures/axe.js';
import { moving } from '../fixtures/inspections/stillness.js';
import { begunKiosk, keeper, stillThere } from '../fixtures/kiosk-scenes.js';
import { accessibilityTree, afterEachTidy, emulateMedia, find, onlyInChromium } from '../fixtures/stage.js';

/** A kiosk that has just asked whether somebody is still there. */
async function asked(language?: string) {
  const { element, clock } = await begunKiosk(language);
  await clock.pass(60);
  return { element, dialog: stillThere(element)! };
}

const words = (dialog: HTMLElement) => [...dialog.querySelectorAll<HTMLElement>('h2, p, button')];

describe('the question whether somebody is still there', () => {
  for (const scheme of ['light', 'dark'] as const) {
    describe(`in the ${scheme}`, () => {
      emulateMedia({ 'prefers-color-scheme': scheme });

      for (const language of ['da', 'en', 'ar']) {
        it(`gives axe-core nothing to object to (${language})`, async () => {
          document.documentElement.style.colorScheme = 'light dark';
          afterEachTidy(() => (document.documentElement.style.colorScheme = ''));
          const { element } = await asked(language);
          assert.deepEqual(await objections(keeper(element)), []);
        });
      }
    });
  }

  it('moves nothing', async () => assert.deepEqual(moving((await asked()).element.parentElement!), []));

  describe('on a screen of 320 CSS pixels', () => {
    let isNarrow = false;
    // WebKit’s window cannot be told its size.
    before(onlyInChromium);
    before(async () => {
      await setViewport({ width: 320, height: 480 });
      isNarrow = true;
    });
    after(async () => {
      if (isNarrow) await setViewport({ width: 800, height: 600 });
    });

    for (const [what, size] of [
      ['letters of the usual size', '1em'],
      ['letters of twice the size', '2em'],
    ] as const) {
      it(`with ${what} shows every word, or scrolls to it`, async () => {
        const { element, dialog } = await asked('de');
        element.style.fontSize = size;
        const { left, right, top, bottom } = dialog.getBoundingClientRect();
        assert.isTrue(left >= 0 && right <= 320 && top >= 0 && bottom <= 480, `from ${left}, ${top} to ${right}, ${bottom}`);
        for (const line of words(dialog)) {
          line.scrollIntoView({ block: 'nearest' });
          const box = line.getBoundingClientRect();
          assert.isTrue(box.left >= left && box.right <= right && line.scrollWidth <= line.clientWidth + 1, `${line.textContent} reaches from ${box.left} to ${box.right}`);
        }
      });
    }
  });

  it('has a button that can be hit with a thumb', async () => {
    const { height, width } = find((await asked()).dialog, 'button')!.getBoundingClientRect();
    assert.isTrue(height >= 44 && width >= 44, `${width} by ${height}`);
  });

  describe('to assistive technology', () => {
    before(onlyInChromium);

    it('is a dialogue with a name and what happens otherwise', async () => {
      await asked();
      const told = (await accessibilityTree()).find(({ role }) => role === 'dialog');
      assert.deepEqual(
        [told?.name, told?.description, told?.['modal']],
        ['Are you still there?', 'Your answers on this screen are cleared in 20 seconds, so that the next person can begin.', true],
      );
    });

    it('lets nothing else be read', async () => {
      await asked();
      assert.isFalse((await accessibilityTree()).some(({ role }) => role === 'radio'));
    });
  });
});
