import { html, nothing, type TemplateResult } from 'lit';
import type { ChoosingMessages } from '../../locales/en-choosing.js';
import type { FundingMessages } from '../../locales/en-funding.js';
import { withPageTexts } from '../../locales/page-texts.js';
import type { FundingResult } from '../../summaries/funding.js';
import type { FundingOutcome } from '../../summaries/funding-rules.js';
import { Figures } from './figures.js';
import { fundingFate } from './funding-fate.js';
import { type FundingReader, FundingWords, tidy } from './funding-words.js';
import { shareBar } from './share-bar.js';
import { bounds, datum, estimateCells, foldedTable, missingRow, row, scrollingTable, totalRow } from './table-cells.js';
import { pursePicture } from './purse-picture.js';
import type { View } from './view.js';

type Project = FundingResult['projects'][number];

/** The projects as they are drawn: what is paid for, what a lot decides, the rest; in each the most votes first. */
function inDrawnOrder({ projects, outcomes: [first] }: FundingResult): Project[] {
  const fates = ['yes', 'lot', 'no'];
  return projects.toSorted((a, b) => fates.indexOf(fundingFate(first, a.id)) - fates.indexOf(fundingFate(first, b.id)) || b.votes - a.votes);
}

/** The table: each project with its cost, its votes, what it was given, and whether it is paid for. */
function projectsTable(reader: FundingReader, figures: Figures, said: FundingWords): TemplateResult {
  const { question, summary, words, funding, say } = reader;
  const [first] = summary.outcomes;
  const hasCosts = summary.projects.some(({ cost }) => cost !== null);
  const optional = (isThere: boolean, ...cells: unknown[]) => (isThere ? cells : []);
  const columns = [
    funding.columnProject,
    funding.columnVotes,
    words.columnShare,
    figures.intervalName,
    ...(hasCosts ? [funding.columnCost] : []),
    ...(summary.amounts ? [funding.columnMeanGiven, figures.intervalName, funding.columnTotalGiven] : []),
    ...(first ? [funding.columnFunded] : []),
  ];
  const beside = columns.slice(2).map(() => nothing);
  const rows = summary.projects.map((project) => {
    const { id, cost, votes, share, given } = project;
    const money = (amount: number) => said.money(amount);
    const mean = given?.mean ?? null;
    return row(say(question.labels?.[id]) || id, [
      datum(votes, figures.count(votes)),
      ...estimateCells(share, (value) => figures.share(value, 2)),
      ...optional(hasCosts, cost === null ? nothing : datum(cost, money(cost))),
      ...optional(
        given !== null,
        mean === null ? nothing : datum(mean.estimate, money(mean.estimate)),
        mean === null ? nothing : bounds(mean, money),
        datum(given?.total ?? 0, money(given?.total ?? 0)),
      ),
      ...optional(first !== undefined, { yes: funding.fundedYes, no: funding.fundedNo, lot: funding.fundedByLot }[fundingFate(first, project.id)]),
    ]);
  });
  const foot = [totalRow(summary.n, reader, beside), missingRow(question, reader, beside)];
  return foldedTable(question, { columns, rows, foot }, reader);
}

/** The steps of a rule in words, behind a word that opens them. */
const stepsView = (outcome: FundingOutcome, { funding, question, say }: FundingReader, said: FundingWords): TemplateResult =>
  html`<details class="steps">
    <summary>${funding.whyFunded(said.rule(outcome))}<span class="visually-hidden">: ${say(question.text)}</span></summary>
    <ol>
      ${said.steps(outcome).map((step) => html`<li>${step}</li>`)}
    </ol>
  </details>`;

