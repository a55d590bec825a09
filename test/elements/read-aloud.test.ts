import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/satisfaction/satisfaction.element.js';
import { choose, comesTo, send } from '../fixtures/answering.js';
import { sampleSurvey } from '../fixtures/sample-survey.js';
import { neighbourhood } from '../fixtures/runner-surveys.js';
import { comesToPage, goOn, isThere, pick, questionOf, run } from '../fixtures/running.js';
import { localVoice, remoteVoice, stubSpeech } from '../fixtures/speech.js';
import { all, appear, eventually, find, pause, stageOne } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

/** The button of a question. */
const button = (element: HTMLElement, id: string) => find<HTMLButtonElement>(element, `[name="${id}"] tillid-read-aloud`, 'button');
const buttonOf = (element: HTMLElement, id: string) => appear<HTMLButtonElement>(element, `[name="${id}"] tillid-read-aloud`, 'button');
const nameOf = (element: HTMLElement, id: string) => button(element, id)?.getAttribute('aria-label');
/** The element that holds the button is put beside a question in an idle moment; its words come a moment later. */
const offered = async (element: HTMLElement, id = 'safe') => {
  await appear(element, `[name="${id}"] tillid-read-aloud`);
  await pause(50);
};

describe('where the device has no voice in the language of the page', () => {
  it('there is no button', async () => {
    stubSpeech();
    const element = run(neighbourhood);
    await offered(element);
    assert.isFalse(isThere(element, '[name=safe] tillid-read-aloud', 'button'));
  });

  it('there is no button for a voice in another language', async () => {
    stubSpeech(localVoice('de-DE'));
    const element = run(neighbourhood);
    await offered(element);
    assert.isFalse(isThere(element, '[name=safe] tillid-read-aloud', 'button'));
  });

  it('there is no button for a voice that is not on the device', async () => {
    stubSpeech(remoteVoice('en-GB'));
    const element = run(neighbourhood);
    await offered(element);
    assert.isFalse(isThere(element, '[name=safe] tillid-read-aloud', 'button'));
  });

  it('there is a button as soon as a voice has come', async () => {
    const speech = stubSpeech();
    const element = run(neighbourhood);
    await offered(element);
    speech.setVoices(localVoice('en-GB'));
    await buttonOf(element, 'safe');
  });
});

describe('where the device has a voice in the language of the page', () => {
  it('each question in view has one button', async () => {
    stubSpeech(localVoice('en-GB'));
    const element = run(neighbourhood);
    await pick(element, 'safe', 0);
    await buttonOf(element, 'safe');
    await buttonOf(element, 'why');
    assert.deepEqual(
      ['safe', 'why'].map((id) => all(element, `[name="${id}"] tillid-read-aloud`, 'button').length),
      [1, 1],
    );
  });

  it('the name of the button says which question it reads', async () => {
    stubSpeech(localVoice('en-GB'));
    const element = run(neighbourhood);
    await buttonOf(element, 'safe');
    assert.equal(nameOf(element, 'safe'), 'Read aloud: How safe is your street?');
  });

  it('the name of the button says so for a text', async () => {
    stubSpeech(localVoice('en-GB'));
    const element = run(neighbourhood);
    await pick(element, 'safe', 0);
    await buttonOf(element, 'why');
    await eventually('the name', () => nameOf(element, 'why') === 'Read aloud: What makes it unsafe?', 1500);
  });

  it('the names of buttons on a later page say so', async () => {
    stubSpeech(localVoice('da-DK'));
    const element = run(neighbourhood, 'da');
    await pick(element, 'safe', 4);
    await offered(element);
    await goOn(element, 'Parken');
    await buttonOf(element, 'wish');
    await eventually('the names', () => [nameOf(element, 'visits'), nameOf(element, 'wish')].join() === 'Læs op: Kan du lide parken?,Læs op: Hvad ønsker du dig?', 1500);
  });

  it('the name of the button follows the language of the page', async () => {
    stubSpeech(localVoice('en-GB'), localVoice('da-DK'));
    const element = run(neighbourhood);
    await buttonOf(element, 'safe');
    element.parentElement!.lang = 'da';
    await comesToPage(element, 'Din gade');
    await eventually('the Danish name', () => nameOf(element, 'safe') === 'Læs op: Hvor tryg er din gade?', 1500);
  });

  it('elements of one question have one too', async () => {
    stubSpeech(localVoice('en-GB'));
    await buttonOf(stageOne(html`<tillid-satisfaction></tillid-satisfaction>`), 'overall');
  });

  it('the button is as large as a finger needs', async () => {
    stubSpeech(localVoice('en-GB'));
    const { width, height } = (await buttonOf(run(neighbourhood), 'safe')).getBoundingClientRect();
    assert.isAtLeast(Math.min(width, height), 24);
  });
});

