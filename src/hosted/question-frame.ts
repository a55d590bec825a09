import type { Question } from '../questions/registry.js';
import { leavingName, leavingRadios } from './fields/leaving.js';
import { fieldsOf } from './fields-of.js';
import { markup, type Markup } from './markup.js';
import { fieldId, type FieldContext } from './question-fields.js';

/** What a question is drawn with. */
type Drawn = Omit<FieldContext, 'about'> & { readonly fault: string | undefined };

/** A question with its words, its hints and what is wrong, around its fields. */
export function questionFrame(question: Question, { fault, ...context }: Drawn): Markup {
  const { speaker } = context;
  const { say, words } = speaker;
  const fields = fieldsOf(question);
  const id = fieldId(question.id);
  const hint = [say(question.hint), fields.rule?.(question, speaker) ?? ''].filter((part) => part !== '');
  const described = [hint.length > 0 && `${id}-hint`, fault !== undefined && `${id}-fault`].filter((one) => one !== false).join(' ');
  const describedBy = described !== '' && markup` aria-describedby="${described}"`;
  const about = markup`${describedBy}${fault !== undefined && markup` aria-invalid="true"`}`;
  const body = fields.render(question, { ...context, about });
  if (fields.frame === 'none') return markup`<div class="told">${body}</div>`;

  const asked = markup`${say(question.text)}${question.required && markup` <span class="needed">(${words.needed})</span>`}`;
  const notes = markup`${question.showIf !== undefined && markup`<p class="condition">${words.hostedIfApplies}</p>`}
${hint.length > 0 && markup`<p class="hint" id="${id}-hint">${hint.map((part, index) => [index > 0 && ' ', part])}</p>`}
${fault !== undefined && markup`<p class="fault" id="${id}-fault"><span class="unseen">${words.errorPrefix} </span>${fault}</p>`}`;
  const isLeft = !(fields.leavesItself?.(question) ?? false) && question.allow !== undefined && question.allow.length > 0;
  const leaving = isLeft && markup`<div class="options leaving">${leavingRadios(leavingName(question.id), question.allow, context)}</div>`;
  const look = fault === undefined ? 'question' : 'question wrong';
  if (fields.frame === 'label')
    return markup`<div class="${look}" role="group" aria-labelledby="${id}-label"><label class="asked" id="${id}-label" for="${id}">${asked}</label>
${notes}${body}${leaving}</div>`;
  return markup`<fieldset class="${look}"${describedBy}><legend class="asked">${asked}</legend>
${notes}${body}${leaving}</fieldset>`;
}
