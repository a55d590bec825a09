import { assert } from '@open-wc/testing';
import { ELEMENT_STATES, type ElementState, elementStates, reachState } from '../fixtures/element-states.js';
import { lookAlike } from '../fixtures/inspections/choices.js';
import { inColours, LIGHT } from '../fixtures/inspections/circumstances.js';
import { faintChoices, faintDrawings, faintEdges, faintTexts } from '../fixtures/inspections/contrast.js';
import { faintRing } from '../fixtures/inspections/focus-ring.js';
import { tabThrough } from '../fixtures/tab-stops.js';

/** The looks of pages of many kinds, those of the page of host styles. */
const HOSTS = [
  ...[
    'serif',
    'large',
    'navy',
    'dense',
    'warm',
    'bare',
    'reset',
    'capitals',
    'buttons',
    'grey',
    'contrast',
    'arabic',
    'sidebar',
    'flex',
    'grid',
    'bootstrap',
    'national',
    'tenths',
  ],
  ...['columns', 'centred'],
];

/** One state of every kind of thing that is drawn. */
const DRAWN = [
  ...ELEMENT_STATES.questions.filter(({ name }) => /^(scale|number): .*(with an answer)$/.test(name)),
  ...ELEMENT_STATES.surveys.filter(({ name }) => /every type of question(, answered|, pressed without an answer|, delivered|, refused)?$/.test(name)),
  ...ELEMENT_STATES.surveys.filter(({ name }) => /^(help after|a survey of several pages, with a draft)/.test(name)),
  ...ELEMENT_STATES.results.filter(({ name }) => /with tables|too few/.test(name)),
  ...ELEMENT_STATES.outbox.filter(({ name }) => /refused/.test(name)),
];

describe('checks 10, 11 and 26 (WCAG 1.4.3, 1.4.11, 2.4.7): in the style of a host page', () => {
  const styles = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/demo/hosts.css' });
  const found = new Map<string, string[]>(HOSTS.map((host) => [host, []]));

  before(async function () {
    this.timeout(120_000);
    const loaded = new Promise((resolve, reject) => {
      styles.addEventListener('load', resolve);
      styles.addEventListener('error', reject);
    });
    document.head.append(styles);
    await loaded;
    for (const state of DRAWN) {
      const page = await reachState(state, 'en');
      for (const host of HOSTS) {
        page.className = `host host-${host}`;
        const objections = [faintTexts, faintEdges, faintChoices, faintDrawings].flatMap((inspect) => inspect(page));
        found.get(host)!.push(...objections.map((objection) => `${state.name}: ${objection}`));
      }
      page.remove();
    }
  });

  after(() => styles.remove());

  for (const host of HOSTS) it(`${host} everything that has to be seen can be seen`, () => assert.deepEqual(found.get(host), []));

  it('the ring of the focus can be seen in each of them', async function () {
    this.timeout(60_000);
    const survey = DRAWN.find(({ name }) => name.endsWith('pressed without an answer'))!;
    const page = await reachState(survey, 'en');
    const faint: string[] = [];
    for (const host of HOSTS) {
      page.className = `host host-${host}`;
      faint.push(...(await tabThrough(page, 'Tab', faintRing)).objections.filter((objection) => objection.includes('ring')).map((objection) => `${host}: ${objection}`));
    }
    assert.deepEqual(faint, []);
  });

  it('is really there: the styles give every host a ground or a colour of its own', () => {
    const page = document.createElement('div');
    document.body.append(page);
    const looks = HOSTS.map((host) => {
      page.className = `host host-${host}`;
      const { backgroundColor, color, fontFamily, fontSize } = getComputedStyle(page);
      return [backgroundColor, color, fontFamily, fontSize].join();
    });
    page.remove();
    assert.isAbove(new Set(looks).size, 15);
  });
});

const isAnswered = ({ name }: ElementState) => /with an answer|answered|left without/.test(name);

describe('check 7 (WCAG 1.4.1): to somebody who sees no colours', () => {
  it('what is chosen looks different from what is not', async function () {
    this.timeout(60_000);
    const alike: string[] = [];
    for (const state of elementStates.filter(isAnswered)) {
      const page = await reachState(state, 'da');
      alike.push(...(await inColours(LIGHT, lookAlike)(page)).map((objection) => `${state.name}: ${objection}`));
      page.remove();
    }
    assert.deepEqual(alike, []);
  });
});
