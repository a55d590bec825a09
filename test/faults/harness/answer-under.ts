import type { Tab } from './browser.js';
import type { Behaviour } from './exchange.js';
import type { World } from './world.js';

/**
 * Gives one answer under each behaviour of the endpoint, and waits until a request has met it. No behaviour may be taken for
 * a receipt; in the end all that was given waits, and the endpoint is well again when the case is over.
 */
export async function answerUnder(world: World, tab: Tab, behaviours: readonly Behaviour[]): Promise<void> {
  for (const behaviour of behaviours) {
    const { length } = world.site.log.posts();
    world.site.always(behaviour);
    await world.citizen.answer(tab);
    await world.hurry(tab);
    await world.site.requested(length + 1);
  }
}
