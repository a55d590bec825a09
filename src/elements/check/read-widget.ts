import { languageOf } from '../../locales/language-observer.js';
import { spokenLanguage } from '../../locales/loaders.js';
import { endpointUrl } from '../answering/endpoint-url.js';
import { ELEMENTS } from '../loaders.js';
import { askAddress, type AskedAddress } from './ask-address.js';
import type { AddressFacts, WidgetFacts } from './facts.js';
import { missingWords } from './missing-words.js';
import type { PolicyWatch } from './policy-watch.js';
import { colourWithin, groundOf, inkOn, liesOverPicture, paintOf } from './read-paint.js';
import { readTexts } from './read-texts.js';

/** Elements whose answers go somewhere. */
const ASKING = new Set(['tillid-survey', 'tillid-satisfaction', 'tillid-wellbeing', 'tillid-trust', 'tillid-heard', 'tillid-ranking']);

/** What a style of the page may not change about a widget: property → what it has to be. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'text-transform': /^none$/,
  'letter-spacing': /^(normal|0px)$/,
  'word-spacing': /^(normal|0px)$/,
  'text-indent': /^0px$/,
  'white-space': /^normal$/,
  'pointer-events': /^auto$/,
  'user-select': /^(auto|text)$/,
  display: /^(?!inline$|contents$)/,
};

/** Closest to what is read: lines as high as their letters run into each other (WCAG 2.2, 1.4.12). */
const LEAST_LINE = 1.3;

/** Declarations of the page that reach into a widget. */
function strangeStyles(widget: Element): readonly string[] {
  const style = getComputedStyle(widget);
  const strange = Object.entries(EXPECTED).flatMap(([property, expected]) => {
    const value = style.getPropertyValue(property);
    return value === '' || expected.test(value) ? [] : [`${property}: ${value}`];
  });
  const isTight = parseFloat(style.lineHeight) < LEAST_LINE * parseFloat(style.fontSize);
  return isTight ? [...strange, `line-height: ${style.lineHeight}`] : strange;
}

/** Whether an element shows more than that it cannot show anything. */
function isDrawn(widget: HTMLElement): boolean {
  const { width, height } = widget.getBoundingClientRect();
  return width > 1 && height > 1 && widget.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && widget.shadowRoot?.querySelector('[part~=problem]') === null;
}

function stateOf(widget: HTMLElement): WidgetFacts<HTMLElement>['state'] {
  if (!ELEMENTS.has(widget.localName)) return 'unknown';
  if (customElements.get(widget.localName) === undefined) return 'undefined';
  return isDrawn(widget) ? 'drawn' : 'undrawn';
}

const absolute = (address: string) => new URL(address, document.baseURI).href;

/** The addresses that a widget needs, by what they are for. */
function addressesOf(widget: HTMLElement): readonly (readonly [AddressFacts['purpose'], string])[] {
  const isAsking = ASKING.has(widget.localName);
  const endpoint = isAsking ? endpointUrl(widget.getAttribute('endpoint') ?? '') : null;
  const [src, results] = [widget.getAttribute('src'), widget.getAttribute('results')];
  const named: (readonly [AddressFacts['purpose'], string | null])[] = [
    ['answers', endpoint],
    [isAsking ? 'definition' : 'results', src],
    ['results', results],
  ];
  return named.flatMap(([purpose, address]) => (address && URL.canParse(address, document.baseURI) ? [[purpose, absolute(address)] as const] : []));
}

/** The definition that a widget asks by: that of its address, the one that the page has set, or the one between its tags. */
function definitionOf(widget: HTMLElement, asked: readonly AskedAddress[]): unknown {
  const fetched = asked.find(({ purpose, reached }) => purpose === 'definition' && reached === 'reached')?.body;
  return fetched ?? (widget as { definition?: unknown }).definition;
}

/** What can be said about the colours of a widget. */
function coloursOf(widget: HTMLElement): Pick<WidgetFacts<HTMLElement>, 'texts' | 'edges'> {
  const root = widget.shadowRoot;
  if (root === null) return { texts: [], edges: undefined };
  const isOverPicture = liesOverPicture(widget);
  const canvas = paintOf(colourWithin(root, 'Canvas'));
  const ground = isOverPicture ? undefined : groundOf(widget, canvas);
  const ink = (written: string) => inkOn(colourWithin(root, written), widget, ground!);
  return { texts: readTexts(widget, { canvas, isOverPicture }), edges: ground && { line: ink('var(--_line)'), ring: ink('var(--_accent)'), ground } };
}

/** Reads what is known of one widget, and asks the addresses that it needs. */
export async function readWidget(widget: HTMLElement, policy: PolicyWatch): Promise<WidgetFacts<HTMLElement>> {
  const asked: AskedAddress[] = [];
  // One by one, so that what the policy blocks is told of the right address.
  for (const [purpose, address] of addressesOf(widget)) asked.push(await askAddress(purpose, address, policy));
  const language = languageOf(widget);
  const state = stateOf(widget);
  return {
    place: widget,
    tag: widget.localName,
    state,
    language,
    isSpoken: spokenLanguage(language) === 'en' ? /^en\b/i.test(language) : true,
    asksWithoutEndpoint: ASKING.has(widget.localName) && endpointUrl(widget.getAttribute('endpoint') ?? '') === null,
    hasFallback: [...widget.childNodes].some((node) => (node.textContent ?? '').trim() !== ''),
    addresses: asked.map(({ body: _body, ...facts }) => facts),
    missing: missingWords(definitionOf(widget, asked), language),
    ...(state === 'drawn' ? coloursOf(widget) : { texts: [], edges: undefined }),
    size: Math.round(parseFloat(getComputedStyle(widget).fontSize)),
    strange: state === 'drawn' ? strangeStyles(widget) : [],
  };
}