describe('the button that reads aloud', () => {
  async function reading(language = 'en', ...voices: Parameters<typeof stubSpeech>) {
    const speech = stubSpeech(...voices, localVoice('en-GB'));
    const element = run(sampleSurvey, language);
    (await buttonOf(element, 'overall')).click();
    return { speech, element };
  }

  it('reads the question, the line of help, the answers and the ways to leave it, in this order', async () => {
    const { speech } = await reading();
    assert.deepEqual(
      speech.queue.map(({ text }) => text),
      [
        'How satisfied are you with the meeting?',
        'Think of the whole evening.',
        'Very dissatisfied',
        'Dissatisfied',
        'Neither satisfied nor dissatisfied',
        'Satisfied',
        'Very satisfied',
        'Don’t know',
        'Prefer not to answer',
      ],
    );
  });

  it('reads with the voice of the page’s language', async () => {
    const { speech } = await reading('da', localVoice('da-DK'));
    assert.deepEqual([...new Set(speech.queue.map(({ voice, lang }) => `${voice.name} ${lang}`))], ['local da-DK da-DK']);
  });

  it('reads in Danish on a Danish page', async () => {
    const { speech } = await reading('da', localVoice('da-DK'));
    assert.equal(speech.queue[0]!.text, 'Hvor tilfreds er du med mødet?');
  });

  it('passes over voices that are not on the device', async () => {
    const { speech } = await reading('en', remoteVoice('en-US'));
    assert.deepEqual([...new Set(speech.queue.map(({ voice }) => voice.name))], ['local en-GB']);
  });

  it('understands languages that are written with a line below', async () => {
    const { speech } = await reading('da', localVoice('da_DK'));
    assert.equal(speech.queue[0]!.voice.name, 'local da_DK');
  });

  it('says that it stops, while it reads', async () => {
    const { element } = await reading();
    await eventually('the name', () => nameOf(element, 'overall') === 'Stop reading aloud: How satisfied are you with the meeting?');
  });

  it('stops when it is pressed again', async () => {
    const { speech, element } = await reading();
    button(element, 'overall')!.click();
    assert.deepEqual(speech.queue, []);
    await eventually('the name', () => nameOf(element, 'overall')?.startsWith('Read aloud'));
  });

  it('reads from the beginning when it is pressed a third time', async () => {
    const { speech, element } = await reading();
    for (let time = 2; time <= 3; time++) {
      button(element, 'overall')!.click();
      await pause(50);
    }
    assert.equal(speech.queue.length, 9);
    assert.isTrue(nameOf(element, 'overall')!.startsWith('Stop reading aloud'));
  });

  it('offers to read again at the end', async () => {
    const { speech, element } = await reading();
    speech.finish();
    await eventually('the name', () => nameOf(element, 'overall')?.startsWith('Read aloud'));
  });

  it('takes the word from another question', async () => {
    const speech = stubSpeech(localVoice('en-GB'));
    const element = run(neighbourhood);
    await pick(element, 'safe', 0);
    (await buttonOf(element, 'safe')).click();
    (await buttonOf(element, 'why')).click();
    await eventually('the names', () => nameOf(element, 'safe')?.startsWith('Read aloud') && nameOf(element, 'why')?.startsWith('Stop'));
    assert.deepEqual([...new Set(speech.queue.map(({ text }) => text))], ['What makes it unsafe?']);
  });

  it('neither answers nor sends', async () => {
    const { element } = await reading();
    await pause(50);
    assert.deepEqual(
      all<HTMLInputElement>(element, '[name=overall]', 'input').filter(({ checked }) => checked),
      [],
    );
    assert.isDefined(find(element, 'form'));
  });

  it('is silent when the citizen goes on to the next page', async () => {
    const { speech, element } = await reading();
    await choose(element, 4);
    await goOn(element, 'The council');
    assert.deepEqual(speech.queue, []);
  });

  it('is silent when the survey leaves the page', async () => {
    const { speech, element } = await reading();
    element.remove();
    assert.deepEqual(speech.queue, []);
  });

  it('is silent after sending', async () => {
    const speech = stubSpeech(localVoice('en-GB'));
    const element = stageOne(html`<tillid-satisfaction endpoint=${scripted('counts').address}></tillid-satisfaction>`);
    await choose(element, 4);
    (await buttonOf(element, 'overall')).click();
    await send(element);
    await comesTo(element, 'delivered');
    assert.deepEqual(speech.queue, []);
  });

  it('lets a survey be answered where the browser cannot speak at all', async () => {
    stubSpeech();
    Reflect.deleteProperty(window, 'speechSynthesis');
    await questionOf(run(neighbourhood), 'safe');
  });
});
