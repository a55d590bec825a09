import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/meeting/meeting.element.js';
import { room } from '../fixtures/meeting-room.js';
import { appear, pause, stageOne } from '../fixtures/stage.js';

/** A meeting whose page has a form until it is there. */
async function arriving(use: (field: HTMLTextAreaElement) => void) {
  const { src } = await room();
  const element = stageOne(
    html`<tillid-meeting src=${src}
      ><form><textarea name="indicators" aria-label="Card"></textarea></form
    ></tillid-meeting>`,
  );
  use(element.querySelector('textarea')!);
  return element;
}

const isFormShown = (element: Element) => element.querySelector('form')!.getClientRects().length > 0;

describe('a form in the place of a meeting', () => {
  it('gives way to the meeting while nobody has touched it', async () => {
    const element = await arriving(() => undefined);
    await appear(element, '[part=step]');
    assert.isFalse(isFormShown(element));
  });

  it('stays where somebody has written into it before the meeting was there', async () => {
    const element = await arriving((field) => (field.value = 'A fountain'));
    await pause(1000);
    assert.isTrue(isFormShown(element));
  });
});
