import { html, nothing, type TemplateResult } from 'lit';
import type { ChoosingMessages } from '../../locales/en-choosing.js';
import type { ComparedMessages } from '../../locales/en-compared.js';
import { withPageTexts } from '../../locales/page-texts.js';
import type { QuestionResult } from '../../results/results.js';
import type { ComparisonsResult } from '../../summaries/comparisons.js';
import { Figures } from './figures.js';
import { heatCell, heatRow } from './heat-cells.js';
import { intervalFigure } from './interval-figure.js';
import { bounds, datum, foldedTable, missingRow, row, scrollingTable } from './table-cells.js';
import type { Reader, View } from './view.js';

/** What a view has to hand, and the words of comparisons. */
type ComparedReader = Reader & { readonly compared: ComparedMessages; readonly choosing: ChoosingMessages };
type Option = ComparisonsResult['options'][number];

/** Most options that the sentence names, and most that stand in a table of each against each. */
const MOST_NAMED = 8;
const MOST_IN_MATRIX = 40;

const nameOf = (question: QuestionResult, id: string, { plain }: Reader) => plain(question.labels?.[id]) || id;
const shownName = (question: QuestionResult, id: string, { say }: Reader) => say(question.labels?.[id]) || id;

/** Who is ahead, and between which neighbours chance could have decided it. */
function sentences(question: QuestionResult, { ranking }: ComparisonsResult, reader: ComparedReader): string[] {
  const { compared, language } = reader;
  const named = ranking.slice(0, MOST_NAMED);
  const names = named.map(({ id }) => nameOf(question, id, reader));
  const order = new Intl.ListFormat(language, { type: 'unit' }).format(names);
  const uncertain = named.flatMap(({ ahead }, index) =>
    ahead !== null && ahead.low <= 0 && index + 1 < names.length ? [compared.comparedChance(names[index]!, names[index + 1]!)] : [],
  );
  return [compared.comparedOrder(names.length < ranking.length ? `${order} …` : order), ...uncertain];
}

/** The options by strength where there is one, else in the order of the definition. */
function inOrder({ options, ranking, connected }: ComparisonsResult): readonly Option[] {
  return connected ? ranking.map(({ id }) => options.find((option) => option.id === id)!) : options;
}

/** The strength of each option with its interval, all on one scale. */
function strengthFigures(
  question: QuestionResult,
  summary: ComparisonsResult,
  { reader, figures }: { readonly reader: ComparedReader; readonly figures: Figures },
): TemplateResult {
  const known = inOrder(summary).flatMap(({ id, ability }) => (ability === null ? [] : [{ id, ...ability }]));
  const farthest = Math.max(...known.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  const scale = { min: -farthest, max: farthest };
  return html`<dl class="figures lines">
    ${known.map(({ id, estimate, low, high }) =>
      intervalFigure({
        name: shownName(question, id, reader),
        figure: figures.mean(estimate),
        interval: figures.interval(figures.mean(low), figures.mean(high)),
        ...{ estimate, low, high, ...scale },
      }),
    )}
  </dl>`;
}

/** The table: of each option how often it was compared and won, and its strength. */
function optionsTable(question: QuestionResult, summary: ComparisonsResult, { reader, figures }: { readonly reader: ComparedReader; readonly figures: Figures }): TemplateResult {
  const { compared } = reader;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const at = (id: string) => summary.options.findIndex((option) => option.id === id);
  const counts = (id: string) => [sum(summary.wins[at(id)]!), sum(summary.ties[at(id)]!)].map((count) => datum(count, figures.count(count)));
  const strength = ({ ability }: Option) => (ability === null ? [] : [datum(ability.estimate, figures.mean(ability.estimate)), bounds(ability, (value) => figures.mean(value))]);
  const strengthColumns = summary.connected ? [compared.comparedStrength, figures.intervalName] : [];
  const columns = [reader.words.columnOption, compared.columnCompared, compared.columnWon, compared.columnUndecided, compared.columnShareWon, ...strengthColumns];
  const beside = columns.slice(2).map(() => nothing);
  const parts = {
    columns,
    rows: inOrder(summary).map((option) =>
      row(shownName(question, option.id, reader), [
        datum(option.compared, figures.count(option.compared)),
        ...counts(option.id),
        option.share === null ? nothing : datum(option.share, figures.share(option.share)),
        ...strength(option),
      ]),
    ),
    foot: [missingRow(question, reader, beside)],
  };
  return foldedTable(question, parts, reader);
}

/** Each option against each other: how often the row was preferred, shaded by its share, and how often neither. */
function matrixTable(
  question: QuestionResult,
  { options, wins, ties }: ComparisonsResult,
  { reader, figures }: { readonly reader: ComparedReader; readonly figures: Figures },
): TemplateResult {
  const { compared, choosing } = reader;
  if (options.length > MOST_IN_MATRIX) return html`<p class="note">${compared.matrixTooLarge}</p>`;
  const cell = (won: number, tied: number) => html`${datum(won, figures.count(won))}${tied === 0 ? nothing : html` + ${datum(tied, figures.count(tied))}`}`;
  const parts = {
    columns: [reader.words.columnOption, ...options.map(({ id }) => nameOf(question, id, reader))],
    rows: options.map(({ id }, one) =>
      heatRow(
        shownName(question, id, reader),
        options.map((_option, other) => {
          const [won, lost] = [wins[one]![other]!, wins[other]![one]!];
          return one === other ? heatCell(undefined, nothing) : heatCell({ votes: won, against: lost }, cell(won, ties[one]![other]!));
        }),
      ),
    ),
  };
  return html`<details>
    <summary>${compared.showMatrix}<span class="visually-hidden">: ${reader.say(question.text)}</span></summary>
    <p class="note">${compared.matrixNote} ${choosing.heatNote}</p>
    ${scrollingTable(`${compared.showMatrix}: ${reader.plain(question.text)}`, reader.say(question.text), parts)}
  </details>`;
}

/** Comparisons in pairs: the order in a sentence, the strengths with their intervals, and the tables that hold the same numbers. */
export const comparisonsView =
  (comparedWords: ComparedMessages, choosingWords: ChoosingMessages): View<ComparisonsResult> =>
  (question, summary, plainReader) => {
    const { language } = plainReader;
    const reader = { ...plainReader, compared: withPageTexts(comparedWords, language), choosing: withPageTexts(choosingWords, language) };
    const { words, compared, formatNumber, pluralOf } = reader;
    const figures = new Figures(reader, summary.level);
    const told = summary.connected ? sentences(question, summary, reader) : [compared.comparedUnconnected];
    const basis = compared.comparedBasis(formatNumber(summary.comparisons), pluralOf(summary.comparisons));
    return html`<p class="basis">${basis}</p>
      <p class="sentence" part="sentence">${told.join(' ')}</p>
      ${summary.connected ? strengthFigures(question, summary, { reader, figures }) : nothing}
      ${summary.connected ? html`<p class="note">${compared.comparedStrengthNote} ${compared.comparedDependent} ${words.intervalNote}</p>` : nothing}
      ${optionsTable(question, summary, { reader, figures })} ${matrixTable(question, summary, { reader, figures })}`;
  };
