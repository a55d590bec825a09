import { ELEMENTS, IN_ADVANCE } from './elements/loaders.js';
import { upgradePlaceholders } from './embedding/placeholders.js';
import { configure } from './locales/configure.js';
import { VERSION } from './protocol/version.js';

/** The one global name: what a page's own script may call. */
export interface TillidGlobal {
  readonly version: string;
  readonly configure: typeof configure;
  /** Looks for elements, and for what stands for them, in a shadow root of the page as well, now and later. */
  readonly watch: typeof watch;
}

/** Tells web editors what did not arrive. */
const tellMissing = (what: string) => (error: unknown) => console.error(`${what} could not be loaded: ${String(error)}`);

/** Puts elements where something stands for them within `root`, and fetches what those need that are not defined yet. */
function define(root: ParentNode): void {
  upgradePlaceholders(root, (tag) => ELEMENTS.has(tag));
  const undefinedYet = [...root.querySelectorAll(':not(:defined)')];
  for (const element of undefinedYet) IN_ADVANCE.get(element.localName)?.(element);
  for (const tag of new Set(undefinedYet.map(({ localName }) => localName))) ELEMENTS.get(tag)?.().catch(tellMissing(`<${tag}>`));
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
