import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/answering/delivery-status.element.js';
import '../../src/elements/receipt/receipt.element.js';
import '../../src/elements/outbox/outbox.element.js';
import type { DeliveryStatusElement } from '../../src/elements/answering/delivery-status.element.js';
import { afterEachTidy, all, appear, eventually, find, focused, press, stage, stageOne, wordsOf } from '../fixtures/stage.js';

const CODE = 'K7QM-2XGD-9PTR-4HWN-8VCB';

/** How an answer stands that was sent and received, with what a test wants to be different. */
async function shown(more: Partial<DeliveryStatusElement> = {}, language = 'en'): Promise<DeliveryStatusElement> {
  const element = stageOne<DeliveryStatusElement>(html`<tillid-delivery-status>Thanks</tillid-delivery-status>`, language);
  Object.assign(element, { phase: 'delivered', kept: 'device', addressed: true, receipt: 'an-id', code: CODE, manageable: true, ...more });
  await appear(element, '.thanks');
  await element.updateComplete;
  return element;
}

const status = (element: HTMLElement) => wordsOf(find(element, '.status'));
const note = (element: HTMLElement) => wordsOf(find(element, '.note'));
const changeButton = (element: HTMLElement) => find<HTMLButtonElement>(element, '.change');

/** Lets the clipboard take what it is given, or refuse it, until the test is over; tells what it was given. */
function clipboard(isAllowed: boolean): string[] {
  const given: string[] = [];
  const writeText = (text: string) => (isAllowed ? Promise.resolve(void given.push(text)) : Promise.reject(new DOMException('Not here.', 'NotAllowedError')));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  afterEachTidy(() => Reflect.deleteProperty(navigator, 'clipboard'));
  return given;
}

describe('after sending a citizen reads', () => {
  for (const [what, more, words] of [
    ['that the answer is kept and on its way', { phase: 'sending' }, 'Your answer is kept on this device and is being sent.'],
    ['that it waits for a connection', { phase: 'waiting' }, 'Your answer is kept on this device. It is sent as soon as there is a connection.'],
    [
      'that only the open tab keeps it, on its way',
      { phase: 'sending', kept: 'tab' },
      'This browser does not let us keep your answer. Leave this tab open until it has been sent.',
    ],
    ['that only the open tab keeps it, waiting', { phase: 'waiting', kept: 'tab' }, 'This browser does not let us keep your answer. Leave this tab open until it has been sent.'],
    ['that the page names nobody to send it to', { phase: 'waiting', addressed: false }, 'Your answer is kept on this device. This page does not say where to send it.'],
    [
      'that it is not kept, and will not be sent, where neither is possible',
      { phase: 'waiting', addressed: false, kept: 'tab' },
      'This browser does not let us keep your answer, and this page does not say where to send it. It is lost when this tab is closed.',
    ],
    ['that it was refused and is kept', { phase: 'refused' }, 'Your answer could not be accepted. It is kept on this device, so that you can save it to a file.'],
    [
      'that it was refused and is not kept',
      { phase: 'refused', kept: 'tab' },
      'Your answer could not be accepted, and this browser does not let us keep it. It is lost when this tab is closed.',
    ],
    ['that it was received', { phase: 'delivered' }, 'Your answer has been received.'],
  ] as const)
    it(what, async () => assert.equal(status(await shown(more)), words));

  it('for how long a waiting answer is sent, and what then', async () => {
    const element = await shown({ phase: 'waiting', days: 30 });
    assert.equal(note(element), 'We try for 30 days. After that it stays here until you send it, save it to a file or delete it.');
  });

  it('so in Danish, for a single day', async () => assert.match(note(await shown({ phase: 'waiting', days: 1 }, 'da')), /^Vi prøver i 1 dag\. /));

  for (const [what, more] of [
    ['once it was received', { phase: 'delivered' }],
    ['where only the tab keeps it', { phase: 'waiting', kept: 'tab' }],
    ['where nobody is to receive it', { phase: 'waiting', addressed: false }],
  ] as const)
    it(`nothing of days ${what}`, async () => assert.equal(note(await shown(more)), ''));
});

