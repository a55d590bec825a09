import { assert } from '@open-wc/testing';
import { choose, comesTo, send } from '../fixtures/answering.js';
import { comesAnew, countdown, nextButton, satisfactionKiosk, sentKiosk } from '../fixtures/kiosk-scenes.js';
import { hearRegions, wordsSaid } from '../fixtures/live-regions.js';
import { isThere } from '../fixtures/running.js';
import { appear, eventually, find, focused, listen, pause, press, wordsOf } from '../fixtures/stage.js';
import { scripted } from '../fixtures/test-collector.js';

const isAnewSoon = (element: HTMLElement) => pause(50).then(() => isThere(element, 'form'));

describe('a kiosk, once an answer was sent,', () => {
  it('says when it is ready for the next person', async () => {
    const { element } = await sentKiosk();
    assert.equal(countdown(element), 'Ready for the next person in 20 seconds.');
  });

  it('says so in Arabic figures and forms', async () => {
    const { element, clock } = await sentKiosk(undefined, 'ar');
    await clock.pass(15);
    assert.match(countdown(element), /(5|٥) ثوانٍ/);
  });

  it('counts down for the eye', async () => {
    const { element, clock } = await sentKiosk();
    await clock.pass(7);
    assert.equal(countdown(element), 'Ready for the next person in 13 seconds.');
  });

  it('says so once and politely to those who listen', async () => {
    const { element, clock } = await satisfactionKiosk();
    await customElements.whenDefined('tillid-delivery-status');
    await choose(element, 3);
    const said = hearRegions(element);
    await send(element);
    await comesTo(element, 'delivered');
    await clock.pass(19);
    assert.deepEqual(
      wordsSaid(said).filter((words) => words.startsWith('Ready')),
      ['Ready for the next person in 20 seconds. Touch the screen if you need more time.'],
    );
    assert.deepEqual(said.objections(), []);
  });

  it('is there for the next person when nobody touches it', async () => {
    const { element, clock } = await sentKiosk();
    await clock.pass(20);
    await comesAnew(element);
  });

  it('is not there for the next person any sooner', async () => {
    const { element, clock } = await sentKiosk();
    await clock.pass(19.9);
    assert.isFalse(await isAnewSoon(element));
  });

  it('gives whoever touches it all the time anew', async () => {
    const { element, clock } = await sentKiosk();
    await clock.pass(19);
    find(element, 'tillid-delivery-status', '.thanks')!.click();
    await clock.pass(19);
    assert.isFalse(await isAnewSoon(element));
  });

  it('gives whoever scrolls the page all the time anew', async () => {
    const { element, clock } = await sentKiosk();
    await clock.pass(19);
    document.dispatchEvent(new Event('scroll'));
    await clock.pass(19);
    assert.isFalse(await isAnewSoon(element));
  });

  it('gives whoever goes on with Tab all the time anew', async () => {
    const { element, clock } = await sentKiosk();
    await eventually('the focus on the thanks', () => focused()?.classList.contains('thanks'));
    await clock.pass(18);
    await press('Tab');
    await clock.pass(20);
    assert.isFalse(await isAnewSoon(element));
  });

  it('offers the next person no button for three seconds', async () => {
    const { element, clock } = await sentKiosk();
    await clock.pass(2.9);
    assert.isUndefined(nextButton(element));
  });

  it('offers the next person a button then', async () => {
    const { element, clock } = await sentKiosk();
    await clock.pass(3);
    assert.equal(wordsOf(nextButton(element)), 'Next person');
  });

  it('is there for the next person at a press of it', async () => {
    const { element, clock } = await sentKiosk();
    await clock.pass(3);
    nextButton(element)!.click();
    await comesAnew(element);
  });

  it('is there for the next person at a press of it with the keyboard alone', async () => {
    const { element, clock } = await sentKiosk();
    await eventually('the focus on the thanks', () => focused()?.classList.contains('thanks'));
    await clock.pass(3);
    for (let presses = 0; presses < 8 && focused() !== nextButton(element); presses++) await press('Tab');
    await press('Enter');
    await comesAnew(element);
  });

  it('shows the code to whoever asks for it only', async () => {
    const { element } = await sentKiosk();
    const code = await appear(element, 'tillid-delivery-status', '[part=code]');
    assert.isFalse(code.checkVisibility());
    find(element, 'tillid-delivery-status', 'summary')!.click();
    assert.isTrue(code.checkVisibility());
  });

  it('offers nobody to copy the code into the memory that all share, or to see the answers again', async () => {
    const { element } = await sentKiosk();
    await appear(element, 'tillid-delivery-status', '[part=code]');
    assert.isFalse(isThere(element, 'tillid-delivery-status', 'button'));
  });

  it('takes of somebody who presses everything again and again one answer in three seconds', async () => {
    const heard = listen('tillid-submit');
    const { element, clock } = await satisfactionKiosk();
    for (let half = 0; half < 40; half++) {
      find(element, 'tillid-scale', '.option input')?.click();
      find(element, '[part=send]')?.click();
      nextButton(element)?.click();
      await pause(60);
      await clock.pass(0.5);
    }
    assert.isAtLeast(heard.length, 2);
    assert.isAtMost(heard.length, 1 + 20 / 3);
  });
});

describe('a kiosk whose endpoint cannot be reached', () => {
  it('is there for the next person all the same', async () => {
    const { element, clock } = await satisfactionKiosk(scripted('500').address);
    await choose(element, 3);
    await send(element);
    await comesTo(element, 'waiting');
    await clock.pass(20);
    await comesAnew(element);
  });

  it('offers nobody to delete what waits', async () => {
    const { element } = await satisfactionKiosk(scripted('500').address);
    await choose(element, 3);
    await send(element);
    await comesTo(element, 'waiting');
    assert.isFalse(isThere(element, 'tillid-delivery-status', 'tillid-outbox'));
  });
});
