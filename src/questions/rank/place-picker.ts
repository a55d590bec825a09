import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { BoardWords } from '../board-element.js';
import { indexOf, type Places } from './ranking-moves.js';

/** So many places stand in a list to choose from; more of them are a number to write. */
const LONGEST_LIST = 30;

/** Marks a place of the list as one that is shared, not given anew. */
const TOGETHER = '=';

/** The place that was chosen for an option: counted from 0, its own or shared with those who have it. */
export interface Picked {
  readonly index: number;
  readonly together: boolean;
}

interface PickerParts {
  /** What the field is called. */
  readonly name: string;
  /** The place that the option has, counted from 0; -1 for none. */
  readonly index: number;
  readonly places: Places;
  /** Whether options may share a place. */
  readonly mayShare: boolean;
  /** Whether the answer is wrong. */
  readonly isWrong: boolean;
  /** Id of what says why no place is left. */
  readonly describedBy: string | typeof nothing;
  readonly words: BoardWords;
  readonly formatNumber: (value: number) => string;
  readonly pick: (event: Event) => void;
}

/** How many places there are to choose from: those that there are, and for an option without one the next. */
const lastPlace = ({ index, places }: Pick<PickerParts, 'index' | 'places'>) => places.length + (index < 0 ? 1 : 0);

function renderList({ name, index, places, mayShare, isWrong, describedBy, words, formatNumber, pick }: PickerParts): TemplateResult {
  const own = Array.from({ length: lastPlace({ index, places }) }, (_, at) => at);
  const option = (value: string, text: string, chosen: boolean) => html`<option value=${value} .selected=${live(chosen)}>${text}</option>`;
  return html`<select part="field" class="picker" data-move="pick" aria-label=${name} aria-invalid=${isWrong} aria-describedby=${describedBy} @change=${pick}>
    ${index < 0 ? option('', words.rankPlace, true) : nothing} ${own.map((at) => option(String(at), formatNumber(at + 1), at === index))}
    ${mayShare ? places.map((_, at) => (at === index ? nothing : option(`${TOGETHER}${at}`, words.rankWith(formatNumber(at + 1)), false))) : nothing}
  </select>`;
}

function renderNumber({ name, index, places, isWrong, describedBy, words, pick }: PickerParts): TemplateResult {
  const press = (event: KeyboardEvent) => event.key === 'Enter' && pick(event);
  return html`<input
    part="field"
    class="picker"
    data-move="pick"
    type="number"
    inputmode="numeric"
    min="1"
    max=${lastPlace({ index, places })}
    placeholder=${words.rankPlace}
    aria-label=${name}
    aria-invalid=${isWrong}
    aria-describedby=${describedBy}
    .value=${live(index < 0 ? '' : String(index + 1))}
    @keydown=${press}
    @change=${pick}
  />`;
}

/** The field in which an option is given a place: a list, or where there are many places a number. */
export const renderPicker = (parts: PickerParts): TemplateResult => (lastPlace(parts) > LONGEST_LIST ? renderNumber(parts) : renderList(parts));

/** What was chosen in such a field; null where that is no place, or the one that the option has alone. */
export function pickedIn(field: HTMLInputElement | HTMLSelectElement, places: Places, id: string): Picked | null {
  const { value } = field;
  const together = value.startsWith(TOGETHER);
  const number = field instanceof HTMLSelectElement ? Number(together ? value.slice(1) : value) : Math.round(Number(value)) - 1;
  if (value === '' || Number.isNaN(number)) return null;
  const now = indexOf(places, id);
  const index = Math.max(0, Math.min(number, lastPlace({ index: now, places }) - 1));
  return !together && index === now && places[now]!.length === 1 ? null : { index, together };
}
