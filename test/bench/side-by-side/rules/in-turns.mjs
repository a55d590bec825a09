import { median } from '../../measures.mjs';

/**
 * Times works in turns, each round beginning with another one; a first round does not count.
 *
 * @param works Name → work.
 * @returns Name → median, in milliseconds.
 */
export function inTurns(works, rounds) {
  const names = Object.keys(works);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    const turn = (round + 1) % names.length;
    for (const name of [...names.slice(turn), ...names.slice(0, turn)]) {
      const begun = performance.now();
      works[name]();
      if (round >= 0) times[name].push(performance.now() - begun);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}
