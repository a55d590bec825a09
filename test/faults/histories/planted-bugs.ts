import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type OutputChunk, type OutputOptions, rollup, type RollupOptions } from 'rollup';

/** A mistake that an outbox can make, as one change in its compiled code. */
export interface PlantedBug {
  /** Also the name of the build, in addresses. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** What an oracle has to say of it; a library that does not even run has not been found out. */
  readonly shows: RegExp;
}

/** Mistakes that random histories have to find. */
export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    name: 'deleted-before-sent',
    from: 'const outcome = await this.#parts.send(endpoint, bodies, { receipt: batch[0].receipt, proof });',
    to: 'await this.#parts.kept.remove(batch); const outcome = await this.#parts.send(endpoint, bodies, { receipt: batch[0].receipt, proof });',
    shows: /was called kept .* and has no row/,
  },
  {
    name: 'any-200-taken-for-a-receipt',
    from: 'const receipt = ok ? await readReceipt(answer, ids, kind) : null;',
    to: 'const receipt = ok ? { received: ids, refused: [] } : null;',
    shows: /was called (kept .* and has no row|received, and the endpoint has no row)/,
  },
  {
    name: 'no-lock',
    from: '(lock === null ? elsewhere() : begin())',
    to: '(lock === undefined ? elsewhere() : begin())',
    shows: /with the same id/,
  },
  {
    name: 'asked-time-not-obeyed',
    from: '(asked ?? own), asked: asked !== null',
    to: 'own, asked: false',
    shows: /had been answered with ".*Retry-After/,
  },
  {
    name: 'change-deleted-by-older-receipt',
    from: 'now !== undefined && (kept === undefined || kept === now.kept)',
    to: 'now !== undefined',
    shows: /the row holds an earlier version/,
  },
];

/** The bundle of a page, as it is published. */
async function bundleConfig(): Promise<RollupOptions & { readonly output: OutputOptions }> {
  const file = pathToFileURL(path.resolve('rollup.config.mjs')).href;
  const { default: configs } = (await import(file)) as { readonly default: readonly (RollupOptions & { readonly output: OutputOptions })[] };
  const found = configs.find(({ output }) => output.dir !== undefined);
  if (found === undefined) throw new Error('rollup.config.mjs holds no bundle with a folder; expected the one of tillid.js');
  return found;
}

/** What makes the published files smaller would make the places of the bugs unreadable; no history opens sealed answers. */
const LEFT_OUT = ['minify-literals', 'worker-beside'];
const isLeftOut = (plugin: unknown): boolean => LEFT_OUT.includes((plugin as { readonly name?: string } | null)?.name ?? '');

async function bundle(): Promise<readonly OutputChunk[]> {
  const { output, plugins, ...config } = await bundleConfig();
  const made = await rollup({ ...config, plugins: ([plugins].flat() as unknown[]).filter((plugin) => !isLeftOut(plugin)) as NonNullable<RollupOptions['plugins']> });
  const options: OutputOptions = output;
  const generated = await made.generate({ ...options, plugins: [], sourcemap: false });
  await made.close();
  return generated.output.filter((file) => file.type === 'chunk');
}

/**
 * Changes the one place.
 *
 * @throws Error where it is not there, or not once: then the bug has to be planted anew.
 */
export function plant({ name, from, to }: PlantedBug, chunks: readonly Pick<OutputChunk, 'fileName' | 'code'>[]): ReadonlyMap<string, string> {
  const places = chunks.reduce((count, { code }) => count + code.split(from).length - 1, 0);
  if (places !== 1) throw new Error(`the bug "${name}" was planted ${places} times; expected once: is "${from}" still how the outbox is compiled?`);
  return new Map(chunks.map(({ fileName, code }) => [fileName, code.replace(from, () => to)]));
}

/**
 * Bundles `build/src` once and writes a library with each of the bugs into a temporary folder.
 *
 * @returns bug → folder; remove them when they have been read.
 */
export async function writePlantedBuilds(bugs: readonly PlantedBug[]): Promise<ReadonlyMap<PlantedBug, string>> {
  const chunks = await bundle();
  return new Map(
    bugs.map((bug) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'tillid-planted-'));
      for (const [file, code] of plant(bug, chunks)) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), code);
      }
      return [bug, folder];
    }),
  );
}
