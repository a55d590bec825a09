import { assert } from '@open-wc/testing';
import { html } from 'lit';
import { comesTo, send } from '../fixtures/answering.js';
import { clearMemories, memories } from '../fixtures/device-storage.js';
import { comesAnew, countdown, kiosk, stillThere, surveyKiosk } from '../fixtures/kiosk-scenes.js';
import { binding, neighbourhood, reviewed, worry } from '../fixtures/runner-surveys.js';
import { chosen, comesToPage, fill, goOn, headingOf, isThere, pick, questionOf, responseIn, written } from '../fixtures/running.js';
import { answerAll, answerPage } from '../fixtures/states/answer-page.js';
import { all, appear, eventually, find, focused, listen, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

beforeEach(clearMemories);
afterEach(clearMemories);

/** The third page of a survey, after answers that call for all three. */
async function atPark() {
  const scene = await surveyKiosk(neighbourhood);
  await pick(scene.element, 'safe', 1);
  await fill(scene.element, 'why', 'The dark');
  await goOn(scene.element, 'Light in the street');
  await pick(scene.element, 'lamps', 3);
  await goOn(scene.element, 'The park');
  await fill(scene.element, 'wish', 'A bench');
  return scene;
}

/** The same, sent, and left to the next citizen. */
async function nextAfterSending() {
  const scene = await atPark();
  await send(scene.element);
  await comesTo(scene.element, 'delivered');
  await scene.clock.pass(20);
  await comesAnew(scene.element);
  return scene;
}

/** The same, never sent. */
async function nextAfterLeaving() {
  const scene = await atPark();
  await scene.clock.pass(60);
  await scene.clock.pass(20);
  await comesToPage(scene.element, 'Your street');
  return scene;
}

for (const [what, next] of [
  ['was sent', nextAfterSending],
  ['was left half-way', nextAfterLeaving],
] as const) {
  describe(`at a kiosk, after a survey in steps ${what}, the next citizen finds`, () => {
    it('the first page', async () => assert.equal(headingOf((await next()).element), 'Your street'));

    it('the focus on its heading', async () => {
      await next();
      await eventually('the focus', () => wordsOf(focused() ?? undefined) === 'Your street');
    });

    it('no answer on the first page', async () => {
      const { element } = await next();
      await questionOf(element, 'safe');
      assert.deepEqual(chosen(element, 'safe'), []);
    });

    it('no answer on the pages that follow', async () => {
      const { element } = await next();
      await pick(element, 'safe', 0);
      await questionOf(element, 'why');
      assert.equal(written(element, 'why'), '');
      await goOn(element, 'Light in the street');
      await questionOf(element, 'lamps');
      assert.deepEqual(chosen(element, 'lamps'), []);
      await goOn(element, 'The park');
      await questionOf(element, 'wish');
      assert.equal(written(element, 'wish'), '');
    });

    it('nothing in what the device remembers', async () => {
      await next();
      assert.equal(memories(), '');
    });

    it('answers of their own in what they send', async () => {
      const { element } = await next();
      const heard = listen('tillid-submit');
      await pick(element, 'safe', 4);
      await goOn(element, 'The park');
      await send(element);
      await comesTo(element, 'delivered');
      const skipped = { missing: 'skipped' };
      const hidden = { missing: 'not-shown' };
      assert.deepEqual(responseIn(heard[0])?.answers, { safe: 5, why: hidden, lamps: hidden, visits: skipped, wish: skipped });
    });
  });
}

describe('at a kiosk', () => {
  it('a review that was left shows the next citizen the first page', async () => {
    const { element, clock } = await surveyKiosk(reviewed);
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
    await send(element);
    await appear(element, '.review');
    await clock.pass(60);
    await clock.pass(20);
    await comesToPage(element, 'Your street');
  });

  it('what the one before has to look at again is no word to the next citizen', async () => {
    const { element, clock } = await surveyKiosk(binding);
    await questionOf(element, 'mood');
    await send(element);
    await appear(element, '.errors');
    await clock.pass(60);
    await clock.pass(20);
    await eventually('no errors', () => !isThere(element, '.errors') && !all(element, 'form > *').some((control) => isThere(control, '.error')));
  });

  it('help that an answer calls for goes with it', async () => {
    const { element, clock } = await surveyKiosk(worry);
    await pick(element, 'calm', 0);
    await send(element);
    await appear(element, '.help');
    await clock.pass(20);
    await pick(element, 'calm', 5);
    await send(element);
    await comesTo(element, 'delivered');
    assert.isFalse(isThere(element, '.help'));
  });

  it('a page that takes long to answer is asked for only when nobody touches it', async () => {
    const { element, clock } = await atPark();
    for (let minutes = 0; minutes < 5; minutes++) {
      await clock.pass(50);
      await fill(element, 'wish', `A bench, ${minutes}`);
    }
    assert.deepEqual([stillThere(element), written(element, 'wish')], [undefined, 'A bench, 4']);
  });

  for (const [tag, template] of [
    ['tillid-wellbeing', html`<tillid-wellbeing kiosk="20" instrument="who-5" endpoint=${scripted('counts').address}></tillid-wellbeing>`],
    ['tillid-heard', html`<tillid-heard kiosk="20" by="staff" follow-up endpoint=${scripted('counts').address}></tillid-heard>`],
  ] as const) {
    it(`${tag} counts down, and is there for the next person`, async () => {
      const { element, clock } = await kiosk(template);
      await answerAll(element, 'delivered');
      assert.match(countdown(element), /^Ready for the next person in/);
      await clock.pass(20);
      await comesAnew(element);
      const given = all(element, 'form > *').map((control) => ('given' in control ? control.given : undefined));
      assert.deepEqual(
        given.filter((answer) => answer !== undefined),
        [],
      );
    });

    it(`${tag} takes the answer of the next person`, async () => {
      const heard = listen('tillid-delivered');
      const { element, clock } = await kiosk(template);
      await answerAll(element, 'delivered');
      await clock.pass(20);
      await comesAnew(element);
      await answerPage(element);
      find(element, '[part=send]')!.click();
      await comesTo(element, 'delivered');
      assert.equal(heard.length, 2);
    });
  }
});
