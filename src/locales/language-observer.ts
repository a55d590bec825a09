/** The parent in the composed tree: out of a shadow root it goes to the host. */
const composedParent = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** A language tag in its canonical form, `da_DK` read as `da-DK`; null where it is none. */
function canonicalTag(tag: string | null): string | null {
  try {
    return tag ? (Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** Whether an element is part of a widget: its `lang` tells what the widget's own words are in, not what the page is in. */
function isWithinWidget(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('tillid-');
}

/** The language of a node: the nearest `lang` attribute of the page, through shadow roots; else the browser's; else English. */
export function languageOf(node: Node): string {
  for (let current: Node | null = node; current !== null; current = composedParent(current)) {
    const language = current instanceof Element && !isWithinWidget(current) ? canonicalTag(current.getAttribute('lang')) : null;
    if (language !== null) return language;
  }
  return canonicalTag(navigator.language) ?? 'en';
}

const listeners = new Set<() => void>();
const observedRoots = new WeakSet<Node>();
const observer = typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => listeners.forEach((listener) => listener()));

/** Calls `listener` whenever a `lang` attribute changes around `node`, until the returned function is called. */
export function onLanguageChange(node: Node, listener: () => void): () => void {
  for (let root: Node = node.getRootNode(); ; root = root.host.getRootNode()) {
    if (!observedRoots.has(root)) {
      observedRoots.add(root);
      observer?.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    if (!(root instanceof ShadowRoot)) break;
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
