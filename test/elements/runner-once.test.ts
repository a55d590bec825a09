import { assert } from '@open-wc/testing';
import { comesTo, send } from '../fixtures/answering.js';
import { clearMemories, memories } from '../fixtures/device-storage.js';
import { comeBack, remembering } from '../fixtures/remembering.js';
import { chosen, goOn, isThere, pick, questionOf, responseIn } from '../fixtures/running.js';
import { appear, eventually, listen, wordsOf } from '../fixtures/stage.js';

beforeEach(clearMemories);
afterEach(clearMemories);

describe('a survey that is asked once', () => {
  async function answered() {
    const element = remembering({ once: true });
    await pick(element, 'safe', 4);
    await goOn(element, 'The park');
    await send(element);
    await comesTo(element, 'delivered');
    return element;
  }

  it('thanks when the citizen comes back', async () =>
    assert.equal(wordsOf(await appear(comeBack(await answered(), { once: true }), '[part=answered]')), 'You have answered already. Thank you.'));

  it('asks nothing then', async () => {
    const element = comeBack(await answered(), { once: true });
    await appear(element, '[part=answered]');
    assert.isFalse(isThere(element, 'form'));
  });

  it('keeps no answer on the device', async () => {
    await answered();
    assert.notMatch(memories(), /"safe"|"answers"/);
  });

  it('is asked again in another wave', async () => questionOf(comeBack(await answered(), { once: true, wave: '2027' }), 'safe'));

  it('is asked again of those who press “Answer again”, without the answers of last time', async () => {
    const element = comeBack(await answered(), { once: true });
    (await appear(element, '[part=again]')).click();
    await questionOf(element, 'safe');
    assert.deepEqual(chosen(element, 'safe'), []);
  });

  it('keeps the focus in the survey when “Answer again” is pressed', async () => {
    const element = comeBack(await answered(), { once: true });
    const button = await appear<HTMLButtonElement>(element, '[part=again]');
    button.focus();
    button.click();
    await questionOf(element, 'safe');
    await eventually('the focus in the survey', () => element.contains(document.activeElement), 1500);
  });

  it('sends a second answer under an id of its own', async () => {
    const heard = listen('tillid-submit');
    const element = comeBack(await answered(), { once: true });
    (await appear(element, '[part=again]')).click();
    await pick(element, 'safe', 3);
    await goOn(element, 'The park');
    await send(element);
    await comesTo(element, 'delivered');
    assert.equal(new Set(heard.map((event) => responseIn(event)?.id)).size, 2);
  });
});
