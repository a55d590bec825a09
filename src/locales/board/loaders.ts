import type { BoardMessages } from '../en-board.js';
import { supportedLanguage } from '../loaders.js';

/** Words for the controls of ranking boards: tag → where they are. */
const BOARD: Readonly<Record<string, () => Promise<BoardMessages>>> = {
  en: () => import('../en-board.js').then((module) => module.enBoard),
  da: () => import('../da-board.js').then((module) => module.daBoard),
  sv: () => import('../sv-board.js').then((module) => module.svBoard),
  nb: () => import('../nb-board.js').then((module) => module.nbBoard),
  de: () => import('../de-board.js').then((module) => module.deBoard),
  pl: () => import('../pl-board.js').then((module) => module.plBoard),
  uk: () => import('../uk-board.js').then((module) => module.ukBoard),
  tr: () => import('../tr-board.js').then((module) => module.trBoard),
  ar: () => import('../ar-board.js').then((module) => module.arBoard),
};

/** The words for the controls of ranking boards, in the nearest language that there is; English if they cannot be fetched. */
export function loadBoardMessages(language: string): Promise<BoardMessages> {
  return BOARD[supportedLanguage(language)]!().catch(BOARD['en']);
}
