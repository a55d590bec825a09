import type { World } from './world.js';

/** What happened in a history, one line for each request and each answer. */
export function timeline({ site: { log, origins }, citizen, browser }: World): string {
  const start = log.requests[0]?.begun ?? 0;
  const requests = log.requests.map(({ number, method, ids, behaviour, begun, ended }) => {
    const end = ended === null ? 'open' : `+${ended - start} ms`;
    return `  request ${number}: ${method} ${ids.map((id) => id.slice(0, 8)).join(' ')} – ${behaviour} (+${begun - start} ms to ${end})`;
  });
  const rows = [...log.rows.values()].map(({ id, request }) => `  row ${id.slice(0, 8)} from request ${request}`);
  const answers = citizen.answers.map(
    ({ marker, id, claim, words, took, excuse }) =>
      `  answer ${marker} ${id.slice(0, 8)}: ${claim} after ${took.toFixed(0)} ms, "${words}"${excuse === null ? '' : ` (excused: ${excuse})`}`,
  );
  return [`${browser} at ${origins.here}`, ...answers, ...requests, ...rows].join('\n');
}
