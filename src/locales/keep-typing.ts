/** What is written into. */
const FIELDS = 'textarea, select, input:not([type=radio], [type=checkbox], [type=range], [type=button], [type=submit])';

/**
 * Keeps a letter that is written into a field of an element from the page around. Seen from there the element itself has the
 * focus, and no field: a page whose single letters are shortcuts would take what somebody writes for them.
 */
export function keepTyping(event: KeyboardEvent): void {
  const { key, altKey, ctrlKey, metaKey } = event;
  const [field] = event.composedPath();
  if (key.length === 1 && !altKey && !ctrlKey && !metaKey && field instanceof Element && field.matches(FIELDS)) event.stopPropagation();
}
