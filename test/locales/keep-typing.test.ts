import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/questions/text/text.element.js';
import { afterEachTidy, appear, stageOne } from '../fixtures/stage.js';

/** The keys that the page around hears while it lives. */
function heardByPage(): string[] {
  const heard: string[] = [];
  const hear = ({ key }: KeyboardEvent) => void heard.push(key);
  document.addEventListener('keydown', hear);
  afterEachTidy(() => document.removeEventListener('keydown', hear));
  return heard;
}

async function writing(): Promise<{ readonly field: HTMLTextAreaElement; readonly heard: string[] }> {
  const heard = heardByPage();
  const field = await appear<HTMLTextAreaElement>(stageOne(html`<tillid-text label="Why?"></tillid-text>`), 'textarea');
  field.focus();
  return { field, heard };
}

describe('what is written into a field of an element', () => {
  it('is written, and is no shortcut of the page around', async () => {
    const { field, heard } = await writing();
    await sendKeys({ type: 'jk?' });
    assert.equal(field.value, 'jk?');
    assert.deepEqual(heard, []);
  });

  it('leaves keys to the page that write nothing', async () => {
    const { heard } = await writing();
    await sendKeys({ press: 'Escape' });
    assert.deepEqual(heard, ['Escape']);
  });

  it('leaves letters to the page that are pressed with a control key', async () => {
    const { heard } = await writing();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'k' });
    await sendKeys({ up: 'Control' });
    assert.deepEqual(heard, ['Control', 'k']);
  });
});
