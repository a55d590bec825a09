const sum = (outcomes, key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);

/** Lost and doubled; where somebody has looked whether an answer is there already, what is doubled then. */
const cellOf = ({ lost, doubled, doubledAfter }) => (doubledAfter === undefined ? `${lost} / ${doubled}` : `${lost} / ${doubled} → ${doubledAfter}`);

/** What of a row is not in our favour, in words. */
function behindIn(fault, ours, theirs) {
  const better = (key) => theirs.filter((outcome) => outcome[key] < ours[key]).map(({ queue }) => queue);
  const said = (key, words) => (better(key).length === 0 ? [] : [`Queues, ${fault}: ${words(ours[key])}; fewer with ${better(key).join(', ')}`]);
  return [...said('lost', (count) => `${count} of our answers lost`), ...said('doubled', (count) => `${count} of our answers sent twice (stored twice: ${ours.doubledAfter})`)];
}

/** The table of the comparison, from what each queue made of each fault. */
export function reportOf(outcomes, { queues, faults }) {
  const [us, ...others] = queues.map(({ name }) => name);
  const found = (fault, queue) => outcomes.find((outcome) => outcome.fault === fault && outcome.queue === queue);
  const together = (queue) => {
    const all = outcomes.filter((outcome) => outcome.queue === queue);
    return { lost: sum(all, 'lost'), doubled: sum(all, 'doubled'), ...(queue === us ? { doubledAfter: sum(all, 'doubledAfter') } : {}) };
  };
  const given = (fault) => found(fault, us).given;
  const rows = faults.map(({ name }) => ({ name, cells: [String(given(name)), ...[us, ...others].map((queue) => cellOf(found(name, queue)))] }));
  const total = faults.reduce((count, { name }) => count + given(name), 0);
  const telemetry = queues.filter(({ promises }) => !promises).map(({ name }) => name);
  return {
    title: 'Answers lost and stored twice, under eight faults',
    columns: ['fault', 'answers', us, ...others],
    rows: [...rows, { name: 'together', cells: [String(total), ...[us, ...others].map((queue) => cellOf(together(queue)))] }],
    notes: [
      'Lost / rows too many where nobody looks whether an answer is there already; ours after the arrow: rows too many in the database of our collector, which looks by the id of each answer.',
      `${telemetry.join(', ')} are made for telemetry and do not promise that nothing is lost. They show how far a queue that is at hand would carry answers, and are no worse for it in what they are made for.`,
      'Libraries as their documentation shows them first. Every queue has 25 s after the fault is over, and then a page opened anew and 15 s more; what has not arrived then is counted as lost. Where Workbox waits for the next sync event, which the browser gives after five minutes, it is given after 5 s.',
      'Offline is told to pages and service workers, and the endpoint ends every connection.',
    ],
    behind: faults.flatMap(({ name }) => behindIn(name, found(name, us), others.map((queue) => found(name, queue)))),
    outcomes,
  };
}
