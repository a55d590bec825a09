import { assert } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { untold } from '../fixtures/inspections/accessibility-tree.js';
import { lookAlike } from '../fixtures/inspections/choices.js';
import { atWidth, enlarged, inColours, type Inspection, LIGHT, spaced } from '../fixtures/inspections/circumstances.js';
import { faintChoices, faintDrawings, faintEdges, faintFields, faintTexts } from '../fixtures/inspections/contrast.js';
import { cutOff, fixed, lowTargets, outOfOrder, tooSmall, tooWide } from '../fixtures/inspections/geometry.js';
import { unmarkedWords, wrongLanguage } from '../fixtures/inspections/language.js';
import { askedByNobody, brokenGroups, personalFields, sameNames, silentlyRequired, undescribed, unspokenLabels, withoutName } from '../fixtures/inspections/names.js';
import { moving, tricks } from '../fixtures/inspections/stillness.js';
import { untoldPictures } from '../fixtures/inspections/told-pictures.js';
import { onlyInChromium, stage } from '../fixtures/stage.js';

/** A page with a shadow root that holds what is planted, in a style of its own. */
function plant(template: TemplateResult, css = '', language = 'en'): HTMLElement {
  const page = stage(html`<div></div>`, language);
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  const root = page.firstElementChild!.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  render(template, root);
  return page;
}

/** A field of a heat table. */
const plantHeat = (css = ''): HTMLElement =>
  plant(
    html`<table>
      <tr>
        <td class="heat heat-5">5</td>
      </tr>
    </table>`,
    css,
  );

const radio = (checked = false) => html`<label class="option"><input type="radio" name="a" .checked=${checked} /><span>Yes</span></label>`;

interface Breach {
  readonly inspect: Inspection;
  readonly planted: () => HTMLElement;
  readonly found: RegExp;
}

