import type { BoardPhase } from '../../survey/board.js';
import type { FacilitationMessages } from '../../locales/en-facilitation.js';
import { type Quoted, quotedText } from './board-things.js';

/** What a phase does → the key of the words for it. */
const KIND_WORDS = {
  collect: 'leadCollecting',
  rate: 'leadRating',
  choose: 'leadChoosing',
  contribute: 'leadContributing',
  story: 'leadTelling',
} as const satisfies Record<BoardPhase['kind'], keyof FacilitationMessages>;

/** What a phase is called: by its title, else by what it does, in the library's own words. */
export function phaseName({ title, kind }: Pick<BoardPhase, 'title' | 'kind'>, { words, language }: { readonly words: FacilitationMessages; readonly language: string }): Quoted {
  const titled = quotedText(title, language);
  return titled.text === '' ? { text: words[KIND_WORDS[kind]], language: '' } : titled;
}
