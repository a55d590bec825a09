import { type Ballots, countBallots, emptyBallots } from '../../summaries/ballots.js';
import { describeStanding } from '../../summaries/standing.js';
import type { StandingRule } from '../../summaries/standing-rule.js';
import { idsOf } from '../board-option.js';
import type { QuestionSummary } from '../question-summary.js';
import type { RankAnswer, RankQuestion } from './rank.js';

/** The rule that counts where the definition names none. */
const DEFAULT_RULE: StandingRule = 'schulze';

/** How answers to a question of the type `rank` add up. */
export const rankSummary = {
  type: 'rank' as const,
  emptySummary: () => emptyBallots,
  addAnswers: (summary, answers, by = 1) => countBallots(summary, answers as readonly RankAnswer[], by),
  describe: (question, summary) => describeStanding(summary, idsOf(question), { rule: question.rule ?? DEFAULT_RULE }),
} satisfies QuestionSummary<RankQuestion, Ballots>;