/** What other rules make of the same ballots, in a sentence and beside each other; and the steps of each. */
function otherRules(reader: FundingReader, said: FundingWords): TemplateResult {
  const { funding, question, summary, say, plain } = reader;
  const { outcomes } = summary;
  const table = {
    columns: [reader.words.columnRule, funding.columnPaysFor, funding.columnSpent],
    rows: outcomes.map((outcome) => row(said.rule(outcome), [said.paysFor(outcome), datum(outcome.spent, said.money(outcome.spent))])),
  };
  return html`<details class="rules">
    <summary>${funding.fundingOtherRules}<span class="visually-hidden">: ${say(question.text)}</span></summary>
    <p>${said.differences(outcomes)}</p>
    ${said.ceilingsBeside() === '' ? nothing : html`<p>${said.ceilingsBeside()}</p>`}
    ${scrollingTable(`${funding.fundingOtherRules}: ${plain(question.text)}`, say(question.text), table)} ${outcomes.slice(1).map((outcome) => stepsView(outcome, reader, said))}
  </details>`;
}

/** The costs of what is paid for up to the line of the purse, and what that line says. */
const purseView = (
  outcome: FundingOutcome,
  { summary, question, funding, plain, language, direction, formatNumber }: FundingReader,
  { said, choosing }: { readonly said: FundingWords; readonly choosing: ChoosingMessages },
): TemplateResult => {
  const words = { yes: funding.columnFunded, lot: funding.fundedByLot, no: choosing.purseNotPaid };
  const write = { name: (id: string) => said.name(id), money: (amount: number) => said.money(amount), short: (amount: number) => formatNumber(amount, { notation: 'compact' }) };
  const label = choosing.purseChart(plain(question.text));
  return html`<tillid-chart class="purse" .picture=${pursePicture(summary, outcome, words, write)} .label=${label} .language=${language} .direction=${direction}></tillid-chart>
    <p class="note">${tidy(choosing.purseNote(said.money(summary.budget), said.money(outcome.left)))}</p>`;
};

/** What was given most on average, where no rule decides. */
function mostGiven({ summary, funding }: FundingReader, figures: Figures, said: FundingWords): string {
  const means = summary.projects.flatMap(({ id, given }) => (given?.mean ? [{ id, ...given.mean }] : []));
  const most = means.toSorted((a, b) => b.estimate - a.estimate)[0];
  if (!most || most.low === null || most.high === null || most.estimate === 0) return '';
  return funding.givenMostSentence(said.name(most.id), said.money(most.estimate), said.money(most.low), said.money(most.high), figures.level);
}

/** Purses: what the rule of the definition pays for, bars of votes with the line of the purse, the table with the same numbers, other rules and steps. */
export const fundingView =
  (fundingWords: FundingMessages, choosingWords: ChoosingMessages): View<FundingResult> =>
  (question, summary, plainReader) => {
    const reader: FundingReader = { ...plainReader, funding: withPageTexts(fundingWords, plainReader.language), question, summary };
    const { words, funding, language, direction } = reader;
    const figures = new Figures(reader, summary.level);
    const said = new FundingWords(reader);
    const [first] = summary.outcomes;
    const drawn = inDrawnOrder(summary);
    const paid = drawn.filter((project) => fundingFate(first, project.id) === 'yes');
    const bars = drawn.map((project) => ({
      ...shareBar(said.name(project.id), project.share, paid.includes(project), figures),
      ...(project === paid.at(-1) && paid.length < drawn.length ? { lineBelow: true } : {}),
    }));
    const lead = first ? said.outcome(first) : mostGiven(reader, figures, said);
    const lot = first ? said.lot(first) : '';
    const ceilings = first ? said.ceilings(first) : '';
    return html`${lead === '' ? nothing : html`<p class="sentence" part="sentence">${lead}</p>`} ${lot === '' ? nothing : html`<p class="lot">${lot}</p>`}
      ${ceilings === '' ? nothing : html`<p class="note">${ceilings}</p>`}
      <tillid-chart .picture=${{ kind: 'bars', bars }} .label=${words.chartOf(reader.plain(question.text))} .language=${language} .direction=${direction}></tillid-chart>
      <p class="note">${paid.length > 0 && paid.length < drawn.length ? `${funding.purseLine} ` : nothing}${words.intervalNote}</p>
      ${first ? purseView(first, reader, { said, choosing: withPageTexts(choosingWords, language) }) : nothing} ${projectsTable(reader, figures, said)}
      ${first ? [stepsView(first, reader, said), otherRules(reader, said)] : nothing}`;
  };
