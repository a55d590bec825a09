import type { QuestionTypeName } from '../../questions/registry.js';
import type { BoardPhase } from '../../survey/board.js';
import { type Draft, type Json, listOf, objectOf, wordsOf } from '../draft.js';
import type { Path } from '../path.js';
import { type QuestionPlace, questionPlaces } from '../places-of.js';
import { referencesOf } from '../references-of.js';
import { valueAt } from '../value-at.js';

export type PhaseKind = BoardPhase['kind'];

/** What a meeting asks of a question: by this its words are found. */
export type AskName = 'collect' | 'rate' | 'secondRound' | 'contribute' | 'about' | 'actors' | 'others' | 'story' | 'side' | 'objections';

/** A place of a board that names a question. */
export interface BoardAsk {
  readonly name: AskName;
  readonly path: Path;
  /** Id of the question that stands there; empty where none does. */
  readonly id: string;
  /** The types that a question can have there, the usual one first. */
  readonly types: readonly QuestionTypeName[];
  /** Whether a board is refused without it. */
  readonly isNeeded: boolean;
}

const CARDS: readonly QuestionTypeName[] = ['cards'];
const RATING: readonly QuestionTypeName[] = ['dots', 'choice', 'approval', 'rank', 'pairs', 'budget'];

/** Kind of a step → what it asks, by its key. */
const ASKS: Readonly<Record<Exclude<PhaseKind, 'story'>, Readonly<Record<string, Pick<BoardAsk, 'name' | 'types' | 'isNeeded'>>>>> = {
  collect: { question: { name: 'collect', types: CARDS, isNeeded: true } },
  rate: { question: { name: 'rate', types: RATING, isNeeded: true } },
  choose: { question: { name: 'secondRound', types: RATING, isNeeded: false } },
  contribute: {
    question: { name: 'contribute', types: CARDS, isNeeded: true },
    about: { name: 'about', types: ['choice'], isNeeded: false },
    actors: { name: 'actors', types: ['choice'], isNeeded: false },
    others: { name: 'others', types: ['cards', 'text'], isNeeded: false },
  },
};

export const PHASE_KINDS: readonly PhaseKind[] = ['collect', 'rate', 'choose', 'contribute', 'story'];

const isPhaseKind = (kind: string): kind is PhaseKind => (PHASE_KINDS as readonly string[]).includes(kind);

/** Most questions of a story. */
const MOST_PARTS = 3;

/** A step of a meeting, and where it stands. */
export interface PhasePlace {
  readonly id: string;
  /** Empty where it is none that is known. */
  readonly kind: PhaseKind | '';
  readonly title: Json | undefined;
  readonly path: Path;
}

/** The steps of the meeting of a draft, in their order. */
export const phasePlaces = (draft: Draft): PhasePlace[] =>
  listOf(objectOf(draft['board'])['phases']).map((value, index) => {
    const phase = objectOf(value);
    const kind = wordsOf(phase['kind']);
    return { id: wordsOf(phase['id']), kind: isPhaseKind(kind) ? kind : '', title: phase['title'], path: ['board', 'phases', index] };
  });

/** What a step asks, and what it could ask beside that. */
export function asksOf(draft: Draft, { kind, path }: PhasePlace): BoardAsk[] {
  const idAt = (place: Path) => wordsOf(valueAt(draft, place));
  if (kind === '') return [];
  if (kind !== 'story') return Object.entries(ASKS[kind]).map(([key, ask]) => ({ ...ask, path: [...path, key], id: idAt([...path, key]) }));
  const count = listOf(valueAt(draft, [...path, 'questions'])).length;
  return Array.from({ length: Math.min(count + 1, MOST_PARTS) }, (_, part) => {
    const place = [...path, 'questions', part];
    return { name: 'story', types: ['text', 'number'], isNeeded: count <= 1 && part === 0, path: place, id: idAt(place) };
  });
}

/** What may be written at any time, beside the steps. */
export const besideAsks = (draft: Draft): BoardAsk[] =>
  (['side', 'objections'] as const).map((name) => ({ name, types: CARDS, isNeeded: false, path: ['board', name], id: wordsOf(valueAt(draft, ['board', name])) }));

/** The question that stands at a place of a board; none where the id leads nowhere. */
export const askedQuestion = (draft: Draft, { id }: Pick<BoardAsk, 'id'>): QuestionPlace | undefined =>
  id === '' ? undefined : questionPlaces(draft).find((place) => place.id === id);

/** The ids of the questions that a board names. */
export const boardQuestions = (draft: Draft): ReadonlySet<string> =>
  new Set(
    referencesOf(draft)
      .filter(({ kind }) => kind === 'board')
      .map(({ id }) => id),
  );

/** The questions that could stand at a place of a board: they fit, and do nothing else there. */
export function fittingQuestions(draft: Draft, { name, types, id }: BoardAsk): QuestionPlace[] {
  const taken = boardQuestions(draft);
  const fits = ({ type, question }: QuestionPlace) =>
    (types as readonly string[]).includes(type) && question['randomised'] === undefined && (name !== 'about' || question['multiple'] !== true);
  return questionPlaces(draft).filter((place) => place.id !== '' && (place.id === id || (fits(place) && !taken.has(place.id))));
}

/** The questions that no step of the meeting asks, and that nobody who takes part will meet. */
export function questionsOutside(draft: Draft): QuestionPlace[] {
  const taken = boardQuestions(draft);
  return questionPlaces(draft).filter(({ id }) => !taken.has(id));
}
