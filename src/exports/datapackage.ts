import { pickText } from '../text/pick-text.js';
import { chanceFigures, chanceWords } from './chance-words.js';
import { labelOf, titleOf, valueLabel } from './labels.js';
import { MISSING_KINDS } from './missing-codes.js';
import type { Codebook, Variable } from './variable.js';
import { MISSING_WORDS } from './words.js';

/** The licence of the data, which the owner of the survey gives; that of an instrument's wording is another. */
export interface DataLicence {
  /** As in the list of Open Definition or SPDX, e.g. `CC-BY-4.0`. */
  readonly name: string;
  readonly title?: string;
  readonly path?: string;
}

/** What a descriptor tells beside the codebook. */
export interface DataPackageOptions {
  /** In which the words are; the nearest where there are none (see `pickText`). */
  readonly language: string;
  /** When the export was made. */
  readonly moment: Date;
  readonly licence?: DataLicence;
}

const codesOf = ({ codes }: Variable): number[] => (codes === undefined ? [] : MISSING_KINDS.map((kind) => codes[kind]));

/** The codes that mean missing in every column: those that no variable reaches by an answer. */
function sharedCodes(variables: readonly Variable[]): string[] {
  const isAnswer = (code: number) => variables.some(({ range, kind }) => kind !== 'string' && range !== undefined && range.min <= code && code <= range.max);
  return [...new Set(variables.flatMap(codesOf))].filter((code) => !isAnswer(code)).map(String);
}

/** Every value of the range with its words: version 2.0 takes categories for the only values that there are. */
function categoriesIn({ categories, range, level }: Variable, language: string) {
  if (categories.length === 0 || range === undefined) return {};
  const known = new Map(categories.map((category) => [category.value, valueLabel(category, language)]));
  const all = Array.from({ length: range.max - range.min + 1 }, (_, index) => range.min + index);
  return { categories: all.map((value) => ({ value, label: known.get(value) ?? String(value) })), categoriesOrdered: level === 'ordinal' };
}

function descriptionOf(variable: Variable, language: string): string {
  const { id, origin, codes, categories, named = [] } = variable;
  const values = categories.map((category) => `${category.value} = ${valueLabel(category, language)}${category.id === undefined ? '' : ` (${category.id})`}`);
  const missing = codes === undefined ? [] : MISSING_KINDS.map((kind) => `${codes[kind]} = ${pickText(MISSING_WORDS[kind], language)} (${kind})`);
  const names = named.map((one) => `${one.value} = ${valueLabel(one, language)}`);
  const chance = chanceWords(variable);
  return [`${origin} ${id}`, ...values, ...names, ...missing, ...(chance === '' ? [] : [chance])].join('; ');
}

function field(variable: Variable, language: string) {
  const { name, kind, range, origin, id, longest } = variable;
  const chances = chanceFigures(variable);
  const isId = origin === 'response' && id === 'id';
  const constraints = {
    ...(isId ? { required: true, unique: true } : {}),
    ...(range === undefined || origin === 'score' ? {} : { minimum: range.min, maximum: range.max }),
    // The guard against formulas is one more.
    ...(longest === undefined || longest === 0 ? {} : { maxLength: longest + 1 }),
  };
  return {
    name,
    type: kind,
    title: labelOf(variable, language),
    description: descriptionOf(variable, language),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...categoriesIn(variable, language),
    ...(chances === null ? {} : { randomisedResponse: Object.fromEntries(Object.entries(chances).map(([key, figure]) => [key, Number(figure)])) }),
    ...(variable.codes === undefined ? {} : { missingValues: ['', ...codesOf(variable).map(String)] }),
  };
}

function sources({ definitions }: Codebook) {
  const found = definitions.flatMap(({ source }) =>
    source === undefined ? [] : [{ title: source.name || 'The survey', ...(source.url === undefined ? {} : { path: source.url }) }],
  );
  const distinct = [...new Map(found.map((source) => [JSON.stringify(source), source])).values()];
  return distinct.length === 0 ? {} : { sources: distinct };
}

/**
 * A Frictionless Data Package descriptor that fits the profiles of both version 1.0 and 2.0.
 *
 * Each variable has its own missing codes (`missingValues` of the field, version 2.0); those that no variable reaches by an
 * answer stand for the whole table too, where readers of version 1.0 find them. Categories and field-wise missing values
 * are unknown to version 1.0, which takes them as custom properties. `randomisedResponse` is one to both: epsilon, p and q
 * of answers that chance may have changed.
 */
export function dataPackage(codebook: Codebook, { language, moment, licence }: DataPackageOptions): Record<string, unknown> {
  const { title, source } = codebook.definitions[0]!;
  const words = pickText(title, language);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: codebook.survey.toLowerCase(),
    title: titleOf(codebook, language),
    description: [`Responses to the survey ${words || codebook.survey}.`, source?.attribution, source?.license].filter(Boolean).join(' '),
    version: codebook.definitions[0]!.version,
    created: moment.toISOString(),
    ...(licence === undefined ? {} : { licenses: [licence] }),
    ...sources(codebook),
    resources: [
      {
        name: 'responses',
        path: 'responses.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: codebook.variables.map((variable) => field(variable, language)), missingValues: ['', ...sharedCodes(codebook.variables)], primaryKey: 'id' },
      },
    ],
  };
}
