import { assert } from '@open-wc/testing';
import { nothing } from 'lit';
import '../../src/elements/survey/survey.element.js';
import type { AnsweringEventDetails } from '../../src/elements/answering/answering-events.js';
import type { SurveyElement } from '../../src/elements/survey/survey.element.js';
import { formatProblem } from '../../src/validation/problem-at.js';
import { choose } from '../fixtures/answering.js';
import { type BrokenDefinition, jsonOf, soundBut, survey } from '../fixtures/broken-definition.js';
import { brokenDefinitions, notJson } from '../fixtures/broken-definitions.js';
import { afterEachTidy, all, appear, eventually, listen, stage, wordsOf } from '../fixtures/stage.js';

const FALLBACK = 'Write to us instead.';
const QUESTION = 'How was your visit?';

/** A survey element with a fallback, not yet on the page. */
function made(give: (element: SurveyElement) => void): SurveyElement {
  const element = document.createElement('tillid-survey');
  element.append(Object.assign(document.createElement('p'), { textContent: FALLBACK }));
  give(element);
  return element;
}

function addressOf(text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  afterEachTidy(() => URL.revokeObjectURL(address));
  return address;
}

const byProperty = (definition: unknown) => made((element) => (element.definition = definition));
const byScript = (text: string) => made((element) => element.prepend(Object.assign(document.createElement('script'), { type: 'application/json', textContent: text })));
const byAddress = (text: string) => made((element) => (element.src = addressOf(text)));

const question = async (element: SurveyElement) => wordsOf(await appear(element, 'tillid-scale', 'legend'));
const chosenIn = (element: SurveyElement) => all<HTMLInputElement>(element, 'tillid-scale', '.option input').findIndex(({ checked }) => checked);

/** What nothing caught, and what the console was told, in the present test. */
let uncaught: string[] = [];
let consoleLines: string[] = [];
const noteError = ({ message }: ErrorEvent) => void uncaught.push(message);
const noteRejection = ({ reason }: PromiseRejectionEvent) => void uncaught.push(String(reason));
const writeToConsole = console.error;

/** A sound survey on the same page, answered before any broken one comes. */
const neighbour = byProperty(soundBut({}));
neighbour.lang = 'en';

before(async () => {
  window.addEventListener('error', noteError);
  window.addEventListener('unhandledrejection', noteRejection);
  document.body.append(neighbour);
  await choose(neighbour, 3);
});

beforeEach(() => {
  uncaught = [];
  consoleLines = [];
  console.error = (line: unknown) => void consoleLines.push(String(line));
});

afterEach(() => (console.error = writeToConsole));

after(() => {
  neighbour.remove();
  window.removeEventListener('error', noteError);
  window.removeEventListener('unhandledrejection', noteRejection);
});

/** Puts a survey on the page that cannot be shown, and waits until it has told so. */
async function told(element: SurveyElement): Promise<AnsweringEventDetails['tillid-error'][]> {
  const heard = listen('tillid-error') as CustomEvent<AnsweringEventDetails['tillid-error']>[];
  stage(nothing).append(element);
  await eventually('word of the fault', () => heard.length > 0);
  await appear(element, '.problem');
  return heard.filter(({ target }) => target === element).map(({ detail }) => detail);
}

/** What is in the place of a survey that cannot be shown, and around it. */
function around(element: SurveyElement) {
  const fallback = element.querySelector('p')!;
  return { fallback: fallback.getBoundingClientRect().height > 0 ? wordsOf(fallback) : 'out of view', uncaught, neighbour: chosenIn(neighbour) };
}
const UNDISTURBED = { fallback: FALLBACK, uncaught: [], neighbour: 3 };

async function assertTold(element: SurveyElement, { path, expected }: BrokenDefinition): Promise<void> {
  const details = await told(element);
  assert.lengthOf(details, 1, 'told once');
  const named = details[0]!.problems?.find((problem) => problem.path === path && problem.expected.includes(expected));
  assert.isDefined(named, `the path ${path} in ${JSON.stringify(details[0])}`);
  assert.include(consoleLines.join('\n'), formatProblem(named), 'told on the console');
  assert.deepEqual(around(element), UNDISTURBED);
}

/** Some of all kinds: the first, and every seventh after it. */
const some = brokenDefinitions.filter((_, index) => index % 7 === 0);

describe('a broken definition leaves the fallback in view, is told of by its path, and disturbs nothing else on the page', () => {
  for (const broken of brokenDefinitions) it(`as a property: ${broken.name}`, () => assertTold(byProperty(broken.definition), broken));

  for (const broken of some) it(`as a child script: ${broken.name}`, () => assertTold(byScript(jsonOf(broken)), broken));

  for (const broken of some) it(`by its address: ${broken.name}`, () => assertTold(byAddress(jsonOf(broken)), broken));
});

describe('a text that is no JSON leaves the fallback in view, is told of, and disturbs nothing else on the page', () => {
  for (const [name, text] of Object.entries(notJson)) {
    for (const [way, give] of Object.entries({ 'as a child script': byScript, 'by its address': byAddress })) {
      it(`${way}: one ${name}`, async () => {
        const element = give(text);
        const [detail] = await told(element);
        assert.include(detail!.message, 'not valid JSON');
        assert.deepEqual(around(element), UNDISTURBED);
      });
    }
  }
});

describe('beside a broken definition', () => {
  it('a sound one that begins at the same moment is shown', async () => {
    const sound = byProperty(soundBut({ id: 'other-visit' }));
    stage(nothing).append(byProperty(soundBut({ titel: {} })), sound, byProperty(survey('none')));
    assert.equal(await question(sound), QUESTION);
  });
});
