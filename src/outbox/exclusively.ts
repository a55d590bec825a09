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
    if (locks === undefined) return work().then(() => true);
    let started = false;
    const guarded = async (lock: Lock | null) => {
      if (lock === null) return false;
      started = true;
      await work();
      return true;
    };
    try {
      return await locks.request(LOCK_NAME, { ifAvailable: true }, guarded);
    } catch (error) {
      if (started) throw error;
      return work().then(() => true);
    }
  };
}
