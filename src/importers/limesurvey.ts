import { isDay } from '../text/day.js';
import { assemble } from './assemble.js';
import { broken, type Converted, type ConvertOptions } from './conversion.js';
import { ConversionLog } from './conversion-log.js';
import type { Draft, DraftPage, DraftQuestion } from './draft.js';
import { conditionsIn, type LimeContext, LimeSurveyPart } from './limesurvey-part.js';
import { LIMESURVEY_LOST, LIMESURVEY_TYPES } from './limesurvey-questions.js';
import { field, groupsOf, type LimeGroup, type LimeQuestion, type LimeRow, type LimeTables, questionsOf, tablesOf } from './limesurvey-tables.js';
import { SourcePart } from './source-part.js';
import { WordReader } from './word-reader.js';
import { readXml } from './xml.js';

/** What is read of a file; whatever else has rows is told as lost. */
const READ = new Set([
  'groups',
  'group_l10ns',
  'questions',
  'question_l10ns',
  'subquestions',
  'answers',
  'answer_l10ns',
  'question_attributes',
  'conditions',
  'surveys',
  'surveys_languagesettings',
]);

/** Kinds of files: a survey, a group of questions, or one question. */
const KINDS = ['Survey', 'Group', 'Question'];

/** The questions that one of LimeSurvey becomes. */
function draftsOf(question: LimeQuestion, place: string, context: LimeContext): DraftQuestion[] {
  const part = new LimeSurveyPart(place, question, context);
  const { code, type, sid, gid, qid, parts } = question;
  const known = Object.hasOwn(LIMESURVEY_LOST, type) ? LIMESURVEY_LOST[type]! : null;
  const read = Object.hasOwn(LIMESURVEY_TYPES, type) ? LIMESURVEY_TYPES[type]! : undefined;
  const lose = (what: string, why: string) => {
    part.lose(what, why);
    return [];
  };
  if (read === undefined) return known === null ? lose(`type ${type}`, 'a type that is not known here') : lose(`${known[0]} (type ${type})`, known[1]);
  if (part.text('hidden') === '1') return lose(`type ${type}`, 'it is never shown (attribute "hidden")');
  const [text, hint] = [part.read(question.texts, 'question'), part.read(question.helps, 'help')];
  const made = read(part);
  if ('why' in made) return lose(`type ${type}`, made.why);
  const required = ['Y', 'S'].includes(part.text('mandatory'));
  const conditions = part.conditions();
  const common = { place, what: `type ${type}`, conditions };
  const prefix = `${sid}X${gid}X${qid}`;
  part.loseAttributes();
  if ('items' in made) {
    const items = made.items.flatMap((item): DraftQuestion[] => {
      if ('why' in item) return lose(`${item.code} of type ${type}`, item.why);
      const names = [`${code}_${item.code}`, `${prefix}${item.code}`];
      return [{ ...common, name: `${code}-${item.code}`, names, text: item.text, required, body: item.body, ...(item.values === undefined ? {} : { values: item.values }) }];
    });
    if (hint !== undefined) part.lose('help', 'a heading has none');
    return [{ ...common, name: code, names: [], text, body: { type: 'info' } }, ...items];
  }
  const isInfo = made.body.type === 'info';
  if (isInfo && hint !== undefined) part.lose('help', 'what only informs has none');
  const rows = made.body.type === 'matrix' ? parts.flatMap((one) => [`${code}_${one.code}`, `${prefix}${one.code}`]) : [];
  return [{ ...common, name: code, names: [code, prefix, ...rows], text, hint, required: required && !isInfo, ...made }];
}

function pageOf(group: LimeGroup, number: number, { questions, context }: { readonly questions: readonly LimeQuestion[]; readonly context: LimeContext }): DraftPage {
  const place = `group ${number}`;
  const titled = [...group.titles.values()].find((one) => one !== '');
  const part = new SourcePart(titled === undefined ? place : `${place} (${titled.slice(0, 60)})`, new Map(), context.log);
  if (field(group.row, 'randomization_group') !== '') part.lose('random order of groups', 'pages have one order');
  return {
    place: part.place,
    what: 'group',
    name: `page-${number}`,
    title: context.words.read(group.titles, part, { what: 'group_name' }),
    text: context.words.read(group.descriptions, part, { what: 'description' }),
    conditions: conditionsIn(field(group.row, 'grelevance')),
    questions: questions.flatMap((question, index) => draftsOf(question, `${place}, question ${index + 1} (${question.code})`, context)),
  };
}

/** A day out of `2026-11-23 08:00:00`; nothing where it is none. */
function dayIn(moment: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0];
  return day !== undefined && !Number.isNaN(Date.parse(day)) && isDay(day) ? day : undefined;
}

/** Settings of a survey that say something: not inherited, and not switched off. */
const isSet = (value: string) => !['', 'N', 'I', '0', '-1', 'inherit', 'E'].includes(value);

