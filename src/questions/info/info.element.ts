import { html, nothing, type TemplateResult } from 'lit';
import { pickTagged } from '../../text/pick-text.js';
import { type Fault, QuestionElement } from '../question-element.js';
import { tokens } from '../tokens.styles.js';
import type { InfoQuestion } from './info.js';
import { infoStyles } from './info.styles.js';

/**
 * Words between questions: a heading, paragraphs, and a link where there is more. It asks nothing, so that it has no value,
 * is never required, and nothing in it but its link takes the focus.
 *
 * Let a survey set `question`; used alone it shows the words of `label`.
 *
 * @summary Words between questions.
 * @tag tillid-info
 * @csspart question - Everything.
 * @csspart title - The heading.
 * @csspart link - The link.
 */
export class InfoElement extends QuestionElement<InfoQuestion> {
  static override styles = [tokens, infoStyles];

  override get isAnswerable(): boolean {
    return false;
  }

  protected override formValue(): null {
    return null;
  }
  protected override restoreFormValue(): void {}
  protected override responseValue(): undefined {
    return undefined;
  }
  protected override requiredMessage(): string {
    return '';
  }
  protected override valueText(): string {
    return '';
  }
  protected override get anchor(): undefined {
    return undefined;
  }
  protected override fault(): Fault | null {
    return null;
  }

  protected override renderControl(): TemplateResult {
    const { title, link } = this.question ?? {};
    const heading = this.say(title);
    return html`${heading === '' ? nothing : html`<h3 part="title">${heading}</h3>`} ${this.#paragraphs().map((words) => html`<p>${words}</p>`)}
    ${link === undefined ? nothing : html`<p><a href=${link.url} part="link">${this.say(link.text)}</a></p>`}`;
  }

  /** The paragraphs, each marked with its language where that is not the reader's. */
  #paragraphs(): (TemplateResult | string)[] {
    const [words, tag] = pickTagged(this.question?.text, this.wanted);
    if (words === '') return this.label === '' ? [] : [this.label];
    return words
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph) => this.say({ [tag]: paragraph }));
  }
}

if (!customElements.get('tillid-info')) customElements.define('tillid-info', InfoElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-info': InfoElement;
  }
}
