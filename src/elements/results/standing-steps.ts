import { html, type TemplateResult } from 'lit';
import type { StandingOutcome } from '../../summaries/standing-outcomes.js';
import type { StandingReader } from './standing-reader.js';

type Outcome<Rule extends StandingOutcome['rule']> = Extract<StandingOutcome, { rule: Rule }>;

/** Up to so many options all pairs are told of. */
const MOST_IN_ALL_PAIRS = 8;

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

function copelandTold({ steps, smithSet }: Outcome<'copeland'>, options: number, { told, names, count }: StandingReader): Told {
  const places = steps.map(({ place, options: tied, points }) => told.bordaStep(count(place), names(tied), count(points)));
  return { note: told.copelandNote, steps: smithSet.length < options ? [...places, told.copelandTop(names(smithSet))] : places };
}

/** Of few options every pair that is won; of more, those of a winner and those that do not hold. */
function rankedPairsTold({ steps, winners }: Outcome<'rankedPairs'>, options: number, by: StandingReader): Told {
  const { told, name, count } = by;
  const shown = steps.filter(({ kind, above, below }) => options <= MOST_IN_ALL_PAIRS || kind !== 'locked' || winners.includes(above) || winners.includes(below));
  return {
    note: told.pairsNote,
    steps: shown.map((step) => {
      const pair = [name(step.above), name(step.below), count(step.strength), count(step.against)] as const;
      if (step.kind === 'locked') return told.pairHolds(...pair);
      return step.kind === 'contradicted' ? told.pairContradicted(...pair, pathOf(step.path, by)) : told.pairTied(...pair, pathOf(step.path, by));
    }),
  };
}

function kemenyTold({ steps, score, optima }: Outcome<'kemeny'>, { told, name, names, count, reader }: StandingReader): Told {
  const list = new Intl.ListFormat(reader.language, { type: 'unit' });
  return {
    note: [told.kemenyNote(count(score)), optima > 1 ? told.kemenySeveral(count(optima)) : ''].filter(Boolean).join(' '),
    steps: steps.map((step) => {
      if (step.kind === 'open') return told.kemenyOpen(names(step.options), list.format(step.votes.map(count)));
      const pair = [name(step.above), name(step.below), count(step.votes), count(step.against)] as const;
      return step.kind === 'agreed' ? told.pairHolds(...pair) : told.kemenyOverruled(...pair);
    }),
  };
}

/** What decided by each rule: THE list of tellers. */
const TELL: { readonly [Rule in StandingOutcome['rule']]: (outcome: Outcome<Rule>, options: number, by: StandingReader) => Told } = {
  schulze: (outcome, _options, by) => schulzeTold(outcome, by),
  rankedPairs: rankedPairsTold,
  copeland: copelandTold,
  borda: bordaTold,
  instantRunoff: (outcome, _options, by) => runoffTold(outcome, by),
  kemeny: (outcome, _options, by) => kemenyTold(outcome, by),
};

/** Why the options stand as they do by one rule, in words. */
export function standingSteps(outcome: StandingOutcome, options: number, by: StandingReader): TemplateResult {
  const tell = TELL[outcome.rule] as (outcome: StandingOutcome, options: number, by: StandingReader) => Told;
  const { note, steps } = tell(outcome, options, by);
  return html`<details class="why" data-rule=${outcome.rule}>
    <summary>${by.told.whyOrder(by.ruleName(outcome.rule))}</summary>
    <p class="note">${note}</p>
    <ul class="reasons">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ul>
  </details>`;
}