/** Breach → what looks for it, and what it finds. Each inspection finds nothing on a page without it, as every state shows. */
const BREACHES: Readonly<Record<string, Breach>> = {
  'a button that is a picture of a face alone': { inspect: withoutName, planted: () => plant(html`<button>☺</button>`), found: /has no name/ },
  'a drawing that is neither hidden nor named': { inspect: withoutName, planted: () => plant(html`<svg></svg>`), found: /neither hidden nor named/ },
  'an input outside of the group of its question': {
    inspect: askedByNobody,
    planted: () =>
      plant(
        html`<fieldset><legend part="label">How?</legend></fieldset>
          ${radio()}`,
      ),
    found: /does not belong to "How\?"/,
  },
  'a hint that describes nothing': {
    inspect: undescribed,
    planted: () =>
      plant(
        html`<p part="label">How?</p>
          <p id="hint" part="hint">Think</p>`,
      ),
    found: /describes nothing/,
  },
  'radio buttons that stand together and are two groups': {
    inspect: brokenGroups,
    planted: () =>
      plant(
        html`<fieldset>
          <legend>How?</legend>
          ${radio()}<input type="radio" name="b" />
        </fieldset>`,
      ),
    found: /1 in its group, 2 beside it/,
  },
  'words that stand above those before them': {
    inspect: outOfOrder,
    planted: () =>
      plant(
        html`<p>One</p>
          <p>Two</p>`,
        'p + p { position: relative; inset-block-start: -6rem }',
      ),
    found: /is read after/,
  },
  'words that stand before those before them in a line': {
    inspect: outOfOrder,
    planted: () => plant(html`<div><b>One</b><b>Two</b></div>`, 'div { display: flex; flex-direction: row-reverse; justify-content: flex-end; gap: 1rem }'),
    found: /is read after/,
  },
  'a rule that asks how the device is held': {
    inspect: tricks,
    planted: () => plant(html`<p>One</p>`, '@media (orientation: portrait) { p { display: none } }'),
    found: /orientation/,
  },
  'words that appear under the pointer': { inspect: tricks, planted: () => plant(html`<p>One</p>`, 'p:hover { visibility: visible }'), found: /:hover/ },
  'a tooltip': { inspect: tricks, planted: () => plant(html`<p title="More">One</p>`), found: /tooltip/ },
  'a field that asks who somebody is': { inspect: personalFields, planted: () => plant(html`<input type="email" />`), found: /no field for an answer/ },
  'text that is too faint': { inspect: inColours(LIGHT, faintTexts), planted: () => plant(html`<p>One</p>`, 'p { color: #767676; opacity: 0.9 }'), found: /is 3\.\d\d:1/ },
  'text on a tint that covers a part': {
    inspect: inColours(LIGHT, faintTexts),
    planted: () => plant(html`<p>One</p>`, 'p { color: #666666; background: color-mix(in srgb, currentColor 30%, transparent) }'),
    found: /is 3\.\d\d:1/,
  },
  'text in a slot that is too faint': {
    inspect: inColours(LIGHT, faintTexts),
    planted: () => plant(html`<button><slot>Send</slot></button>`, 'button { color: #aaaaaa; background: white }'),
    found: /slot "Send"/,
  },
  'a field without an edge': {
    inspect: inColours(LIGHT, faintEdges),
    planted: () => plant(html`<input type="text" />`, 'input { border: 1px solid #cccccc; background: white }'),
    found: /input: 1\.6/,
  },
  'a choice with a faint mark': {
    inspect: inColours(LIGHT, faintChoices),
    planted: () => plant(radio(true), 'input { opacity: 0 } label { border: 2px solid #dddddd }'),
    found: /chosen: 1\.3/,
  },
  'an interval that is drawn too faintly': {
    inspect: inColours(LIGHT, faintDrawings),
    planted: () => plant(html`<svg><line class="range" x2="10"></line></svg>`, '.range { stroke: #dddddd }'),
    found: /1\.3\d:1/,
  },
  'an interval through which the page is seen': {
    inspect: inColours(LIGHT, faintDrawings),
    planted: () => plant(html`<svg><line class="whisker" x2="10"></line></svg>`, '.whisker { stroke: #1b1b1b; stroke-opacity: 0.4 }'),
    found: /whisker: 2\.\d\d:1/,
  },
  'a point over time that is too faint': {
    inspect: inColours(LIGHT, faintDrawings),
    planted: () => plant(html`<svg><circle r="4"></circle></svg>`, 'circle { fill: #cccccc }'),
    found: /circle: 1\.6\d:1/,
  },
  'a field whose bar is too faint': {
    inspect: inColours(LIGHT, faintFields),
    planted: () => plantHeat('.heat { background: linear-gradient(#cccccc, #cccccc) }'),
    found: /heat-5: 1\.6\d:1/,
  },
  'a field whose bar is not painted': {
    inspect: faintFields,
    planted: () => plantHeat(),
    found: /heat-5: 1\.00:1/,
  },
  'a picture without a table of its figures': {
    inspect: untoldPictures,
    planted: () =>
      plant(
        html`<section>
          <h3>How?</h3>
          <p class="sentence">So.</p>
          <svg class="band"></svg>
        </section>`,
      ),
    found: /has no table of its figures/,
  },
  'a picture without a sentence': {
    inspect: untoldPictures,
    planted: () =>
      plant(
        html`<section>
          <h3>How?</h3>
          <svg class="band"></svg>
          <table>
            <tr>
              <td><data value="1">1</data></td>
            </tr>
          </table>
        </section>`,
      ),
    found: /has no sentence/,
  },
  'a canvas that does not say what it is of': {
    inspect: untoldPictures,
    planted: () =>
      plant(
        html`<section>
          <h3>How?</h3>
          <p class="note">So.</p>
          <canvas aria-label="A chart"></canvas>
          <table>
            <tr>
              <td><data value="1">1</data></td>
            </tr>
          </table>
        </section>`,
      ),
    found: /is called "A chart"/,
  },
  'a choice that only its hue tells from the others': {
    inspect: inColours(LIGHT, lookAlike),
    planted: () => plant(html`<div>${radio(true)}${radio()}</div>`, 'input { opacity: 0 } label { border: 2px solid #008000 } label:has(:checked) { border-color: #c00000 }'),
    found: /looks like/,
  },
  'letters of twice the size that are cut off': {
    inspect: enlarged(cutOff),
    planted: () => plant(html`<p>One</p>`, 'p { font-size: 1rem; block-size: 24px; overflow: hidden }'),
    found: /cuts off/,
  },
  'a box that is wider than a narrow page': {
    inspect: atWidth('320px', tooWide),
    planted: () => plant(html`<p>One</p>`, 'p { inline-size: 400px }'),
    found: /reaches from 0 to 400/,
  },
  'words that reach out of their button': {
    inspect: atWidth('320px', cutOff),
    planted: () => plant(html`<button>Inconsiderately</button>`, 'button { inline-size: 40px; padding: 0 }'),
    found: /reaches out of its box/,
  },
  'a header that does not scroll': { inspect: fixed, planted: () => plant(html`<p>One</p>`, 'p { position: sticky }'), found: /does not scroll/ },
  'words that wider distances cut off': {
    inspect: spaced(cutOff),
    planted: () => plant(html`<p>One and two and three</p>`, 'p { inline-size: 10.5em; block-size: 1.2em; line-height: 1.2; overflow: hidden; white-space: nowrap }'),
    found: /cuts off/,
  },
  'a transition': { inspect: moving, planted: () => plant(html`<p>One</p>`, 'p { transition: color 0.2s }'), found: /moves/ },
  'two values of one name': {
    inspect: sameNames,
    planted: () =>
      plant(
        html`<fieldset>
          <legend>How?</legend>
          ${radio()}${radio()}
        </fieldset>`,
      ),
    found: /as 1 more/,
  },
  'a name without the words that are seen': {
    inspect: unspokenLabels,
    planted: () => plant(html`<button aria-label="Submit">Send</button>`),
    found: /shows "send" and is called "submit"/,
  },
  'a small target': { inspect: tooSmall, planted: () => plant(html`<button>a</button>`, 'button { inline-size: 20px; block-size: 30px }'), found: /20 × 30/ },
  'a low target': { inspect: lowTargets, planted: () => plant(html`<button>a</button>`, 'button { block-size: 30px }'), found: /30/ },
  'a page in another language': { inspect: wrongLanguage, planted: () => plant(html`<p lang="en">One</p>`, '', 'da'), found: /says en on a page in da/ },
  'words of another script without a mark': { inspect: unmarkedWords, planted: () => plant(html`<p>How was it?</p>`, '', 'ar'), found: /is marked as ar/ },
  'words of another script with the mark but not the direction': {
    inspect: unmarkedWords,
    planted: () => plant(html`<p lang="en">How was it?</p>`, '', 'ar'),
    found: /is marked as en rtl/,
  },
  'a question that is required without saying so': {
    inspect: silentlyRequired,
    planted: () => {
      const page = plant(html`<p part="label">How?</p>`);
      Object.assign(page.firstElementChild!, { question: { required: true } });
      return page;
    },
    found: /does not say that it is required/,
  },
};

describe('the inspection of every state finds a planted breach:', () => {
  for (const [name, { inspect, planted, found }] of Object.entries(BREACHES)) it(name, async () => assert.match((await inspect(planted())).join('; '), found));
});

describe('the inspection of the accessibility tree finds a planted breach:', () => {
  before(onlyInChromium);

  it('a control that is hidden from it', async () => assert.match((await untold(plant(html`<div inert><button>Send</button></div>`))).join(), /is not told as button/));

  it('a description that the document does not say', async () =>
    assert.match((await untold(plant(html`<label>How?<input type="text" aria-description="More" /></label>`))).join(), /is not told as textbox/));
});
