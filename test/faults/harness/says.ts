import type { Place } from './browser.js';
import { until } from './until.js';
import type { World } from './world.js';

/** Resolves when `<tillid-outbox>` of a page says so; it gathers what happens before it speaks. */
export async function says(world: World, place: Place, words: RegExp): Promise<void> {
  let said = '';
  await until(
    () => `<tillid-outbox> to say ${String(words)}; it says "${said}"`,
    async () => words.test((said = (await world.remaining(place)).words)),
    5000,
  );
}
