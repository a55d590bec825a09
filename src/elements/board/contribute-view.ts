import { html, nothing, type TemplateResult } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';
import { cardsView } from './card-view.js';
import { chosenOf } from './choose-view.js';
import { cardsOf } from './collect-view.js';
import type { PhaseView, WallReader } from './wall-reader.js';

type Contribution = BoardDocument['contributions'][number];

/** Who contributes: those that the board names, and others as they were written. */
function actorsView({ actors, others }: Contribution, { board, language, say }: WallReader): TemplateResult {
  const named = actors.map((id) => {
    const text = board.actors.find((actor) => actor.id === id)?.text;
    return text === undefined ? id : say(text);
  });
  const all: readonly unknown[] = [...named, ...others.map((other) => html`<bdi lang="">${other}</bdi>`)];
  const parts = new Intl.ListFormat(language).formatToParts(all.map((_, index) => String(index)));
  return html`${parts.map(({ type, value }) => (type === 'element' ? all[Number(value)] : value))}`;
}

function below(contribution: Contribution, reader: WallReader): TemplateResult {
  const { words } = reader;
  const { actors, others, followUp, by } = contribution;
  return html`${actors.length + others.length === 0 ? nothing : html`<p class="who"><strong>${words.wallWho}</strong> ${actorsView(contribution, reader)}</p>`}
  ${followUp === null ? nothing : html`<p class="follow-up"><strong>${words.wallFollowUp}</strong> <bdi lang="">${followUp}</bdi></p>`}
  ${by === 'facilitator' ? html`<p class="origin">${words.wallWrittenDown}</p>` : nothing}`;
}

const contributionsView = (contributions: readonly Contribution[], reader: WallReader): TemplateResult =>
  contributions.length === 0
    ? html`<p class="nothing">${reader.words.wallNoContributions}</p>`
    : cardsView(contributions, reader, { below: (contribution) => below(contribution, reader) });

/** Per chosen card what somebody can contribute, and who; then what was written to none of them. */
export const contributeView: PhaseView = ({ about, questions }, reader) => {
  const { board, words } = reader;
  const contributions = board.contributions.filter(({ question }) => questions.includes(question));
  const chosen = chosenOf(board, cardsOf(board, about));
  const toNone = contributions.filter((one) => !chosen.some(({ id }) => id === one.about));
  if (chosen.length === 0) return contributionsView(toNone, reader);
  return html`${chosen.map(
    (card) =>
      html`<section class="to" part="contributions">
        <h4 dir="auto" lang=${card.language}>${card.text}</h4>
        ${contributionsView(
          contributions.filter((one) => one.about === card.id),
          reader,
        )}
      </section>`,
  )}
  ${
    toNone.length === 0
      ? nothing
      : html`<section class="to" part="contributions">
          <h4>${words.wallToNone}</h4>
          ${contributionsView(toNone, reader)}
        </section>`
  }`;
};
