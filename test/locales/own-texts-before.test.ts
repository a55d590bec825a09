import { assert } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { LocalisedElement } from '../../src/locales/localised.element.js';
import { eventually, stage } from '../fixtures/stage.js';

/** An element that says one word of the library's. */
class Late extends LocalisedElement<{ readonly send: string }> {
  protected override loadWords() {
    return Promise.resolve({ send: 'Send' });
  }

  protected override render() {
    return html`${this.words.send}`;
  }
}

describe('own words of an element', () => {
  it('count also where they were set before the element was defined', async () => {
    const element = Object.assign(document.createElement('tillid-late-words'), { texts: { send: 'Off it goes' } });
    stage(nothing).append(element);
    customElements.define('tillid-late-words', Late);
    await eventually('the word', () => element.shadowRoot?.textContent);
    assert.equal(element.shadowRoot!.textContent, 'Off it goes');
  });
});
