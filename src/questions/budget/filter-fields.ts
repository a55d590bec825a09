import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BoardMessages } from '../../locales/en-board.js';
import { pickText } from '../../text/pick-text.js';
import { groupsOf, NO_FILTER, type PurseFilter, shownBy, spansOf } from './purse-filter.js';
import type { PurseLimits } from './purse-limits.js';
import { agesInWords, type PurseSpeaker } from './purse-words.js';

/** So few options are seen at a glance; more can be filtered. */
const FEW = 4;

/** What the fields of a filter have to hand. */
interface FilterParts {
  readonly limits: PurseLimits;
  readonly filter: PurseFilter;
  /** The ids of what is chosen or written in. */
  readonly taken: ReadonlySet<string>;
  readonly speaker: PurseSpeaker;
  readonly words: BoardMessages;
  readonly pluralOf: (count: number) => Intl.LDMLPluralRule;
  readonly set: (filter: PurseFilter) => void;
}

/** Fields tell of themselves to nobody: what is shown is no answer. */
const stay = (event: Event): void => event.stopPropagation();

function field(label: string, all: string, names: readonly string[], { chosen, choose }: { readonly chosen: number | null; readonly choose: (index: number | null) => void }) {
  const change = (event: Event) => {
    event.stopPropagation();
    const { value } = event.target as HTMLSelectElement;
    choose(value === '' ? null : Number(value));
  };
  return html`<label class="filter-field"
    ><span class="filter-name">${label}</span>
    <select class="filter" @input=${stay} @change=${change}>
      <option value="" .selected=${live(chosen === null)}>${all}</option>
      ${names.map((name, index) => html`<option value=${index} .selected=${live(chosen === index)}>${name}</option>`)}
    </select></label
  >`;
}

/** How many options are shown, and how many of those that are taken are not. */
export function stateOfFilter({ limits, filter, taken, speaker, words, pluralOf }: Omit<FilterParts, 'set'>): string {
  const { formatNumber } = speaker;
  const shown = shownBy(filter, limits);
  const hidden = [...taken].filter((id) => !shown.has(id)).length;
  const counted = `${words.budgetShown(formatNumber(shown.size), formatNumber(limits.options.length))}.`;
  return hidden === 0 ? counted : `${counted} ${words.budgetChosenNotShown(formatNumber(hidden), pluralOf(hidden))}`;
}

/** Native fields by which options of one area, or for some ages, are looked at alone; nothing where there is nothing to tell apart. */
export function renderFilter(parts: FilterParts): TemplateResult | typeof nothing {
  const { limits, filter, speaker, words, set } = parts;
  const { wanted } = speaker;
  const [groups, spans] = [groupsOf(limits), spansOf(limits)];
  if (limits.options.length <= FEW || (groups.length < 2 && spans.length === 0)) return nothing;
  const names = groups.map(({ area }) => (area === null ? words.budgetNoArea : pickText(area.text, wanted)));
  const showAll = (event: Event) => {
    set(NO_FILTER);
    // The button goes; the fields stay.
    (event.currentTarget as HTMLElement).closest('.filters')?.querySelector('select')?.focus();
  };
  return html`<div class="filters" part="filters" role="group" aria-label=${words.budgetFilter}>
    ${groups.length < 2 ? nothing : field(words.budgetFilterArea, words.budgetAllAreas, names, { chosen: filter.area, choose: (area) => set({ ...filter, area }) })}
    ${
      spans.length === 0
        ? nothing
        : field(
            words.budgetFilterAges,
            words.budgetAllAges,
            spans.map((span) => agesInWords(span, speaker)),
            { chosen: filter.ages, choose: (ages) => set({ ...filter, ages }) },
          )
    }
    ${
      filter.area === null && filter.ages === null
        ? nothing
        : html`<p class="filter-state">${stateOfFilter(parts)} <button type="button" class="show-all" @click=${showAll}>${words.budgetShowAll}</button></p>`
    }
  </div>`;
}
