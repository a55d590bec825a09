import { missingParts } from './missing-parts.mjs';
import { page } from './page.mjs';
import { readmeTable, withReadmeTable } from './readme-table.mjs';

const PAGE = 'docs/comparison.md';
const README = 'README.md';

/** Where the page goes for which nothing else was said, when a part of it is missing: the documents keep a whole one. */
export const INCOMPLETE = 'build/comparison-incomplete.md';

/**
 * What a report becomes.
 *
 * @param report As for the page.
 * @param asked `out`, a file for the page; `only`, names of some parts, whose page is printed; `readme`, the README as it is.
 * @returns `files`: file → text; or `printed`, a text.
 */
export function publication(report, { out, only, readme }) {
  const text = page(report);
  if (out !== undefined) return { files: { [out]: text } };
  if (only !== undefined) return { printed: text };
  if (missingParts(report).length > 0) return { files: { [INCOMPLETE]: text } };
  return { files: { [PAGE]: text, [README]: withReadmeTable(readme, readmeTable(report)) } };
}
