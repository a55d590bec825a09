/** Milliseconds for which the place is marked. */
const SHOWN = 3000;

/** Pages as narrow as this, in CSS pixels, have the panel below what it tells of. */
const NARROW = 640;

/** Brings an element into view, marks it for a moment, and gives it the focus, so that the keyboard goes on from there. The page stays as it was. */
export function leadTo(element: HTMLElement): void {
  const isMine = !element.hasAttribute('tabindex') && element.tabIndex < 0;
  if (isMine) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  if (isMine) element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.scrollIntoView({ block: innerWidth <= NARROW ? 'start' : 'center', behavior: 'instant' });
  const mark = { outline: '4px solid #d21f3c', outlineOffset: '4px' };
  element.animate([mark, mark], { duration: SHOWN });
}
