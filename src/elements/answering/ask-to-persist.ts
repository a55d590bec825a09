const asked = new WeakSet<StorageManager>();

/**
 * Asks the browser once not to clear what this site keeps when the device runs short of room (Storage standard, section
 * "Persistence"). A browser may ask its user, or say no: answers are kept all the same, and the outbox tells what was lost.
 *
 * @param storage `navigator.storage`; undefined on a page without https.
 */
export async function askToPersist(storage: StorageManager | undefined): Promise<void> {
  if (storage === undefined || asked.has(storage)) return;
  asked.add(storage);
  try {
    if (!(await storage.persisted())) await storage.persist();
  } catch {
    // A frame may not be allowed to ask; then it is as if the browser had said no.
    return;
  }
}
