import { isDeeperThan } from '../validation/is-deeper-than.js';
import { assemble } from './assemble.js';
import { textOf } from './bodies.js';
import { broken, type Converted, type ConvertOptions } from './conversion.js';
import { ConversionLog } from './conversion-log.js';
import type { DraftCondition, DraftPage, DraftQuestion } from './draft.js';
import { isRecord } from './source-part.js';
import { stringOf } from './string-of.js';
import { type SurveyJsContext, SurveyJsPart } from './surveyjs-part.js';
import { SURVEYJS_LOST, SURVEYJS_TYPES } from './surveyjs-questions.js';
import { WordReader } from './word-reader.js';

/** Most levels of panels in panels. */
const DEEPEST = 48;

/** The language of texts in a survey that names none. */
const DEFAULT_LANGUAGE = 'en';

/** A value that says nothing: a switch that is off, or an empty text. */
const isNothing = (key: string, value: unknown) => key === '$schema' || value === false || value === '' || value === null || (Array.isArray(value) && value.length === 0);

const titleOf = (part: SurveyJsPart, name: string) => part.words('title') ?? { [part.context.language]: name };

/** A heading before the questions of a panel, where it has words. */
function headingOf(part: SurveyJsPart, what: string, conditions: readonly DraftCondition[]): DraftQuestion[] {
  const [title, description] = [part.words('title'), part.words('description')];
  const text = description ?? title;
  part.log.map(part.place, what);
  if (text === undefined) return [];
  const heading = description === undefined || title === undefined ? {} : { title };
  return [{ place: part.place, what, name: part.text('name') || 'heading', names: [], text, conditions, body: { type: 'info', ...heading } }];
}

/** A text for each item of a question with several fields. */
function fieldsOf(part: SurveyJsPart, conditions: readonly DraftCondition[], required: boolean): DraftQuestion[] {
  const name = part.text('name');
  const items = part.entries('items').map(({ value, text }): DraftQuestion => ({
    place: part.place,
    what: 'multipletext',
    name: `${name}-${value}`,
    names: [`${name}.${value}`],
    text,
    required,
    conditions,
    body: textOf().body,
  }));
  const heading: DraftQuestion = { place: part.place, what: 'multipletext', name: name || 'heading', names: [], text: titleOf(part, name), conditions, body: { type: 'info' } };
  if (items.length === 0) part.lose('multipletext', 'it has no items');
  return items.length === 0 ? [] : [heading, ...items];
}

/** The one question that an element becomes, or nothing, which is told. */
function questionOf(part: SurveyJsPart, type: string, conditions: readonly DraftCondition[]): DraftQuestion[] {
  const read = Object.hasOwn(SURVEYJS_TYPES, type) ? SURVEYJS_TYPES[type]! : undefined;
  if (read === undefined) {
    part.lose(type, Object.hasOwn(SURVEYJS_LOST, type) ? SURVEYJS_LOST[type]! : 'a type that is not known here');
    return [];
  }
  const name = part.text('name');
  const text = type === 'html' ? part.words('html', true) : titleOf(part, name);
  if (type === 'html' && text === undefined) {
    part.lose(type, 'there are no words in it');
    return [];
  }
  const hint = part.words('description');
  const made = read(part);
  if ('why' in made) {
    part.lose(type, made.why);
    return [];
  }
  const allow = [...(part.flag('showDontKnowItem') ? (['dont-know'] as const) : []), ...(part.flag('showRefuseItem') ? (['no-answer'] as const) : [])];
  const required = part.flag('isRequired');
  return [{ place: part.place, what: type, name: name || type, names: [name], text, hint, required, allow, conditions, ...made }];
}

