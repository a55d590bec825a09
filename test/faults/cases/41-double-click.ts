import assert from 'node:assert/strict';
import type { Tab } from '../harness/browser.js';
import type { Fault } from '../fault.js';
import { until } from '../harness/until.js';

/** The page's citizen has filled in the form and wants to press the button; from here on it is pressed by the test. */
function handOver(): void {
  const page = window as unknown as { mayPress: boolean };
  page.mayPress = false;
  const takeAway = (event: MouseEvent) => {
    if (!(event.composedPath()[0] as Element).matches('button[part=send]')) return;
    window.removeEventListener('click', takeAway, { capture: true });
    event.stopImmediatePropagation();
    event.preventDefault();
    page.mayPress = true;
  };
  window.addEventListener('click', takeAway, { capture: true });
}

const middleOfButton = () => {
  const button = document.querySelector('#widgets > *')!.shadowRoot!.querySelector<HTMLElement>('button[part=send]')!;
  button.focus();
  const { left, top, width, height } = button.getBoundingClientRect();
  return [left + width / 2, top + height / 2] as const;
};

/** With the mouse and the keys of the browser; WebKit has none here. */
const BY_HAND: Readonly<Record<string, (tab: Tab) => Promise<unknown>>> = {
  'double click': async (tab) => tab.page!.mouse.click(...(await tab.evaluate(middleOfButton)), { count: 2 }),
  'Enter and click': async (tab) => {
    const middle = await tab.evaluate(middleOfButton);
    return Promise.all([tab.page!.keyboard.press('Enter'), tab.page!.mouse.click(...middle)]);
  },
  'Enter held down': async (tab) => {
    await tab.evaluate(middleOfButton);
    for (let n = 0; n < 3; n++) await tab.page!.keyboard.down('Enter');
    await tab.page!.keyboard.up('Enter');
  },
};

/** By scripts, within one tick. */
const BY_SCRIPT: Readonly<Record<string, (button: HTMLButtonElement) => void>> = {
  'two clicks': (button) => {
    button.click();
    button.click();
  },
  'two submits': ({ form }) => {
    form!.requestSubmit();
    form!.requestSubmit();
  },
  'a submit and a click': (button) => {
    button.form!.requestSubmit();
    button.click();
  },
};
const runInPage = (script: string): void => {
  const tag = document.createElement('script');
  tag.text = script;
  document.head.append(tag);
};
const byScript = (press: (button: HTMLButtonElement) => void) => (tab: Tab) =>
  tab.evaluate(runInPage, `(${press.toString()})(document.querySelector('#widgets > *').shadowRoot.querySelector('button[part=send]'))`);

/** Whoever presses twice has answered once. */
export const fault: Fault = {
  number: 41,
  name: 'Double click, Enter and click, synthetic double submit',
  injection: `the button is pressed so: ${[...Object.keys(BY_HAND), ...Object.keys(BY_SCRIPT)].join(', ')} (WebKit: by scripts only)`,
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const tab = await world.openTab();
    const presses = { ...(tab.page === null ? {} : BY_HAND), ...Object.fromEntries(Object.entries(BY_SCRIPT).map(([name, press]) => [name, byScript(press)])) };
    for (const [name, press] of Object.entries(presses)) {
      await tab.evaluate(handOver);
      const answering = world.citizen.answer(tab);
      await until(
        () => `the form to be filled in for ${name}`,
        () => tab.evaluate(() => (window as unknown as { mayPress: boolean }).mayPress),
      );
      await press(tab);
      const { marker, id, claim, words } = await answering;
      assert.equal(claim, 'device', `${name}: ${words}`);
      const told = await tab.evaluate(
        (comment, own) => window.faultSuite!.events.filter((event) => event.comment === comment || event.id === own).map(({ type }) => type),
        marker,
        id,
      );
      assert.deepEqual(
        told.filter((type) => type === 'tillid-submit' || type === 'tillid-stored'),
        ['tillid-submit', 'tillid-stored'],
        name,
      );
    }
  },
};
