// What runs in the page itself, and in frames of it: it travels there as text, so that it may use nothing from outside itself.
/* global document, requestAnimationFrame */

/**
 * Tells when the fourth answer of the first question has been painted (`painted`), and when a click on it has been taken
 * (`taken`): it is chosen, and where an element of ours asks, the element has it as its value.
 */
export function watchForAnswer() {
  const tell = (moment) => void globalThis.tellMoment(moment, performance.timeOrigin + performance.now());
  const find = () => {
    const scale = document.querySelector('tillid-survey, tillid-satisfaction')?.shadowRoot?.querySelector('tillid-scale');
    const input = (scale?.shadowRoot ?? document).querySelector('input[value="4"]');
    // What stands in the page for when no script runs may be hidden by then.
    return input?.getClientRects().length > 0 ? { input, isTaken: () => input.checked && (scale === undefined || scale === null || scale.value === 4) } : undefined;
  };
  const click = () => {
    const found = find();
    found?.input.click();
    requestAnimationFrame(() => (found?.isTaken() ? tell('taken') : click()));
  };
  const look = () => {
    if (find() === undefined) return void requestAnimationFrame(look);
    // What is in the tree now is painted in this frame or the next; the callback after that one knows it has been.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        tell('painted');
        click();
      }),
    );
  };
  requestAnimationFrame(look);
}
