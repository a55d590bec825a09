import type { World } from './world.js';

/** In every page of the world a request is given up after so many milliseconds in place of twenty seconds, so that a run is quick. */
export function impatientRequests(world: World, milliseconds: number): void {
  world.site.inject((limit) => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (asked) => timeout.call(AbortSignal, Math.min(asked, limit));
  }, milliseconds);
}
