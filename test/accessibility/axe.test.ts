import { assert } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../src/elements/outbox/outbox.element.js';
import '../../src/elements/results/results.element.js';
import '../../src/elements/satisfaction/satisfaction.element.js';
import '../../src/elements/survey/survey.element.js';
import { browserOutbox } from '../../src/outbox/browser-outbox.js';
import '../../src/questions/scale/scale.element.js';
import '../../src/questions/text/text.element.js';
import { scaleLook } from '../../src/questions/scale/scale.js';
import { axe, objections } from '../fixtures/axe.js';
import { sampleResults, sampleSurvey } from '../fixtures/sample-survey.js';
import { all, appear, emulateMedia, eventually, find, stage, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

const LOOKS = scaleLook.options;
const LANGUAGES = ['da', 'en'] as const;

/** A theme: media features to emulate, and the colours of the page around the widget. */
const THEMES = {
  light: { features: {}, page: { colorScheme: 'light', backgroundColor: '#ffffff', color: '#1b1b1b' } },
  dark: { features: { 'prefers-color-scheme': 'dark' }, page: { colorScheme: 'dark', backgroundColor: '#14171a', color: '#f1f3f5' } },
  forced: { features: { 'forced-colors': 'active' }, page: { colorScheme: 'light dark', backgroundColor: 'Canvas', color: 'CanvasText' } },
} as const;

/** One element in one state: what is put on the page, and what brings it into the state. */
interface State {
  readonly show: TemplateResult;
  readonly reach?: (page: HTMLElement) => Promise<unknown>;
}

const ERRORS = { da: 'Vælg et svar.', en: 'Choose an answer.' };
const LABELS = { da: 'Hvordan var besøget?', en: 'How was the visit?' };
const HINTS = { da: 'Tænk på hele besøget.', en: 'Think of the whole visit.' };

const click = async (page: HTMLElement, ...path: string[]) => (await appear(page, ...path)).click();
const choose = async (page: HTMLElement, element: string) => {
  (await appear(page, element, 'tillid-scale')).scrollIntoView();
  await click(page, element, 'tillid-scale', 'input:not(:checked)');
};
const send = (page: HTMLElement, element: string) => click(page, element, '[part=send]');
const comesTo = (page: HTMLElement, element: string, phase: string) => appear(page, element, 'tillid-delivery-status', `.status.${phase}`);

async function answer(page: HTMLElement, element: string, phase: string): Promise<void> {
  await choose(page, element);
  await send(page, element);
  await comesTo(page, element, phase);
}

async function throughAllPages(page: HTMLElement, phase: string): Promise<void> {
  await choose(page, 'tillid-survey');
  for (let step = 0; step < 3; step++) {
    const button = await appear(page, 'tillid-survey', '[part=send]');
    const before = wordsOf(find(page, 'tillid-survey', '.step'));
    button.click();
    await eventually('the next page', () => wordsOf(find(page, 'tillid-survey', '.step')) !== before);
  }
  await comesTo(page, 'tillid-survey', phase);
}

const drawn = (page: HTMLElement) =>
  eventually(
    'the drawn charts',
    () =>
      all(page, 'tillid-results', 'tillid-bar-chart', '.ground').length > 0 &&
      all(page, 'tillid-results', 'tillid-bar-chart', '.ground').every((ground) => ground.style.height !== ''),
  );

async function keepOne(address: string, goneWhen: 'waiting' | 'refused'): Promise<void> {
  const outbox = browserOutbox();
  await outbox.add({ id: crypto.randomUUID() }, new URL(address, location.href).href);
  await eventually(goneWhen, async () => (await outbox.status())[goneWhen] === 1);
}

/** Every element in every state that it has. */
function statesOf(language: 'da' | 'en'): Record<string, State> {
  const hangs = () => scripted('500').address;
  const takes = () => scripted('counts').address;
  const refuses = () => scripted('refuses').address;
  const satisfaction = (endpoint: string) => html`<tillid-satisfaction comment endpoint=${endpoint}></tillid-satisfaction>`;
  const survey = (endpoint: string) => html`<tillid-survey endpoint=${endpoint} .definition=${sampleSurvey}></tillid-survey>`;
  const results = (page: HTMLElement) => {
    for (const details of all<HTMLDetailsElement>(page, 'tillid-results', 'details')) details.open = true;
    return drawn(page);
  };
  const looks = Object.fromEntries(
    LOOKS.flatMap((look): [string, State][] => [
      [
        `a satisfaction question with ${look}`,
        { show: html`<tillid-satisfaction look=${look} endpoint=${takes()}></tillid-satisfaction>`, reach: (page) => appear(page, 'tillid-satisfaction', 'tillid-scale', 'input') },
      ],
      [
        `a satisfaction question with ${look}, chosen`,
        {
          show: html`<tillid-satisfaction look=${look} comment endpoint=${takes()}></tillid-satisfaction>`,
          reach: async (page) => (await choose(page, 'tillid-satisfaction'), appear(page, 'tillid-satisfaction', 'tillid-text:not([hidden])', 'textarea')),
        },
      ],
      [
        `a satisfaction question with ${look}, sent without an answer`,
        {
          show: html`<tillid-satisfaction look=${look} endpoint=${takes()}></tillid-satisfaction>`,
          reach: async (page) => (
            await appear(page, 'tillid-satisfaction', 'tillid-scale', 'input'),
            await send(page, 'tillid-satisfaction'),
            appear(page, 'tillid-satisfaction', '.status:not(:empty)')
          ),
        },
      ],
    ]),
  );
  return {
    'a scale': { show: html`<tillid-scale label=${LABELS[language]} hint=${HINTS[language]}></tillid-scale>` },
    'a scale with an error': { show: html`<tillid-scale label=${LABELS[language]} error=${ERRORS[language]} required></tillid-scale>` },
    'a scale that is disabled': { show: html`<tillid-scale label=${LABELS[language]} disabled value="3"></tillid-scale>` },
    'a text': { show: html`<tillid-text label=${LABELS[language]} hint=${HINTS[language]} maxlength="90"></tillid-text>` },
    'a text with an error': { show: html`<tillid-text label=${LABELS[language]} error=${ERRORS[language]} required></tillid-text>` },
    ...looks,
    'a satisfaction question, delivered': { show: satisfaction(takes()), reach: (page) => answer(page, 'tillid-satisfaction', 'delivered') },
    'a satisfaction question, waiting': { show: satisfaction(hangs()), reach: (page) => answer(page, 'tillid-satisfaction', 'waiting') },
    'a satisfaction question, refused': { show: satisfaction(refuses()), reach: (page) => answer(page, 'tillid-satisfaction', 'refused') },
    'a survey': { show: survey(takes()), reach: (page) => appear(page, 'tillid-survey', 'tillid-scale', 'input') },
    'a survey on its second page': {
      show: survey(takes()),
      reach: async (page) => (await choose(page, 'tillid-survey'), await send(page, 'tillid-survey'), appear(page, 'tillid-survey', '[part=back]')),
    },
    'a survey, delivered': { show: survey(takes()), reach: (page) => throughAllPages(page, 'delivered') },
    'a survey, waiting': { show: survey(hangs()), reach: (page) => throughAllPages(page, 'waiting') },
    'a survey that cannot be shown': {
      show: html`<tillid-survey instrument="unknown"><a href="/paper">${LABELS[language]}</a></tillid-survey>`,
      reach: (page) => appear(page, 'tillid-survey', '.problem'),
    },
    'results with charts and tables': { show: html`<tillid-results .results=${sampleResults()}></tillid-results>`, reach: results },
    'results of too few answers': { show: html`<tillid-results .results=${sampleResults(3)}></tillid-results>`, reach: (page) => appear(page, 'tillid-results', '.too-few') },
    'results that cannot be read': {
      show: html`<tillid-results src="/nothing-here.json"></tillid-results>`,
      reach: (page) => eventually('the word', () => wordsOf(find(page, 'tillid-results', 'p')) !== ''),
    },
    'an empty outbox': { show: html`<tillid-outbox></tillid-outbox>`, reach: (page) => appear(page, 'tillid-outbox', 'p') },
    'an outbox with an answer that waits': {
      show: html`<tillid-outbox></tillid-outbox>`,
      reach: async (page) => (await keepOne(hangs(), 'waiting'), appear(page, 'tillid-outbox', '.waiting')),
    },
    'an outbox with an answer that was refused': {
      show: html`<tillid-outbox></tillid-outbox>`,
      reach: async (page) => (await keepOne(refuses(), 'refused'), appear(page, 'tillid-outbox', '.refused')),
    },
    'an outbox that asks before it deletes': {
      show: html`<tillid-outbox></tillid-outbox>`,
      reach: async (page) => (await keepOne(hangs(), 'waiting'), await click(page, 'tillid-outbox', '.delete'), appear(page, 'tillid-outbox', '.keep')),
    },
  };
}

/** Every control that can be pressed, through all shadow roots, with the box that takes the press. */
function targets(from: Element): { name: string; box: DOMRect }[] {
  const inner = [...(from.shadowRoot ?? from).querySelectorAll('*')];
  return inner.flatMap((element) => {
    const own = element.matches('button, input, textarea, summary')
      ? [{ name: `${element.localName}${element.className ? `.${element.className}` : ''}`, box: (element.closest('label') ?? element).getBoundingClientRect() }]
      : [];
    return element.shadowRoot ? [...own, ...targets(element)] : own;
  });
}

const shownTargets = (page: HTMLElement) => targets(page).filter(({ box }) => box.width > 0);

/** Every element, through all shadow roots, whose content is wider than itself and cannot be scrolled by its own means. */
function overflowing(from: Element): string[] {
  return [...(from.shadowRoot ?? from).querySelectorAll('*')].flatMap((element) => {
    const style = getComputedStyle(element);
    const hides = element.classList.contains('visually-hidden') || style.display === 'inline' || style.overflowX !== 'visible';
    const own =
      !hides && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
        ? [`${element.localName}.${element.className}: ${element.scrollWidth} > ${element.clientWidth}`]
        : [];
    return element.shadowRoot ? [...own, ...overflowing(element)] : own;
  });
}

async function reachState({ show, reach }: State, language: string, width = ''): Promise<HTMLElement> {
  const page = stage(show, language);
  page.style.width = width;
  for (const element of all<LitElement>(page, '*')) await element.updateComplete;
  await reach?.(page);
  return page;
}

afterEach(() => {
  Object.assign(document.body.style, { colorScheme: '', backgroundColor: '', color: '' });
});

for (const [theme, { features, page: colours }] of Object.entries(THEMES)) {
  describe(`with ${theme} colours axe-core finds nothing to object to`, () => {
    if (Object.keys(features).length > 0) emulateMedia(features);

    for (const language of LANGUAGES) {
      for (const [name, state] of Object.entries(statesOf(language))) {
        it(`in ${name} (${language})`, async () => {
          Object.assign(document.body.style, colours);
          assert.deepEqual(await objections(await reachState(state, language)), []);
        });
      }
    }
  });
}

describe('axe-core', () => {
  for (const rule of ['color-contrast', 'target-size', 'label', 'button-name']) {
    it(`really runs the rule ${rule} through the shadow roots`, async () => {
      const page = await reachState(statesOf('en')['a satisfaction question with csat, chosen']!, 'en');
      const { passes } = await axe(page);
      assert.isAbove(passes.find(({ id }) => id === rule)?.nodes.length ?? 0, 0);
    });
  }

  it('finds a planted lack of contrast', async () => {
    const page = stage(html`<p>Too faint to read</p>`);
    page.querySelector('p')!.style.color = '#bbbbbb';
    const { violations } = await axe(page);
    assert.deepEqual(
      violations.map(({ id }) => id),
      ['color-contrast'],
    );
  });

  it('finds a planted target that is too small', async () => {
    const page = stage(html`<button>a</button><button>b</button>`);
    for (const button of page.querySelectorAll('button')) Object.assign(button.style, { width: '12px', height: '12px', padding: '0', border: '0', margin: '0' });
    const { violations } = await axe(page);
    assert.include(
      violations.map(({ id }) => id),
      'target-size',
    );
  });

  it('finds a planted button without a name inside a shadow root', async () => {
    const page = stage(html`<div></div>`);
    page.firstElementChild!.attachShadow({ mode: 'open' }).append(document.createElement('button'));
    const { violations } = await axe(page);
    assert.include(
      violations.map(({ id }) => id),
      'button-name',
    );
  });
});

describe('on 320 CSS pixels nothing is wider than the page', () => {
  for (const language of LANGUAGES) {
    for (const [name, state] of Object.entries(statesOf(language))) {
      it(`in ${name} (${language})`, async () => {
        const page = await reachState(state, language, '320px');
        assert.deepEqual(overflowing(page), []);
      });
    }
  }
});

describe('what can be pressed is at least 24 by 24 CSS pixels', () => {
  for (const [name, state] of Object.entries(statesOf('da'))) {
    it(`in ${name}`, async () => {
      const page = await reachState(state, 'da');
      assert.deepEqual(
        shownTargets(page).filter(({ box }) => box.width < 24 || box.height < 24),
        [],
      );
    });
  }
});

describe('what is pressed to answer or to send is at least 44 CSS pixels high', () => {
  for (const [name, state] of Object.entries(statesOf('da'))) {
    it(`in ${name}`, async () => {
      const page = await reachState(state, 'da');
      const small = shownTargets(page).filter(({ name: target, box }) => target !== 'button.clear' && box.height < 44);
      assert.deepEqual(small, []);
    });
  }
});
