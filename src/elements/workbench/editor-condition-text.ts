import { html, type TemplateResult } from 'lit';
import { comparisonOf } from '../../authoring/condition-rows.js';
import { type Json, listOf, objectOf, wordsOf } from '../../authoring/draft.js';
import { authoringWords } from './authoring-words.js';
import type { EditorScene } from './editor-scene.js';

/** A value that an answer is compared with, as it stands in the file. */
export const valueInWords = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** A condition in words, however it is put together; the ids of questions stand for them. */
export function conditionText(condition: Json | undefined, scene: Pick<EditorScene, 'words'>): TemplateResult {
  const { words } = scene;
  const { question, all, any, not } = objectOf(condition);
  if (question !== undefined) {
    const name = comparisonOf(objectOf(condition));
    if (name === null) return html`<bdi>${wordsOf(question)}</bdi>`;
    const value = objectOf(condition)[name];
    const said = name === 'answered' ? (value === false ? 'unanswered' : name) : name;
    return html`<bdi>${wordsOf(question)}</bdi> ${authoringWords(words, 'Compare', [said])}
      <bdi>${name === 'answered' ? '' : (Array.isArray(value) ? listOf(value) : [value!]).map((one) => valueInWords(one)).join(', ')}</bdi>`;
  }
  if (not !== undefined) return html`${words.writeNot} (${conditionText(not, scene)})`;
  const [list, joint] = all === undefined ? [listOf(any), words.writeOr] : [listOf(all), words.writeAnd];
  return html`${list.map((inner, index) => html`${index === 0 ? '' : ` ${joint} `}(${conditionText(inner, scene)})`)}`;
}
