import { type Question, typeOf } from '../questions/registry.js';
import { withholdParts } from '../summaries/withhold-parts.js';
import { askedQuestions } from '../survey/asked-questions.js';
import { DEFAULT_MINIMUM_GROUP, type SurveyDefinition } from '../survey/survey.js';
import type { QuestionFold, ResultsFold } from './fold.js';
import { publishScores } from './publish-scores.js';
import type { QuestionResult, Results } from './results.js';

function publishQuestion(question: Question, fold: QuestionFold, minimum: number): QuestionResult {
  const withheld = fold.n < minimum;
  const { id, type, text } = question;
  return {
    id,
    type,
    text,
    ...typeOf(question).presentation(question),
    withheld,
    n: withheld ? null : fold.n,
    missing: withheld ? null : fold.missing,
    summary: withheld ? null : withholdParts(typeOf(question).describe(question, fold.summary), minimum),
  };
}

/**
 * The results document of what has been counted. A question or score with fewer answers than the minimum is withheld whole, so
 * that "too few" and "nobody" look the same; a row of a grid with fewer is left out.
 *
 * @param options.minimum Smallest number of answers shown; by default what the definition asks for, else 5.
 * @param options.sealed Number of sealed responses, of which nothing else can be told.
 */
export function publishResults(definition: SurveyDefinition, fold: ResultsFold, options: { readonly minimum?: number; readonly sealed?: number } = {}): Results {
  const minimum = Math.max(1, options.minimum ?? definition.privacy?.minimumGroup ?? DEFAULT_MINIMUM_GROUP);
  const enough = fold.n >= minimum;
  return {
    format: 'tillid-results/1',
    survey: definition.id,
    version: definition.version,
    ...(definition.title === undefined ? {} : { title: definition.title }),
    ...(definition.source === undefined ? {} : { source: definition.source }),
    minimum,
    n: enough ? fold.n : null,
    ...(options.sealed ? { sealed: options.sealed } : {}),
    period: enough && fold.from !== null && fold.to !== null ? { from: fold.from, to: fold.to } : null,
    questions: askedQuestions(definition).map((question) => publishQuestion(question, fold.questions[question.id]!, minimum)),
    scores: publishScores(definition, fold.scores, minimum),
  };
}
