/** Does the work unless it is being done elsewhere; tells whether it was done here. */
export type Exclusively = (work: () => Promise<void>) => Promise<boolean>;

const LOCK_NAME = 'tillid-outbox';

/**
 * Lets one tab at a time do the work, by a Web Lock that is held only while it lasts (a held lock keeps a page out of the
 * back-forward cache). Where locks are refused, as with blocked cookies, the work is done all the same: the receiver knows
 * an id it has seen before.
 */
export function exclusivelyAcrossTabs(locks: LockManager | undefined): Exclusively {
  return async (work) => {
    let done: Promise<boolean> | undefined;
    const begin = () => (done = work().then(() => true));
    const elsewhere = () => (done = Promise.resolve(false));
    await locks?.request(LOCK_NAME, { ifAvailable: true }, (lock) => (lock === null ? elsewhere() : begin())).catch(() => undefined);
    return done ?? begin();
  };
}
