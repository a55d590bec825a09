import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { SurveyResponse } from '../response/response.js';
import { csv } from './csv.js';
import { dataPackage, type DataPackageOptions } from './datapackage.js';
import { ddiCodebook } from './ddi-codebook.js';
import { rScript } from './r-script.js';
import { readme } from './readme.js';
import { spssSyntax } from './spss-syntax.js';
import type { Codebook } from './variable.js';

/** A file of an archive, in parts. */
interface ArchiveFile {
  readonly name: string;
  readonly parts: () => AsyncIterable<string> | Iterable<string>;
}

/** ZIP holds the time of a clock on the wall; the one of UTC makes the same archive everywhere. */
const wallClock = (moment: Date) =>
  new Date(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate(), moment.getUTCHours(), moment.getUTCMinutes(), moment.getUTCSeconds());

async function* zip(files: readonly ArchiveFile[], moment: Date): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const { name, parts } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = wallClock(moment);
    archive.add(file);
    for await (const part of parts()) {
      file.push(strToU8(part));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}

/**
 * The responses as a ZIP archive that is a Frictionless Data Package, with what R, SPSS, DDI and people read: README.md,
 * datapackage.json, codebook.xml, responses.R, responses.sps, responses.csv, and responses-spss.csv, in which line breaks
 * within texts are spaces. The same responses and moment give the same bytes.
 *
 * @param responses Called twice, once for each table, so that neither is held in memory: take both from one state of the
 *   store, or the second table may have rows that the first has not.
 */
export function dataPackageArchive(codebook: Codebook, responses: () => AsyncIterable<SurveyResponse>, options: DataPackageOptions): AsyncGenerator<Uint8Array> {
  const one = (name: string, text: () => string): ArchiveFile => ({ name, parts: () => [text()] });
  return zip(
    [
      one('README.md', () => readme(codebook, options)),
      one('datapackage.json', () => `${JSON.stringify(dataPackage(codebook, options), null, 2)}\n`),
      one('codebook.xml', () => ddiCodebook(codebook, options)),
      one('responses.R', () => rScript(codebook, options)),
      one('responses.sps', () => spssSyntax(codebook, options)),
      { name: 'responses.csv', parts: () => csv(codebook, responses()) },
      { name: 'responses-spss.csv', parts: () => csv(codebook, responses(), { oneLine: true }) },
    ],
    options.moment,
  );
}
