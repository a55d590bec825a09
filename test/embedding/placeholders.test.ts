import { assert } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import { upgradePlaceholders } from '../../src/embedding/placeholders.js';
import { afterEachTidy, stage } from '../fixtures/stage.js';

const TAGS = new Set(['tillid-satisfaction', 'tillid-survey', 'tillid-results', 'tillid-ranking', 'tillid-check']);

/** A page on which placeholders have been looked for. */
function upgraded(template: TemplateResult): HTMLElement {
  const page = stage(template);
  upgradePlaceholders(page, (tag) => TAGS.has(tag));
  return page;
}

const attributes = (element: Element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** What is written into the console as an error until the test is over. */
function errorsTold(): string[] {
  const told: string[] = [];
  const { error } = console;
  console.error = (message: unknown) => void told.push(String(message));
  afterEachTidy(() => void (console.error = error));
  return told;
}

describe('a place marked with data-tillid', () => {
  it('gets the element, which is told what the other data attributes say', () => {
    const page = upgraded(html`<div class="box" data-tillid="satisfaction" data-survey="visit" data-comment data-public-key="abc"></div>`);
    const element = page.querySelector('.box > tillid-satisfaction')!;
    assert.deepEqual(attributes(element), { survey: 'visit', comment: '', 'public-key': 'abc' });
  });

  it('keeps what stood there as the fallback of the element', () => {
    const page = upgraded(
      html`<div data-tillid="ranking" data-method="dots">
        <ol>
          <li value="bus">Bus</li>
        </ol>
      </div>`,
    );
    assert.equal(page.querySelector('tillid-ranking > ol > li')!.textContent, 'Bus');
  });

  it('has one turn, however often it is looked for', () => {
    const page = upgraded(html`<div data-tillid="satisfaction"></div>`);
    upgradePlaceholders(page, (tag) => TAGS.has(tag));
    assert.lengthOf(page.querySelectorAll('tillid-satisfaction'), 1);
  });

  it('is understood in capitals and with spaces around', () => assert.isNotNull(upgraded(html`<div data-tillid=" Satisfaction "></div>`).querySelector('tillid-satisfaction')));

  it('of which there is no element keeps what stands there, and the editor is told what was expected', () => {
    const told = errorsTold();
    const page = upgraded(html`<div data-tillid="satisfation">Tell us at the desk.</div>`);
    assert.equal(page.textContent, 'Tell us at the desk.');
    assert.deepEqual(told, ['data-tillid="satisfation": there is no <tillid-satisfation>. Expected the name of an element without "tillid-", such as "satisfaction".']);
  });
});

/** A script that asks for an element, and does nothing else. */
function scriptWith(data: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  Object.assign(script.dataset, data);
  return script;
}

describe('a script with data-tillid', () => {
  it('is followed by the element', () => {
    const page = stage(nothing);
    const script = scriptWith({ tillid: 'satisfaction', question: 'Well?' });
    page.append(script);
    upgradePlaceholders(page, (tag) => TAGS.has(tag));
    const element = script.nextElementSibling!;
    assert.equal(element.localName, 'tillid-satisfaction');
    assert.deepEqual(attributes(element), { question: 'Well?' });
  });
});

describe('a link to a hosted survey', () => {
  const ADDRESS = 'https://svar.example.dk/survey/library-visit';

  it('that ends with #tillid becomes the survey, sent to its collector', () => {
    const page = upgraded(html`<p><a href="${ADDRESS}#tillid">Tell us</a></p>`);
    assert.deepEqual(attributes(page.querySelector('p > tillid-survey')!), {
      src: 'https://svar.example.dk/v1/surveys/library-visit',
      endpoint: 'https://svar.example.dk/v1/responses',
    });
  });

  it('stays within the element, for where nothing can be shown', () => {
    const page = upgraded(html`<a href="${ADDRESS}#tillid">Tell us</a>`);
    assert.equal(page.querySelector('tillid-survey > a')!.textContent, 'Tell us');
  });

  it('can ask for the results instead', () => {
    const page = upgraded(html`<a href="${ADDRESS}#tillid-results">Results</a>`);
    assert.deepEqual(attributes(page.querySelector('tillid-results')!), { src: 'https://svar.example.dk/v1/surveys/library-visit/results' });
  });

  it('is told more by data attributes, where the page may have them', () => {
    const page = upgraded(html`<a href=${ADDRESS} data-tillid data-wave="2026-2">Tell us</a>`);
    assert.equal(page.querySelector('tillid-survey')!.getAttribute('wave'), '2026-2');
  });

  it('is told what the address asks for: language, group, role, wave and kiosk', () => {
    const page = upgraded(html`<a href=${`${ADDRESS}?lang=da&group=Skovby%20%26%20Nord&role=staff&wave=2026-2&kiosk=60&frame#tillid`}>Tell us</a>`);
    assert.deepEqual(attributes(page.querySelector('tillid-survey')!), {
      src: 'https://svar.example.dk/v1/surveys/library-visit',
      endpoint: 'https://svar.example.dk/v1/responses',
      lang: 'da',
      group: 'Skovby & Nord',
      role: 'staff',
      wave: '2026-2',
      kiosk: '60',
    });
  });

  it('that leads to the check of a page stays a link', () => assert.isNull(upgraded(html`<a href="/page#tillid-check">Check</a>`).querySelector('tillid-check')));

  it('stays the link that it is within an element, whose fallback it is', () => {
    const page = upgraded(
      html`<tillid-survey
        ><p><a href="${ADDRESS}#tillid">Tell us</a></p></tillid-survey
      >`,
    );
    assert.lengthOf(page.querySelectorAll('tillid-survey'), 1);
    assert.isNotNull(page.querySelector('tillid-survey > p > a'));
  });

  it('stays the link that it is within a marked place, whose element it is the fallback of', () => {
    const page = upgraded(html`<div data-tillid="survey"><a href="${ADDRESS}#tillid">Tell us</a></div>`);
    assert.lengthOf(page.querySelectorAll('tillid-survey'), 1);
    assert.isNotNull(page.querySelector('div > tillid-survey > a'));
  });

  for (const [survey, place, elements] of [
    ['the same survey', 'the fallback of its element', 1],
    ['another survey', 'an element of its own', 2],
  ] as const)
    it(`after a script that asks ${survey} becomes ${place}`, () => {
      const page = stage(html`<p><br /><a href="${ADDRESS}#tillid">Tell us</a></p>`);
      page.prepend(scriptWith({ tillid: 'survey', src: survey === 'the same survey' ? 'https://svar.example.dk/v1/surveys/library-visit' : '/v1/surveys/other' }));
      upgradePlaceholders(page, (tag) => TAGS.has(tag));
      assert.lengthOf(page.querySelectorAll('tillid-survey'), elements);
      assert.equal(page.querySelector('a')!.parentElement, [...page.querySelectorAll('tillid-survey')].at(-1));
    });

  it('becomes the survey where a filter has taken the mark of the place around it', () => {
    const page = upgraded(html`<div><a href="${ADDRESS}#tillid">Tell us</a></div>`);
    assert.isNotNull(page.querySelector('div > tillid-survey > a'));
  });

  it('without a mark stays a link', () => {
    const page = upgraded(html`<a href=${ADDRESS}>Tell us</a> <a href="${ADDRESS}#tillids">Us</a>`);
    assert.lengthOf(page.querySelectorAll('a'), 2);
    assert.isNull(page.querySelector('tillid-survey'));
  });
});
