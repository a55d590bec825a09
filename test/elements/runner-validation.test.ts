import { assert } from '@open-wc/testing';
import type { ScaleElement } from '../../src/questions/scale/scale.element.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { send } from '../fixtures/answering.js';
import { binding } from '../fixtures/runner-surveys.js';
import { chosen, comesToPage, fill, focusedQuestion, goOn, headingOf, isThere, pick, questionOf, run } from '../fixtures/running.js';
import { all, appear, eventually, find, focused, wordsOf } from '../fixtures/stage.js';
import '../fixtures/test-collector.js';

const summary = (element: HTMLElement) => find(element, '[part=errors]');
const summaryWords = (element: HTMLElement) => wordsOf(find(element, '[part=errors] h3'));
const links = (element: HTMLElement) => all(element, '[part=errors] a');
/** What is said at a question, without the word that tells readers who hear it that it is an error. */
const errorAt = (element: HTMLElement, id: string) => {
  const error = find(element, `[name="${id}"]`, '[part=error]');
  return wordsOf(error)
    .slice(wordsOf(error?.querySelector('.visually-hidden') ?? undefined).length)
    .trim();
};
const flags = (element: HTMLElement, id: string) =>
  all(element, `[name="${id}"]`, 'input[name^=answer]:not(.leave *), textarea').map((input) => input.getAttribute('aria-invalid'));

const HEADINGS = {
  en: ['The first page', 'The second page', 'Check your answers before you send them'],
  da: ['Den første side', 'Den anden side', 'Se dine svar igennem, før du sender dem'],
};

/** The first page, from which the citizen wanted to go on too early. */
async function stopped(language: 'en' | 'da' = 'en', definition: SurveyDefinition = binding) {
  const element = run(definition, language);
  await Promise.all(['mood', 'story', 'spare'].map((id) => questionOf(element, id)));
  await send(element);
  await appear(element, '[part=errors]');
  return element;
}

for (const [language, words] of Object.entries({
  en: {
    one: 'One answer needs another look',
    two: '2 answers need another look',
    questions: ['How are you?', 'What happened?'],
    errors: ['Choose an answer.', 'Write an answer.'],
  },
  da: {
    one: 'Se lige på ét af svarene igen',
    two: 'Se lige på 2 af svarene igen',
    questions: ['Hvordan går det?', 'Hvad skete der?'],
    errors: ['Vælg et svar.', 'Skriv et svar.'],
  },
}) as ['en' | 'da', { one: string; two: string; questions: string[]; errors: string[] }][]) {
  const [first, second] = HEADINGS[language] as [string, string];

  describe(`required questions that were left out on a page in ${language}`, () => {
    it('keep the citizen on the page', async () => assert.equal(headingOf(await stopped(language)), first));

    it('are counted in the heading of a summary', async () => assert.equal(summaryWords(await stopped(language)), words.two));

    it('are told of in the singular where it is one', async () => {
      const element = run(binding, language);
      await fill(element, 'story', 'Ferie');
      await send(element);
      await appear(element, '[part=errors]');
      assert.equal(summaryWords(element), words.one);
    });

    it('are named in the summary in the order of the page', async () =>
      assert.deepEqual(
        links(await stopped(language)).map(wordsOf),
        words.questions.map((question, index) => `${question} ${words.errors[index]}`),
      ));

    it('say the same words at the question', async () => {
      const element = await stopped(language);
      await eventually('the words', () => errorAt(element, 'story') !== '');
      assert.deepEqual([errorAt(element, 'mood'), errorAt(element, 'story')], words.errors);
    });

    it('let the citizen go on who says no', async () => {
      const element = run(binding, language);
      await pick(element, 'mood', { leave: 0 });
      await pick(element, 'story', { leave: 0 });
      await goOn(element, second);
    });
  });
}

