import { html, nothing, type TemplateResult } from 'lit';
import type { BarsPicture } from '../../charts/picture.js';
import type { CutLine, LineSeries } from './cut-lines.js';
import type { Measure, Told } from './cut-measures.js';
import { type About, answersIn, type CutReader, saidOf, sentenceOf, toldOn } from './cut-reader.js';
import { Figures } from './figures.js';
import { datum, estimateCells, foldedTable, row } from './table-cells.js';

/** A line under one name, whatever it is cut by. */
interface NamedLine {
  readonly name: string;
  readonly said: unknown;
  readonly line: CutLine;
}

const namedLines = (series: readonly LineSeries[]): NamedLine[] =>
  series.flatMap(({ of, lines }) => lines.map((line) => (of === null ? { ...line, line } : { name: [of.name, line.name].join(' · '), said: [of.said, ' · ', line.said], line })));

const optionName = ({ text, id }: Measure, { plain, words }: CutReader) => plain(text) || (id === 'other' ? words.otherAnswers : id);
const optionSaid = (measure: Measure, reader: CutReader) => reader.say(measure.text) || optionName(measure, reader);

function pictureOf(told: readonly { readonly name: string; readonly told: Told | null }[], highest: number, figures: Figures, reader: CutReader): BarsPicture {
  const bars = told.map(({ name, told: one }) => {
    const { estimate: share = 0, low = 0, high = 0 } = one ?? {};
    const label = one === null ? name : `${name}, ${answersIn(one, reader)}`;
    const said = sentenceOf({ name, told: one }, (value) => figures.share(value), figures.level, reader);
    return { label, said, share, low: low ?? share, high: high ?? share, emphasised: true, ...(one === null ? { untold: reader.cuts.cutTooFew } : {}) };
  });
  return { kind: 'bars', bars, highest };
}

/** Every option and line in a table: how many chose it of how many, and the share with its interval. */
function sharesTable(lines: readonly NamedLine[], options: readonly Measure[], about: About, reader: CutReader): TemplateResult {
  const { words, cuts, asked } = reader;
  const figures = new Figures(reader, options[0]!.level);
  const field = asked.by === null ? cuts.columnWave : asked.by === 'role' ? cuts.columnRole : cuts.columnGroup;
  const cellsOf = (told: Told | null) =>
    told === null
      ? [cuts.cutTooFew, nothing, nothing, nothing]
      : [datum(told.n, figures.count(told.n)), datum(told.count ?? 0, figures.count(told.count ?? 0)), ...estimateCells(told, (value) => figures.share(value, 2))];
  const parts = {
    columns: [words.columnAnswer, field, words.rowTotal, words.columnCount, words.columnShare, figures.intervalName],
    rows: options.flatMap((option) => lines.map(({ said, line }) => row(optionSaid(option, reader), [said, ...cellsOf(toldOn(line, option, reader))]))),
  };
  return foldedTable(about, parts, reader);
}

/** The shares of each option: in sentences, as bars from zero that all have the same axis, and in the table that holds the same numbers. */
export function cutSharesView(series: readonly LineSeries[], options: readonly Measure[], about: About, reader: CutReader): TemplateResult {
  const { words, cuts, asked, language, direction, plain } = reader;
  const lines = namedLines(series);
  const figures = new Figures(reader, options[0]!.level);
  const toldOf = (option: Measure) => lines.map(({ name, line }) => ({ name, told: toldOn(line, option, reader) }));
  const highest = Math.max(...options.flatMap((option) => toldOf(option).map(({ told }) => told?.high ?? 0)));
  const view = (option: Measure) =>
    html`<div class="series">
      <h4>${optionSaid(option, reader)}</h4>
      <p class="sentence" part="sentence">${saidOf(toldOf(option), (value) => figures.share(value), figures.level, reader)}</p>
      <tillid-chart
        .picture=${pictureOf(toldOf(option), highest, figures, reader)}
        .label=${words.chartOf(`${plain(about.text)}, ${optionName(option, reader)}`)}
        .language=${language}
        .direction=${direction}
      ></tillid-chart>
    </div>`;
  return html`${asked.axis === null ? nothing : html`<p class="note warning">${cuts.cutAxisRefused}</p>`} ${options.map(view)}
    <p class="note">${words.intervalNote}</p>
    ${sharesTable(lines, options, about, reader)}`;
}
