import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionResult } from '../../results/results.js';
import type { StandingResult } from '../../summaries/standing.js';
import { Figures } from './figures.js';
import { heatCell, heatRow } from './heat-cells.js';
import { placesIn, type StandingReader } from './standing-reader.js';
import { datum, estimateCells, foldedTable, missingRow, row, scrollingTable, totalRow } from './table-cells.js';

/** Up to so many options a table of every two of them is drawn. */
const MOST_IN_TABLE = 30;

/** The options in the order of the rule that counts; as they were asked where it could not be counted. */
export function optionsInOrder({ options, outcomes, rule }: StandingResult): readonly StandingResult['options'][number][] {
  const counted = outcomes.find((outcome) => outcome.rule === rule);
  const byId = new Map(options.map((option) => [option.id, option]));
  return counted === undefined ? options : counted.ranking.flat().flatMap((id) => byId.get(id) ?? []);
}

/** Every option: its place, who put it first, who gave it a place, its points, and its mean place where there is one. */
export function optionsTable(question: QuestionResult, summary: StandingResult, by: StandingReader): TemplateResult {
  const { told, reader, count } = by;
  const figures = new Figures(reader, summary.level);
  const places = placesIn(summary.outcomes.find(({ rule }) => rule === summary.rule)?.ranking ?? []);
  const hasMeans = summary.options.some(({ meanPlace }) => meanPlace !== null);
  const columns = [reader.words.columnOption, reader.words.columnPlace, told.columnFirst, reader.words.columnShare, figures.intervalName, told.columnRanked, told.columnPoints];
  if (hasMeans) columns.push(told.columnMeanPlace);
  const cell = (value: number | undefined | null) => (value === undefined || value === null ? nothing : datum(value, count(value)));
  const beside = columns.slice(3).map(() => nothing);
  const parts = {
    columns,
    rows: optionsInOrder(summary).map(({ id, first, share, ranked, points, meanPlace }) =>
      row(by.say(id), [
        cell(places.get(id)),
        cell(first),
        ...estimateCells(share, (value) => figures.share(value)),
        cell(ranked),
        cell(points),
        ...(hasMeans ? [cell(meanPlace)] : []),
      ]),
    ),
    foot: [totalRow(summary.n, reader, beside, [nothing]), missingRow(question, reader, beside, [nothing])],
  };
  return foldedTable(question, parts, reader);
}

/** How many prefer the option of each row to that of each column, shaded by their share. */
export function pairsTable(question: QuestionResult, summary: StandingResult, by: StandingReader): TemplateResult {
  const { told, name, say, reader, count } = by;
  if (summary.options.length > MOST_IN_TABLE) return html`<p class="note">${told.pairsTooMany}</p>`;
  const order = optionsInOrder(summary).map(({ id }) => summary.options.findIndex((option) => option.id === id));
  const idAt = (place: number) => summary.options[place]!.id;
  const votes = (one: number, other: number) => summary.pairwise[one]![other]!;
  const parts = {
    columns: [told.pairsCaption, ...order.map((place) => name(idAt(place)))],
    rows: order.map((one) =>
      heatRow(
        say(idAt(one)),
        order.map((other) =>
          one === other ? heatCell(undefined, '–') : heatCell({ votes: votes(one, other), against: votes(other, one) }, datum(votes(one, other), count(votes(one, other)))),
        ),
      ),
    ),
  };
  return foldedTable(question, parts, reader, told.showPairs, by.choosing.heatNote);
}

/** What the other rules make of the same answers, and where they put something else first. */
export function rulesTable(summary: StandingResult, by: StandingReader): TemplateResult | typeof nothing {
  const { told, names, ruleName, reader } = by;
  const { outcomes } = summary;
  const keyOf = (winners: readonly string[]) => winners.toSorted().join(' ');
  const counted = outcomes.find(({ rule }) => rule === summary.rule);
  const others = outcomes.filter(({ winners }) => counted !== undefined && keyOf(winners) !== keyOf(counted.winners));
  const list = new Intl.ListFormat(reader.language);
  const differing = [...new Set(others.map(({ winners }) => keyOf(winners)))].map((key) => others.filter(({ winners }) => keyOf(winners) === key));
  const orderOf = (ranking: readonly (readonly string[])[]) => ranking.map((tier) => tier.map(by.name).join(' = ')).join(' > ');
  const parts = {
    columns: [reader.words.columnRule, told.columnWinner, told.columnOrder],
    rows: outcomes.map(({ rule, winners, ranking }) => row(ruleName(rule), [names(winners), orderOf(ranking)], rule)),
  };
  return html`<details class="orders" ?open=${differing.length > 0}>
    <summary>${told.otherRules}</summary>
    <p>
      ${
        differing.length === 0 ? told.rulesAgree : differing.map((same) => html`${told.rulesDiffer(list.format(same.map(({ rule }) => ruleName(rule))), names(same[0]!.winners))} `)
      }
    </p>
    ${scrollingTable(told.otherRules, told.otherRules, parts)}
  </details>`;
}
