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

/** Fetches the chunk of every tillid element within `root` that is not defined yet. */
function define(root: ParentNode): void {
  // A marked link in an element is its fallback.
  if ([...root.querySelectorAll(PLACEHOLDERS)].some((place) => place.closest(String([...ELEMENTS.keys()])) === null))
    import('./embedding/placeholders.js').then(
      ({ upgradePlaceholders }) => upgradePlaceholders(root, (tag) => ELEMENTS.has(tag)),
      (error: unknown) => console.error(`data-tillid could not be read: ${String(error)}`),
    );
  const undefinedTags = new Set([...root.querySelectorAll(':not(:defined)')].map((element) => element.localName));
  for (const tag of undefinedTags) {
    ELEMENTS.get(tag)?.().catch((error: unknown) => console.error(`<${tag}> could not be loaded: ${String(error)}`));
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
