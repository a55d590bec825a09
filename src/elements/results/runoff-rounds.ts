import { html, nothing, type TemplateResult } from 'lit';
import type { StackRow, StacksPicture } from '../../charts/stacks-picture.js';
import type { QuestionResult } from '../../results/results.js';
import type { StandingResult } from '../../summaries/standing.js';
import type { StandingOutcome } from '../../summaries/standing-outcomes.js';
import { stackAxis } from './stack-axis.js';
import type { StandingReader } from './standing-reader.js';
import { datum, row, scrollingTable } from './table-cells.js';

type Runoff = Extract<StandingOutcome, { rule: 'instantRunoff' }>;
type Round = Runoff['rounds'][number];

/** Up to so many rounds are drawn; more stand in the table alone. */
const MOST_DRAWN = 8;

const votesIn = (round: Round | undefined, id: string) => round?.counts.find((one) => one.id === id)?.votes;

/** The votes of an option with what the round comes to for it. */
function basisOf(runoff: Runoff, { round, eliminated }: Round, { id, votes }: Round['counts'][number], { choosing, count }: StandingReader): string {
  const step = runoff.steps.find((one) => one.round === round && one.options.includes(id));
  if (eliminated.includes(id)) return choosing.roundLeaves(count(votes));
  if (step?.kind === 'elected') return choosing.roundWins(count(votes));
  return step?.kind === 'tied' ? choosing.roundTied(count(votes)) : count(votes);
}

/** One round: what each option had before, what came over to it, and the answers that name nobody who is left. */
function roundPicture(runoff: Runoff, place: number, by: StandingReader): StacksPicture {
  const { choosing, name, names, count } = by;
  const round = runoff.rounds[place]!;
  const before = runoff.rounds[place - 1];
  const cameFrom = choosing.roundCameFrom(names(before?.eliminated ?? []));
  const options = round.counts
    .toSorted((a, b) => b.votes - a.votes)
    .map((one): StackRow => {
      const kept = Math.min(votesIn(before, one.id) ?? one.votes, one.votes);
      const came = one.votes - kept;
      const [label, basis] = [name(one.id), basisOf(runoff, round, one, by)];
      const said = [`\u2068${label}\u2069: ${basis}`, ...(came > 0 ? [`${cameFrom}: ${count(came)}`] : [])].join('; ');
      return { label, basis, said, parts: [kept > 0 || came === 0 ? [0, kept] : null, came > 0 ? [kept, one.votes] : null, null] };
    });
  const { roundNobody } = choosing;
  const nobody: StackRow = { label: roundNobody, basis: count(round.exhausted), said: `${roundNobody}: ${count(round.exhausted)}`, parts: [null, null, [0, round.exhausted]] };
  const highest = Math.max(...runoff.rounds.flatMap(({ counts, exhausted }) => [exhausted, ...counts.map(({ votes }) => votes)]));
  return {
    kind: 'stacks',
    parts: [
      { label: choosing.roundAsBefore, tone: 'plain' },
      { label: cameFrom, tone: 'hatched' },
      { label: roundNobody, tone: 'dotted' },
    ],
    rows: round.exhausted > 0 ? [...options, nobody] : options,
    axis: stackAxis(Math.max(highest, ...runoff.rounds.map(({ continuing }) => continuing / 2)), count, { line: round.continuing / 2, whole: true }),
  };
}

/** Every option with its votes in every round, in the order of the rule; empty where it has left. */
function roundsTable(question: QuestionResult, { rounds, ranking }: Runoff, { choosing, reader, say, count }: StandingReader): TemplateResult {
  const cell = (votes: number | undefined) => (votes === undefined ? nothing : datum(votes, count(votes)));
  const rows = ranking.flat().map((id) =>
    row(
      say(id),
      rounds.map((round) => cell(votesIn(round, id))),
    ),
  );
  const nobody = row(
    choosing.roundNobody,
    rounds.map(({ exhausted }) => cell(exhausted)),
  );
  const columns = [reader.words.columnOption, ...rounds.map(({ round }) => choosing.roundName(count(round)))];
  return scrollingTable(`${choosing.roundsTable}: ${reader.plain(question.text)}`, choosing.roundsTable, { columns, rows, foot: nobody });
}

/** Instant runoff as pictures, one for each round on the same axis: who leaves, and where their answers go; and the table with the same numbers. */
export function runoffRounds(question: QuestionResult, { outcomes, rule }: StandingResult, by: StandingReader): TemplateResult | typeof nothing {
  const { choosing, reader, count } = by;
  const runoff = outcomes.find((outcome): outcome is Runoff => outcome.rule === 'instantRunoff');
  if (runoff === undefined) return nothing;
  const drawn = runoff.rounds.length > MOST_DRAWN ? [] : runoff.rounds;
  return html`<details class="rounds" ?open=${rule === 'instantRunoff'}>
    <summary>${choosing.showRounds}</summary>
    ${drawn.map(
      ({ round }, place) =>
        html`<h4>${choosing.roundName(count(round))}</h4>
          <tillid-chart
            .picture=${roundPicture(runoff, place, by)}
            .label=${choosing.roundChart(count(round), reader.plain(question.text))}
            .language=${reader.language}
            .direction=${reader.direction}
          ></tillid-chart>`,
    )}
    ${drawn.length === 0 ? nothing : html`<p class="note">${choosing.halfNote}</p>`} ${roundsTable(question, runoff, by)}
  </details>`;
}
