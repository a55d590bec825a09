import { choiceOf, type Entry, type Made, mostDecimals, numberOf, rankOf, scaleOf, textOf, type Unmade } from './bodies.js';
import { standardWord } from './standard-words.js';
import { limitsOf } from './xlsform-limits.js';
import type { XlsformRow } from './xlsform-table.js';

/** What a type of question is asked with: the list of its options, and whether "other" is offered. */
export interface XlsformAsked {
  readonly entries: readonly Entry[];
  readonly other: boolean;
}

type Read = (row: XlsformRow, asked: XlsformAsked) => Made | Unmade;

const looksOf = (row: XlsformRow): readonly string[] =>
  row
    .text('appearance')
    .split(/\s+/)
    .filter((look) => look !== '');

/** Names the looks that mean nothing here. */
function loseLooks(row: XlsformRow, looks: readonly string[]): void {
  if (looks.length > 0) row.lose(`appearance ${looks.join(' ')}`, 'how a question looks is ours');
}

const selectOne: Read = (row, { entries, other }) => {
  const looks = looksOf(row);
  if (looks.includes('label')) return { why: 'it shows labels above other questions and asks nothing' };
  loseLooks(
    row,
    looks.filter((look) => look !== 'likert'),
  );
  const scale = looks.includes('likert') && !other ? scaleOf(entries, row) : null;
  return scale === null || 'why' in scale ? choiceOf(entries, row, { other }) : scale;
};

const selectMultiple: Read = (row, { entries, other }) => {
  const looks = looksOf(row);
  if (looks.includes('label')) return { why: 'it shows labels above other questions and asks nothing' };
  loseLooks(row, looks);
  const { atLeast, atMost } = limitsOf(row, true);
  return choiceOf(entries, row, { multiple: true, other, atLeast, atMost });
};

const number =
  (decimals: number): Read =>
  (row) => {
    loseLooks(row, looksOf(row));
    const { min, max } = limitsOf(row, decimals === 0);
    return numberOf(row, { min, max, decimals });
  };

/** Parameters such as `start=1;end=10;step=1`, with any of space, comma and semicolon between them. */
const parametersOf = (row: XlsformRow): Readonly<Record<string, number>> =>
  Object.fromEntries(
    row
      .text('parameters')
      .split(/[\s,;]+/)
      .flatMap((pair) => {
        const [key = '', value = ''] = pair.split('=');
        return value === '' || !Number.isFinite(Number(value)) ? [] : [[key.toLowerCase(), Number(value)] as const];
      }),
  );

const range: Read = (row) => {
  const looks = looksOf(row);
  loseLooks(
    row,
    looks.filter((look) => look !== 'rating'),
  );
  const { start = 1, end = 10, step = 1 } = parametersOf(row);
  const isWhole = [start, end, step].every(Number.isInteger);
  if (looks.includes('rating') && isWhole && step === 1 && end > start && end - start <= 10) return { body: { type: 'scale', min: start, max: end, look: 'stars' } };
  return numberOf(row, { min: start, max: end, decimals: mostDecimals(start, end, step), step, isSlider: true });
};

const text: Read = (row) => {
  loseLooks(
    row,
    looksOf(row).filter((look) => look !== 'multiline'),
  );
  const { maxLength } = limitsOf(row, true);
  return textOf(maxLength);
};

const moment =
  (what: string): Read =>
  (row) => {
    loseLooks(row, looksOf(row));
    row.lose(what, 'there is no field for it', 'a free text');
    return textOf(100);
  };

const acknowledge: Read = (row) => {
  const { words, language } = row.context;
  return choiceOf([{ value: 'OK', text: standardWord('ok', [language, ...words.languages]) }], row);
};

/** Types of XLSForm that become one question each. */
export const XLSFORM_TYPES: Readonly<Record<string, Read>> = {
  text,
  integer: number(0),
  int: number(0),
  decimal: number(6),
  range,
  note: () => ({ body: { type: 'info' } }),
  select_one: selectOne,
  select_multiple: selectMultiple,
  rank: (row, { entries }) => {
    loseLooks(row, looksOf(row));
    return rankOf(entries, row);
  },
  date: moment('calendar'),
  time: moment('clock'),
  datetime: moment('calendar and clock'),
  acknowledge,
  trigger: acknowledge,
};

const TELLS_WHO = 'nothing is collected of who answers, when, or on what device';
const NO_FILES = 'files are not taken';
const NO_PLACES = 'places are not taken';
const ELSEWHERE = 'options stand in the definition itself';

/** Types that have no counterpart, and why. */
export const XLSFORM_LOST: Readonly<Record<string, string>> = {
  image: NO_FILES,
  photo: NO_FILES,
  audio: NO_FILES,
  video: NO_FILES,
  file: NO_FILES,
  'background-audio': NO_FILES,
  barcode: 'nothing is scanned',
  geopoint: NO_PLACES,
  geotrace: NO_PLACES,
  geoshape: NO_PLACES,
  'start-geopoint': NO_PLACES,
  select_one_from_file: ELSEWHERE,
  select_multiple_from_file: ELSEWHERE,
  select_one_external: ELSEWHERE,
  'csv-external': ELSEWHERE,
  'xml-external': ELSEWHERE,
  calculate: 'nothing is reckoned while answering',
  hidden: 'nothing is asked',
  ...Object.fromEntries(['start', 'end', 'today', 'deviceid', 'subscriberid', 'simserial', 'phonenumber', 'username', 'email', 'audit'].map((type) => [type, TELLS_WHO])),
};