describe('the summary of what needs another look', () => {
  it('gets the focus', async () => {
    const element = await stopped();
    await eventually('the focus', () => focused() === summary(element));
  });

  it('is named by its heading', async () => {
    const element = await stopped();
    assert.equal(find(element, `#${summary(element)!.getAttribute('aria-labelledby')}`), find(element, '[part=errors] h3'));
  });

  for (const [index, id] of ['mood', 'story'].entries()) {
    it(`leads into the question ${id}`, async () => {
      const element = await stopped();
      links(element)[index]!.click();
      await eventually('the focus', () => focusedQuestion() === id);
    });
  }

  it('does not change the address of the page when a link is followed', async () => {
    const before = location.href;
    links(await stopped())[0]!.click();
    assert.equal(location.href, before);
  });

  it('loses what was answered', async () => {
    const element = await stopped();
    await pick(element, 'mood', 3);
    await eventually('one link', () => links(element).length === 1);
    assert.deepEqual([summaryWords(element), ...links(element).map(wordsOf)], ['One answer needs another look', 'What happened? Write an answer.']);
  });

  it('goes when everything was answered', async () => {
    const element = await stopped();
    await pick(element, 'mood', 3);
    await fill(element, 'story', 'A holiday');
    await eventually('no summary', () => summary(element) === undefined);
  });

  it('goes when the citizen says no', async () => {
    const element = await stopped();
    await pick(element, 'mood', { leave: 0 });
    await pick(element, 'story', { leave: 0 });
    await eventually('no summary', () => summary(element) === undefined);
  });

  it('gets the focus again when the next try fails too', async () => {
    const element = await stopped();
    await pick(element, 'mood', 3);
    (await questionOf(element, 'mood')).focus();
    await send(element);
    await eventually('the focus', () => focused() === summary(element));
  });

  it('does not stand on a page that is in order', async () => {
    const element = run(binding);
    await pick(element, 'mood', 1);
    await fill(element, 'story', 'Nothing much');
    await goOn(element, 'The second page');
    assert.isFalse(isThere(element, '[part=errors]'));
  });

  it('does not stand on a page that has not been left yet', async () => {
    const element = run(binding);
    await questionOf(element, 'spare');
    assert.isFalse(isThere(element, '[part=errors]'));
  });

  it('speaks the new language after the page changed it', async () => {
    const element = await stopped();
    element.parentElement!.lang = 'da';
    await eventually('the heading in Danish', () => summaryWords(element) === 'Se lige på 2 af svarene igen');
    await eventually('the links in Danish', () => links(element).map(wordsOf).join() === 'Hvordan går det? Vælg et svar.,Hvad skete der? Skriv et svar.', 1500);
  });
});

describe('a required question that was left out', () => {
  it('is marked as invalid', async () => {
    const element = await stopped();
    await eventually('the mark', () => new Set(flags(element, 'mood')).size === 1 && flags(element, 'mood')[0] === 'true');
  });

  it('is described by its error', async () => {
    const element = await stopped();
    const group = await appear(element, '[name=mood]', 'fieldset[aria-describedby~=error]');
    assert.equal(wordsOf((group.getRootNode() as ShadowRoot).querySelector('#error') ?? undefined), 'Error: Choose an answer.');
  });

  it('is marked no more once it was answered', async () => {
    const element = await stopped();
    await pick(element, 'mood', 3);
    await eventually('no mark', () => flags(element, 'mood').every((flag) => flag === 'false'));
    assert.equal(errorAt(element, 'mood'), '');
  });

  it('leaves the answers beside it as they are', async () => {
    const element = run(binding);
    await pick(element, 'spare', 2);
    await send(element);
    await appear(element, '[part=errors]');
    assert.deepEqual(chosen(element, 'spare'), [2]);
  });

  it('leaves a question beside it that need not be answered unmarked', async () => assert.deepEqual(new Set(flags(await stopped(), 'spare')), new Set(['false'])));
});

describe('an answer that is missing on a page behind the review', () => {
  /** At the review, where the page’s own script takes an answer back. */
  async function takenBack() {
    const element = run({ ...binding, review: true });
    await pick(element, 'mood', 1);
    await fill(element, 'story', 'A holiday');
    await goOn(element, 'The second page');
    await pick(element, 'sleep', 1);
    await goOn(element, 'Check your answers before you send them');
    const mood = find<ScaleElement>(element, '[name=mood]')!;
    mood.value = null;
    await mood.updateComplete;
    await send(element);
    return element;
  }

  it('leads back to its page', async () => comesToPage(await takenBack(), 'The first page'));

  it('is named there in a summary that has the focus', async () => {
    const element = await takenBack();
    await comesToPage(element, 'The first page');
    await eventually('the focus', () => focused() === summary(element));
    assert.deepEqual(links(element).map(wordsOf), ['How are you? Choose an answer.']);
  });
});
