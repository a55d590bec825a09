import type { QuestionPlace } from '../../authoring/places-of.js';
import type { EditorScene } from './editor-scene.js';

/** Longest words of a question or an answer in a list. */
const LONGEST = 80;

/** Words, cut where they are long. */
export const cut = (words: string): string => (words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(' ', LONGEST) + 1 || LONGEST)}…` : words);

/** A question in a list: its words, and its id. */
export function questionName({ id, question }: QuestionPlace, scene: EditorScene): string {
  const { words } = scene.read(question['text']);
  return words === '' ? id : `${cut(words)} (${id})`;
}
