import type { QuestionTypeName } from '../../questions/registry.js';
import type { Changed } from '../change-questions.js';
import { addQuestion } from '../change-questions.js';
import { type Draft, type Json, type JsonObject, listOf, objectOf } from '../draft.js';
import { newQuestion } from '../fields-of.js';
import { freeId, numberedId } from '../id-of-words.js';
import type { Path } from '../path.js';
import { pagePlaces, type QuestionPlace, questionPlaces } from '../places-of.js';
import { referencesOf } from '../references-of.js';
import { cleared, valueAt, withInserted, withValueAt } from '../value-at.js';
import { type AskName, type BoardAsk, askedQuestion, asksOf, type PhaseKind, phasePlaces } from './board-asks.js';

/** What stands in the place of a card until there are cards. */
export const PLACEHOLDER = '…';

const placeholder = (languages: readonly string[]): JsonObject => Object.fromEntries(languages.map((language) => [language, PLACEHOLDER]));

/** What a question has in a meeting beside what every new one of its type has. */
function moreOf(draft: Draft, name: AskName, { question, languages }: { readonly question: JsonObject; readonly languages: readonly string[] }): JsonObject {
  if (name === 'actors') return { multiple: true, options: listOf(objectOf(draft['board'])['actors']) };
  const isMarked = name === 'rate' && question['type'] === 'choice' ? { multiple: true } : {};
  const options = listOf(question['options']).map((option) => ({ ...objectOf(option), text: placeholder(languages) }));
  return options.length === 0 ? isMarked : { ...isMarked, options };
}

/** The draft with a new question at a place of its board; the question stands behind all others. */
export function addAsked(
  draft: Draft,
  { name, path }: Pick<BoardAsk, 'name' | 'path'>,
  { type, languages }: { readonly type: QuestionTypeName; readonly languages: readonly string[] },
): Draft {
  const id = numberedId(
    'question',
    questionPlaces(draft).map((place) => place.id),
  );
  const question = newQuestion(type, id);
  const added = addQuestion(draft, pagePlaces(draft).at(-1)!.list, { ...question, ...moreOf(draft, name, { question, languages }) });
  return withValueAt(added.draft, path, id);
}

/** The draft in which a question that a board asks is of another type; its words stay. */
export function retypeAsked(draft: Draft, ask: BoardAsk, { type, languages }: { readonly type: QuestionTypeName; readonly languages: readonly string[] }): Draft {
  const place = askedQuestion(draft, ask);
  if (place === undefined || place.type === type) return draft;
  const fresh = newQuestion(type, place.id);
  const { text = {}, hint } = place.question;
  const question = { ...fresh, ...moreOf(draft, ask.name, { question: fresh, languages }), text, ...(hint === undefined ? {} : { hint }) };
  return withValueAt(draft, place.path, question);
}

/** The draft without some questions, save those that something names, and without the pages that are empty then. */
function withoutUnnamed(draft: Draft, ids: readonly string[]): Draft {
  const named = new Set(referencesOf(draft).map(({ id }) => id));
  const gone = questionPlaces(draft).filter(({ id }) => ids.includes(id) && !named.has(id));
  const next = gone.reduceRight((rest, { path }) => withValueAt(rest, path, undefined), draft);
  const emptied = pagePlaces(next).filter(({ path, questions, list }) => path !== null && questions.length === 0 && gone.some((place) => String(place.list) === String(list)));
  return emptied.length === pagePlaces(next).length ? next : emptied.reduceRight((rest, { path }) => withValueAt(rest, path!, undefined), next);
}

/** The draft in which a place of its board names another question, or none; the one that stood there stays in the survey. */
export const setAsked = (draft: Draft, path: Path, id: string): Draft => (id === '' ? cleared(draft, path) : withValueAt(draft, path, id));

/** The questions that a step cannot do without, and those that are of most use with it. */
const FIRST_ASKS: Readonly<Record<PhaseKind, readonly (readonly [AskName, Path, QuestionTypeName])[]>> = {
  collect: [['collect', ['question'], 'cards']],
  rate: [['rate', ['question'], 'dots']],
  choose: [],
  contribute: [
    ['contribute', ['question'], 'cards'],
    ['about', ['about'], 'choice'],
  ],
  story: [
    ['story', ['questions', 0], 'text'],
    ['story', ['questions', 1], 'text'],
  ],
};

/** How a step is added. */
export interface PhaseBeginning {
  readonly kind: PhaseKind;
  readonly languages: readonly string[];
  /** How cards are rated. */
  readonly rating?: QuestionTypeName;
}

/** The draft with one more step at the end of its meeting, with the questions that it needs. */
export function addPhase(draft: Draft, { kind, languages, rating }: PhaseBeginning): Changed {
  const phases = phasePlaces(draft);
  const path = ['board', 'phases', phases.length];
  const id = freeId(
    kind,
    phases.map((phase) => phase.id),
  );
  const begun = withInserted(draft, ['board', 'phases'], phases.length, { id, kind });
  const asked = FIRST_ASKS[kind].reduce(
    (next, [name, key, type]) => addAsked(next, { name, path: [...path, ...key] }, { type: name === 'rate' ? (rating ?? type) : type, languages }),
    begun,
  );
  return { draft: asked, path };
}

/** The draft without a step, and without its questions where nothing else names them. */
export function removePhase(draft: Draft, index: number): Draft {
  const phase = phasePlaces(draft)[index];
  if (phase === undefined) return draft;
  const ids = asksOf(draft, phase).map(({ id }) => id);
  return withoutUnnamed(withValueAt(draft, phase.path, undefined), ids);
}

/** A question that nobody has written anything in, as a new survey begins with one. */
const isUntouched = ({ question }: QuestionPlace, isOnly: boolean): boolean => isOnly && question['type'] === 'scale' && Object.keys(objectOf(question['text'])).length === 0;

/** The draft with a meeting, in which cards are written and then rated; in the place of a first question without words. */
export function beginBoard(draft: Draft, { rating, languages }: { readonly rating: QuestionTypeName; readonly languages: readonly string[] }): Draft {
  const places = questionPlaces(draft);
  const untouched = places.filter((place) => isUntouched(place, places.length === 1));
  const cleaned = untouched.reduce<Draft>((next, { path }) => withValueAt(next, path, undefined), draft);
  const begun = withValueAt(cleaned, ['board'], { phases: [], counts: 'live' });
  const collecting = addPhase(begun, { kind: 'collect', languages });
  return addPhase(collecting.draft, { kind: 'rate', rating, languages }).draft;
}

/** The draft without its meeting; the questions stay. */
export const removeBoard = (draft: Draft): Draft => withValueAt(draft, ['board'], undefined);

/** What a value is where it is a number. */
export const numberOf = (value: Json | undefined): number => (typeof value === 'number' ? value : 0);

export const optionsAt = (draft: Draft, path: Path): readonly JsonObject[] => listOf(valueAt(draft, [...path, 'options'])).map((option) => objectOf(option));
