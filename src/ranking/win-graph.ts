/** Who has ever won against whom: option → those it won against. */
export type WinGraph = ReadonlyMap<string, ReadonlySet<string>>;

/** Everyone that can be reached from an option along wins, itself among them. */
function reachedFrom(start: string, graph: WinGraph): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set hands out what is added to it while it is walked through.
  for (const option of reached) for (const beaten of graph.get(option) ?? []) reached.add(beaten);
  return reached;
}

/**
 * The strongly connected components of a win graph: groups within which everyone is reached from everyone along wins. Between
 * two groups wins go one way only, or there are none, so that nothing measures how far they lie apart. In the order of the
 * options, as are those within a group.
 *
 * @example connectedGroups(new Map([['a', new Set(['b'])], ['b', new Set()]])) // [['a'], ['b']]
 */
export function connectedGroups(graph: WinGraph): string[][] {
  const reached = new Map([...graph.keys()].map((option) => [option, reachedFrom(option, graph)]));
  const groups: string[][] = [];
  for (const option of graph.keys()) {
    const home = groups.find(([first = '']) => reached.get(first)!.has(option) && reached.get(option)!.has(first));
    if (home) home.push(option);
    else groups.push([option]);
  }
  return groups;
}