describe('the receipt after sending', () => {
  it('is the code, written from the left, with what it is good for', async () => {
    const element = await shown({}, 'ar');
    const code = await appear(element, '[part=code]');
    const style = getComputedStyle(code);
    const select = style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select');
    assert.deepEqual([wordsOf(code), style.direction, select], [CODE, 'ltr', 'all']);
    assert.include(wordsOf(find(element, '.use')), 'دون حساب');
  });

  it('is the id where there is no code, folded away', async () => {
    const element = await shown({ code: '' });
    const receipt = await appear<HTMLDetailsElement>(element, '[part=receipt]');
    assert.deepEqual([receipt.open, wordsOf(receipt.querySelector('code')!)], [false, 'an-id']);
  });

  it('is not there while the answer is being saved', async () => {
    const element = await shown();
    element.phase = 'storing';
    await element.updateComplete;
    assert.lengthOf(all(element, '[part=receipt]'), 0);
  });

  it('is copied by a press, and that is said', async () => {
    const given = clipboard(true);
    const element = await shown();
    (await appear<HTMLButtonElement>(element, '.copy')).click();
    await eventually('the words', () => wordsOf(find(element, '.copied')) === 'The code has been copied.');
    assert.deepEqual(given, [CODE]);
  });

  it('cannot be copied on a device that is shared, where the next one would find it', async () => assert.lengthOf(all(await shown({ manageable: false }), '.copy'), 0));

  it('says so where it cannot be copied', async () => {
    clipboard(false);
    const element = await shown();
    (await appear<HTMLButtonElement>(element, '.copy')).click();
    await eventually('the words', () => wordsOf(find(element, '.copied')) === 'The code could not be copied. Mark it and copy it yourself.');
  });

  it('says so in a region that was there before', async () => {
    clipboard(true);
    const element = await shown();
    const region = find(element, '.copied')!;
    assert.deepEqual([region.role, wordsOf(region)], ['status', '']);
    (await appear<HTMLButtonElement>(element, '.copy')).click();
    await eventually('the words', () => wordsOf(region) !== '');
  });

  it('is copied with the keyboard alone, and the focus stays', async () => {
    const given = clipboard(true);
    const element = await shown();
    find(element, '.thanks')!.focus();
    await press('Tab', 'Enter');
    await eventually('the copy', () => given.length === 1);
    assert.isTrue(focused()?.matches('.copy'));
  });
});

describe('changing an answer after sending', () => {
  it('is offered where the element around says so', async () => assert.equal(wordsOf(changeButton(await shown({ changeable: true }))), 'Change my answer'));

  it('is offered where the page holds a receipt element', async () => {
    stage(html`<tillid-receipt></tillid-receipt>`);
    assert.equal(wordsOf(changeButton(await shown())), 'Change my answer');
  });

  for (const [what, more] of [
    ['anywhere else', {}],
    ['without a code', { changeable: true, code: '' }],
    ['of an answer that was refused', { changeable: true, phase: 'refused' }],
  ] as const)
    it(`is not offered ${what}`, async () => assert.lengthOf(all(await shown(more), '.change'), 0));

  it('is asked of the element around only', async () => {
    const element = await shown({ changeable: true });
    const heard: string[] = [];
    element.addEventListener('change-answer', () => heard.push('the element'));
    element.parentElement!.addEventListener('change-answer', () => heard.push('the page'));
    changeButton(element)!.click();
    assert.deepEqual(heard, ['the element']);
  });
});

describe('what waits on the device', () => {
  const folded = (element: HTMLElement) => find<HTMLDetailsElement>(element, '.waiting-here');

  it('can be sent, saved and deleted beside the words that speak of it', async () => {
    const element = await shown({ phase: 'waiting' });
    folded(element)!.open = true;
    await appear(element, 'tillid-outbox', '[part=status]');
    assert.equal(wordsOf(folded(element)!.querySelector('summary')!), 'What waits on this device');
  });

  for (const [what, more] of [
    ['on a device that is shared with strangers', { phase: 'waiting', manageable: false }],
    ['of an answer that was received', { phase: 'delivered' }],
  ] as const)
    it(`is not shown ${what}`, async () => assert.lengthOf(all(await shown(more), '.waiting-here'), 0));

  it('is not shown twice on a page that shows it', async () => {
    stage(html`<tillid-outbox></tillid-outbox>`);
    assert.lengthOf(all(await shown({ phase: 'refused' }), '.waiting-here'), 0);
  });
});
