import type { World } from './world.js';

/** Longest time that the outbox gives a step on its database, in milliseconds (src/outbox/time-limit.ts). */
const STEP_LIMIT = 4000;

/** In every page of the world a step on the database is given up after so many milliseconds in place of four seconds, so that a run is quick. */
export function impatientSteps(world: World, milliseconds: number): void {
  world.site.inject(
    (usual, limit) => {
      const { setTimeout: later } = window;
      window.setTimeout = ((work: TimerHandler, wait?: number, ...args: unknown[]) => later(work, wait === usual ? limit : wait, ...args)) as typeof setTimeout;
    },
    STEP_LIMIT,
    milliseconds,
  );
}
