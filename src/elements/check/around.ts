/** The element that an element is drawn in: that of its slot, its parent, or the host of its shadow root. */
function around(element: Element): Element | null {
  const { assignedSlot, parentElement } = element;
  return assignedSlot ?? parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** An element and everything that it is drawn in, from the inside. */
export function* outwards(element: Element): Generator<Element> {
  for (let current: Element | null = element; current !== null; current = around(current)) yield current;
}

/** All elements below a root, through shadow roots that are open. */
export function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot !== null) yield* within(element.shadowRoot);
  }
}
