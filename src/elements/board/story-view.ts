import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BoardDocument } from '../../board/board-document.js';
import { tableName } from './card-view.js';
import type { BoardPhaseTold, PhaseView, WallReader } from './wall-reader.js';

type Story = BoardDocument['stories'][number];

/** A front page from the future: the answer to the first question of the phase is its headline. */
function frontPage({ id, parts, table, language }: Story, { questions }: BoardPhaseTold, reader: WallReader): TemplateResult {
  const { board, words, say, isNew } = reader;
  const [first, second] = questions;
  const headline = parts.find(({ question }) => question === first);
  const partView = ({ question, text }: Story['parts'][number]) =>
    question === second
      ? html`<p class="prose" dir="auto" lang=${language}>${text}</p>`
      : html`<p class="figure">${say(board.questions[question])}: <bdi lang=${language}>${text}</bdi></p>`;
  return html`<li class=${isNew(id) ? 'front-page new' : 'front-page'} part="story">
    <p class="wish">${words.wallWish}</p>
    ${headline === undefined ? nothing : html`<h4 dir="auto" lang=${language}>${headline.text}</h4>`} ${parts.filter((part) => part !== headline).map(partView)}
    ${
      table === null && !parts.some(({ reworded }) => reworded)
        ? nothing
        : html`<p class="origin">
            ${table === null ? nothing : html`<span>${tableName(table, reader)}</span>`}
            ${parts.some(({ reworded }) => reworded) ? html`<span>${words.wallReworded}</span>` : nothing}
          </p>`
    }
  </li>`;
}

/** Stories from the future, marked as the wishes that they are. */
export const storyView: PhaseView = (phase, reader) => {
  const { board, words } = reader;
  const stories = board.stories.filter((story) => story.phase === phase.id);
  if (stories.length === 0) return html`<p class="nothing">${words.wallNoStories}</p>`;
  return html`<p class="note">${words.wallWishWhy}</p>
    <ul class="stories">
      ${repeat(
        stories,
        ({ id }) => id,
        (story) => frontPage(story, phase, reader),
      )}
    </ul>`;
};
