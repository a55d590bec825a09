// What runs in the page itself: each function travels there as text, so that none may use anything from outside itself.
/* global document, requestAnimationFrame */

/** Tells when the first input of the first question is in the shadow tree (`there`), and when it has been painted (`painted`). */
export function watchForFirstQuestion() {
  const isThere = () => Boolean(document.querySelector('tillid-survey')?.shadowRoot?.querySelector('tillid-scale')?.shadowRoot?.querySelector('input'));
  const look = () => {
    if (!isThere()) return void requestAnimationFrame(look);
    void globalThis.tellFirstQuestion('there', performance.now());
    // What is in the tree now is painted in this frame or the next; the callback after that one knows it has been.
    requestAnimationFrame(() => requestAnimationFrame(() => globalThis.tellFirstQuestion('painted', performance.now())));
  };
  requestAnimationFrame(look);
}

/**
 * Answers the scale on the present page again and again.
 *
 * @returns Milliseconds from each click until the element has updated and been laid out (`work`), and until the next frame (`drawn`).
 */
export async function answerScale(warmUps, rounds) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  const survey = document.querySelector('tillid-survey');
  const control = [...survey.shadowRoot.querySelectorAll('tillid-scale')].find((one) => !one.hidden && one.offsetParent !== null);
  const inputs = [...control.shadowRoot.querySelectorAll('.option input')];
  const times = [];
  for (let round = 0; round < warmUps + rounds; round++) {
    await frame();
    await turn();
    const begun = performance.now();
    inputs[round % inputs.length].click();
    await survey.updateComplete;
    await control.updateComplete;
    control.getBoundingClientRect();
    const work = performance.now() - begun;
    await frame();
    if (round >= warmUps) times.push({ work, drawn: performance.now() - begun });
  }
  return times;
}

/** Answers what is on the present page, as a citizen would, and goes on to the next. */
export async function answerPage() {
  const survey = document.querySelector('tillid-survey');
  const root = survey.shadowRoot;
  const step = root.querySelector('.step').textContent;
  for (const control of root.querySelectorAll('tillid-scale, tillid-choice, tillid-matrix')) control.shadowRoot.querySelector('input').click();
  for (const control of root.querySelectorAll('tillid-text, tillid-number')) {
    const field = control.shadowRoot.querySelector('textarea, input');
    field.value = control.localName === 'tillid-text' ? `Mine ord om ${control.name}` : '12';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await survey.updateComplete;
  root.querySelector('[part=send]').click();
  const limit = performance.now() + 5000;
  while (root.querySelector('.step').textContent === step) {
    if (performance.now() > limit) throw new Error(`the survey stayed at ${step.trim()}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await survey.updateComplete;
}
