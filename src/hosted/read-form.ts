import type { Question } from '../questions/registry.js';
import { checkAnswers } from '../response/check-response.js';
import { askedQuestions } from '../survey/asked-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { visibleQuestions } from '../survey/visibility.js';
import { leavingIn, leavingName, leavingWords } from './fields/leaving.js';
import { fieldsOf } from './fields-of.js';
import type { HostedSpeaker } from './hosted-speaker.js';
import type { FormEntries, Reading } from './question-fields.js';

/** What a form was filled in with. */
export interface FilledIn {
  /** Question id → answer, or the way in which the question was left; nothing of those that were passed over. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Question id → what is wrong with its answer, in the reader's words. */
  readonly faults: ReadonlyMap<string, string>;
}

/** What stands in the fields of a question, a way to leave it among them. */
function readQuestion(definition: SurveyDefinition, question: Question, { entries, speaker }: { readonly entries: FormEntries; readonly speaker: HostedSpeaker }): Reading {
  const fields = fieldsOf(question);
  const reading = fields.read(question, entries, speaker);
  const left = leavingIn(entries.get(leavingName(question.id)), question.allow);
  const isEmpty = !('fault' in reading) && reading.answer === undefined;
  if (left !== undefined) return isEmpty ? { answer: left } : { fault: speaker.words.hostedEither(leavingWords(left.missing, speaker)) };
  if ('fault' in reading || isEmpty) return reading;
  // The page offers nothing else; who made up a form of their own is told no more.
  return checkAnswers(definition, { [question.id]: reading.answer }).length === 0 ? reading : { fault: speaker.words.hostedUnread };
}

/**
 * Reads the fields of a form by the rules of the questions. A question whose condition does not hold is not asked: whatever
 * stands in its fields is no fault.
 */
export function readForm(definition: SurveyDefinition, entries: FormEntries, speaker: HostedSpeaker): FilledIn {
  const asked = askedQuestions(definition);
  const readings = new Map(asked.map((question) => [question.id, readQuestion(definition, question, { entries, speaker })]));
  const given = Object.fromEntries([...readings].flatMap(([id, reading]) => ('fault' in reading || reading.answer === undefined ? [] : [[id, reading.answer]])));
  const shown = new Set(visibleQuestions(definition, given));
  const faults = asked.flatMap((question): [string, string][] => {
    const { id, required = false } = question;
    const reading = readings.get(id)!;
    if (!shown.has(id)) return [];
    if ('fault' in reading) return [[id, reading.fault]];
    return required && reading.answer === undefined ? [[id, fieldsOf(question).required(question, speaker)]] : [];
  });
  return { given, faults: new Map(faults) };
}
