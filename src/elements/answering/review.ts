import { html, nothing, type TemplateResult } from 'lit';
import type { VisiblePage } from '../../survey/visibility.js';
import type { Control, QuestionControls } from './question-controls.js';
import type { Speaker } from './speaker.js';

/** What a review shows, and where its buttons lead. */
export interface Review {
  readonly pages: readonly VisiblePage[];
  readonly controls: QuestionControls;
  /** Whether answers that the page knows are sent along. */
  readonly isMoreKnown: boolean;
  readonly change: (page: VisiblePage, control: Control) => void;
}

/** All answers once more, in words, each with a way back to its question. */
export function review({ pages, controls, isMoreKnown, change }: Review, { words, say, plain }: Speaker): TemplateResult {
  const answer = (page: VisiblePage, control: Control) => {
    const note = control.answerNote?.();
    return html`<div>
      <dt>${say(control.question?.text)}</dt>
      <dd>${control.answerText || words.notAnswered}${note && html` <small>${note}</small>`}</dd>
      <dd class="change">
        <button type="button" class="link" aria-label=${words.changeAnswer(plain(control.question?.text))} @click=${() => change(page, control)}>${words.change}</button>
      </dd>
    </div>`;
  };
  return html`<dl class="review" part="review">
      ${pages.map((page) =>
        controls
          .on(page)
          .filter(({ isAnswerable }) => isAnswerable)
          .map((control) => answer(page, control)),
      )}
    </dl>
    ${isMoreKnown ? html`<p>${words.knownAnswers}</p>` : nothing}`;
}
