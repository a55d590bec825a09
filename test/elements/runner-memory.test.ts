import { assert } from '@open-wc/testing';
import { comesTo, send } from '../fixtures/answering.js';
import { agedMemories, blockStorage, clearMemories, memories } from '../fixtures/device-storage.js';
import { comeBack, loadMemory, type Remembering, remembering } from '../fixtures/remembering.js';
import { neighbourhood } from '../fixtures/runner-surveys.js';
import { chosen, comesToPage, fill, goOn, headingOf, pick, questionOf, responseIn, written } from '../fixtures/running.js';
import { all, appear, eventually, find, listen, pause, wordsOf } from '../fixtures/stage.js';

before(loadMemory);
beforeEach(clearMemories);
afterEach(clearMemories);

const note = (element: HTMLElement) => wordsOf(find(element, '.restored p'));

/** The first page, answered in each way that there is, in a survey that keeps a draft. */
async function begun(asked: Remembering = { draft: true }) {
  const element = remembering(asked);
  // What was kept is read once the first question is there.
  await questionOf(element, 'safe');
  await pause(50);
  await pick(element, 'safe', 1);
  await fill(element, 'why', 'The dark');
  return element;
}

describe('unfinished answers, where the page asks to keep them,', () => {
  it('are there after coming back, values and texts', async () => {
    const element = comeBack(await begun());
    await eventually('the answers', () => chosen(element, 'safe')[0] === 1 && written(element, 'why') === 'The dark');
  });

  it('are there after coming back, ways to leave a question too', async () => {
    const before = remembering({ draft: true });
    await questionOf(before, 'safe');
    await pause(50);
    await pick(before, 'safe', { leave: 1 });
    const element = comeBack(before);
    await eventually('the way', () => all<HTMLInputElement>(element, '[name=safe]', '.leave input')[1]?.checked);
  });

  it('are there with a note that says so', async () => {
    const element = comeBack(await begun());
    await eventually('the note', () => note(element) === 'Your answers from last time are still here.');
  });

  it('are there on the page where the last answer was given', async () => {
    const before = await begun();
    await goOn(before, 'Light in the street');
    await pick(before, 'lamps', 3);
    const element = comeBack(before);
    await comesToPage(element, 'Light in the street');
    assert.deepEqual(chosen(element, 'lamps'), [3]);
  });

  it('are there on the page that the citizen had turned to', async () => {
    const before = await begun();
    await goOn(before, 'Light in the street');
    const element = comeBack(before);
    await comesToPage(element, 'Light in the street');
  });

  it('are there with the note on a later page too', async () => {
    const before = await begun();
    await goOn(before, 'Light in the street');
    await pick(before, 'lamps', 3);
    const element = comeBack(before);
    await comesToPage(element, 'Light in the street');
    await eventually('the note', () => note(element) === 'Your answers from last time are still here.', 1500);
  });

  it('are sent like any others', async () => {
    const heard = listen('tillid-submit');
    const before = await begun();
    await goOn(before, 'Light in the street');
    await pick(before, 'lamps', 3);
    const element = comeBack(before);
    await comesToPage(element, 'Light in the street');
    await goOn(element, 'The park');
    await send(element);
    await eventually('the event', () => heard.length === 1);
    assert.deepEqual(responseIn(heard[0])?.answers, { safe: 2, why: 'The dark', lamps: 3, visits: { missing: 'skipped' }, wish: { missing: 'skipped' } });
  });

  for (const [what, other] of Object.entries<Remembering>({
    wave: { draft: true, wave: '2026-2' },
    group: { draft: true, group: 'lejre' },
    version: { draft: true, definition: { ...neighbourhood, version: '2' } },
    survey: { draft: true, definition: { ...neighbourhood, id: 'another' } },
  })) {
    it(`are not shown in another ${what}`, async () => {
      const element = comeBack(await begun(), other);
      await questionOf(element, 'safe');
      await pause(150);
      assert.deepEqual([chosen(element, 'safe'), note(element)], [[], '']);
    });
  }

  it('are forgotten after seven days', async () => {
    const before = await begun();
    agedMemories(7.1);
    const element = comeBack(before);
    await questionOf(element, 'safe');
    await pause(150);
    assert.deepEqual([chosen(element, 'safe'), note(element)], [[], '']);
  });

  it('are nowhere on the device after sending', async () => {
    const element = await begun();
    await goOn(element, 'Light in the street');
    await goOn(element, 'The park');
    await send(element);
    await comesTo(element, 'delivered');
    assert.notMatch(memories(), /The dark|safe/);
  });

  it('are not there any more after sending', async () => {
    const before = await begun();
    await goOn(before, 'Light in the street');
    await goOn(before, 'The park');
    await send(before);
    await comesTo(before, 'delivered');
    const element = comeBack(before);
    await questionOf(element, 'safe');
    await pause(150);
    assert.deepEqual([chosen(element, 'safe'), headingOf(element), note(element)], [[], 'Your street', '']);
  });

  it('do not take the focus', async () => {
    const element = comeBack(await begun());
    await eventually('the note', () => note(element) !== '');
    assert.equal(document.activeElement, document.body);
  });
});

describe('“Start afresh”', () => {
  async function afresh() {
    const element = comeBack(await begun());
    const button = await appear<HTMLButtonElement>(element, '[part=discard]');
    button.focus();
    button.click();
    await eventually('no note', () => note(element) === '');
    return element;
  }

  it('empties the answers', async () => {
    const element = await afresh();
    await eventually('no answers', () => chosen(element, 'safe').length === 0 && written(element, 'why') === '');
  });

  it('leaves none of them on the device', async () => {
    await afresh();
    assert.notInclude(memories(), 'The dark');
  });

  it('holds when the citizen comes back', async () => {
    const element = comeBack(await afresh());
    await questionOf(element, 'safe');
    await pause(150);
    assert.deepEqual([chosen(element, 'safe'), note(element)], [[], '']);
  });

  it('keeps the focus in the survey', async () => {
    const element = await afresh();
    await eventually('the focus in the survey', () => element.contains(document.activeElement), 1500);
  });
});

describe('where the page does not ask for it', () => {
  it('no answer is kept', async () => {
    await begun({});
    assert.equal(memories(), '');
  });

  it('the survey is asked again after answering', async () => {
    const before = remembering({});
    await pick(before, 'safe', 4);
    await goOn(before, 'The park');
    await send(before);
    await comesTo(before, 'delivered');
    await questionOf(comeBack(before, {}), 'safe');
  });
});

describe('where the browser’s storage is blocked', () => {
  it('a survey that would keep a draft is answered and received', async () => {
    blockStorage();
    const element = remembering({ draft: true, once: true });
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
    await fill(element, 'wish', 'A bench');
    await send(element);
    await comesTo(element, 'delivered');
  });
});
