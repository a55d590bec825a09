import { ELEMENTS } from '../loaders.js';
import { within } from './around.js';
import { askAddress } from './ask-address.js';
import type { FrameFacts, PageFacts } from './facts.js';
import type { PolicyWatch } from './policy-watch.js';
import { readWidget } from './read-widget.js';

/** Milliseconds that widgets get to be fetched and drawn. */
const PATIENCE = 5000;
const GLANCE = 100;

const OURS = /^tillid-(?!check$)/;
const SCRIPTS = /\/tillid(-all|-classic)?\.js(\?|$)/;
const HOSTED = /^(.*)\/survey\/([A-Za-z0-9][A-Za-z0-9_-]{0,63})$/;

/** The widgets of the page: not what they are made of themselves. */
function widgetsOf(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    if (OURS.test(element.localName)) return [element];
    return element.shadowRoot === null ? [] : widgetsOf(element.shadowRoot);
  });
}

/** Of widgets within widgets (results under an answer, words in a slot) the outer ones. */
const outermost = (widgets: readonly HTMLElement[]) => widgets.filter((widget) => !widgets.some((other) => other !== widget && other.contains(widget)));

const isSettled = (widget: HTMLElement) =>
  !ELEMENTS.has(widget.localName) || (customElements.get(widget.localName) !== undefined && (widget.shadowRoot?.querySelector('form, fieldset, table, [part]') ?? null) !== null);

/** Waits until the widgets are there to be looked at, as long as that makes sense. */
async function settled(): Promise<void> {
  const end = performance.now() + PATIENCE;
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, GLANCE));
    if (widgetsOf(document).every(isSettled)) break;
  }
  // Controls within draw a moment after the widget around them.
  await new Promise((resolve) => setTimeout(resolve, 3 * GLANCE));
}

function idsTwice(): readonly string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id).filter(Boolean);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

const scriptsOfPage = () => [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);

/** The collector and the survey that a frame shows; undefined where it shows something else. */
function hostedIn({ src }: HTMLIFrameElement): string | undefined {
  if (!URL.canParse(src)) return undefined;
  const { origin, pathname } = new URL(src);
  const found = HOSTED.exec(pathname);
  return found === null ? undefined : `${origin}${found[1]!}/v1/surveys/${found[2]!}`;
}

async function readFrames(policy: PolicyWatch): Promise<FrameFacts<HTMLElement>[]> {
  const read: FrameFacts<HTMLElement>[] = [];
  for (const element of within(document)) {
    const definition = element instanceof HTMLIFrameElement ? hostedIn(element) : undefined;
    if (definition === undefined) continue;
    const { body: _body, ...asked } = await askAddress('definition', definition, policy);
    // A frame is no request of the page: its policy is another one, and what it forbids is told as such.
    read.push({
      place: element as HTMLElement,
      isNamed: (element as HTMLIFrameElement).title.trim() !== '',
      definition: asked.reached === 'policy' ? { ...asked, reached: 'reached' } : asked,
    });
  }
  return read;
}

/** Reads everything that can be judged about a page with widgets, once they are there. */
export async function readPage(policy: PolicyWatch): Promise<PageFacts<HTMLElement>> {
  await settled();
  const found = outermost(widgetsOf(document));
  const widgets = [];
  for (const widget of found) widgets.push(await readWidget(widget, policy));
  const frames = await readFrames(policy);
  const scripts = [...new Set(scriptsOfPage().filter((address) => SCRIPTS.test(address)))];
  const addresses = widgets.flatMap(({ addresses: named }) => named.map(({ address }) => address));
  return {
    origin: location.origin,
    hasLanguage: document.documentElement.lang.trim() !== '',
    viewport: document.querySelector<HTMLMetaElement>('meta[name=viewport]')?.content,
    idsTwice: idsTwice(),
    scripts,
    followsFrames: scriptsOfPage().some((address) => /\/tillid-frame\.js(\?|$)/.test(address)),
    blocked: await policy.blocked(new Set([...scripts.map((address) => new URL('.', address).href), ...addresses.map((address) => address.replace(/\/v1\/.*/, '/v1/'))])),
    widgets,
    frames,
  };
}
