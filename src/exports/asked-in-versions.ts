import { columnsOf } from '../questions/columns.js';
import type { Question } from '../questions/registry.js';
import { askedQuestions } from '../survey/asked-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';

/** A question of one version, or of several that agree. */
interface AskedInVersions {
  readonly question: Question;
  /** The versions whose answers it takes, the latest first. */
  readonly versions: readonly string[];
  /** Whether a question of the same id, which it contradicts, stands before it. */
  readonly contradicts: boolean;
}

function mergedInto(list: readonly AskedInVersions[], question: Question, version: string): AskedInVersions[] {
  const sameId = list.filter((asked) => asked.question.id === question.id);
  for (const asked of sameId) {
    const merged = asked.question.type === question.type ? (columnsOf(question).merge(asked.question, question) as Question | null) : null;
    if (merged !== null) return list.map((other) => (other === asked ? { ...asked, question: merged, versions: [...asked.versions, version] } : other));
  }
  return [...list, { question, versions: [version], contradicts: sameId.length > 0 }];
}

/**
 * The questions of all versions of a survey: those of the first definition in its order, then what only later ones have.
 *
 * A question that has the same id in two versions is one question where its numbers mean the same in both: a scale or
 * matrix from the same lowest to the same highest value, a choice of one in both or of several in both, a number in the
 * same unit. Its words are those of the version that comes first; options and rows that only the other has follow those
 * of the first. Where the numbers mean something else the question of the other version stands apart, with its own columns.
 */
export const askedInVersions = (definitions: readonly SurveyDefinition[]): AskedInVersions[] =>
  definitions.reduce<AskedInVersions[]>((list, definition) => askedQuestions(definition).reduce((sofar, question) => mergedInto(sofar, question, definition.version), list), []);
