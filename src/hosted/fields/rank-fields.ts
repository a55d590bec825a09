import type { RankQuestion } from '../../questions/rank/rank.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { type FormEntries, partName, type QuestionFields, type Reading, writtenIn } from '../question-fields.js';
import { optionName } from './board-option-words.js';
import { optionNumbers } from './option-numbers.js';
import { wholeNumber } from './whole-number.js';

/** How many places may be given, in words. */
function limitsOf({ options, top = options.length, atLeast = 1, ties }: RankQuestion, { words, count }: HostedSpeaker): string {
  return [atLeast > 1 && words.rankAtLeast(count(atLeast)), top < options.length && words.rankAtMost(count(top)), ties && words.rankMayShare].filter(Boolean).join(' ');
}

/** The options at each place that was written, or what is wrong with one of them. */
function placesIn({ id, options }: RankQuestion, entries: FormEntries, speaker: HostedSpeaker): ReadonlyMap<number, string[]> | { readonly fault: string } {
  const places = new Map<number, string[]>();
  for (const option of options) {
    const place = wholeNumber(writtenIn(entries, partName(id, option.id)), speaker.wanted);
    if (place === undefined) continue;
    if (place === null || place === 0) return { fault: speaker.words.hostedPlaceUnread(optionName(option, speaker)) };
    places.set(place, [...(places.get(place) ?? []), option.id]);
  }
  return places;
}

function read(question: RankQuestion, entries: FormEntries, speaker: HostedSpeaker): Reading {
  const { options, top = options.length, atLeast = 1, ties = false } = question;
  const { words, count } = speaker;
  const places = placesIn(question, entries, speaker);
  if ('fault' in places) return places;
  if (places.size === 0) return {};
  const inOrder = [...places].sort(([a], [b]) => a - b);
  const shared = inOrder.find(([, ids]) => ids.length > 1);
  if (shared !== undefined && !ties) return { fault: words.hostedPlaceTwice(count(shared[0])) };
  if (places.size > top || places.size < atLeast) return { fault: limitsOf(question, speaker) };
  return { answer: inOrder.map(([, ids]) => (ids.length === 1 ? ids[0] : ids)) };
}

/** A field for the place of each option; gaps between places mean nothing. */
export const rankFields: QuestionFields<RankQuestion> = {
  type: 'rank',
  frame: 'legend',
  rule: (question, speaker) => [speaker.words.hostedRankHow, limitsOf(question, speaker)].filter(Boolean).join(' '),
  render: (question, context) => optionNumbers(question, context, { keyboard: 'numeric' }),
  read,
  required: (_question, { words }) => words.rankRequired,
};
