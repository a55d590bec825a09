import { html, nothing } from 'lit';
import type { Difference } from '../../results/results.js';
import type { CutLine, LineSeries } from './cut-lines.js';
import type { Measure } from './cut-measures.js';
import { type About, type CutReader, type MeasureView, toldOn, writerOf } from './cut-reader.js';
import { datum, row, scrollingTable } from './table-cells.js';

/** So many comparisons stand open; more of them are read where somebody asks for them. */
const MOST_OPEN = 3;

/** With more lines than this a document compares none with another. */
const MOST_COMPARED = 10;

/** From so many comparisons on, some of them look like differences by chance alone. */
const MANY = 5;

/** A difference between two lines of which something is shown, with their names. */
interface NamedDifference extends Difference {
  readonly one: string;
  readonly other: string;
}

function namedDifferences(series: readonly LineSeries[], measure: Measure, reader: CutReader): NamedDifference[] {
  const { by, over } = reader.asked;
  const lines = series.flatMap(({ of, lines: own }) => own.map((line) => ({ of, line })));
  const isNamed = (of: LineSeries['of'], line: CutLine, name: Difference['between'][number]) =>
    over === null ? name[by!] === line.id : name.wave === line.id && (by === null || name[by] === of!.id);
  const nameIn = (name: Difference['between'][number]) => {
    const found = lines.find(({ of, line }) => isNamed(of, line, name));
    return found === undefined || toldOn(found.line, measure, reader) === null ? undefined : [found.of?.name, found.line.name].filter(Boolean).join(' · ');
  };
  return (reader.results.differences ?? []).flatMap((difference) => {
    if (JSON.stringify(difference.of) !== JSON.stringify(measure.of)) return [];
    const [other, one] = difference.between.map(nameIn);
    return one === undefined || other === undefined ? [] : [{ ...difference, one, other }];
  });
}

/** A difference in a sentence: which is higher and by how much, or that chance could make as much, and what would have been seen. */
function sentenceOf({ one, other, difference, low, high, detectable }: NamedDifference, write: (value: number) => string, level: string, { cuts }: CutReader): string {
  const isChance = low <= 0 && high >= 0;
  if (isChance) return `${cuts.cutChance(one, other, write(difference), write(low), write(high), level)} ${cuts.cutDetectable(write(detectable))}`;
  return difference > 0
    ? cuts.cutHigher(one, other, write(difference), write(low), write(high), level)
    : cuts.cutHigher(other, one, write(-difference), write(-high), write(-low), level);
}

/** The differences that the document tells between lines: in words, if they are few, and folded away with a table that holds the same numbers. */
export function cutDifferences(series: readonly LineSeries[], measure: Measure, about: About, reader: CutReader): MeasureView {
  const { cuts, results, asked } = reader;
  const differences = namedDifferences(series, measure, reader);
  if (differences.length === 0) {
    const isTooMany = asked.over === null && (results.cells ?? []).length > MOST_COMPARED;
    return { shown: isTooMany ? html`<p class="note">${cuts.cutTooManyLines}</p>` : nothing, table: nothing };
  }
  const { figures, write, measured } = writerOf(measure, about, reader);
  const list = html`<ul class="reasons differences">
      ${differences.map((one) => html`<li>${sentenceOf(one, measured, figures.level, reader)}</li>`)}
    </ul>
    ${differences.length < MANY ? nothing : html`<p class="note">${cuts.cutManyPairs}</p>`}`;
  const parts = {
    columns: [cuts.columnBetween, cuts.columnDifference, figures.intervalName, cuts.columnDetectable],
    rows: differences.map((one) =>
      row(`${one.one} \u2212 ${one.other}`, [
        datum(one.difference, write(one.difference)),
        html`${datum(one.low, write(one.low))} – ${datum(one.high, write(one.high))}`,
        datum(one.detectable, write(one.detectable)),
      ]),
    ),
  };
  const isOpen = differences.length <= MOST_OPEN;
  const table = scrollingTable(`${cuts.cutDifferences}: ${reader.plain(about.text)}`, reader.say(about.text), parts);
  const folded = html`<details>
    <summary>${cuts.cutDifferences}<span class="visually-hidden">: ${reader.say(about.text)}</span></summary>
    <div class="folded">${isOpen ? nothing : list} ${table}</div>
  </details>`;
  return { shown: isOpen ? list : nothing, table: folded };
}
