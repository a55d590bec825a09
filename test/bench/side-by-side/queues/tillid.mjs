import { markersOf } from './queue.mjs';

/** Ours as it is published: the element on the page, filled in and sent by its own controls; behind the site stands a collector. */
export const queue = {
  name: 'Tillid',
  packages: [],
  promises: true,
  html: '<main></main>',
  page: `import '/cdn/tillid.js';

const until = async (read) => {
  for (;;) {
    const value = read();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
const inside = (element, selector) => element?.shadowRoot?.querySelector(selector) ?? null;

function addWidget() {
  const widget = document.createElement('tillid-satisfaction');
  widget.setAttribute('survey', 'fault-suite');
  widget.setAttribute('question', 'How satisfied are you?');
  widget.setAttribute('comment', '');
  widget.setAttribute('endpoint', '/v1/responses');
  document.querySelector('main').replaceChildren(widget);
  return widget;
}
const levelOf = (widget) => inside(inside(widget, 'tillid-scale'), 'input');

globalThis.ready = until(() => levelOf(document.querySelector('tillid-satisfaction')) && customElements.get('tillid-text') && customElements.get('tillid-delivery-status'));
globalThis.give = async (marker) => {
  const widget = addWidget();
  const stored = new Promise((resolve) => widget.addEventListener('tillid-stored', resolve, { once: true }));
  (await until(() => levelOf(widget))).click();
  const comment = await until(() => inside(inside(widget, 'tillid-text'), 'textarea'));
  comment.value = marker;
  comment.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  inside(widget, 'button[part=send]').click();
  await stored;
};
addWidget();`,
  isAnswers: (address) => address === '/v1/responses',
  markersIn: (text) => markersOf(JSON.parse(text).responses),
};
