import { assert } from '@open-wc/testing';
import { begunKiosk, comesAnew, keeper, satisfactionKiosk, sentKiosk, stillThere } from '../fixtures/kiosk-scenes.js';
import { isThere } from '../fixtures/running.js';
import { afterEachTidy, all, appear, eventually, find, focused, pause, press, wordsOf } from '../fixtures/stage.js';

const chosen = (element: HTMLElement) => all<HTMLInputElement>(element, 'tillid-scale', 'input').filter(({ checked }) => checked).length;

describe('a form that was begun and left at a kiosk', () => {
  const asked = async () => {
    const scene = await begunKiosk();
    await clock60(scene);
    return scene;
  };
  const clock60 = async ({ element, clock }: Awaited<ReturnType<typeof begunKiosk>>) => {
    await clock.pass(60);
    assert.isDefined(stillThere(element));
  };

  it('is left alone for a minute', async () => {
    const { element, clock } = await begunKiosk();
    await clock.pass(59.9);
    assert.isUndefined(stillThere(element));
  });

  it('asks then whether somebody is there, and says what happens otherwise', async () => {
    const { element } = await asked();
    assert.match(
      wordsOf(stillThere(element)),
      /^Are you still there\? Your answers on this screen are cleared in 20 seconds, so that the next person can begin\. Yes, I am still here$/,
    );
  });

  it('puts the focus on the button', async () => {
    await asked();
    assert.equal(wordsOf(focused()!), 'Yes, I am still here');
  });

  it('leaves twenty seconds for a reply', async () => {
    const { element, clock } = await asked();
    await clock.pass(19.9);
    assert.equal(chosen(element), 1);
  });

  it('is cleared when there is none', async () => {
    const { element, clock } = await asked();
    await clock.pass(20);
    await comesAnew(element);
    assert.equal(chosen(element), 0);
  });

  it('asks no more then', async () => {
    const { element, clock } = await asked();
    await clock.pass(20);
    await clock.pass(3600);
    assert.isUndefined(stillThere(element));
  });

  for (const [way, goOn] of [
    ['the button', (dialog: HTMLElement) => dialog.querySelector('button')!.click()],
    ['a touch beside it', (dialog: HTMLElement) => dialog.click()],
    ['Escape', () => press('Escape')],
    ['Enter', () => press('Enter')],
    ['Space', () => press('Space')],
  ] as const) {
    it(`goes on by ${way}`, async () => {
      const { element } = await asked();
      await goOn(stillThere(element)!);
      await eventually('the form', () => stillThere(element) === undefined);
      assert.deepEqual([chosen(element), isThere(element, 'form')], [1, true]);
    });
  }

  it('has all the time anew when it goes on', async () => {
    const { element, clock } = await asked();
    stillThere(element)!.click();
    await clock.pass(59.9);
    assert.isUndefined(stillThere(element));
    await clock.pass(0.1);
    assert.isDefined(stillThere(element));
  });

  it('gives the focus back when it goes on', async () => {
    const { element, clock } = await begunKiosk();
    const input = find<HTMLInputElement>(element, 'tillid-scale', 'input:checked')!;
    input.focus();
    await clock.pass(60);
    await press('Enter');
    await eventually('the focus', () => focused() === input);
  });

  it('stays covered until the finger is lifted, so that the touch that uncovers it presses nothing in it', async () => {
    const { element } = await asked();
    stillThere(element)!.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await pause(50);
    assert.isDefined(stillThere(element));
  });

  it('is covered by the question as soon as nobody sees the page any more', async () => {
    const { element } = await begunKiosk();
    const state = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    afterEachTidy(() => Object.defineProperty(document, 'visibilityState', state));
    document.dispatchEvent(new Event('visibilitychange'));
    await eventually('the question', () => stillThere(element));
  });
});

describe('a form that nobody has touched at a kiosk', () => {
  it('is left alone', async () => {
    const { element, clock } = await satisfactionKiosk();
    await appear(element, 'tillid-scale', 'input');
    await clock.pass(86_400);
    assert.isUndefined(stillThere(element));
  });

  it('is left alone though the page is scrolled, and touched elsewhere', async () => {
    const { element, clock } = await satisfactionKiosk();
    document.dispatchEvent(new Event('scroll'));
    document.body.click();
    await clock.pass(3600);
    assert.isUndefined(stillThere(element));
  });
});

describe('a kiosk that is taken off the page', () => {
  it('leaves no timer behind', async () => {
    const { element, clock } = await sentKiosk();
    const before = clock.pending;
    element.remove();
    assert.equal(clock.pending, before - 2);
  });

  it('goes on when it comes back', async () => {
    const { element, clock } = await sentKiosk();
    const page = element.parentElement!;
    element.remove();
    await clock.pass(60);
    page.append(element);
    await clock.pass(20);
    await comesAnew(element);
  });

  it('asks again when it comes back in the midst of the question', async () => {
    const { element, clock } = await begunKiosk();
    const page = element.parentElement!;
    await clock.pass(60);
    element.remove();
    assert.isFalse(keeper(element).shadowRoot!.querySelector('dialog')!.open);
    page.append(element);
    await eventually('the question', () => stillThere(element)?.matches(':modal'));
  });
});
