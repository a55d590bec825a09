import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BoardMessages } from '../../locales/en-board.js';
import type { ChoosingMessages } from '../../locales/en-choosing.js';
import { withPageTexts } from '../../locales/page-texts.js';
import type { QuestionResult } from '../../results/results.js';
import type { AllocationResult } from '../../summaries/allocation.js';
import { Figures } from './figures.js';
import { datum, estimateCells, foldedTable, missingRow, row, totalRow } from './table-cells.js';
import type { Reader, View } from './view.js';

/** Stands where nothing is told, so that nobody takes the place for forgotten. */
const NOTHING_TOLD = '–';

/** Length of a bar in the drawing's own coordinates. */
const BAR = 200;

type Option = AllocationResult['options'][number];
/** An option of which something is told. */
type Rated = { readonly [Key in keyof Option]: NonNullable<Option[Key]> };

/** An option with its place: 1 for the most, the same where they are equal, and after two who share one the next is left out. */
interface Placed {
  readonly option: Rated;
  readonly place: number;
}

const labelOf = (question: QuestionResult, id: string, { plain }: Reader) => plain(question.labels?.[id]) || id;

/** The options in the order of the results, each with its place. */
function placedIn({ ranking, options }: AllocationResult): Placed[] {
  const byId = new Map(options.map((option) => [option.id, option as Rated]));
  return ranking.flatMap((tier, index) => {
    const place = 1 + ranking.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    return tier.map((id) => ({ option: byId.get(id)!, place }));
  });
}

const unratedIn = ({ options }: AllocationResult) => options.filter(({ points }) => points === null);

/** From how many of how many people the dots of an option came. */
const supportersOf = ({ supporters, asked }: Rated, { formatNumber, pluralOf }: Reader, board: BoardMessages) =>
  board.supportersOf(formatNumber(supporters), formatNumber(asked), pluralOf(asked));

/** Who has the most dots, and from how many people; several by name where they share the first place, none where all do. */
function sentence(question: QuestionResult, placed: readonly Placed[], reader: Reader, board: BoardMessages): string {
  const first = placed.filter(({ place }) => place === 1).map(({ option }) => option);
  const [one] = first;
  if (one === undefined || one.points === 0 || (first.length === placed.length && first.length > 1)) return '';
  const names = new Intl.ListFormat(reader.language).format(first.map(({ id }) => labelOf(question, id, reader)));
  const dots = [names, reader.formatNumber(one.points), reader.pluralOf(one.points)] as const;
  return first.length > 1 ? board.mostDotsShared(...dots) : `${board.mostDots(...dots)} ${supportersOf(one, reader, board)}.`;
}

/** An option with its dots as a figure and as a bar, and from how many people they came: a dot of each of them is the thick part of the bar. */
function optionFigure(
  question: QuestionResult,
  option: Rated,
  { most, reader, board }: { readonly most: number; readonly reader: Reader; readonly board: BoardMessages },
): TemplateResult {
  const lengthOf = (dots: number) => (most === 0 ? 0 : Math.round((dots / most) * BAR * 10) / 10);
  const [people, end] = [lengthOf(option.supporters), lengthOf(option.points)];
  return html`<div class="figure" part="figure">
    <dt>${reader.say(question.labels?.[option.id]) || option.id}</dt>
    <dd>
      <span class="number">${datum(option.points, reader.formatNumber(option.points))}</span>
      <span class="interval">${supportersOf(option, reader, board)}</span>
      <svg class="band" viewBox="-6 0 212 20" aria-hidden="true">
        ${svg`<line class="track" x1="0" x2=${BAR} y1="10" y2="10"></line>
        <line class="range dots" x1="0" x2=${end} y1="10" y2="10"></line>
        <line class="range" x1="0" x2=${people} y1="10" y2="10"></line>`}
      </svg>
    </dd>
  </div>`;
}

function allocationTable(
  question: QuestionResult,
  summary: AllocationResult,
  placed: readonly Placed[],
  { reader, board }: { readonly reader: Reader; readonly board: BoardMessages },
): TemplateResult {
  const { words } = reader;
  const figures = new Figures(reader, summary.level);
  const name = (id: string) => reader.say(question.labels?.[id]) || id;
  const cellsOf = ({ option, place }: Placed) => [
    datum(option.supporters, figures.count(option.supporters)),
    datum(option.asked, figures.count(option.asked)),
    ...estimateCells(option.share, (value) => figures.share(value)),
    datum(option.points, figures.count(option.points)),
    ...estimateCells(option.mean, (value) => figures.mean(value)),
    datum(place, figures.count(place)),
  ];
  const columns = [
    words.columnOption,
    board.columnSupporters,
    board.columnAsked,
    words.columnShare,
    figures.intervalName,
    board.columnDots,
    board.columnMeanDots,
    figures.intervalName,
    words.columnPlace,
  ];
  const beside = columns.slice(2).map(() => nothing);
  const parts = {
    columns,
    rows: [...placed.map((one) => row(name(one.option.id), cellsOf(one))), ...unratedIn(summary).map(({ id }) => row(name(id), [NOTHING_TOLD, ...beside]))],
    foot: [totalRow(summary.n, reader, beside), missingRow(question, reader, beside)],
  };
  return foldedTable(question, parts, reader);
}

/** What was shared out: who has the most in a sentence, a bar for each option, and the table that holds the same numbers. */
export const allocationView =
  (words: BoardMessages, choosingWords: ChoosingMessages): View<AllocationResult> =>
  (question, summary, reader) => {
    const board = withPageTexts(words, reader.language);
    const { dotsNote } = withPageTexts(choosingWords, reader.language);
    const placed = placedIn(summary);
    const most = placed[0]?.option.points ?? 0;
    const said = sentence(question, placed, reader, board);
    return html`${said === '' ? nothing : html`<p class="sentence" part="sentence">${said}</p>`}
      <dl class="figures lines">
        ${placed.map(({ option }) => optionFigure(question, option, { most, reader, board }))}
        ${unratedIn(summary).map(
          ({ id }) =>
            html`<div class="figure" part="figure">
              <dt>${reader.say(question.labels?.[id]) || id}</dt>
              <dd><span class="interval">${board.notRated}</span></dd>
            </div>`,
        )}
      </dl>
      <p class="note">${most === 0 ? nothing : dotsNote} ${reader.words.intervalNote}</p>
      ${allocationTable(question, summary, placed, { reader, board })}`;
  };
