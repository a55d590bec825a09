import type { Condition } from '../questions/condition.js';
import { parseDefinition } from '../survey/parse-definition.js';
import { optionIds } from '../text/option-ids.js';
import { conditionOf } from './condition-of.js';
import type { Converted } from './conversion.js';
import type { ConversionLog } from './conversion-log.js';
import type { Draft, DraftCondition, DraftPage, DraftQuestion } from './draft.js';
import { NamesSoFar } from './names-of.js';

/** Most questions of which a definition is tried to be made. */
const MOST_QUESTIONS = 5000;

/** An identifier for each name, in their order; of two that are the same the second has a number behind it. */
function idsFor(names: readonly string[]): string[] {
  const given = new Set(names);
  const numbers = new Map<string, number>();
  const different = names.map((name) => {
    let [one, number] = [name, numbers.get(name) ?? 0];
    do one = ++number === 1 ? name : `${name}-${number}`;
    while (number > 1 && given.has(one));
    numbers.set(name, number);
    return one;
  });
  const ids = optionIds(different);
  return different.map((name) => ids.get(name)!);
}

/** All conditions in one; those that say nothing here are told as lost, and what they stood at is always shown. */
function shownIf(
  conditions: readonly DraftCondition[],
  place: string,
  { names, log }: { readonly names: NamesSoFar; readonly log: ConversionLog },
): { readonly showIf?: Condition } {
  const said = conditions.flatMap(({ source, read }): readonly Condition[] => {
    const condition = 'unreadable' in read ? { why: read.unreadable } : conditionOf(read, names.resolve);
    if (condition === true) return [];
    if (!('why' in condition)) return [condition];
    log.lose({ place, what: `condition ${source}`, why: condition.why, kept: 'shown whatever is answered' });
    return [];
  });
  const [first] = said;
  return first === undefined ? {} : { showIf: said.length === 1 ? first : { all: said } };
}

function questionOf(
  draft: DraftQuestion,
  id: string,
  { names, log, language }: { readonly names: NamesSoFar; readonly log: ConversionLog; readonly language: string },
): Readonly<Record<string, unknown>> {
  const { place, what, name, text, hint, required = false, allow = [], body } = draft;
  log.map(place, what, [{ id, type: body.type }]);
  if (text === undefined) log.lose({ place, what: 'text', why: 'there is none', kept: 'the name in its place' });
  const common = { id, ...body, text: text ?? { [language]: name === '' ? id : name.slice(0, 200) }, ...shownIf(draft.conditions, place, { names, log }) };
  if (body.type === 'info') return common;
  const kinds = required && !allow.includes('no-answer') ? [...allow, 'no-answer'] : allow;
  return { ...common, ...(hint === undefined ? {} : { hint }), ...(kinds.length === 0 ? {} : { allow: kinds }), ...(required ? { required } : {}) };
}

/** Pages with questions; of one without, its words are told as lost. */
function filledPages(pages: readonly DraftPage[], log: ConversionLog): DraftPage[] {
  return pages.filter(({ place, what, questions }) => {
    if (questions.length === 0) log.lose({ place, what, why: 'there is no question on it', kept: null });
    return questions.length > 0;
  });
}

/**
 * Makes a definition of a draft: ids, conditions in our words, a way to say no to what is required. What cannot be said is
 * told to the log.
 */
export function assemble(draft: Draft, log: ConversionLog): Converted {
  const pages = filledPages(draft.pages, log);
  if (pages.length === 0) return { ok: false, problems: [{ path: '', expected: 'expected at least one question that can be asked here' }] };
  const all = pages.flatMap(({ questions }) => questions);
  if (all.length > MOST_QUESTIONS) return { ok: false, problems: [{ path: '', expected: `expected at most ${MOST_QUESTIONS} questions` }] };
  const [ids, pageIds] = [idsFor(all.map(({ name }) => name)), idsFor(pages.map(({ name }) => name))];
  const names = new NamesSoFar(all);
  const { language } = draft;
  let next = 0;
  const made = pages.map((page, index) => {
    const id = pageIds[index]!;
    log.map(page.place, page.what, [{ id, type: 'page' }]);
    const { showIf } = shownIf(page.conditions, page.place, { names, log });
    const questions = page.questions.map((question) => {
      const questionId = ids[next++]!;
      const one = questionOf(question, questionId, { names, log, language });
      names.add(question, questionId);
      return one;
    });
    return {
      id,
      ...(page.title === undefined ? {} : { title: page.title }),
      ...(page.text === undefined ? {} : { text: page.text }),
      ...(showIf === undefined ? {} : { showIf }),
      questions,
    };
  });
  const { title, notice, opens, closes } = draft;
  const parsed = parseDefinition({
    id: optionIds([draft.id]).get(draft.id),
    version: draft.version,
    ...(title === undefined ? {} : { title }),
    ...(notice === undefined ? {} : { notice }),
    ...(opens === undefined ? {} : { opens }),
    ...(closes === undefined ? {} : { closes }),
    pages: made,
  });
  return parsed.ok ? { ok: true, definition: parsed.value, report: log.report() } : parsed;
}
