/* global document, HTMLElement, location */
// The review page: every example of every question type and every element, in every state, at an address of its own.
import './review/stand-in.js';
import { draw } from './review/drawing.js';
import { elementSubjects } from './review/element-subjects.js';
import { fault, questionSubjects } from './review/question-subjects.js';
import { chosen, keepDressed, offer, readAddress } from './review/settings.js';

const main = document.querySelector('#content');
const contents = document.querySelector('#contents');

const examples = await (await fetch('/cdn/examples.json')).json();

/** A part's anchor holds whatever is filtered out: it counts among all parts of its subject. */
const withAnchors = (subject) => ({ ...subject, parts: subject.parts.map((part, index) => ({ ...part, id: `${subject.id}-${index + 1}` })) });
const subjects = [...questionSubjects(examples), ...elementSubjects(examples)].map(withAnchors);

const groups = Object.groupBy(subjects, ({ group }) => group);
const statesOf = (ofGroup) => [...new Set(ofGroup.flatMap(({ parts }) => parts.flatMap(({ scenes }) => scenes.map(({ state }) => state))))];
const inGroups = (values) => Object.fromEntries(Object.entries(groups).map(([group, ofGroup]) => [group, values(ofGroup).map((value) => [value, value])]));
offer(
  'show',
  inGroups((ofGroup) => ofGroup.map(({ id }) => id)),
);
offer('state', inGroups(statesOf));

/** What the settings leave of all there is. */
function selected() {
  const { show, state } = chosen();
  return subjects
    .filter(({ id }) => show === 'all' || id === show)
    .map((subject) => ({ ...subject, parts: subject.parts.map((part) => ({ ...part, scenes: part.scenes.filter((scene) => state === 'all' || scene.state === state) })) }))
    .map((subject) => ({ ...subject, parts: subject.parts.filter(({ scenes }) => scenes.length > 0) }))
    .filter(({ parts }) => parts.length > 0);
}

async function show() {
  const shown = selected();
  contents.replaceChildren(...shown.map(({ id }) => Object.assign(document.createElement('a'), { href: `#${id}`, textContent: id })));
  const focused = document.activeElement;
  await draw(main, shown);
  // Sending moves the focus to the thanks; a reader of this page has sent nothing.
  if (focused instanceof HTMLElement && document.contains(focused)) focused.focus({ preventScroll: true });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  (document.getElementById(location.hash.slice(1)) ?? document.documentElement).scrollIntoView();
}

/** Errors stand in the language in which they were made. */
async function translateErrors() {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const faulty = [...main.querySelectorAll('form > *')].filter(({ error }) => error);
  await Promise.all(faulty.map(async (control) => (await control.updateComplete, fault(control))));
}

readAddress();
keepDressed((changed) => {
  if (changed === 'show' || changed === 'state') void show();
  if (changed === 'language') void translateErrors();
});
await show();
