import { assert } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { ELEMENT_STATES, reachState } from '../fixtures/element-states.js';
import { flatAncestors, placeOf } from '../fixtures/flat-tree.js';
import { EVERY_TYPE_COUNT, everyType } from '../fixtures/every-type.js';
import { comesToPage, run } from '../fixtures/running.js';
import { neighbourhood } from '../fixtures/runner-surveys.js';
import { answerPage, controlsOf, press as send } from '../fixtures/states/answer-page.js';
import { afterEachTidy, all, appear, eventually, find, focused, pause, press } from '../fixtures/stage.js';
import { countStops } from '../fixtures/tab-stops.js';

/** Heights of what a host page lays over its content, in CSS pixels. */
const HEADER = 80;
const BANNER = 120;

/** Lays a header that stays and a banner about cookies over the page, which knows of them and says so to the browser. */
function layBars({ isSaid }: { readonly isSaid: boolean }): void {
  const bar = (edge: 'top' | 'bottom', height: number) => {
    const element = document.createElement('div');
    Object.assign(element.style, { position: 'fixed', [edge]: '0', left: '0', right: '0', height: `${height}px`, background: '#333333', zIndex: '1000' });
    document.body.append(element);
    afterEachTidy(() => element.remove());
  };
  bar('top', HEADER);
  bar('bottom', BANNER);
  const room = document.createElement('div');
  room.style.height = '3000px';
  document.body.append(room);
  if (isSaid) Object.assign(document.documentElement.style, { scrollPaddingTop: `${HEADER}px`, scrollPaddingBottom: `${BANNER}px` });
  afterEachTidy(() => {
    room.remove();
    Object.assign(document.documentElement.style, { scrollPaddingTop: '', scrollPaddingBottom: '' });
    scrollTo(0, 0);
  });
}

const isWebKit = (await executeServerCommand('engine')) === 'webkit';

/** WebKit scrolls in a process of its own: so long it is given to come to rest, in milliseconds. */
const SETTLING = isWebKit ? 150 : 0;

/** WebKit shows the place to write in, and takes no notice of the distance that a style sheet asks for around it. */
const isExcused = (element: Element) => isWebKit && element.matches('textarea, input[type=text]');

/** The innermost element at a point, through shadow roots. */
function elementAt(x: number, y: number): Element | null {
  let met = document.elementFromPoint(x, y);
  for (let inner = met?.shadowRoot?.elementFromPoint(x, y); inner && inner !== met; inner = met?.shadowRoot?.elementFromPoint(x, y)) met = inner;
  return met;
}

/** Whether any part of what has the focus can be seen: its corners, edges and middle are looked at. */
function isInView(element: Element): boolean {
  const target = element.closest('label') ?? element;
  const { left, top, width, height } = target.getBoundingClientRect();
  const shares = [0.02, 0.25, 0.5, 0.75, 0.98];
  return shares.some((across) =>
    shares.some((down) => {
      const met = elementAt(left + width * across, top + height * down);
      return met !== null && [...flatAncestors(met)].includes(target);
    }),
  );
}

/** What is hidden under the bars when it gets the focus by Tab. */
async function hiddenOnTheWay(page: HTMLElement, key: 'Tab' | 'Shift+Tab', excused: (element: Element) => boolean = () => false): Promise<string[]> {
  const gates = (['before', 'after'] as const).map((place): HTMLButtonElement => {
    const button = Object.assign(document.createElement('button'), { textContent: place });
    page[place](button);
    return button;
  });
  gates[key === 'Tab' ? 0 : 1]!.focus();
  const hidden: string[] = [];
  for (let stops = countStops(page); stops > 0; stops--) {
    await press(key);
    await pause(SETTLING);
    const element = focused();
    if (element === null || element === document.body || gates.includes(element as HTMLButtonElement)) break;
    if (!isInView(element) && !excused(element)) hidden.push(`${key}: ${placeOf(element)} is hidden`);
  }
  gates.forEach((button) => button.remove());
  return hidden;
}

const PAGES = [
  ...ELEMENT_STATES.surveys.filter(({ name }) => /(pressed without an answer|the review of every type of question)$/.test(name)),
  ...ELEMENT_STATES.results.filter(({ name }) => name.endsWith('with tables')),
  ...ELEMENT_STATES['asking elements'].filter(({ name }) => name === 'trust with what it rests on, in both directions, asking'),
];

describe('check 27 (WCAG 2.4.11): under a header that stays and a banner about cookies, of which the page tells by scroll-padding,', () => {
  for (const state of PAGES) {
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      it(`${key} leads to nothing that is hidden in ${state.name}`, async () => {
        const page = await reachState(state, 'da');
        layBars({ isSaid: true });
        assert.deepEqual(await hiddenOnTheWay(page, key), []);
      });
    }
  }
});

describe('check 27 (WCAG 2.4.11): under such bars, of which the page does not tell,', () => {
  const comes = async (what: string, isThere: () => boolean) => {
    await eventually(what, isThere);
    await pause(50 + SETTLING);
    return focused()!;
  };

  for (const state of PAGES) {
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      it(`${key} leads to nothing that is hidden in ${state.name}`, async () => {
        const page = await reachState(state, 'da');
        layBars({ isSaid: false });
        assert.deepEqual(await hiddenOnTheWay(page, key, isExcused), []);
      });
    }
  }

  it('the summary of errors is in view when it gets the focus', async () => {
    const element = run(everyType, 'da');
    await controlsOf(element, EVERY_TYPE_COUNT);
    layBars({ isSaid: false });
    await send(element);
    const summary = await appear(element, '.errors');
    assert.isTrue(isInView(await comes('the focus on the summary', () => focused() === summary)));
  });

  for (const place of [0, 3, 7]) {
    it(`the question is in view that link ${place + 1} of the summary leads to`, async () => {
      const element = run(everyType, 'da');
      await controlsOf(element, EVERY_TYPE_COUNT);
      layBars({ isSaid: false });
      await send(element);
      (await appear(element, '.errors'), all(element, '.errors a')[place]!).click();
      const field = await comes('the focus in the question', () => focused()!.matches('input, textarea'));
      assert.isTrue(isInView(field) || isExcused(field));
    });
  }

  it('the heading of the next page is in view when it gets the focus', async () => {
    const element = run(neighbourhood, 'da');
    await answerPage(element);
    layBars({ isSaid: false });
    find(element, '[part=send]')!.scrollIntoView({ block: 'center' });
    await send(element);
    await comesToPage(element, 'Parken');
    assert.isTrue(isInView(await comes('the focus on the heading', () => focused()?.localName === 'h2')));
  });
});

describe('what looks for hidden focus', () => {
  it('finds a planted button under the header', async () => {
    const page = document.createElement('div');
    const button = Object.assign(document.createElement('button'), { textContent: 'Send' });
    Object.assign(button.style, { position: 'fixed', top: '10px', left: '10px' });
    page.append(button);
    document.body.append(page);
    afterEachTidy(() => page.remove());
    layBars({ isSaid: true });
    assert.deepEqual(await hiddenOnTheWay(page, 'Tab'), ['Tab: button is hidden']);
  });
});
