import type { BoardDefinition } from '../survey/board.js';
import type { BoardDocument } from './board-document.js';
import type { BoardLedger } from './ledger.js';
import type { ResponseParts, SentContribution } from './response-parts.js';
import { type Told, toldOf } from './told.js';

/** A contribution, by whomever it was written down. */
export type AnyContribution = Told<SentContribution> & Pick<BoardDocument['contributions'][number], 'by' | 'followUp'>;

/** The contributions of participants, and behind them those that facilitators entered, in their order. */
export function contributionsOf({ phases }: BoardDefinition, responses: readonly ResponseParts[], ledger: BoardLedger): AnyContribution[] {
  const sent = toldOf(responses, ({ contributions }) => contributions).map((one) => ({ ...one, by: 'participant' as const, followUp: null }));
  const question = phases.find((phase) => phase.kind === 'contribute')?.question;
  if (question === undefined) return sent;
  const entered = ledger.contributions.map(({ id, card, text, language, actors, others = [], followUp = null }) => {
    return { id, question, text, language, table: null, about: card, actors, others, followUp, by: 'facilitator' as const };
  });
  return [...sent, ...entered];
}
