import type { LineProblem } from './election.js';

/** A row of fields, and the line on which it begins. */
export interface SeparatedRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Where reading stands. */
interface Place {
  readonly text: string;
  at: number;
  line: number;
}

/** What stands between quotes, two for one; null where the closing quote is missing. */
function quotedField(place: Place): string | null {
  const { text } = place;
  let field = '';
  for (let from = place.at + 1; ; from = place.at + 1) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    field += text.slice(from, quote);
    place.at = quote + 1;
    if (text[place.at] !== '"') break;
    field += '"';
  }
  place.line += field.match(/\r\n|[\r\n]/g)?.length ?? 0;
  return field;
}

function plainField(place: Place): string {
  const end = /[;\r\n]|$/g;
  end.lastIndex = place.at;
  const from = place.at;
  place.at = end.exec(place.text)!.index;
  return place.text.slice(from, place.at);
}

function nextRow(place: Place): SeparatedRow | LineProblem {
  const { text, line } = place;
  const fields: string[] = [];
  for (;;) {
    const field = text[place.at] === '"' ? quotedField(place) : plainField(place);
    if (field === null) return { line, expected: 'expected a closing quote' };
    fields.push(field.trim());
    if (text[place.at] !== ';') break;
    place.at++;
  }
  if (place.at < text.length && !/[\r\n]/.test(text[place.at]!)) return { line: place.line, expected: 'expected a semicolon, or the end of the line, after a closing quote' };
  place.at += text.startsWith('\r\n', place.at) ? 2 : 1;
  place.line++;
  return { line, fields };
}

/**
 * Rows of fields with semicolons between them (RFC 4180 but for the separator): a field that begins with a quote may hold
 * semicolons and line breaks, and two quotes for one. Spaces around a field are no part of it; empty lines are passed over.
 * Reading ends with the first fault.
 */
export function* separatedRows(text: string): Generator<SeparatedRow | LineProblem> {
  const place: Place = { text, at: text.startsWith('\uFEFF') ? 1 : 0, line: 1 };
  while (place.at < text.length) {
    const row = nextRow(place);
    if ('expected' in row || row.fields.length > 1 || row.fields[0] !== '') yield row;
    if ('expected' in row) return;
  }
}

/** A field as it is written: in quotes where it holds a separator, a quote or a line break. */
export const separatedField = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
