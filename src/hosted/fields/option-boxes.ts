import type { BoardOption } from '../../questions/board-option.js';
import { markup, type Markup, type Part } from '../markup.js';
import { fieldId, type FieldContext } from '../question-fields.js';
import { optionWords } from './board-option-words.js';
import { checkable } from './radios.js';

/** A list of options, each with a checkbox. */
export const optionBoxes = <Option extends BoardOption>(
  { id, options }: { readonly id: string; readonly options: readonly Option[] },
  { speaker, entries }: FieldContext,
  { currency, more }: { readonly currency?: string | undefined; readonly more?: (option: Option) => Part } = {},
): Markup => {
  const given = entries.getAll(id);
  return markup`<div class="options listed">${options.map((option, index) =>
    checkable({
      type: 'checkbox',
      name: id,
      value: option.id,
      words: [optionWords(option, speaker, currency), more?.(option)],
      isChecked: given.includes(option.id),
      id: index === 0 ? fieldId(id) : undefined,
    }),
  )}</div>`;
};
