import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { BoardMessages } from '../../locales/en-board.js';
import { pickText } from '../../text/pick-text.js';
import { type Ceiling, ceilingsOf, leftUnder } from './ceilings.js';
import { type AreaGroup, groupsOf, type PurseFilter, shownBy } from './purse-filter.js';
import type { BudgetAnswer, PurseLimits } from './purse-limits.js';
import { type PurseSpeaker, stateUnder } from './purse-words.js';

/** What the cards of a purse are drawn from. */
interface CardParts<Option extends { readonly id: string }> {
  readonly limits: PurseLimits;
  readonly options: readonly Option[];
  readonly answer: BudgetAnswer | null;
  readonly filter: PurseFilter;
  readonly speaker: PurseSpeaker;
  readonly words: BoardMessages;
  /** A text of the definition, marked with its language where that is another. */
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
  /** One option, as an item of a list. */
  readonly draw: (option: Option) => TemplateResult;
}

/** How much of what may be spent under a ceiling is left. */
function renderCeiling(ceiling: Ceiling, { limits, answer, speaker }: Pick<CardParts<never>, 'limits' | 'answer' | 'speaker'>, named: boolean): TemplateResult {
  const isOver = leftUnder(answer, limits, ceiling) < 0;
  return html`<p id="ceiling-${ceiling.id}" class="ceiling ${isOver ? 'broken' : ''}">${stateUnder(answer, limits, ceiling, { speaker, named })}</p>`;
}

const renderList = <Option extends { readonly id: string }>(options: readonly Option[], draw: (option: Option) => TemplateResult): TemplateResult =>
  html`<ul class="cards" part="cards">
    ${repeat(options, ({ id }) => id, draw)}
  </ul>`;

function renderGroup<Option extends { readonly id: string }>({ area, ids }: AreaGroup, shown: ReadonlySet<string>, parts: CardParts<Option>): TemplateResult {
  const { limits, options, speaker, words, say, draw } = parts;
  const cards = renderList(
    options.filter(({ id }) => ids.includes(id) && shown.has(id)),
    draw,
  );
  if (area === null)
    return html`<fieldset class="area" part="area">
      <legend class="area-name">${words.budgetNoArea}</legend>
      ${cards}
    </fieldset>`;
  const ceiling = ceilingsOf(limits).find(({ id }) => id === area.id);
  return html`<fieldset class="area" part="area" aria-describedby=${ceiling === undefined ? nothing : `ceiling-${area.id}`}>
    <legend class="area-name">${say(area.text)}</legend>
    ${ceiling === undefined ? nothing : renderCeiling(ceiling, parts, false)}
    ${
      area.facts === undefined
        ? nothing
        : html`<details class="facts" part="facts">
            <summary>${words.budgetFacts(pickText(area.text, speaker.wanted))}</summary>
            <p>${say(area.facts)}</p>
          </details>`
    }
    ${cards}
  </fieldset>`;
}

/** The cards that a filter shows, under their areas where there are any; before them what is left for each age group. */
export function renderCards<Option extends { readonly id: string }>(parts: CardParts<Option>): TemplateResult {
  const { limits, options, filter, draw } = parts;
  const shown = shownBy(filter, limits);
  const groups = groupsOf(limits).filter(({ ids }) => ids.some((id) => shown.has(id)));
  const forAges = ceilingsOf(limits).filter(({ id }) => limits.ageLimits?.some((group) => group.id === id));
  return html`${forAges.map((ceiling) => renderCeiling(ceiling, parts, true))}
  ${
    limits.areas === undefined
      ? renderList(
          options.filter(({ id }) => shown.has(id)),
          draw,
        )
      : repeat(
          groups,
          ({ area }) => area?.id,
          (group) => renderGroup(group, shown, parts),
        )
  }`;
}
