import { html, nothing, type TemplateResult } from 'lit';
import type { BoardWords } from '../board-element.js';
import type { BoardOption } from '../board-option.js';
import type { DropPlace } from './drop-place.js';
import { renderPicker } from './place-picker.js';
import { backIcon, downIcon, handleIcon, topIcon, upIcon } from './rank-icons.js';
import { indexOf, joined, movedDown, movedUp, type Places, putAt, without } from './ranking-moves.js';

/** What the cards of a ranking are drawn from, and what their buttons do. */
export interface Cards {
  readonly words: BoardWords;
  readonly places: Places;
  readonly mayShare: boolean;
  /** Whether the answer is wrong. */
  readonly isWrong: boolean;
  /** Whether no place is left. */
  readonly isFull: boolean;
  /** The option that is dragged, or an empty text, and where it would land. */
  readonly dragged: string;
  readonly dropPlace: DropPlace | null;
  readonly nameOf: (id: string) => string;
  readonly renderOption: (option: BoardOption) => TemplateResult;
  readonly formatNumber: (value: number) => string;
  readonly moveTo: (id: string, next: Places, event: Event) => void;
  readonly putBack: (id: string, event: Event) => void;
  readonly pick: (id: string, event: Event) => void;
  readonly beginDrag: (event: PointerEvent) => void;
}

const renderHandle = ({ beginDrag }: Cards): TemplateResult => html`<span class="handle" part="handle" aria-hidden="true" @pointerdown=${beginDrag}>${handleIcon}</span>`;

const pickerOf = ({ words, places, mayShare, isWrong, isFull, nameOf, formatNumber, pick }: Cards, id: string): TemplateResult => {
  const index = indexOf(places, id);
  const describedBy = index < 0 && isFull ? 'full' : nothing;
  return renderPicker({ name: words.rankPlaceOf(nameOf(id)), index, places, mayShare, isWrong, describedBy, words, formatNumber, pick: (event) => pick(id, event) });
};

/** On which side of a card a line shows where something would land. */
function dropMark(id: string, { places, dragged, dropPlace }: Cards): string {
  if (typeof dropPlace !== 'number' || id === dragged) return '';
  const others = without(places, dragged);
  const index = indexOf(others, id);
  if (index === dropPlace && others[index]![0] === id) return 'drop-before';
  return index === others.length - 1 && dropPlace === others.length && others[index]!.at(-1) === id ? 'drop-after' : '';
}

/** What would do nothing is passed over by Tab, as a button that is off; it keeps the focus that it has, and is still read out. */
const stopOf = (isOff: boolean) => (isOff ? '-1' : nothing);

/** One button that stays while what it does changes, so that the focus stays on it. */
function renderTie(id: string, { words, places, nameOf, moveTo }: Cards): TemplateResult {
  const index = indexOf(places, id);
  const shared = places[index]!.length > 1;
  const isOff = index === 0 && !shared;
  const moved = () => (shared ? putAt(places, id, index + 1) : index === 0 ? places : joined(places, id, index - 1));
  return html`<button
    type="button"
    class="tie"
    data-move="tie"
    aria-label=${(shared ? words.rankOwnOf : words.rankShareOf)(nameOf(id))}
    aria-disabled=${isOff}
    tabindex=${stopOf(isOff)}
    @click=${(event: Event) => moveTo(id, moved(), event)}
  >
    ${shared ? words.rankOwn : words.rankShare}
  </button>`;
}

/** The card of an option that has a place. */
export function renderPlaced(option: BoardOption, cards: Cards): TemplateResult {
  const { words, places, moveTo, putBack } = cards;
  const { id } = option;
  const name = cards.nameOf(id);
  const index = indexOf(places, id);
  const shared = places[index]!.length > 1;
  const isFirst = index === 0 && !shared;
  const isLast = index === places.length - 1 && !shared;
  const button = (move: string, label: string, icon: TemplateResult, { isAtEnd, moved }: { readonly isAtEnd: boolean; readonly moved: () => Places }) =>
    html`<button
      type="button"
      class="icon"
      data-move=${move}
      aria-label=${label}
      aria-disabled=${isAtEnd}
      tabindex=${stopOf(isAtEnd)}
      @click=${(event: Event) => moveTo(id, moved(), event)}
    >
      ${icon}
    </button>`;
  const marks = [shared && places[index]![0] !== id ? 'shared' : '', id === cards.dragged ? 'dragged' : '', dropMark(id, cards)].join(' ');
  return html`<li class="card ${marks}" part="card" data-option=${id}>
    ${renderHandle(cards)}<span class="place" part="place">${cards.formatNumber(index + 1)}.</span>${cards.renderOption(option)}
    <div class="controls">
      ${pickerOf(cards, id)} ${button('up', words.rankUp(name), upIcon, { isAtEnd: isFirst, moved: () => movedUp(places, id) })}
      ${button('down', words.rankDown(name), downIcon, { isAtEnd: isLast, moved: () => (isLast ? places : movedDown(places, id)) })}
      ${button('top', words.rankTop(name), topIcon, { isAtEnd: isFirst, moved: () => putAt(places, id, 0) })}
      <button type="button" class="icon" data-move="back" aria-label=${words.rankBack(name)} @click=${(event: Event) => putBack(id, event)}>${backIcon}</button>
      ${cards.mayShare ? renderTie(id, cards) : nothing}
    </div>
  </li>`;
}

/** The card of an option that has no place yet. */
export function renderUnplaced(option: BoardOption, cards: Cards): TemplateResult {
  const { words, places, isFull, moveTo } = cards;
  const { id } = option;
  return html`<li class="card ${id === cards.dragged ? 'dragged' : ''}" part="card" data-option=${id}>
    ${renderHandle(cards)}<span class="place" part="place" aria-hidden="true">–</span>${cards.renderOption(option)}
    <div class="controls">
      <button
        type="button"
        class="next"
        data-move="next"
        aria-label=${words.rankNextOf(cards.nameOf(id))}
        aria-disabled=${isFull}
        aria-describedby=${isFull ? 'full' : nothing}
        @click=${(event: Event) => moveTo(id, putAt(places, id, places.length), event)}
      >
        ${words.rankNext}
      </button>
      ${pickerOf(cards, id)}
    </div>
  </li>`;
}
