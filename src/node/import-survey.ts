import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ConversionReport, Converted, ConvertOptions } from '../importers/conversion.js';
import { convertLimeSurvey } from '../importers/limesurvey.js';
import { convertSurveyJs } from '../importers/surveyjs.js';
import { convertXlsform } from '../importers/xlsform.js';
import { formatProblem, parseWith } from '../schemas.js';
import { identifier } from '../text/identifier.js';
import { languageTag } from '../text/localised-text.js';
import { CommandError } from './command-error.js';
import { readBytes, readUtf8 } from './read-bytes.js';
import { readJsonFile } from './read-definition.js';

/** What survey to make a definition of, and where to. */
export interface ImportSurveyOptions {
  /** SurveyJS (`.json`), XLSForm (`.xlsx`) or LimeSurvey (`.lss`, `.lsg`, `.lsq`). */
  readonly file: string;
  readonly id?: string | undefined;
  readonly language?: string | undefined;
  /** The file to write; standard output without it. */
  readonly out?: string | undefined;
}

/** Largest file that is unpacked or read as XML. */
const MOST_BYTES = 16 * 1024 * 1024;

function convert(file: string, options: ConvertOptions): Converted {
  if (/[.]json$/i.test(file)) return convertSurveyJs(readJsonFile(file), options);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > MOST_BYTES) throw new CommandError(`${file}: expected at most ${MOST_BYTES} bytes`);
  return /[.]xlsx$/i.test(file) ? convertXlsform(readBytes(file), options) : convertLimeSurvey(readUtf8(file), options);
}

/** Lines with their cells below each other. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>((widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, cell.length)), []);
  return rows.map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index]!)).join('  ')}`.trimEnd());
}

/** What comes from a file is shown on one line and without what steers a terminal. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

/** The account of what became of each part, as tables for a terminal. */
function accountOf({ mapped, losses }: ConversionReport): string {
  const kept = mapped.map(({ place, what, became }) =>
    [place, what, became.length === 0 ? 'its questions' : became.map(({ id, type }) => `${type} ${id}`).join(', ')].map(oneLine),
  );
  const lost = losses.map(({ place, what, why, kept: instead }) => [place, what, why, instead ?? '–'].map(oneLine));
  return [...table([['PART', 'WAS', 'BECAME'], ...kept]), ...(lost.length === 0 ? ['Nothing is lost.'] : ['', ...table([['PART', 'LOST', 'WHY', 'KEPT INSTEAD'], ...lost])])].join(
    '\n',
  );
}

/** Writes the definition to a file that was not there, or to standard output. */
function write(definition: string, out: string | undefined): void {
  if (out === undefined) {
    console.log(definition);
    return;
  }
  try {
    writeFileSync(out, `${definition}\n`, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(code === 'EEXIST' ? `--out: ${out} is there already; expected another name` : `--out: ${out} cannot be written (${code})`);
  }
}

/**
 * `tillid import FILE.json`, `FILE.xlsx`, `FILE.lss` …: makes a definition of a survey for another program, and tells on the
 * standard error what became of each of its parts.
 *
 * @returns Whether there is a definition; what is lost from it is told and is no failure.
 */
export function importSurvey({ file, id, language, out }: ImportSurveyOptions): boolean {
  if (id !== undefined && !parseWith(identifier, id).ok)
    throw new CommandError('--id: expected letters, digits, "-" and "_", at most 64 characters, beginning with a letter or digit');
  if (language !== undefined && !parseWith(languageTag, language).ok) throw new CommandError('--language: expected a language tag such as "da"');
  const converted = convert(file, { id, language, name: path.parse(file).name });
  if (!converted.ok) {
    console.error([`tillid: ${file}: no survey can be made of it`, ...converted.problems.map((problem) => `  ${oneLine(formatProblem(problem))}`)].join('\n'));
    return false;
  }
  const { definition, report } = converted;
  write(JSON.stringify(definition, null, 2), out);
  console.error(accountOf(report));
  console.error(
    `${file}: ${report.source} became survey "${definition.id}", version ${definition.version}; ${report.losses.length} ${report.losses.length === 1 ? 'thing is' : 'things are'} lost`,
  );
  return true;
}
