import { chanceFigures } from './chance-words.js';
import { labelOf, valueLabel } from './labels.js';
import { MISSING_KINDS } from './missing-codes.js';
import { spssLabel, spssText } from './spss-text.js';
import type { Codebook, Variable } from './variable.js';
import { pickText } from '../text/pick-text.js';
import { MISSING_WORDS } from './words.js';

/** Most bytes of the words of a variable and of a value, and of a text in the data. */
const VARIABLE_LABEL = 255;
const VALUE_LABEL = 120;
const LONGEST_STRING = 32_767;

/** Most bytes of a text in the data that can have words of its own; it is written in one line. */
const LABELLED_STRING = 120;

/** Most bytes of a UTF-16 code unit in UTF-8, and of the guard against formulas. */
const BYTES_OF_UNIT = 3;
const GUARD = 1;

/** Fields of which the schema takes plain ASCII alone, and none that is guarded but an empty `order`. */
const ASCII_FIELDS = new Set(['id', 'language', 'submitted', 'order']);
const isAscii = ({ origin, id }: Variable) => origin === 'response' && ASCII_FIELDS.has(id);

/** A score of which nothing is known beforehand has so many decimals shown; the number itself is kept whole. */
const SHOWN_DECIMALS = 2;

function format(variable: Variable): string {
  const { kind, longest = 0, range, codes, decimals, level } = variable;
  if (kind === 'string') return `A${Math.min(LONGEST_STRING, Math.max(1, longest) * (isAscii(variable) ? 1 : BYTES_OF_UNIT) + GUARD)}`;
  const places = kind === 'integer' ? 0 : (decimals ?? SHOWN_DECIMALS);
  const ends = [range?.min ?? 0, range?.max ?? 0, ...Object.values(codes ?? {})].map((value) => String(Math.trunc(value)).length);
  return `F${Math.max(level === 'scale' ? 8 : 1, ...ends) + (places > 0 ? places + 2 : 0)}.${places}`;
}

/** The codes below all values, as one range: SPSS takes no more than three single ones. */
const missingRange = ({ name, codes }: Variable) =>
  codes === undefined ? [] : [`MISSING VALUES ${name} (${Math.min(...Object.values(codes))} THRU ${Math.max(...Object.values(codes))}).`];

function valueLabels({ name, categories, named = [], codes }: Variable, language: string): string[] {
  const entries: (readonly [value: number | string, label: string])[] = [
    ...categories.map((category) => [category.value, valueLabel(category, language)] as const),
    ...named.filter(({ value }) => spssLabel(value, LABELLED_STRING) === value).map((one) => [spssText(one.value), valueLabel(one, language)] as const),
    ...(codes === undefined ? [] : MISSING_KINDS.map((missing) => [codes[missing], pickText(MISSING_WORDS[missing], language)] as const)),
  ];
  if (entries.length === 0) return [];
  return [`VALUE LABELS ${name}\n${entries.map(([value, label]) => `  ${value}\n    ${spssText(spssLabel(label, VALUE_LABEL))}`).join('\n')}.`];
}

/** What a researcher has to know of answers that chance may have changed, as a custom attribute of the variable. */
function chanceAttribute(variable: Variable): string[] {
  const chances = chanceFigures(variable);
  if (chances === null) return [];
  const figures = Object.entries(chances).map(([key, figure]) => `${key}(${spssText(figure)})`);
  const method = spssText('randomised response: estimated share = (share told - q) / (p - q)');
  return [`VARIABLE ATTRIBUTE\n  VARIABLES=${variable.name}\n  ATTRIBUTE=method(${method})\n    ${figures.join(' ')}.`];
}

/** What takes the guard against formulas off again; the quote is one byte, so that it is no matter that `SUBSTR` counts these. PSPP has no `CHAR.SUBSTR`. */
const unguard = ({ name, kind }: Variable) => (kind === 'string' ? [`IF (SUBSTR(${name}, 1, 1) = '''')\n  ${name} = SUBSTR(${name}, 2).`] : []);

/**
 * Syntax for SPSS, which PSPP takes too, that reads what `csv` wrote with `{ oneLine: true }`: types, words of variables
 * and values, missing codes and levels of measurement. No line has more than 256 bytes.
 *
 * Words are cut where SPSS takes no longer ones (255 bytes of a variable, 120 of a value), and control characters and line
 * breaks in them become a space.
 *
 * @param options.language In which the words are; the nearest where there are none (see `pickText`).
 * @param options.file The file of data, beside the syntax.
 */
export function spssSyntax(codebook: Codebook, { language, file = 'responses-spss.csv' }: { readonly language: string; readonly file?: string }): string {
  const { variables } = codebook;
  const commands = [
    '* Encoding: UTF-8.',
    '* Reads the responses into SPSS or PSPP. Set the folder of the two files first, with CD.',
    'SET DECIMAL=DOT.',
    `GET DATA\n  /TYPE=TXT\n  /FILE=${spssText(file)}\n  /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED\n  /DELCASE=LINE\n  /FIRSTCASE=2\n  /DELIMITERS=','\n  /QUALIFIER='"'\n  /VARIABLES=\n${variables.map((variable) => `    ${variable.name} ${format(variable)}`).join('\n')}.`,
    ...variables.flatMap(unguard),
    ...variables.map((variable) => `VARIABLE LABELS ${variable.name}\n    ${spssText(spssLabel(labelOf(variable, language), VARIABLE_LABEL))}.`),
    ...variables.flatMap((variable) => valueLabels(variable, language)),
    ...variables.flatMap(missingRange),
    ...variables.flatMap(chanceAttribute),
    ...variables.map(({ name, level }) => `VARIABLE LEVEL ${name} (${level.toUpperCase()}).`),
    'EXECUTE.',
  ];
  return `${commands.join('\n')}\n`;
}
