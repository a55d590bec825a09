import { type Draft, listOf, objectOf, wordsOf } from '../../authoring/draft.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { type Task, taskHash } from './desk-route.js';
import { SETTING_GROUPS } from './desk-settings.js';
import { fieldOf } from './desk-settings-view.js';

/** Where a problem is: on which page and at which question, counted from 0; `part` is what of the whole survey it is, such as `closes`. */
export interface ProblemPlace {
  readonly page: number | null;
  readonly question: number | null;
  readonly part: string;
  /** What the question asks, where it has words. */
  readonly text: LocalisedText;
}

/** Reads where a problem is out of its path. */
export function placeOfProblem(path: string, draft: Draft): ProblemPlace {
  const [, page = null, question = null] = /^(?:pages\[(\d+)\])?\.?(?:questions\[(\d+)\])?/.exec(path) ?? [];
  const pages = listOf(draft['pages']);
  const questions = listOf('pages' in draft ? objectOf(pages[Number(page ?? 0)])['questions'] : draft['questions']);
  const asked = question === null ? {} : objectOf(questions[Number(question)]);
  const isAsking = page !== null || question !== null;
  return {
    page: isAsking ? Number(page ?? 0) : null,
    question: question === null ? null : Number(question),
    part: /^[A-Za-z$_]+/.exec(path)?.[0] ?? '',
    text: objectOf(asked['text']) as LocalisedText,
  };
}

const SET_HERE = SETTING_GROUPS.flatMap(({ settings }) => settings.map(({ path }) => path));

/** Where a problem can be mended: the field, the question, or else the task. */
export function linkToProblem(path: string, id: string): { readonly task: Task; readonly hash: string } {
  const setting = SET_HERE.find((keys) => path === keys.join('.') || path.startsWith(`${keys.join('.')}.`) || path.startsWith(`${keys.join('.')}[`));
  if (setting !== undefined) return { task: 'settings', hash: taskHash(id, 'settings', fieldOf(setting)) };
  if (/^(?:scores|indicators|weights)\b/.test(path)) return { task: 'scores', hash: taskHash(id, 'scores', path) };
  if (path === 'board' || path.startsWith('board.')) return { task: 'meeting', hash: taskHash(id, 'meeting') };
  return { task: 'questions', hash: taskHash(id, 'questions', wordsOf(path)) };
}
