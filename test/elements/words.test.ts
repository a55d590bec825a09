import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/satisfaction/satisfaction.element.js';
import { configure } from '../../src/locales/configure.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { choose, comesTo, deliveryWords, send, write } from '../fixtures/answering.js';
import { binding, neighbourhood } from '../fixtures/runner-surveys.js';
import { comesToPage, headingOf, pick, questionOf, responseIn, run } from '../fixtures/running.js';
import { all, appear, eventually, find, listen, stageOne, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

const legend = (element: HTMLElement, id = 'safe') => wordsOf(find(element, `[name="${id}"]`, 'legend'));
const step = (element: HTMLElement) => wordsOf(find(element, '.step'));

describe('a tag with words of its own', () => {
  const steps = html`<span slot="pageOf">Side {1} ud af {2}</span>`;

  it('puts figures into a text where it says so', async () => {
    const element = run(neighbourhood, 'en', steps);
    await questionOf(element, 'safe');
    assert.equal(step(element), 'Side 1 ud af 2');
  });

  it('keeps them when the page changes its language', async () => {
    const element = run(neighbourhood, 'en', steps);
    await questionOf(element, 'safe');
    element.parentElement!.lang = 'da';
    await comesToPage(element, 'Din gade');
    assert.equal(step(element), 'Side 1 ud af 2');
  });

  it('leaves out a figure that its text does not name', async () => {
    const element = run(neighbourhood, 'en', html`<span slot="pageOf">Step {1}</span>`);
    await questionOf(element, 'safe');
    assert.equal(step(element), 'Step 1');
  });

  it('shows them on its buttons', async () => {
    const element = run(neighbourhood, 'en', html`<span slot="next">Onwards</span>`);
    await questionOf(element, 'safe');
    const shown = find(element, '[part=send]')!.querySelector('slot')!.assignedElements();
    assert.deepEqual(shown.map(wordsOf), ['Onwards']);
  });

  it('puts them into the questions: a text', async () => {
    const element = run(neighbourhood, 'en', html`<span slot="noAnswer">Not now</span>`);
    await questionOf(element, 'safe');
    assert.deepEqual(all(element, '[name=safe]', '.leave').map(wordsOf), ['Don’t know', 'Not now']);
  });

  it('puts them into the questions: a row', async () => {
    const element = stageOne(html`<tillid-satisfaction><span slot="satisfactionLevels">Awful|Bad|Poor|So-so|Fair|Good|Great</span></tillid-satisfaction>`);
    await appear(element, 'tillid-scale', 'input');
    assert.deepEqual(all(element, 'tillid-scale', '.option').map(wordsOf), ['Awful', 'Bad', 'So-so', 'Good', 'Great']);
  });

  it('puts them into the questions: a text with figures', async () => {
    const element = stageOne(html`<tillid-satisfaction look="stars"><span slot="stars">{1} out of {2}</span></tillid-satisfaction>`);
    await appear(element, 'tillid-scale', 'input');
    assert.equal(all(element, 'tillid-scale', '.option').map(wordsOf)[2], '3 out of 5');
  });

  it('puts them into questions that come later', async () => {
    const element = run(neighbourhood, 'en', html`<span slot="charactersLeft">{1} to go</span>`);
    await pick(element, 'safe', 0);
    await questionOf(element, 'why');
    await write(element, 'x'.repeat(150));
    await eventually('the count', () => wordsOf(find(element, '[name=why]', '.count')) === '50 to go');
  });

  it('puts them into the words about errors', async () => {
    const element = run(binding, 'en', html`<span slot="errorsFound">Please look again ({1})</span><span slot="answerRequired">Say something, or no.</span>`);
    await questionOf(element, 'spare');
    await send(element);
    await appear(element, '[part=errors]');
    assert.deepEqual([wordsOf(find(element, '[part=errors] h3')), wordsOf(find(element, '[part=errors] .message'))], ['Please look again (2)', 'Say something, or no.']);
  });

  it('puts them into what is said after sending', async () => {
    const element = stageOne(html`<tillid-satisfaction endpoint=${scripted('counts').address}><span slot="delivered">It lies safe with us.</span></tillid-satisfaction>`);
    await choose(element, 4);
    await send(element);
    await comesTo(element, 'delivered');
    assert.equal(deliveryWords(element), 'It lies safe with us.');
  });

  it('shows none of them beside the survey', async () => {
    const element = run(neighbourhood, 'en', steps);
    await questionOf(element, 'safe');
    assert.equal(element.querySelector('[slot=pageOf]')!.getClientRects().length, 0);
  });
});

describe('a page with words of its own', () => {
  it('has them on every element, questions included', async () => {
    configure({
      texts: {
        'en-x-words': {
          next: 'Onwards',
          noAnswer: 'Not now',
          satisfactionLevels: ['Awful', 'Bad', 'Poor', 'So-so', 'Fair', 'Good', 'Great'],
          pageOf: (page, pages) => `${page}/${pages}`,
          stars: (value, most) => `${value} of the ${most}`,
          delivered: 'Safe with us.',
        },
      },
    });
    const element = run(neighbourhood, 'en-x-words');
    const faces = stageOne(html`<tillid-satisfaction endpoint=${scripted('counts').address}></tillid-satisfaction>`, 'en-x-words');
    const stars = stageOne(html`<tillid-satisfaction look="stars"></tillid-satisfaction>`, 'en-x-words');
    await questionOf(element, 'safe');
    await appear(stars, 'tillid-scale', 'input');
    await choose(faces, 4);
    await send(faces);
    const levels = all(faces, 'tillid-scale', '.option').map(wordsOf);
    await comesTo(faces, 'delivered');
    assert.deepEqual(
      [
        step(element),
        wordsOf(find(element, '[part=send]')),
        wordsOf(all(element, '[name=safe]', '.leave')[1]),
        levels[0],
        all(stars, 'tillid-scale', '.option').map(wordsOf)[0],
        deliveryWords(faces),
      ],
      ['1/2', 'Onwards', 'Not now', 'Awful', '1 of the 5, Awful', 'Safe with us.'],
    );
  });

  it('gives way to the words of a tag', async () => {
    configure({ texts: { 'en-x-tag': { next: 'Onwards' } } });
    const element = run(neighbourhood, 'en-x-tag', html`<span slot="next">Further</span>`);
    await questionOf(element, 'safe');
    assert.deepEqual(find(element, '[part=send]')!.querySelector('slot')!.assignedElements().map(wordsOf), ['Further']);
  });

  it('changes them in questions that are there already', async () => {
    const element = run(neighbourhood, 'en-x-late');
    await questionOf(element, 'safe');
    configure({ texts: { 'en-x-late': { noAnswer: 'Not now' } } });
    await eventually('the words', () => wordsOf(all(element, '[name=safe]', '.leave')[1]) === 'Not now');
  });

  it('keeps those that it set before, when it sets others', async () => {
    configure({ texts: { 'en-x-twice': { next: 'Onwards' } } });
    configure({ texts: { 'en-x-twice': { noAnswer: 'Not now' } } });
    const element = run(neighbourhood, 'en-x-twice');
    await questionOf(element, 'safe');
    assert.deepEqual([wordsOf(find(element, '[part=send]')), wordsOf(all(element, '[name=safe]', '.leave')[1])], ['Onwards', 'Not now']);
  });
});

/** The language and direction that an element stands in, as a browser and a screen reader take them. */
function tongueOf(element: Element | undefined): [string | undefined, string | undefined] {
  const nearest = (attribute: string) => {
    for (let node: Node | null | undefined = element; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null))
      if (node instanceof Element && node.hasAttribute(attribute)) return node.getAttribute(attribute) ?? undefined;
    return undefined;
  };
  return [nearest('lang'), nearest('dir')];
}

