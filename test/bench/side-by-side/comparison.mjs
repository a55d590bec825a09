// Tables in which forms stand beside ours.
import { times } from './amounts.mjs';
import { behindFloor } from './behind-floor.mjs';
import { behind } from './behind.mjs';
import { FLOOR, OURS, PEERS } from './forms.mjs';

/** The columns of a measure: its own, and how many times ours and the floor's it is. */
function columnsOf({ column, of, write, ofOurs = false, ofFloor = false }, seen) {
  const figure = (form) => of(seen.find((one) => one.form === form));
  const beside = (form) => (one) => (one.form === form ? '' : times(of(one) / figure(form)));
  return [
    { head: column, cell: (one) => write(of(one)) },
    ...(ofOurs ? [{ head: 'of ours', cell: beside(OURS) }] : []),
    ...(ofFloor ? [{ head: 'of by hand', cell: beside(FLOOR) }] : []),
  ];
}

/**
 * Makes a table.
 *
 * @param seen Of each form: itself, and what was measured.
 * @param measures `{ column, what, of, write, ofOurs, ofFloor, isLeast }`: the head of a column, what it is called elsewhere, the figure of a form, how it is written,
 *   whether columns beside it tell how many times ours and the floor's it is, and whether ours is to be the least.
 * @returns Columns, rows, and where ours is behind a peer, and behind the page by hand, which is the floor and no peer.
 */
export function comparison(seen, measures) {
  const columns = measures.flatMap((measure) => columnsOf(measure, seen));
  const least = measures.filter(({ isLeast }) => isLeast).map(({ column, what = column, ...rest }) => ({ what, ...rest }));
  const [ours, floor] = [OURS, FLOOR].map((form) => seen.find((one) => one.form === form));
  const peers = seen.filter(({ form }) => PEERS.includes(form));
  return {
    columns: columns.map(({ head }) => head),
    rows: seen.map((one) => ({ name: one.form.name, cells: columns.map(({ cell }) => cell(one)) })),
    behind: [
      ...least.flatMap(({ what, of, write }) =>
        behind(
          what,
          of(ours),
          peers.map((one) => ({ name: one.form.name, value: of(one) })),
          write,
        ),
      ),
      ...behindFloor(
        floor.form.name,
        least.map(({ what, of }) => ({ column: what, ours: of(ours), floor: of(floor) })),
      ),
    ],
  };
}