/** Settings that only say how the survey is kept. */
const HOUSEKEEPING = new Set([
  'sid',
  'gsid',
  'surveyls_survey_id',
  'surveyls_language',
  'language',
  'additional_languages',
  'lastmodified',
  'datecreated',
  'access_mode',
  'surveyls_dateformat',
  'surveyls_numberformat',
]);

const KEPT = new Set(['startdate', 'expires', 'surveyls_title', 'surveyls_description', 'surveyls_welcometext']);

/** Title, words before the first question, and the days on which answers are taken. */
function headOf(tables: LimeTables, context: LimeContext): Pick<Draft, 'title' | 'notice' | 'opens' | 'closes'> {
  const [settings] = tables.get('surveys') ?? [];
  const texts = tables.get('surveys_languagesettings') ?? [];
  const survey = new SourcePart('(the survey)', new Map(), context.log);
  const wordsOf = (name: string) => new Map(texts.map((row: LimeRow) => [field(row, 'surveyls_language'), field(row, name)] as const));
  const read = (name: string) => context.words.read(wordsOf(name), survey, { what: name });
  const [title, description, welcome] = [read('surveyls_title'), read('surveyls_description'), read('surveyls_welcometext')];
  if (description !== undefined && welcome !== undefined) survey.lose('surveyls_description', 'there is one text before the first question', 'the welcome');
  const lost = [settings, ...texts].flatMap((row) => [...(row ?? [])].filter(([key, value]) => isSet(value) && !HOUSEKEEPING.has(key) && !KEPT.has(key)).map(([key]) => key));
  if (lost.length > 0) survey.lose([...new Set(lost)].join(', '), 'a definition has nothing of the kind');
  const [opens, closes] = [dayIn(field(settings, 'startdate')), dayIn(field(settings, 'expires'))];
  const inOrder = opens === undefined || closes === undefined || opens <= closes;
  if (!inOrder) survey.lose('startdate, expires', 'it closes before it opens');
  return { title, notice: welcome ?? description, ...(inOrder ? { opens, closes } : {}) };
}

/** Conditions of before version 1.92 that nobody has made a relevance of; today's files have both, and the relevance counts. */
function loseOldConditions(tables: LimeTables, questions: readonly LimeQuestion[], log: ConversionLog): void {
  const asked = new Set((tables.get('conditions') ?? []).map((row) => field(row, 'qid')));
  for (const { qid, code, row } of questions) {
    const isOnlyThere = asked.has(qid) && ['', '1'].includes(field(row, 'relevance'));
    if (isOnlyThere) log.lose({ place: 'table conditions', what: `conditions of ${code}`, why: 'only the relevance of a question is read', kept: 'shown whatever is answered' });
  }
}

/**
 * Makes a definition of a survey (`.lss`), a group (`.lsg`) or a question (`.lsq`) that was exported from LimeSurvey.
 *
 * @param source The file's XML.
 */
export function convertLimeSurvey(source: string, { id, name, language: wanted }: ConvertOptions = {}): Converted {
  const xml = readXml(source);
  if (!('root' in xml)) return broken(xml.line, xml.expected);
  const kind = xml.root.children.find((child): child is typeof xml.root => 'name' in child && child.name === 'LimeSurveyDocType')?.text.trim() ?? '';
  if (!KINDS.includes(kind)) return broken('LimeSurveyDocType', `expected one of ${KINDS.join(', ')}`);
  const tables = tablesOf(xml.root);
  const questions = questionsOf(tables);
  const [settings] = tables.get('surveys') ?? [];
  const spoken = questions.flatMap(({ texts }) => [...texts.keys()]);
  const first = wanted ?? (field(settings, 'language') || (spoken[0] ?? 'en'));
  const languages = [...new Set([first, ...field(settings, 'additional_languages').split(/\s+/), ...spoken])].filter((tag) => tag !== '');
  const log = new ConversionLog('LimeSurvey');
  const context: LimeContext = { log, words: new WordReader({ isHtml: true, placeholder: /\{[A-Za-z_(][^{}]*\}/ }), languages };

  const head = headOf(tables, context);
  const groups = groupsOf(tables);
  const byGroup = (gid: string) => questions.filter((question) => question.gid === gid);
  const pages = groups.map((group, index) => pageOf(group, index + 1, { questions: byGroup(group.gid), context }));
  const grouped = new Set(groups.map(({ gid }) => gid));
  const loose = questions.filter(({ gid }) => !grouped.has(gid));
  if (loose.length > 0) {
    const drafts = loose.flatMap((question, index) => draftsOf(question, `question ${index + 1} (${question.code})`, context));
    pages.push({ place: 'questions without a group', what: 'questions', name: 'page', conditions: [], questions: drafts });
  }
  loseOldConditions(tables, questions, log);
  for (const [table, rows] of tables)
    if (!READ.has(table) && rows.length > 0) log.lose({ place: `table ${table}`, what: `${rows.length} rows`, why: 'a definition has nothing of the kind', kept: null });
  return assemble({ id: id ?? name ?? 'survey', version: '1', language: first, ...head, pages }, log);
}
