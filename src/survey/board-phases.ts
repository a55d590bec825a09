import type { BoardDefinition, BoardPhase } from './board.js';

/** The questions of a phase: those that it cannot do without first. */
export const questionsOfPhase = (phase: BoardPhase): readonly string[] =>
  phase.kind === 'story' ? phase.questions : [phase.question, ...(phase.kind === 'contribute' ? [phase.about, phase.actors, phase.others] : [])].filter((id) => id !== undefined);

/** The question of a phase whose options are made of cards, if it has one. */
export function cardOptionsOf(phase: BoardPhase): string | undefined {
  if (phase.kind === 'contribute') return phase.about;
  return phase.kind === 'rate' || phase.kind === 'choose' ? phase.question : undefined;
}

/** The question whose cards a phase is about: its own where it collects, else that of the last collecting phase before it. */
export function collectedBefore({ phases }: BoardDefinition, { id }: BoardPhase): string | undefined {
  const place = phases.findIndex((phase) => phase.id === id);
  const collecting = phases.slice(0, place + 1).findLast((phase) => phase.kind === 'collect');
  return collecting?.question;
}

/** The questions whose answers are wishes: stories from the future, which stand apart from all that is counted. */
export const wishesIn = ({ phases }: BoardDefinition): readonly string[] => phases.flatMap((phase) => (phase.kind === 'story' ? phase.questions : []));
