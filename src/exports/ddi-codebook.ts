import type { LocalisedText } from '../text/localised-text.js';
import { pickText } from '../text/pick-text.js';
import { chanceWords } from './chance-words.js';
import { labelOf, languagesIn, titleOf } from './labels.js';
import { MISSING_KINDS } from './missing-codes.js';
import type { Codebook, Variable } from './variable.js';
import { MISSING_WORDS } from './words.js';
import { element, type Xml } from './xml.js';

/** The name of the file of data is no name of a variable, which has no full stop; so it can be an XML id beside them. */
const FILE = 'responses.csv';

const NATURE = { nominal: 'nominal', ordinal: 'ordinal', scale: 'interval' } as const;

/** A `labl` in each language that the texts have. */
const labels = (texts: Pick<Variable, 'text' | 'about'>): Xml[] =>
  languagesIn(texts.text, texts.about).map((language) => element('labl', { 'xml:lang': language }, labelOf(texts, language)));

const category = (value: number | string, text: LocalisedText, missing?: string): Xml =>
  element('catgry', missing === undefined ? {} : { missing: 'Y', missType: missing }, [element('catValu', {}, String(value)), ...labels({ text })]);

function questionOf({ origin, text }: Variable): Xml[] {
  return origin === 'question' ? languagesIn(text).map((language) => element('qstn', { 'xml:lang': language }, [element('qstnLit', {}, pickText(text, language))])) : [];
}

function variableXml(variable: Variable): Xml {
  const { name, kind, level, decimals = 0, range, categories, named = [], codes, id, origin } = variable;
  const isNumber = kind !== 'string';
  return element(
    'var',
    {
      ID: name,
      name,
      files: FILE,
      dcml: isNumber ? String(kind === 'integer' ? 0 : decimals) : undefined,
      intrvl: isNumber && level === 'scale' ? 'contin' : 'discrete',
      nature: NATURE[level],
    },
    [
      ...labels(variable),
      ...questionOf(variable),
      ...(range === undefined ? [] : [element('valrng', {}, [element('range', { min: String(range.min), max: String(range.max) }, [])])]),
      ...(codes === undefined
        ? []
        : [
            element(
              'invalrng',
              {},
              MISSING_KINDS.map((missing) => element('item', { VALUE: String(codes[missing]) }, [])),
            ),
          ]),
      ...[...categories, ...named].map(({ value, text }) => category(value, text)),
      ...(codes === undefined ? [] : MISSING_KINDS.map((missing) => category(codes[missing], MISSING_WORDS[missing], missing))),
      element('varFormat', { type: isNumber ? 'numeric' : 'character' }, []),
      element('notes', { subject: origin }, id),
      ...(variable.chances === undefined ? [] : [element('notes', { subject: 'randomised-response' }, chanceWords(variable))]),
    ],
  );
}

function citation(codebook: Codebook, title: LocalisedText, date: string): Xml {
  const [language, ...others] = languagesIn(title);
  const { version, source } = codebook.definitions[0]!;
  const credit = source?.attribution ?? source?.name;
  return element('citation', {}, [
    element('titlStmt', {}, [
      element('titl', { 'xml:lang': language }, language === undefined ? titleOf(codebook, 'en') : title[language]!),
      ...others.map((other) => element('parTitl', { 'xml:lang': other }, title[other]!)),
      element('IDNo', {}, codebook.survey),
    ]),
    element('prodStmt', {}, [...(credit === undefined ? [] : [element('copyright', {}, credit)]), element('prodDate', { date }, date)]),
    element('verStmt', {}, [element('version', {}, version)]),
  ]);
}

/**
 * The codebook as DDI-Codebook 2.6 (https://ddialliance.org/ddi-codebook): the survey, the file of data, and each variable
 * with its words in every language, its values and its missing codes. Holds no answers and no counts: a codebook is
 * published more widely than data, and the count of a small category can tell of a person.
 *
 * Characters that XML 1.0 does not have become U+FFFD.
 *
 * @param moment When the export was made; its day is written.
 */
export function ddiCodebook(codebook: Codebook, { moment }: { readonly moment: Date }): string {
  const [language = 'en'] = languagesIn(codebook.title);
  const root = element('codeBook', { xmlns: 'ddi:codebook:2_6', version: '2.6', 'xml:lang': language }, [
    element('stdyDscr', {}, [citation(codebook, codebook.title, moment.toISOString().slice(0, 10))]),
    element('fileDscr', { ID: FILE }, [
      element('fileTxt', { mimeType: 'text/csv' }, [
        element('fileName', {}, FILE),
        element('dimensns', {}, [element('varQnty', {}, String(codebook.variables.length))]),
        element('fileType', { charset: 'UTF-8' }, 'text/csv'),
      ]),
    ]),
    element('dataDscr', {}, codebook.variables.map(variableXml)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
