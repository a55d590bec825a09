// What runs in the page of a candidate; it travels there as text, so that it may use nothing from outside itself.
/* global document, Node */

/**
 * Gives the page `globalThis.sight`: everything in it in the order in which it is drawn, through shadow roots and slots, and
 * where it can be clicked. The other see-*.mjs add to it what they find.
 */
export function seeTree() {
  /** What is drawn inside a node, each after the one before. */
  const childrenOf = (node) => {
    if (node.shadowRoot) return [...node.shadowRoot.childNodes];
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return assigned.length > 0 ? assigned : [...(node.childNodes ?? [])];
  };
  function* nodes(node) {
    for (const child of childrenOf(node)) {
      yield child;
      yield* nodes(child);
    }
  }
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.parentNode?.host ?? null;
  const holds = (outer, inner) => {
    for (let node = inner; node; node = parentOf(node)) if (node === outer) return true;
    return false;
  };
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const elements = (from = document.body) => [...nodes(from)].filter(({ nodeType }) => nodeType === Node.ELEMENT_NODE);
  const SILENT = new Set(['script', 'style', 'template', 'option', 'title', 'noscript']);
  /** The words that can be seen in an element, each text as one line. */
  const linesOf = (from) => {
    const lines = [];
    for (const node of nodes(from)) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const around = parentOf(node);
      const line = node.textContent.replace(/\s+/g, ' ').trim();
      if (line && around && !SILENT.has(around.localName) && isSeen(around)) lines.push(line);
    }
    return lines;
  };
  /** The elements that say just this. */
  const saying = (text) => elements().filter((element) => isSeen(element) && element.childElementCount === 0 && element.textContent.trim() === text);
  const topmostAt = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const deeper = found.shadowRoot.elementFromPoint(x, y);
      if (!deeper || deeper === found) break;
      found = deeper;
    }
    return found;
  };
  /** The middle of an element if a click there would reach it; it is scrolled to first. */
  const reachable = (element) => {
    if (!element || !isSeen(element)) return undefined;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width < 4 || height < 4) return undefined;
    const point = { x: x + width / 2, y: y + height / 2 };
    const hit = topmostAt(point.x, point.y);
    return hit && (holds(element, hit) || [...(element.labels ?? [])].some((label) => holds(label, hit))) ? point : undefined;
  };
  /** Where an element is clicked: itself, or what stands for it where it is hidden: its label, or what is around it. */
  const pointOf = (element) => reachable(element) ?? [...(element.labels ?? []), element.closest('label')].map(reachable).find(Boolean) ?? reachable(parentOf(element));
  const focused = () => {
    let found = document.activeElement;
    while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
    return found === document.body ? null : found;
  };
  globalThis.sight = { nodes, elements, parentOf, holds, isSeen, linesOf, saying, pointOf, focused, words: () => linesOf(document.body) };
}
