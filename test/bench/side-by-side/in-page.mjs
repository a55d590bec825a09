// What runs in the page itself: each function travels there as text, so that none may use anything from outside itself.
/* global document, requestAnimationFrame */

/**
 * Tells when an answer of the first question has been painted (`painted`), when a click on it has been taken (`taken`), and when
 * there is one wherever the survey is asked (`everywhere`).
 *
 * @param answer The way to the answer, see form.mjs; `taken`: what the click changes; `places`: in how many places it is asked.
 */
export function watchForAnswer({ answer, taken, places }) {
  const tell = (moment) => void globalThis.tellMoment(moment, performance.timeOrigin + performance.now());
  const at = (way) => way.reduce((root, selector) => (root?.shadowRoot ?? root)?.querySelector(selector), document);
  const count = (way) => way.reduce((roots, selector) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(selector)]), [document]).length;
  const shown = () => {
    const found = at(answer);
    return found?.getClientRects().length > 0 && !found.disabled ? found : undefined;
  };
  /** What is in the tree now is painted in this frame or the next; the callback after that one knows it has been. */
  const painted = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
  const isTaken = () => at(taken.at)?.[taken.property] === taken.is;
  /** Clicks, and again where nothing has come of it after a while: a second click at once would take some answers back. */
  const click = () => {
    const again = performance.now() + 250;
    const wait = () => (isTaken() ? tell('taken') : void requestAnimationFrame(performance.now() > again ? click : wait));
    shown()?.click();
    requestAnimationFrame(wait);
  };
  const look = () => {
    if (shown() === undefined) return void requestAnimationFrame(look);
    painted(() => {
      tell('painted');
      click();
    });
  };
  const lookEverywhere = () => (count(answer) < places ? void requestAnimationFrame(lookEverywhere) : painted(() => tell('everywhere')));
  requestAnimationFrame(look);
  requestAnimationFrame(lookEverywhere);
}

/** How many elements a way leads to. */
export function countAt(way) {
  return way.reduce((roots, selector) => roots.flatMap((root) => [...(root.shadowRoot ?? root).querySelectorAll(selector)]), [document]).length;
}
