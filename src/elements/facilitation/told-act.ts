import type { BoardAct } from '../../board/act.js';
import type { FacilitationMessages } from '../../locales/en-facilitation.js';
import type { Standing } from './act-client.js';
import { headOf, type Quoted, quotedText, thingOf } from './board-things.js';
import { phaseName } from './phase-name.js';

/** An act that was done → the key of the words for that. */
const DONE_WORDS = {
  phase: 'leadDonePhase',
  hide: 'leadDoneHide',
  show: 'leadDoneShow',
  redact: 'leadDoneRedact',
  merge: 'leadDoneMerge',
  part: 'leadDonePart',
  choose: 'leadDoneChoose',
  unchoose: 'leadDoneUnchoose',
  price: 'leadDonePrice',
  unprice: 'leadDoneUnprice',
  category: 'leadDoneCategory',
  categorise: 'leadDoneCategorise',
  theme: 'leadDoneTheme',
  contribute: 'leadDoneContribute',
  became: 'leadDoneBecame',
} as const satisfies Record<BoardAct['act'], keyof FacilitationMessages>;

interface Teller {
  readonly words: FacilitationMessages;
  readonly language: string;
}

/** What an act was about, in the words that stood there before, or that it brought. */
function aboutOf(act: BoardAct, { board }: Standing, teller: Teller): Quoted {
  const { language } = teller;
  switch (act.act) {
    case 'phase':
      return phaseName(
        board.phases.find(({ id }) => id === act.phase)!,
        teller,
      );
    case 'category':
    case 'theme':
    case 'became':
      return quotedText(act.text, language);
    case 'contribute':
      return act;
    case 'redact':
      return { text: act.text, language: thingOf(board, act.card)?.language ?? language };
    case 'merge':
      return thingOf(board, act.cards[0]!) ?? { text: '', language: '' };
    default:
      return thingOf(board, act.card) ?? { text: '', language: '' };
  }
}

/** What is said when an act was done: what it did, and about what. */
export function toldAct(act: BoardAct, before: Standing, teller: Teller): { readonly done: string; readonly about: Quoted } {
  const key = act.act === 'phase' && act.phase === before.board.phase ? 'leadDoneAnew' : DONE_WORDS[act.act];
  return { done: teller.words[key], about: aboutOf(act, before, teller) };
}

/** What is said of an act that the collector refused. */
export function refusalOf(act: BoardAct, { board, definition }: Standing, words: FacilitationMessages): string {
  if (act.act === 'phase') return words.leadPhaseCannot;
  if (act.act !== 'choose' || definition.mostChosen === undefined) return words.leadCannot;
  const question = headOf(board, act.card)?.question;
  const chosen = board.chosen.filter(({ card }) => headOf(board, card)?.question === question).length;
  return chosen >= definition.mostChosen ? words.leadFull : words.leadCannot;
}
