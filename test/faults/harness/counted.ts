import type { Tab } from './browser.js';
import { until } from './until.js';

/** Waits until the page's counter, which follows a moment after its database, knows of so many answers that wait. */
export async function counted(tab: Tab, count: number): Promise<void> {
  const read = () => (JSON.parse(localStorage.getItem('tillid-outbox') ?? '{}') as { entries?: number }).entries ?? 0;
  let known = 0;
  await until(
    () => `the counter beside the database to say ${count}; it says ${known}`,
    async () => (known = await tab.evaluate(read)) === count,
    5000,
  );
}
