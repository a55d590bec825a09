import { ELEMENTS } from './elements/loaders.js';
import { configure } from './locales/configure.js';
import { VERSION } from './protocol/version.js';

/** The one global name: what a page's own script may call. */
export interface TillidGlobal {
  readonly version: string;
  readonly configure: typeof configure;
  /** Looks for elements, and for what stands for them, in a shadow root of the page as well, now and later. */
  readonly watch: typeof watch;
}

/** What stands for an element where a page may not write one. */
const PLACEHOLDERS = '[data-tillid],a[href*="#tillid"]';

/** Tells web editors what did not arrive. */
const tellMissing = (what: string) => (error: unknown) => console.error(`${what} could not be loaded: ${String(error)}`);

/** Fetches the chunk of every tillid element within `root` that is not defined yet, or that something there stands for. */
function define(root: ParentNode): void {
  // A marked link in an element is its fallback.
  const places = [...root.querySelectorAll<HTMLAnchorElement>(PLACEHOLDERS)].filter((place) => !place.closest(String([...ELEMENTS.keys()])));
  if (places[0]) import('./embedding/placeholders.js').then(({ upgradePlaceholders }) => upgradePlaceholders(root, (tag) => ELEMENTS.has(tag))).catch(tellMissing('data-tillid'));
  // What a place asks for comes beside what reads the place: `#tillid-results`, or `#tillid` alone.
  const tags = places.map(({ dataset, hash }) => `tillid-${dataset['tillid'] || hash?.slice(8) || 'survey'}`);
  for (const tag of new Set([...tags, ...[...root.querySelectorAll(':not(:defined)')].map((element) => element.localName)])) {
    ELEMENTS.get(tag)?.().catch(tellMissing(`<${tag}>`));
  }
}

/** Defines the tillid elements that are in a tree, and those that are added later. */
function watch(root: Document | ShadowRoot): void {
  define(root);
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) if (node instanceof Element && node.parentNode !== null) define(node.parentNode);
    }
  }).observe(root, { childList: true, subtree: true });
}

declare global {
  var tillid: TillidGlobal | undefined;
}

// Not just any `tillid`: an element of the page with this id goes by the same name.
if (globalThis.tillid?.configure === undefined) {
  globalThis.tillid = { version: VERSION, configure, watch };
  watch(document);
  // An editor has opened the page to see what is wrong with it.
  if (location.hash.match('#tillid-check')) document.documentElement.append(document.createElement('tillid-check'));
}
