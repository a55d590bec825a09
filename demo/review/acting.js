/* global customElements, document */
// What a citizen does with an answering element, done by the page: real clicks on real inputs.
import { until } from './until.js';

/** What stands in an element for readers without JavaScript, and where there is nothing to ask. */
const fallback = () => Object.assign(document.createElement('p'), { lang: 'en', dir: 'ltr', textContent: 'Call 46 00 00 00, or ask at the desk.' });

/** Puts an element into a stage, and waits until it is there. */
export async function mount(stage, tag, attributes, properties = {}) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(fallback());
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  stage.append(element);
  await customElements.whenDefined(tag);
  await element.updateComplete;
  return element;
}

const shownControls = (element) => [...element.shadowRoot.querySelectorAll('form > *')].filter((control) => 'given' in control && !control.hidden);

/** Waits until the questions of the present step are there, and gives back their controls. */
export const controls = (element) => until(`questions in ${element.localName}`, () => shownControls(element).length > 0 && shownControls(element));

/** Answers a question: the middle of every group of radio buttons, the first checkbox, some words. */
function answer(control) {
  const inputs = [...control.shadowRoot.querySelectorAll('input, textarea')];
  const radios = inputs.filter(({ type }) => type === 'radio');
  for (const name of new Set(radios.map((radio) => radio.name))) {
    const group = radios.filter((radio) => radio.name === name);
    group[Math.floor(group.length / 2)].click();
  }
  inputs.find(({ type }) => type === 'checkbox')?.click();
  for (const field of inputs.filter(({ type }) => ['textarea', 'text', 'number'].includes(type))) {
    field.value = field.inputMode === 'text' || field.localName === 'textarea' ? '…' : '3';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Answers every question of the present step. */
export async function answerStep(element) {
  for (const control of await controls(element)) {
    await control.updateComplete;
    answer(control);
  }
  await element.updateComplete;
}

/** Presses the button that sends or goes on. */
export async function press(element) {
  const button = await until(`a button in ${element.localName}`, () => element.shadowRoot.querySelector('[part=send]'));
  button.click();
  await element.updateComplete;
}

const stepOf = (element) => element.shadowRoot.querySelector('.step')?.textContent ?? '';
const phaseOf = (element) => element.shadowRoot.querySelector('tillid-delivery-status')?.phase ?? 'asking';

/** Answers everything, step by step, and sends it; waits until the answer is as far as `phase` says. */
export async function answerAll(element, phase) {
  while (phaseOf(element) === 'asking') {
    await answerStep(element);
    const before = stepOf(element);
    await press(element);
    await until(`the next step of ${element.localName}`, () => stepOf(element) !== before || phaseOf(element) !== 'asking');
  }
  await until(`${element.localName}: ${phase}`, () => phaseOf(element) === phase);
}
