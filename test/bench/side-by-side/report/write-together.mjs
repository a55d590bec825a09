import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes files whole, and only once all of them have been written aside.
 *
 * @param texts File → text.
 */
export function writeTogether(texts) {
  const aside = Object.keys(texts).map((file) => [`${file}.part`, file]);
  try {
    for (const [part, file] of aside) writeFileSync(part, texts[file]);
    for (const [part, file] of aside) renameSync(part, file);
  } finally {
    for (const [part] of aside) rmSync(part, { force: true });
  }
}
