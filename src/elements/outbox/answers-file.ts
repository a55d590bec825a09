import type { OutboxEntry } from '../../outbox/outbox-entry.js';

/** Answers that are written down at once, so that a page does not stand still for thousands. */
const SLICE = 50;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * A file of what waits: `{"responses": […]}`, the form of a submission, one answer to a line, sealed ones as they are.
 * `tillid import` reads it, and an endpoint of the protocol takes it a hundred answers at a time.
 */
export async function answersFile(entries: readonly OutboxEntry[]): Promise<Blob> {
  const parts: BlobPart[] = ['{"responses": [\n'];
  for (let start = 0; start < entries.length; start += SLICE) {
    const lines = entries.slice(start, start + SLICE).map(({ body, beside }) => JSON.stringify({ ...beside, ...body }));
    // Each a file of its own: one file of all the texts would be encoded at once.
    parts.push(new Blob([start === 0 ? '' : ',\n', lines.join(',\n')]));
    await nextTurn();
  }
  return new Blob([...parts, '\n]}\n'], { type: 'application/json' });
}

/** Hands a file to the reader, as if a link to it had been pressed. */
export function offerFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
