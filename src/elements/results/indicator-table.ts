import { html, nothing, type TemplateResult } from 'lit';
import { type IndicatorReader, type ShownIndicator, waveName } from './indicator-reader.js';
import { bounds, datum, foldedTable, row } from './table-cells.js';

/** The rows of an indicator: one for each time, the last with target and change. */
function rowsOf(indicator: ShownIndicator, about: IndicatorReader): TemplateResult[] {
  const { title, value, times, time, isNamed, target, change, numbers, write, writeDifference } = indicator;
  const { own, reader } = about;
  const untold = [own.indicatorUntold, nothing, nothing];
  const told = (one: NonNullable<ShownIndicator['value']>) => [datum(one.n, numbers.count(one.n)), datum(one.estimate, write(one.estimate)), bounds(one, write)];
  const targetCell = target === null ? nothing : datum(target, write(target));
  const signed = (difference: number) => writeDifference(difference, true);
  const changeCells =
    change === null ? [nothing, nothing] : [datum(change.difference, signed(change.difference)), bounds({ ...change, estimate: change.difference }, writeDifference)];
  const now = [...(value === null ? untold : told(value)), targetCell, ...changeCells];
  const earlier = times
    .slice(0, -1)
    .map((one) => row(reader.say(title), [waveName(one, reader), ...(one.reading === null ? untold : told(one.reading)), nothing, nothing, nothing]));
  return [...earlier, row(reader.say(title), [isNamed ? html`<span lang="" dir="auto">${time}</span>` : time, ...now])];
}

/** Every figure of the indicators in a table, behind a word that opens it. */
export function indicatorTable(indicators: readonly ShownIndicator[], about: IndicatorReader): TemplateResult | typeof nothing {
  const { own, reader } = about;
  const [first] = indicators;
  if (first === undefined) return nothing;
  const { intervalName } = first.numbers;
  const columns = [own.columnIndicator, own.columnTime, reader.words.columnCount, own.columnFigure, intervalName, own.columnTarget, own.columnChange, intervalName];
  return foldedTable({ text: { [reader.language]: own.indicators } }, { columns, rows: indicators.flatMap((indicator) => rowsOf(indicator, about)) }, reader);
}
