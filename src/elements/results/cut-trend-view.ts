import { html, nothing, type TemplateResult } from 'lit';
import type { TrendPicture } from '../../charts/trend-picture.js';
import type { ValueAxis } from '../../charts/value-axis.js';
import { axisShown } from './axis-shown.js';
import type { LineSeries } from './cut-lines.js';
import { type Measure, targetOf, type Told } from './cut-measures.js';
import { type About, type CutReader, type MeasureView, saidOf, sentenceOf, toldOn, writerOf } from './cut-reader.js';
import { periodText } from './period-text.js';
import { bounds, datum, foldedTable, row } from './table-cells.js';

/** The waves of one group, each with what is told of it. */
interface Trend {
  readonly of: LineSeries['of'];
  readonly points: readonly { readonly line: LineSeries['lines'][number]; readonly told: Told | null }[];
}

/** The first wave that anything is told of, where there is a later one: where it began. */
const baselineOf = ({ points }: Trend) => {
  const [first, later] = points.filter(({ told }) => told !== null);
  return later === undefined ? undefined : first;
};

/** Whether nothing is told between two waves of which something is. */
function hasGap({ points }: Trend): boolean {
  const told = points.map((point) => point.told !== null);
  return told.slice(told.indexOf(true), told.lastIndexOf(true)).includes(false);
}

/** Every wave of every group in a table. */
function trendTable(trends: readonly Trend[], measure: Measure, about: About, reader: CutReader): TemplateResult {
  const { words, cuts, asked } = reader;
  const { figures, write } = writerOf(measure, about, reader);
  const isGrouped = asked.by !== null;
  const parts = {
    columns: [
      ...(isGrouped ? [asked.by === 'role' ? cuts.columnRole : cuts.columnGroup] : []),
      ...[cuts.columnWave, words.columnCount, words.columnMean, figures.intervalName, cuts.columnPeriod],
    ],
    rows: trends.flatMap(({ of, points }) =>
      points.map(({ line, told }) => {
        const period = periodText(line.cell?.period ?? null, reader);
        const cells =
          told === null
            ? [cuts.cutTooFew, nothing, nothing, nothing]
            : [datum(told.n, figures.count(told.n)), datum(told.estimate, write(told.estimate)), bounds(told, write), html`<span class="period">${period}</span>`];
        return of === null ? row(line.said, cells) : row(of.said, [line.said, ...cells]);
      }),
    ),
  };
  return foldedTable(about, parts, reader);
}

function trendPicture(
  { points }: Trend,
  axis: ValueAxis,
  { baseline, target }: { readonly baseline: Told | undefined; readonly target: number | null },
  { write, say }: { readonly write: (value: number) => string; readonly say: (name: string, told: Told | null) => string },
): TrendPicture {
  return {
    kind: 'trend',
    points: points.map(({ line, told }) => ({ label: line.name, mark: told, figure: told === null ? '' : write(told.estimate), said: say(line.name, told) })),
    axis,
    lines: [...(target === null ? [] : [{ value: target, dash: 'dashed' as const }]), ...(baseline === undefined ? [] : [{ value: baseline.estimate, dash: 'dotted' as const }])],
  };
}

/** One group over the waves: sentences, and the line with its whiskers. */
function trendView(trend: Trend, axis: ValueAxis, measure: Measure, about: About, reader: CutReader): TemplateResult {
  const { cuts, results, language, direction, plain } = reader;
  const { figures, write, measured } = writerOf(measure, about, reader);
  const [baseline, target] = [baselineOf(trend), targetOf(measure, results)];
  const say = (name: string, told: Told | null) => sentenceOf({ name, told }, measured, figures.level, reader);
  const picture = trendPicture(trend, axis, { baseline: baseline?.told ?? undefined, target }, { write, say });
  const sentence = saidOf(
    trend.points.map(({ line, told }) => ({ name: line.name, told })),
    measured,
    figures.level,
    reader,
  );
  const notes = [
    target === null ? '' : cuts.cutTargetLine(measured(target)),
    baseline === undefined ? '' : cuts.cutBaseline(baseline.line.name, measured(baseline.told!.estimate)),
    hasGap(trend) ? cuts.cutGaps : '',
  ].filter(Boolean);
  const name = [plain(about.text), trend.of?.name].filter(Boolean).join(', ');
  return html`<div class="series">
    ${trend.of === null ? nothing : html`<h4>${trend.of.said}</h4>`}
    <p class="sentence" part="sentence">${sentence}</p>
    <tillid-chart .picture=${picture} .label=${cuts.cutTrendChart(name)} .language=${language} .direction=${direction}></tillid-chart>
    ${notes.length === 0 ? nothing : html`<p class="note">${notes.join(' ')}</p>`}
  </div>`;
}

/** Means over waves, a picture for each group on one and the same axis, and the table that holds the same numbers. */
export function cutTrendView(series: readonly LineSeries[], measure: Measure, about: About, reader: CutReader): MeasureView {
  const { words, cuts, results, asked } = reader;
  const { write } = writerOf(measure, about, reader);
  const trends = series.map(({ of, lines }) => ({ of, points: lines.map((line) => ({ line, told: toldOn(line, measure, reader) })) }));
  const target = targetOf(measure, results);
  const figures = trends.flatMap(({ points }) => points.flatMap(({ told }) => told ?? []));
  const axis = axisShown(measure.range, [...figures, ...(target === null ? [] : [{ estimate: target, low: null, high: null }])], asked.axis);
  const shown = html`${axis.cut === undefined ? nothing : html`<p class="note warning">${cuts.cutAxisCut(write(axis.min), write(axis.max))}</p>`}
    ${trends.map((trend) => trendView(trend, axis, measure, about, reader))}
    <p class="note">${words.intervalNote}</p>`;
  return { shown, table: trendTable(trends, measure, about, reader) };
}
