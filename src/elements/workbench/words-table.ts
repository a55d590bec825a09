import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { type TextAt, wordsIn } from '../../authoring/texts-of.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import { directionOf } from '../../text/direction.js';
import { formatPath } from '../../validation/problem-at.js';
import type { TextPlace } from './words-place.js';

/** A row of the table. */
export interface WordsRow {
  readonly text: TextAt;
  readonly place: TextPlace;
  /** The number by which its fields are found. */
  readonly number: number;
}

/** What the table is drawn with. */
export interface WordsTable {
  readonly rows: readonly WordsRow[];
  readonly languages: readonly string[];
  readonly words: AuthoringMessages;
  readonly nameOf: (tag: string) => string;
  /** What stands in a field: what was typed there as long as somebody is in it, or the words of the draft. */
  readonly shown: (id: string, words: string) => string;
  readonly write: (row: WordsRow, language: string, words: string) => void;
}

/** The id of the field of a text in a language. */
export const fieldOf = (row: number, language: string): string => `words-${row}-${language}`;

/** Whether a text has no words in a language. */
export const isMissing = ({ text }: TextAt, language: string): boolean => wordsIn(text, language) === '';

/** A text in all languages. Explicit roles, as a table that is drawn as a grid is none to assistive technology. */
function rowView(row: WordsRow, table: WordsTable): TemplateResult {
  const { text, place, number } = row;
  const { languages, nameOf, write, shown } = table;
  return html`<tr role="row">
    <th role="rowheader" scope="row" id="row-${number}"><span class="within">${place.part}</span> <span class="what">${place.what}</span></th>
    ${languages.map((language) => {
      const id = fieldOf(number, language);
      const own = wordsIn(text.text, language);
      return html`<td role="cell">
        <span class="language" aria-hidden="true">${nameOf(language)}</span>
        <textarea
          id=${id}
          part="field"
          rows="1"
          maxlength="4000"
          lang=${language}
          dir=${own === '' ? directionOf(language) : 'auto'}
          aria-labelledby="row-${number} column-${language}"
          aria-describedby=${own === '' ? 'empty' : nothing}
          class=${own === '' ? 'missing' : ''}
          .value=${live(shown(id, own))}
          @input=${({ target }: Event) => write(row, language, (target as HTMLTextAreaElement).value)}
        ></textarea>
      </td>`;
    })}
  </tr>`;
}

/** All texts with a column for each language. Only rows that have changed are drawn anew. */
export function wordsTable(table: WordsTable): TemplateResult {
  const { rows, languages, words, nameOf } = table;
  return html`<p id="empty" hidden>${words.wordsEmpty}</p>
    <table role="table" class="columns-${Math.min(languages.length, 4)}" aria-labelledby="heading">
      <thead>
        <tr role="row">
          <th role="columnheader" scope="col">${words.wordsWhere}</th>
          ${languages.map((language) => html`<th role="columnheader" scope="col" id="column-${language}">${nameOf(language)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ text }) => formatPath(text.path),
          (row) =>
            // A draft that has changed keeps the texts that have not.
            guard(
              [row.text.text, row.place.part, row.place.what, row.number, languages.join(), words, ...languages.map((language) => table.shown(fieldOf(row.number, language), ''))],
              () => rowView(row, table),
            ),
        )}
      </tbody>
    </table>`;
}
