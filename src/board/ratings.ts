import type { Question } from '../questions/registry.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { cardOptionsOf } from '../survey/board-phases.js';
import { questionsOf } from '../survey/pages-of.js';
import type { Rating } from './board-document.js';
import { asksForMoney } from './priced-option.js';
import type { ResponseParts } from './response-parts.js';

/** What the cards were given in one phase. */
export interface PhaseRatings {
  readonly phase: string;
  /** Rating of a card, or null where it was not rated: it could not be chosen, or nobody has answered the question. */
  readonly of: (card: string) => Rating | null;
}

/** The ids of the options of a question as the current definition has it. */
function offered(question: Question | undefined): ReadonlySet<string> {
  const { options = [] } = (question ?? {}) as { readonly options?: readonly { readonly id: string }[] };
  return new Set(options.map((option) => option.id));
}

/**
 * Counts the dots of each phase that rates. Money is no dots: of a purse each person who gives a card anything is a dot, and the amounts
 * are in the results. A card that could be chosen and was not has 0 dots; one that could not has no rating.
 */
export function ratingsOf(definition: SurveyDefinition, responses: readonly ResponseParts[]): readonly PhaseRatings[] {
  const phases = (definition.board?.phases ?? []).filter((phase) => (phase.kind === 'rate' || phase.kind === 'choose') && phase.question !== undefined);
  return phases.map((phase) => {
    const question = questionsOf(definition).find(({ id }) => id === cardOptionsOf(phase));
    const counted = new Map<string, { dots: number; supporters: number }>();
    for (const { marks } of responses)
      for (const { card, dots } of marks.filter((mark) => mark.phase === phase.id)) {
        const earlier = counted.get(card) ?? { dots: 0, supporters: 0 };
        counted.set(card, { dots: earlier.dots + (asksForMoney(question) ? 1 : dots), supporters: earlier.supporters + 1 });
      }
    const options = responses.some(({ answered }) => answered.includes(phase.id)) ? offered(question) : new Set<string>();
    return { phase: phase.id, of: (card) => counted.get(card) ?? (options.has(card) ? { dots: 0, supporters: 0 } : null) };
  });
}
