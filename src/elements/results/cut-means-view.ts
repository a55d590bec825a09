import { html, nothing, type TemplateResult } from 'lit';
import type { MeansPicture } from '../../charts/means-picture.js';
import { axisShown } from './axis-shown.js';
import type { CutLine } from './cut-lines.js';
import type { Measure, Told } from './cut-measures.js';
import { type About, answersIn, type CutReader, type MeasureView, saidOf, sentenceOf, toldIn, toldOn, writerOf } from './cut-reader.js';
import { type Place, sharedPlaces } from './shared-places.js';
import { bounds, datum, foldedTable, row } from './table-cells.js';

/** A line with what is told of it, and its place where the page asks for places. */
interface Row {
  readonly line: CutLine;
  readonly told: Told | null;
  readonly place: Place | undefined;
}

/** The lines in their order, or by their places; those that share one stay in their order, as do those without any. */
function rowsOf(lines: readonly CutLine[], measure: Measure, reader: CutReader): Row[] {
  const rows = lines.map((line) => ({ line, told: toldOn(line, measure, reader) }));
  if (reader.asked.sort === 'asked') return rows.map((one) => ({ ...one, place: undefined }));
  const places = sharedPlaces(rows.flatMap(({ told }) => told ?? []));
  const withPlaces = rows.map((one) => ({ ...one, place: one.told === null ? undefined : places.shift() }));
  return withPlaces.toSorted((a, b) => (a.place?.from ?? Infinity) - (b.place?.from ?? Infinity) || 0);
}

const placeText = ({ from, to }: Place, { formatNumber }: CutReader) => (from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`);

/** The groups in a table: the place where it is asked for, how many answered, and the mean with its interval. */
function meansTable(rows: readonly Row[], all: Told | null, measure: Measure, about: About, reader: CutReader): TemplateResult {
  const { words, cuts, asked } = reader;
  const { figures, write } = writerOf(measure, about, reader);
  const isPlaced = asked.sort === 'value';
  const cellsOf = (told: Told) => [datum(told.n, figures.count(told.n)), datum(told.estimate, write(told.estimate)), bounds(told, write)];
  const parts = {
    columns: [asked.by === 'role' ? cuts.columnRole : cuts.columnGroup, ...(isPlaced ? [words.columnPlace] : []), words.columnCount, words.columnMean, figures.intervalName],
    rows: rows.map(({ line, told, place }) =>
      row(line.said, [...(isPlaced ? [place === undefined ? nothing : placeText(place, reader)] : []), ...(told === null ? [cuts.cutTooFew, nothing, nothing] : cellsOf(told))]),
    ),
    foot: all === null ? nothing : row(words.rowTotal, [...(isPlaced ? [nothing] : []), ...cellsOf(all)]),
  };
  return foldedTable(about, parts, reader);
}

function pictureOf(rows: readonly Row[], all: Told | null, measure: Measure, about: About, reader: CutReader): MeansPicture {
  const { cuts, asked } = reader;
  const { figures, write, measured } = writerOf(measure, about, reader);
  const shown = [...rows.flatMap(({ told }) => told ?? []), ...(all === null ? [] : [all])];
  return {
    kind: 'means',
    rows: rows.map(({ line, told, place }) => ({
      labels: [place === undefined ? line.name : `${placeText(place, reader)}. ${line.name}`, ...(told === null ? [] : [answersIn(told, reader)])],
      mark: told,
      figure: told === null ? cuts.cutTooFew : write(told.estimate),
      said: sentenceOf({ name: line.name, told }, measured, figures.level, reader),
    })),
    axis: axisShown(measure.range, shown, asked.axis),
    lines: all === null ? [] : [{ value: all.estimate, dash: 'dashed' }],
  };
}

/** The means of groups: in sentences and as points with whiskers, and the table that holds the same numbers. */
export function cutMeansView(lines: readonly CutLine[], measure: Measure, about: About, reader: CutReader): MeasureView {
  const { words, cuts, results, language, direction, plain } = reader;
  const { figures, write, measured } = writerOf(measure, about, reader);
  const rows = rowsOf(lines, measure, reader);
  const whole = toldIn(results, measure, reader);
  const picture = pictureOf(rows, whole, measure, about, reader);
  const { axis } = picture;
  const sentence = saidOf(
    rows.map(({ line, told }) => ({ name: line.name, told })),
    measured,
    figures.level,
    reader,
  );
  const shown = html`<p class="sentence" part="sentence">${sentence}</p>
    ${axis.cut === undefined ? nothing : html`<p class="note warning">${cuts.cutAxisCut(write(axis.min), write(axis.max))}</p>`}
    <tillid-chart .picture=${picture} .label=${cuts.cutMeansChart(plain(about.text))} .language=${language} .direction=${direction}></tillid-chart>
    ${rows.some(({ place }) => place !== undefined && place.from < place.to) ? html`<p class="note warning">${cuts.cutSharedPlaces}</p>` : nothing}
    <p class="note">${whole === null ? nothing : cuts.cutAllLine(measured(whole.estimate))} ${words.intervalNote}</p>`;
  return { shown, table: meansTable(rows, whole, measure, about, reader) };
}
