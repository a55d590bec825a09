import { UNDETERMINED } from '../text/undetermined.js';
import { assemble } from './assemble.js';
import type { Entry } from './bodies.js';
import { broken, type Converted, type ConvertOptions } from './conversion.js';
import { ConversionLog } from './conversion-log.js';
import { languageOfHeading } from './language-of-heading.js';
import { WordReader } from './word-reader.js';
import { XlsformSurvey } from './xlsform-survey.js';
import { rowsBelow, type XlsformContext, type XlsformRow } from './xlsform-table.js';
import { readXlsx, type Sheet } from './xlsx.js';

function listsOf(rows: readonly XlsformRow[]): Map<string, Entry[]> {
  const lists = new Map<string, Entry[]>();
  for (const row of rows) {
    const [list, name] = [row.text('list_name'), row.text('name') || row.text('value')];
    if (list === '' || name === '') {
      row.lose('option', `it has no ${list === '' ? 'list_name' : 'name'}`);
      continue;
    }
    const entries = lists.get(list) ?? [];
    lists.set(list, entries);
    entries.push({ value: name, text: row.words('label') ?? { [row.context.language]: name } });
    row.loseRest(() => false);
  }
  return lists;
}

const SHEETS = ['survey', 'choices', 'settings'];

/** Makes a definition of the sheets of a form. */
function convertSheets(sheets: readonly Sheet[], { id, name, language: wanted }: ConvertOptions): Converted {
  const sheetCalled = (called: string) => sheets.find((sheet) => sheet.name.toLowerCase() === called);
  const sheet = sheetCalled('survey');
  if (sheet === undefined) return broken('', 'expected a sheet with the name "survey"');
  const log = new ConversionLog('XLSForm');
  const words = new WordReader({ isHtml: false, placeholder: /\$\{[^{}]*\}/ });
  const bare: XlsformContext = { log, words, language: UNDETERMINED };
  const settingsSheet = sheetCalled('settings');
  const [setting] = settingsSheet === undefined ? [] : rowsBelow(settingsSheet, bare, () => '');
  const named = setting?.text('default_language') ?? '';
  const language = wanted ?? (named === '' || named === 'default' ? UNDETERMINED : languageOfHeading(named));
  const context = { ...bare, language };

  const nameOf = (cells: ReadonlyMap<string, string>) => cells.get('name') ?? '';
  const rows = rowsBelow(sheet, context, nameOf);
  const heading = [...(sheet.rows[0]?.cells.values() ?? [])].map((text) => text.trim().toLowerCase());
  for (const column of ['type', 'name']) if (!heading.includes(column)) return broken(`${sheet.name} row ${sheet.rows[0]?.row ?? 1}`, `expected a column "${column}"`);
  const choices = sheetCalled('choices');
  const lists = listsOf(
    choices === undefined ? [] : rowsBelow(choices, context, (cells) => [cells.get('list_name'), cells.get('name')].filter((one) => one !== undefined).join(' ')),
  );

  const survey = new XlsformSurvey(lists);
  for (const row of rows) {
    if (row.text('type') === '') {
      row.lose('row', 'it has no type');
      continue;
    }
    const fault = survey.add(row);
    if (fault !== null) return broken(row.place, fault);
  }
  if (survey.unended !== null) return broken(survey.unended.place, 'expected an end of this group');
  for (const list of lists.keys()) if (!survey.used.has(list)) log.lose({ place: `list ${list}`, what: 'options', why: 'no question asks with them', kept: null });
  for (const { name: other } of sheets.filter((one) => !SHEETS.includes(one.name.toLowerCase())))
    log.lose({ place: `sheet ${other}`, what: 'sheet', why: 'only survey, choices and settings make a form', kept: null });

  const title = setting === undefined ? undefined : words.read(new Map([[language, setting.text('form_title')]]), setting, { what: 'form_title' });
  const formId = setting?.text('form_id') || undefined;
  const version = setting?.text('version').slice(0, 32) || '1';
  setting?.loseRest(() => false);
  return assemble({ id: id ?? formId ?? name ?? 'survey', version, language, title, pages: survey.pages }, log);
}

/**
 * Makes a definition of a form that was written as XLSForm (https://xlsform.org).
 *
 * @param bytes The workbook, `.xlsx`.
 */
export function convertXlsform(bytes: Uint8Array, options: ConvertOptions = {}): Converted {
  const read = readXlsx(bytes);
  return 'sheets' in read ? convertSheets(read.sheets, options) : broken(read.place, read.expected);
}
