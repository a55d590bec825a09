import type { BoardOption } from '../../questions/board-option.js';
import { markup, type Markup, type Part } from '../markup.js';
import { fieldId, type FieldContext, partName, writtenIn } from '../question-fields.js';
import { optionWords } from './board-option-words.js';

/** What stands beside the fields. */
interface Beside<Option> {
  readonly keyboard: 'numeric' | 'decimal';
  /** The currency of costs. */
  readonly currency?: string | undefined;
  /** Under the words of an option. */
  readonly more?: ((option: Option) => Part) | undefined;
}

/** A list of options, each with a field for a number that is written as people write it. */
export const optionNumbers = <Option extends BoardOption>(
  { id, options }: { readonly id: string; readonly options: readonly Option[] },
  { speaker, entries }: FieldContext,
  { keyboard, currency, more }: Beside<Option>,
): Markup =>
  markup`<ul class="numbers">${options.map((option, index) => {
    const name = partName(id, option.id);
    const first = index === 0 && markup` id="${fieldId(id)}"`;
    return markup`<li><label><input type="text" class="number" name="${name}" value="${writtenIn(entries, name)}" inputmode="${keyboard}" maxlength="40" dir="ltr" autocomplete="off" spellcheck="false"${first}><span>${optionWords(option, speaker, currency)}${more?.(option)}</span></label></li>`;
  })}</ul>`;
