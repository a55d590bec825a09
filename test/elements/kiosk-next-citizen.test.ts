import { assert } from '@open-wc/testing';
import type { DeliveryStatusElement } from '../../src/elements/answering/delivery-status.element.js';
import { choose, comesTo, hintWords, send, write } from '../fixtures/answering.js';
import { clearMemories, memories } from '../fixtures/device-storage.js';
import { comesAnew, satisfactionKiosk, sentKiosk } from '../fixtures/kiosk-scenes.js';
import { hearRegions, wordsSaid } from '../fixtures/live-regions.js';
import { isThere, responseIn } from '../fixtures/running.js';
import { all, appear, eventually, find, focused, listen, pause, press, wordsOf } from '../fixtures/stage.js';

beforeEach(clearMemories);
afterEach(clearMemories);

const chosen = (element: HTMLElement) => all<HTMLInputElement>(element, 'tillid-scale', 'input').filter(({ checked }) => checked).length;

describe('the next citizen at a kiosk finds', () => {
  /** A kiosk at which somebody has answered, with a comment; then the next one comes. */
  async function next() {
    const scene = await satisfactionKiosk();
    await choose(scene.element, 0);
    await write(scene.element, 'The lift stank');
    await send(scene.element);
    await comesTo(scene.element, 'delivered');
    const code = wordsOf(await appear(scene.element, 'tillid-delivery-status', '[part=code]'));
    await scene.clock.pass(20);
    await comesAnew(scene.element);
    return { ...scene, code };
  }

  it('no choice', async () => assert.equal(chosen((await next()).element), 0));

  it('no text, when the comment is asked for', async () => {
    const { element } = await next();
    await choose(element, 2);
    assert.equal((await appear<HTMLTextAreaElement>(element, 'tillid-text:not([hidden])', 'textarea')).value, '');
  });

  it('no text that could be brought back by undoing: the field is a new one', async () => {
    const { element, clock } = await satisfactionKiosk();
    await choose(element, 0);
    await write(element, 'The lift stank');
    const field = find(element, 'tillid-text', 'textarea');
    await send(element);
    await comesTo(element, 'delivered');
    await clock.pass(20);
    await choose(element, 0);
    assert.isFalse(field === (await appear(element, 'tillid-text:not([hidden])', 'textarea')));
  });

  it('no word of what the one before had failed to do', async () => {
    const { element, clock } = await satisfactionKiosk();
    await appear(element, 'tillid-scale', 'input');
    await send(element);
    await eventually('the hint', () => hintWords(element) !== '');
    await clock.pass(80);
    await eventually('no hint', () => hintWords(element) === '');
  });

  it('nothing of the receipt of the one before, not even where it is not shown yet', async () => {
    const { element, code } = await next();
    const { code: left, receipt, kept } = find<DeliveryStatusElement>(element, 'tillid-delivery-status')!;
    assert.match(code, /^.{24}$/);
    assert.deepEqual([left, receipt, kept], ['', '', null]);
  });

  it('the focus where reading begins, on no answer', async () => {
    const { element } = await next();
    await eventually('the focus before the questions', () => focused() === find(element, '[part=form]'));
  });

  it('the first answer at the next press of Tab', async () => {
    const { element } = await next();
    await eventually('the focus before the questions', () => focused() === find(element, '[part=form]'));
    await press('Tab');
    assert.isTrue(focused() === find(element, 'tillid-scale', 'input'));
  });

  it('a word that it is their turn, if they listen', async () => {
    const { element, clock } = await sentKiosk();
    const said = hearRegions(element);
    await clock.pass(20);
    await comesAnew(element);
    assert.deepEqual([wordsSaid(said), said.objections()], [['Ready for the next person.'], []]);
  });

  it('the focus where somebody else on the page has it', async () => {
    const { element, clock } = await sentKiosk();
    const button = document.createElement('button');
    element.after(button);
    await eventually('the focus on the thanks', () => focused()?.classList.contains('thanks'));
    button.focus();
    await clock.pass(20);
    await comesAnew(element);
    await pause(50);
    assert.isTrue(document.activeElement === button);
  });

  it('the page at its top', async () => {
    const { element, clock } = await sentKiosk();
    const space = document.createElement('div');
    space.style.blockSize = '3000px';
    element.after(space);
    document.documentElement.scrollTop = 2000;
    (focused() as HTMLElement).blur();
    await clock.pass(20);
    await comesAnew(element);
    assert.equal(document.documentElement.scrollTop, 0);
  });

  it('an event of their own when they begin', async () => {
    const heard = listen('tillid-start');
    const { element } = await next();
    await choose(element, 3);
    assert.equal(heard.length, 2);
  });

  it('an answer of their own sent under an id of its own', async () => {
    const heard = listen('tillid-submit');
    const { element } = await next();
    await choose(element, 3);
    await send(element);
    await comesTo(element, 'delivered');
    assert.equal(new Set(heard.map((event) => responseIn(event)?.id)).size, 2);
  });

  it('the question, though the page asks each browser only once, and nothing of it on the device', async () => {
    const { element } = await next();
    await choose(element, 3);
    await pause(50);
    assert.deepEqual([isThere(element, '[part=answered]'), memories()], [false, '']);
  });

  it('fields that the browser does not fill in', async () => {
    const { element } = await next();
    await choose(element, 3);
    const field = await appear<HTMLTextAreaElement>(element, 'tillid-text:not([hidden])', 'textarea');
    assert.deepEqual([find<HTMLFormElement>(element, 'form')!.autocomplete, field.autocomplete], ['off', 'off']);
  });
});
