import type { LocalisedText } from '../text/localised-text.js';
import type { BoardOption } from './board-option.js';

/** Both sides of a card as one text, in the languages in which there are both: one side alone would say something else. A card with one side is its own words. */
function labelOf({ text, versus = {} }: BoardOption): LocalisedText {
  const both = Object.entries(text).flatMap(([tag, side]) => (versus[tag] === undefined ? [] : [[tag, `${side} / ${versus[tag]}`] as const]));
  return both.length === 0 ? text : Object.fromEntries(both);
}

/** The words of the options of a ranking board where no card is drawn, as in results and exports: id → text. */
export const boardLabels = (options: readonly BoardOption[]): Readonly<Record<string, LocalisedText>> => Object.fromEntries(options.map((option) => [option.id, labelOf(option)]));
