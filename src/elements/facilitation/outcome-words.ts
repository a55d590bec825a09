import type { BoardActOf } from '../../board/act.js';
import type { FacilitationMessages } from '../../locales/en-facilitation.js';

/** What can become of a card or a meeting, in the order in which it mostly goes → the key of the words for it. */
export const OUTCOME_WORDS = {
  noted: 'leadNoted',
  considered: 'leadConsidered',
  decided: 'leadDecided',
  'under-way': 'leadUnderWay',
  done: 'leadCarriedOut',
  declined: 'leadDeclined',
} as const satisfies Record<BoardActOf<'became'>['status'], keyof FacilitationMessages>;
