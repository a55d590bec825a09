const sum = (outcomes, key) => outcomes.reduce((total, outcome) => total + (outcome[key] ?? 0), 0);

/** Lost and doubled; where somebody has looked whether an answer is there already, what is doubled then. */
const lostAndDoubled = ({ lost, doubled, doubledAfter }) => (doubledAfter === undefined ? `${lost} / ${doubled}` : `${lost} / ${doubled} → ${doubledAfter}`);

const list = new Intl.ListFormat('en');

/** What is found of one fault: ours, and what others made of it. */
function inFault(outcomes, names, { name }) {
  const [ours, ...others] = names.map((queue) => outcomes.find((outcome) => outcome.fault === name && outcome.queue === queue));
  return { ours, others };
}

/** In words, where others do better. */
function behindIn({ letter, ours, others }) {
  const better = (key) => list.format(others.filter((outcome) => outcome[key] < ours[key]).map(({ queue, [key]: count }) => `${queue} ${count}`));
  const said = (key, words) => (better(key) === '' ? [] : [`fault ${letter}: ${words}; ${better(key)}`]);
  return [...said('lost', `${ours.lost} answers lost`), ...said('doubled', `${ours.doubled} rows too many before our collector looks, ${ours.doubledAfter} after`)];
}

/** In words, where others lose as few. */
function levelIn(found) {
  const level = found.flatMap(({ letter, ours, others }) => {
    const names = others.filter(({ lost }) => lost === ours.lost).map(({ queue }) => queue);
    return names.length === 0 ? [] : [`${letter}: ${list.format(names)}`];
  });
  return level.length === 0 ? [] : [`as many answers lost as ours in fault ${level.join('; ')}`];
}

/**
 * The tables of the comparison.
 *
 * @param outcomes What each queue made of each fault; see undergo.mjs.
 * @param all `queues`, ours first, and `faults`.
 * @returns One table by fault, and one of all faults together.
 */
export function queuesReport(outcomes, { queues, faults }) {
  const names = queues.map(({ name }) => name);
  const found = faults.map((fault) => ({ ...fault, ...inFault(outcomes, names, fault) }));
  const cellsOf = ({ ours, others }) => [ours, ...others].map(lostAndDoubled);
  const telemetry = queues.filter(({ promises }) => !promises).map(({ name }) => name);
  const byFault = {
    title: 'Queues: answers lost, and rows too many, under each fault',
    columns: ['fault', 'answers', ...names],
    rows: found.map((one) => ({ name: `${one.letter}: ${one.name}`, cells: [String(one.ours.given), ...cellsOf(one)] })),
    notes: [
      'Answers lost / rows too many where nobody looks whether an answer is there already; after the arrow rows too many in the database of our collector, which looks by the id of each answer.',
      `${list.format(telemetry)} are made for telemetry and do not promise that nothing is lost: this tells how far a queue that is at hand would carry answers, and nothing of what they are made for.`,
      'Each as its documentation shows it, Workbox with its plugin for answers of 5xx (its replay takes any status for delivered); once in each fault: where the moment of a kill or of a cut decides, the count may be another the next time. After the fault there are 25 s, then the page is opened anew, and after 15 s more what has not arrived counts as lost. A queue that waits for the browser’s sync event gets it as soon as there is a network, and again whenever nothing has come for 5 s; a browser would take minutes.',
    ],
    behind: [...found.flatMap(behindIn), ...levelIn(found)],
  };
  const together = {
    title: 'Queues: all faults together',
    columns: ['answers', 'stored', 'lost', 'rows too many', 'rows too many in our collector'],
    rows: queues.map(({ name }) => {
      const its = outcomes.filter(({ queue }) => queue === name);
      const after = its.every(({ doubledAfter }) => doubledAfter === undefined) ? 'another server' : String(sum(its, 'doubledAfter'));
      return { name, cells: [...['given', 'stored', 'lost', 'doubled'].map((key) => String(sum(its, key))), after] };
    }),
    notes: ['The sums of the table above.'],
    behind: [],
    headlines: [{ column: 'lost', as: `answers lost of ${found.reduce((total, { ours }) => total + ours.given, 0)} under ${faults.length} faults` }],
  };
  return [byFault, together];
}
