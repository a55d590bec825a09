import { questionsOf } from '../survey/pages-of.js';
import { possibleRange } from '../survey/possible-range.js';
import type { ScoreDefinition } from '../survey/score.js';
import type { SurveyDefinition } from '../survey/survey.js';

/** A score of one version, or of several that work it out in the same way. */
interface ScoredInVersions {
  readonly score: ScoreDefinition;
  readonly versions: readonly string[];
  readonly contradicts: boolean;
  readonly range: readonly [low: number, high: number] | null;
}

/** What decides the number or the band, and none of the words. */
const rulesOf = ({ sum, mean, classify, reverse, times, missing, bands = [] }: ScoreDefinition) =>
  JSON.stringify([sum, mean, classify, reverse, times, missing, classify === undefined ? null : bands.map(({ id, when }) => [id, when])]);

const rangeOf = (definition: SurveyDefinition, score: ScoreDefinition) =>
  score.range ?? possibleRange(score, new Map(questionsOf(definition).map((question) => [question.id, question])));

/** The scores of all versions of a survey; one that is worked out in another way stands apart. */
export function scoredInVersions(definitions: readonly SurveyDefinition[]): ScoredInVersions[] {
  const list: ScoredInVersions[] = [];
  for (const definition of definitions) {
    for (const score of definition.scores ?? []) {
      const range = rangeOf(definition, score);
      const key = JSON.stringify([rulesOf(score), range]);
      const place = list.findIndex((one) => one.score.id === score.id && JSON.stringify([rulesOf(one.score), one.range]) === key);
      if (place < 0) list.push({ score, versions: [definition.version], contradicts: list.some((one) => one.score.id === score.id), range });
      else list[place] = { ...list[place]!, versions: [...list[place]!.versions, definition.version] };
    }
  }
  return list;
}