/** The innermost element that holds these words. */
const holderOf = (words: string, ...path: [HTMLElement, ...string[]]): Element | undefined =>
  all(...path)
    .filter((element) => wordsOf(element) === words)
    .at(-1);

const inFrench: SurveyDefinition = {
  ...neighbourhood,
  title: { fr: 'Votre quartier' },
  pages: [
    {
      id: 'rue',
      title: { en: 'Your street', fr: 'Votre rue' },
      questions: [{ id: 'safe', type: 'scale', min: 1, max: 5, text: { en: 'How safe is it?', fr: 'Est-elle sûre ?' }, labels: { 1: { en: 'Not safe', fr: 'Pas sûre' } } }],
    },
  ],
};

describe('on a page in a language that the library does not speak', () => {
  const french = async () => {
    const element = run(inFrench, 'fr');
    await questionOf(element, 'safe');
    await appear(element, '[name=safe]', 'legend');
    return element;
  };

  it('the library’s words are English and say so', async () => {
    const element = await french();
    const button = find(element, '[part=send]');
    assert.deepEqual([wordsOf(button), ...tongueOf(button)], ['Send answer', 'en', 'ltr']);
  });

  it('the headings of the definition are French and say so', async () => {
    const element = await french();
    assert.deepEqual([headingOf(element), ...tongueOf(holderOf('Votre rue', element, 'h2, h2 *'))], ['Votre rue', 'fr', 'ltr']);
  });

  it('the questions are French and say so', async () => {
    const element = await french();
    assert.deepEqual([legend(element), ...tongueOf(holderOf('Est-elle sûre ?', element, '[name=safe]', 'legend, legend *'))], ['Est-elle sûre ?', 'fr', 'ltr']);
  });

  it('the words of the answers are French', async () => assert.equal(wordsOf(all(await french(), '[name=safe]', '.option')[0]), '1, Pas sûre'));

  it('the response says that it was answered in French', async () => {
    const heard = listen('tillid-submit');
    const element = await french();
    await pick(element, 'safe', 2);
    await send(element);
    await eventually('the event', () => heard.length === 1);
    assert.equal(responseIn(heard[0])?.language, 'fr');
  });
});

describe('on a page in Arabic', () => {
  it('a text that is there in English only is marked as English, left to right', async () => {
    const element = run(neighbourhood, 'ar');
    await appear(element, '[name=safe]', 'legend');
    assert.deepEqual(tongueOf(holderOf('Your street', element, 'h2, h2 *')), ['en', 'ltr']);
    assert.deepEqual(tongueOf(holderOf('How safe is your street?', element, '[name=safe]', 'legend, legend *')), ['en', 'ltr']);
  });

  it('a text that is there in Arabic is marked as Arabic, right to left', async () => {
    const [page] = neighbourhood.pages!;
    const element = run(
      {
        ...neighbourhood,
        pages: [{ ...page!, title: { en: 'Your street', ar: 'شارعك' }, questions: [{ ...page!.questions[0]!, text: { en: 'How safe?', ar: 'ما مدى أمانه؟' } }] }],
      },
      'ar',
    );
    await appear(element, '[name=safe]', 'legend');
    assert.deepEqual(tongueOf(holderOf('شارعك', element, 'h2, h2 *')), ['ar', 'rtl']);
    assert.deepEqual(tongueOf(holderOf('ما مدى أمانه؟', element, '[name=safe]', 'legend, legend *')), ['ar', 'rtl']);
  });
});
