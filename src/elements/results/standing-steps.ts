import { html, nothing, type TemplateResult } from 'lit';
import type { StandingOutcome } from '../../summaries/standing-outcomes.js';
import type { StandingReader } from './standing-reader.js';

type Outcome<Rule extends StandingOutcome['rule']> = Extract<StandingOutcome, { rule: Rule }>;

/** What decided, told in order: a note on the rule, and its steps. */
interface Told {
  readonly note: string;
  readonly steps: readonly string[];
}

/** Read from left to right, and mirrored where a language is read the other way. */
const pathOf = (path: readonly string[], { name }: StandingReader) => path.map(name).join(' > ');

/** Each winner and each other option; among winners only that nothing parts them. */
function schulzeTold({ steps, winners }: Outcome<'schulze'>, by: StandingReader): Told {
  const { told, name, names, count } = by;
  const isOfWinner = (ids: readonly string[]) => ids.some((id) => winners.includes(id));
  return {
    note: told.schulzeNote,
    steps: steps.flatMap((step) => {
      if (step.kind === 'equalPaths') return isOfWinner(step.options) ? [told.equalPaths(names(step.options), count(step.strength))] : [];
      const { above, below, strength, back, path } = step;
      return isOfWinner([above, below]) ? [told.strongerPath(name(above), name(below), count(strength), count(back), pathOf(path, by))] : [];
    }),
  };
}

const bordaTold = ({ steps }: Outcome<'borda'>, options: number, { told, names, count }: StandingReader): Told => ({
  note: told.bordaNote(count(options - 1)),
  steps: steps.map(({ place, options: tied, points }) => told.bordaStep(count(place), names(tied), count(points))),
});

/** What a round of instant runoff comes to. */
function verdictOf(step: Outcome<'instantRunoff'>['steps'][number], { told, names, count }: StandingReader): string {
  const [options, votes] = [names(step.options), count(step.votes)];
  if (step.kind === 'elected') return told.runoffWins(options, votes, count(step.continuing));
  if (step.kind === 'tied') return told.runoffTied(options, votes);
  if (step.reason === 'noVotes') return told.runoffNoVotes(options);
  return step.reason === 'votes' ? told.runoffLeaves(options, votes) : told.runoffLeavesEarlier(options, votes);
}

function runoffTold({ rounds, steps }: Outcome<'instantRunoff'>, by: StandingReader): Told {
  const { told, name, count, reader } = by;
  const list = new Intl.ListFormat(reader.language, { type: 'unit' });
  return {
    note: told.runoffNote,
    steps: rounds.map(({ round, counts, exhausted }, index) => {
      const votes = counts.toSorted((a, b) => b.votes - a.votes).map((one) => `${name(one.id)} ${count(one.votes)}`);
      const step = steps[index];
      return [told.runoffRound(count(round), list.format(votes)), exhausted > 0 ? told.runoffExhausted(count(exhausted)) : '', step === undefined ? '' : verdictOf(step, by)]
        .filter(Boolean)
        .join(' ');
    }),
  };
}

/** Why the options stand as they do by one rule, in words; nothing by rules whose steps are not told. */
export function standingSteps(outcome: StandingOutcome, options: number, by: StandingReader): TemplateResult | typeof nothing {
  const told =
    outcome.rule === 'schulze'
      ? schulzeTold(outcome, by)
      : outcome.rule === 'borda'
        ? bordaTold(outcome, options, by)
        : outcome.rule === 'instantRunoff'
          ? runoffTold(outcome, by)
          : null;
  if (told === null) return nothing;
  return html`<details class="why" data-rule=${outcome.rule}>
    <summary>${by.told.whyOrder(by.ruleName(outcome.rule))}</summary>
    <p class="note">${told.note}</p>
    <ul class="reasons">
      ${told.steps.map((step) => html`<li>${step}</li>`)}
    </ul>
  </details>`;
}
