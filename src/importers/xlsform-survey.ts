import type { Entry } from './bodies.js';
import type { DraftCondition, DraftPage, DraftQuestion } from './draft.js';
import { XLSFORM_LOST, XLSFORM_TYPES, type XlsformAsked } from './xlsform-questions.js';
import type { XlsformRow } from './xlsform-table.js';

/** A row's type in one way of writing, with the list of its options. */
interface RowType {
  readonly type: string;
  readonly list: string;
  readonly other: boolean;
}

/** Older and longer ways to write a type. */
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^(select one from|select_one_from|select1)\s+(?!file)/i, 'select_one '],
  [/^(select all that apply from|select all that apply|select_multiple_from|select multiple from)\s+(?!file)/i, 'select_multiple '],
  [/^(begin|end)[ _]+(group|repeat)$/i, '$1_$2'],
];

function typeOf(written: string): RowType {
  const text = ALIASES.reduce((one, [pattern, name]) => one.replace(pattern, name), written.trim());
  const [type = '', list = '', ...rest] = text.split(/\s+/);
  return { type: type.toLowerCase(), list, other: rest.some((word) => /^or[_]?other$/i.test(word)) || (rest[0] === 'or' && rest[1] === 'other') };
}

const isYes = (text: string) => /^(yes|true|true\(\)|1)$/i.test(text);
const isNo = (text: string) => text === '' || /^(no|false|false\(\)|0)$/i.test(text);

/** A group that is open: its conditions hold for all in it. */
interface OpenGroup {
  readonly row: XlsformRow;
  readonly type: string;
  readonly conditions: readonly DraftCondition[];
}

/** Reads the rows of the survey one after the other. */
export class XlsformSurvey {
  readonly #lists: ReadonlyMap<string, readonly Entry[]>;
  readonly used = new Set<string>();
  readonly pages: (DraftPage & { readonly questions: DraftQuestion[] })[] = [];
  readonly #open: OpenGroup[] = [];
  #page: DraftQuestion[] | null = null;

  constructor(lists: ReadonlyMap<string, readonly Entry[]>) {
    this.#lists = lists;
  }

  /** @returns What is wrong with the row, or null. */
  add(row: XlsformRow): string | null {
    const written = row.text('type');
    const asked = typeOf(written);
    if (asked.type === 'begin_group' || asked.type === 'begin_repeat') {
      this.#begin(row, asked.type);
      return null;
    }
    if (asked.type === 'end_group' || asked.type === 'end_repeat') return this.#end(row, asked.type);
    const questions = this.#questionOf(row, written, asked);
    if (questions.length > 0) this.#current(row).push(...questions);
    return null;
  }

  /** The row of a group that has no end, or null. */
  get unended(): XlsformRow | null {
    return this.#open[0]?.row ?? null;
  }

  #current(row: XlsformRow): DraftQuestion[] {
    if (this.#page === null) this.#startPage({ place: `${row.place} and what follows`, what: 'rows outside of groups', name: 'page', conditions: [] });
    return this.#page!;
  }

  #startPage(page: Omit<DraftPage, 'questions'>): void {
    this.#page = [];
    this.pages.push({ ...page, questions: this.#page });
  }

  #begin(row: XlsformRow, type: string): void {
    const [name, title, hint, conditions] = [row.text('name'), row.words('label'), row.words('hint'), row.conditions('relevant')];
    if (type === 'begin_repeat') row.lose('repetition', 'every question is asked once', 'its questions, asked once');
    const looks = row.text('appearance');
    if (looks !== '') row.lose(`appearance ${looks}`, 'how a page looks is ours');
    if (this.#open.length === 0) {
      this.#startPage({ place: row.place, what: type, name: name || 'page', title, text: hint, conditions });
      this.#open.push({ row, type, conditions: [] });
    } else {
      this.#open.push({ row, type, conditions });
      row.log.map(row.place, type);
      if (title !== undefined)
        this.#current(row).push({ place: row.place, what: type, name: name || 'heading', names: [], text: title, conditions: this.#conditions, body: { type: 'info' } });
      if (hint !== undefined) row.lose('hint', 'a heading has none');
    }
    row.loseRest(() => false);
  }

  #end(row: XlsformRow, type: string): string | null {
    const open = this.#open.pop();
    if (open === undefined) return `expected a begin_${type.slice(4)} before it`;
    if (open.type.slice(6) !== type.slice(4)) return `expected the end of ${open.row.place}, which is a ${open.type.slice(6)}`;
    if (this.#open.length === 0) this.#page = null;
    row.take('name');
    for (const key of ['label', 'hint']) row.take(key);
    row.loseRest(() => false);
    return null;
  }

  get #conditions(): readonly DraftCondition[] {
    return this.#open.flatMap(({ conditions }) => conditions);
  }

  #questionOf(row: XlsformRow, written: string, { type, list, other }: RowType): DraftQuestion[] {
    const name = row.text('name');
    const read = Object.hasOwn(XLSFORM_TYPES, type) ? XLSFORM_TYPES[type]! : undefined;
    const lose = (why: string) => {
      row.lose(written, why);
      return [];
    };
    if (read === undefined) return lose(Object.hasOwn(XLSFORM_LOST, type) ? XLSFORM_LOST[type]! : 'a type that is not known here');
    const entries = this.#lists.get(list);
    if (list !== '') this.used.add(list);
    if (list !== '' && entries === undefined) return lose(`there is no list "${list}" on the sheet "choices"`);
    const [text, hint] = [row.words('label'), row.words('hint')];
    const asked: XlsformAsked = { entries: entries ?? [], other };
    const made = read(row, asked);
    if ('why' in made) return lose(made.why);
    const required = row.text('required');
    if (!isYes(required) && !isNo(required)) row.lose(`required ${required}`, 'a question is required always or never', 'not required');
    const conditions = [...this.#conditions, ...row.conditions('relevant')];
    const isInfo = made.body.type === 'info';
    if (isInfo && hint !== undefined) row.lose('hint', 'what only informs has none');
    row.loseRest((key, value) => key === 'read_only' && isNo(String(value)));
    return [{ place: row.place, what: written, name: name || type, names: [name], text, hint, required: isYes(required), conditions, ...made }];
  }
}
