import type { XmlElement } from '@rgrove/parse-xml';
import { childrenOf, elementsOf } from './xml.js';

/** A row of one of LimeSurvey's tables: field → what stands in it. */
export type LimeRow = ReadonlyMap<string, string>;

/** The tables of a file, by their names. */
export type LimeTables = ReadonlyMap<string, readonly LimeRow[]>;

/** Words by language. */
export type LimeWords = ReadonlyMap<string, string>;

/** A question of a question, such as a row of an array. */
export interface LimePart {
  readonly code: string;
  readonly scale: string;
  readonly texts: LimeWords;
}

/** A question with all that belongs to it. */
export interface LimeQuestion {
  readonly qid: string;
  readonly gid: string;
  readonly sid: string;
  readonly code: string;
  readonly type: string;
  readonly row: LimeRow;
  readonly texts: LimeWords;
  readonly helps: LimeWords;
  readonly scripts: LimeWords;
  readonly parts: readonly LimePart[];
  readonly answers: readonly (LimePart & { readonly points: string })[];
  /** Attribute → value, or values by language. */
  readonly attributes: ReadonlyMap<string, string | LimeWords>;
}

/** A group of questions. */
export interface LimeGroup {
  readonly gid: string;
  readonly row: LimeRow;
  readonly titles: LimeWords;
  readonly descriptions: LimeWords;
}

/** The tables that a document holds. */
export const tablesOf = (root: XmlElement): LimeTables =>
  new Map(
    elementsOf(root)
      .filter((table) => childrenOf(table, 'rows').length > 0)
      .map((table) => {
        const rows = childrenOf(table, 'rows').flatMap((list) => childrenOf(list, 'row'));
        return [table.name, rows.map((row): LimeRow => new Map(elementsOf(row).map((field) => [field.name, field.text.trim()])))] as const;
      }),
  );

export const field = (row: LimeRow | undefined, name: string): string => row?.get(name) ?? '';

const byOrder = (name: string) => (a: LimeRow, b: LimeRow) => Number(field(a, name)) - Number(field(b, name));

/** Rows by what stands in one of their fields. */
function grouped(rows: readonly LimeRow[], key: string): ReadonlyMap<string, readonly LimeRow[]> {
  const groups = new Map<string, LimeRow[]>();
  for (const row of rows) {
    const name = field(row, key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}

/** Words of a field by language: from rows of texts, as today, and from the rows themselves, as before LimeSurvey 4. */
const wordsIn = (rows: readonly LimeRow[], name: string): LimeWords =>
  new Map(rows.filter((row) => field(row, 'language') !== '').map((row) => [field(row, 'language'), field(row, name)] as const));

/** The groups of a survey in their order. */
export function groupsOf(tables: LimeTables): LimeGroup[] {
  const rows = tables.get('groups') ?? [];
  const texts = grouped([...rows, ...(tables.get('group_l10ns') ?? [])], 'gid');
  const first = new Map([...rows].reverse().map((row) => [field(row, 'gid'), row] as const));
  return [...first]
    .toSorted(([, a], [, b]) => byOrder('group_order')(a, b))
    .map(([gid, row]) => ({ gid, row, titles: wordsIn(texts.get(gid) ?? [], 'group_name'), descriptions: wordsIn(texts.get(gid) ?? [], 'description') }));
}

function attributesOf(rows: readonly LimeRow[]): ReadonlyMap<string, string | LimeWords> {
  const attributes = new Map<string, string | Map<string, string>>();
  for (const row of rows) {
    const [name, value, language] = ['attribute', 'value', 'language'].map((one) => field(row, one)) as [string, string, string];
    if (language === '') {
      attributes.set(name, value);
      continue;
    }
    const known = attributes.get(name);
    if (known instanceof Map) known.set(language, value);
    else attributes.set(name, new Map([[language, value]]));
  }
  return attributes;
}

/** The questions of a survey in their order, each with its subquestions and answers. */
export function questionsOf(tables: LimeTables): LimeQuestion[] {
  const table = (name: string) => tables.get(name) ?? [];
  const all = [...table('questions'), ...table('subquestions')];
  const texts = grouped([...all, ...table('question_l10ns')], 'qid');
  const attributes = grouped(table('question_attributes'), 'qid');
  const answerTexts = grouped(table('answer_l10ns'), 'aid');
  const answers = grouped(table('answers'), 'qid');
  const first = [...new Map([...all].reverse().map((row) => [field(row, 'qid'), row] as const)).values()].toSorted(byOrder('question_order'));
  const children = grouped(first, 'parent_qid');
  const wordsOf = (row: LimeRow, name: string) => wordsIn(texts.get(field(row, 'qid')) ?? [], name);
  const isTop = (row: LimeRow) => field(row, 'parent_qid') === '' || field(row, 'parent_qid') === '0';
  return first.filter(isTop).map((row) => {
    const qid = field(row, 'qid');
    const byCode = grouped(answers.get(qid) ?? [], 'code');
    const scales = [...byCode.values()].flatMap((rows) => [...grouped(rows, 'scale_id').values()]);
    return {
      qid,
      gid: field(row, 'gid'),
      sid: field(row, 'sid'),
      code: field(row, 'title'),
      type: field(row, 'type'),
      row,
      texts: wordsOf(row, 'question'),
      helps: wordsOf(row, 'help'),
      scripts: wordsOf(row, 'script'),
      parts: (children.get(qid) ?? []).map((part) => ({ code: field(part, 'title'), scale: field(part, 'scale_id'), texts: wordsOf(part, 'question') })),
      answers: scales
        .map((rows) => ({
          order: Number(field(rows[0], 'sortorder')),
          code: field(rows[0], 'code'),
          scale: field(rows[0], 'scale_id'),
          points: field(rows[0], 'assessment_value'),
          texts: wordsIn([...rows, ...rows.flatMap((one) => answerTexts.get(field(one, 'aid')) ?? [])], 'answer'),
        }))
        .toSorted((a, b) => a.order - b.order),
      attributes: attributesOf(attributes.get(qid) ?? []),
    };
  });
}
