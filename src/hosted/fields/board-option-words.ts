import type { BoardOption } from '../../questions/board-option.js';
import { DEFAULT_CURRENCY } from '../../questions/default-currency.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { markup, type Markup } from '../markup.js';

/** What an option is called, both sides of one that has two. */
export const optionName = ({ text, versus }: BoardOption, { words, plain }: HostedSpeaker): string =>
  versus === undefined ? plain(text) : words.versus(plain(text), plain(versus));

/** The words of an option: its name, and under it what it is, where, and what it costs. */
export function optionWords({ text, versus, description, place, cost }: BoardOption, { words, say, money }: HostedSpeaker, currency = DEFAULT_CURRENCY): Markup {
  const sides = versus === undefined ? say(text) : [say(text), ' ', markup`<small>${words.versusWord}</small>`, ' ', say(versus)];
  const lines = [
    description && say(description),
    place && [words.placeLabel, ' ', say(place)],
    cost !== undefined && [words.costLabel, ' ', markup`<bdi>${money(cost, currency)}</bdi>`],
  ];
  return markup`<b>${sides}</b>${lines.map((line) => line && markup`<small class="line">${line}</small>`)}`;
}
