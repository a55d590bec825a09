import { Citizen } from './citizen.mjs';
import { settle } from './settle.mjs';

const doubledIn = (rows, markers) => markers.reduce((sum, marker) => sum + Math.max(0, (rows.get(marker) ?? 0) - 1), 0);

/**
 * Puts a queue through a fault.
 *
 * @returns How many answers were given, how many never became rows, and how many rows there were too many: before anybody looks
 *   whether an answer is there already (`doubled`), and, where a collector of ours stores them, after it has (`doubledAfter`).
 */
export async function undergo({ fault, queue }, { site, collector, shared, launch }) {
  const host = await site.addHost(queue);
  const device = fault.ownDevice === true ? await launch() : shared;
  const citizen = new Citizen(device, queue, host);
  try {
    await fault.run(citizen, host.endpoint);
    await settle(citizen, host.endpoint);
    const stored = queue.thanks === undefined ? collector.rows() : host.endpoint.rows;
    const { markers } = citizen;
    const lost = markers.filter((marker) => !stored.has(marker)).length;
    const after = queue.thanks === undefined ? { doubledAfter: doubledIn(stored, markers) } : {};
    return { fault: fault.name, queue: queue.name, given: markers.length, stored: markers.length - lost, lost, doubled: doubledIn(host.endpoint.rows, markers), ...after };
  } catch (error) {
    throw new Error(`${queue.name} in fault ${fault.name}: ${error.message}`, { cause: error });
  } finally {
    await citizen.leave();
    if (device !== shared && device.running) await device.kill();
  }
}
