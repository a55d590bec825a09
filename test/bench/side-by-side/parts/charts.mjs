import { compareCharts } from '../../charts/compare.mjs';
import { count, kilobytes, milliseconds, times } from '../amounts.mjs';
import { behind } from '../behind.mjs';

const SIZES = [10_000, 100_000];

const longest = (value) => (value === 0 ? 'none' : milliseconds(value));

/** Each measure: its column, how it is written, and whether a column beside it tells how many times ours it is. */
const MEASURES = {
  whole: { column: 'from opening', write: milliseconds, isCompared: true },
  drawn: { column: 'drawn', write: milliseconds, isCompared: true },
  work: { column: 'work', write: milliseconds, isCompared: true },
  longest: { column: 'longest task', write: longest, isCompared: false },
  heap: { column: 'heap', write: kilobytes, isCompared: true },
  bytes: { column: 'fetched', write: kilobytes, isCompared: true },
};

/** Told once, at the first table. */
const HOW = [
  'Five charts from the same responses, drawn in turns, each time with an empty cache. *From opening* is from the first byte of the page, *drawn* from the moment when its scripts have run and the responses are there, both to the frame that shows the charts; *work* is that of the page’s thread; a *longest task* is told above 50 ms; *heap* is what stays beside the responses; *fetched* is compressed, over a line that takes no time.',
  'Ours brings intervals, a sentence and a table with every chart. The dashboard draws with Plotly, as it comes. Bare Chart.js with counts made in loops is the floor: bars, and nothing else.',
];

/** The table of one number of responses. */
function tableOf(size, cases) {
  const ours = cases.find(({ way }) => way === 'tillid');
  const others = cases.filter((one) => one !== ours);
  const share = (one, what) => (one === ours ? '' : times(one[what] / ours[what]));
  return {
    title: `Charts from ${count(size)} responses`,
    columns: Object.values(MEASURES).flatMap(({ column, isCompared }) => (isCompared ? [column, 'of ours'] : [column])),
    rows: cases.map((one) => ({
      name: one.name,
      cells: Object.entries(MEASURES).flatMap(([what, { write, isCompared }]) => (isCompared ? [write(one[what]), share(one, what)] : [write(one[what])])),
    })),
    notes: [
      ...(size === SIZES[0] ? HOW : []),
      ...others.filter(({ counts }) => String(counts) !== String(ours.counts)).map(({ name }) => `${name} counted otherwise than ours: its figures are those of other charts.`),
    ],
    behind: Object.entries(MEASURES)
      .filter(([what]) => ours[what] > 0)
      .flatMap(([what, { column, write }]) =>
        behind(
          column,
          ours[what],
          others.map((one) => ({ name: one.name, value: one[what] })),
          write,
        ),
      ),
  };
}

/** Draws charts of responses that a page has at hand: ours, SurveyJS’s dashboard, and bare Chart.js. */
export async function measureCharts({ rounds, peersFolder, launch }) {
  const { medians } = await compareCharts({ sizes: SIZES, rounds, peersFolder, launch });
  return SIZES.map((size) =>
    tableOf(
      size,
      medians.filter((one) => one.size === size),
    ),
  );
}