function elementOf(value: unknown, path: string, { context, outer }: { readonly context: SurveyJsContext; readonly outer: readonly DraftCondition[] }): DraftQuestion[] {
  const members = isRecord(value) ? value : {};
  const name = stringOf(members['name']);
  const part = new SurveyJsPart(name === '' ? path : `${path} (${name})`, members, context);
  const type = part.text('type');
  if (type === '') {
    part.lose('element', 'it has no type');
    return [];
  }
  if (part.take('visible') === false) {
    part.lose(type, 'it is never shown ("visible": false)');
    return [];
  }
  const conditions = [...outer, ...part.conditions('visibleIf')];
  let questions: DraftQuestion[];
  if (type === 'panel' || type === 'paneldynamic') {
    if (type === 'paneldynamic') part.lose('repetition', 'every question is asked once', 'its questions, asked once');
    const heading = headingOf(part, type, conditions);
    const key = type === 'panel' ? 'elements' : 'templateElements';
    questions = [...heading, ...elementsOf(part.list(key), `${path}.${key}`, { context, outer: conditions })];
  } else questions = type === 'multipletext' ? fieldsOf(part, conditions, part.flag('isRequired')) : questionOf(part, type, conditions);
  part.take('name');
  if (questions.length > 0 || type === 'panel') part.loseRest(isNothing);
  return questions;
}

function elementsOf(list: readonly unknown[], path: string, inside: { readonly context: SurveyJsContext; readonly outer: readonly DraftCondition[] }): DraftQuestion[] {
  return list.flatMap((value, index) => elementOf(value, `${path}[${index}]`, inside));
}

function pageOf(members: Readonly<Record<string, unknown>>, path: string, context: SurveyJsContext): DraftPage {
  const name = stringOf(members['name']);
  const part = new SurveyJsPart(name === '' ? path : `${path} (${name})`, members, context);
  const key = Array.isArray(members['elements']) ? 'elements' : 'questions';
  const [title, text, conditions] = [part.words('title'), part.words('description'), part.conditions('visibleIf')];
  const questions = elementsOf(part.list(key), `${path}.${key}`, { context, outer: [] });
  if (part.take('visible') === false) part.lose('"visible": false', 'a page without a condition is always shown', 'the page');
  part.take('name');
  part.loseRest(isNothing);
  return { place: part.place, what: 'page', name: name || 'page', title, text, conditions, questions };
}

/**
 * Makes a definition of a survey that was written for SurveyJS.
 *
 * @param source The JSON of the survey, parsed.
 */
export function convertSurveyJs(source: unknown, { id, name, language: wanted }: ConvertOptions = {}): Converted {
  if (!isRecord(source)) return broken('', 'expected a survey of SurveyJS: an object with "pages" or "elements"');
  if (isDeeperThan(DEEPEST, source)) return broken('', `expected at most ${DEEPEST} levels of lists and objects`);
  const lists = ['pages', 'elements'].filter((key) => key in source);
  if (lists.length === 0) return broken('', 'expected a survey of SurveyJS: an object with "pages" or "elements"');
  for (const key of lists) if (!Array.isArray(source[key])) return broken(key, 'expected a list');
  const pages = Array.isArray(source['pages']) ? (source['pages'] as readonly unknown[]) : [];
  for (const [index, page] of pages.entries()) {
    if (!isRecord(page)) return broken(`pages[${index}]`, 'expected an object');
    for (const key of ['elements', 'questions']) if (key in page && !Array.isArray(page[key])) return broken(`pages[${index}].${key}`, 'expected a list');
  }

  const log = new ConversionLog('SurveyJS');
  const context: SurveyJsContext = {
    log,
    words: new WordReader({ isHtml: false, placeholder: /\{[^{}\s][^{}]*\}/ }),
    language: wanted ?? (stringOf(source['locale']) || DEFAULT_LANGUAGE),
  };
  const survey = new SurveyJsPart('(the survey)', source, context);
  const [title, description] = [survey.words('title'), survey.words('description')];
  const read = pages.map((page, index) => pageOf(page as Readonly<Record<string, unknown>>, `pages[${index}]`, context));
  const loose = elementsOf(survey.list('elements'), 'elements', { context, outer: [] });
  for (const key of ['pages', 'locale']) survey.take(key);
  survey.loseRest(isNothing);
  const first: DraftPage[] = loose.length === 0 ? [] : [{ place: 'elements', what: 'page', name: 'page', conditions: [], questions: loose }];
  return assemble({ id: id ?? name ?? 'survey', version: '1', language: context.language, title, notice: description, pages: [...read, ...first] }, log);
}
