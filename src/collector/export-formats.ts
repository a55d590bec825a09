import { dataPackageArchive } from '../exports/archive.js';
import { codebook } from '../exports/codebook.js';
import { csv } from '../exports/csv.js';
import { ddiCodebook } from '../exports/ddi-codebook.js';
import { freeTexts } from '../exports/free-texts.js';
import { jsonLines } from '../exports/json-lines.js';
import { rScript } from '../exports/r-script.js';
import { spssSyntax } from '../exports/spss-syntax.js';
import type { Codebook } from '../exports/variable.js';
import type { SurveyResponse } from '../response/response.js';
import { randomBelow } from './random-below.js';

/** What an export is made from. */
export interface ExportParts {
  readonly book: Codebook;
  /** The responses from the first one on, each time that it is called. */
  readonly responses: () => AsyncIterable<SurveyResponse>;
  /** The language of labels. */
  readonly language: string;
  readonly moment: Date;
}

/** A format in which responses are given out. */
export interface ExportFormat {
  readonly mediaType: string;
  /** What stands behind the survey's id in the name of the file. */
  readonly ending: string;
  /** What a token must allow: single responses, or what citizens wrote. */
  readonly right: 'export' | 'texts';
  /** The export in parts, made only as fast as they are taken. */
  readonly write: (parts: ExportParts) => AsyncIterable<string | Uint8Array>;
}

async function* whole(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

/** Name of a format → what it is. The sealed responses, which nobody here can read, have a route of their own. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', ending: '.csv', right: 'export', write: ({ book, responses }) => csv(book, responses()) },
  json: { mediaType: 'application/jsonl; charset=utf-8', ending: '.jsonl', right: 'export', write: ({ book, responses }) => jsonLines(book, responses()) },
  datapackage: { mediaType: 'application/zip', ending: '.zip', right: 'export', write: ({ book, responses, ...options }) => dataPackageArchive(book, responses, options) },
  ddi: { mediaType: 'application/xml', ending: '.ddi.xml', right: 'export', write: ({ book, moment }) => whole(ddiCodebook(book, { moment })) },
  r: { mediaType: 'text/plain; charset=utf-8', ending: '.R', right: 'export', write: ({ book, language }) => whole(rScript(book, { language })) },
  spss: { mediaType: 'text/plain; charset=utf-8', ending: '.sps', right: 'export', write: ({ book, language }) => whole(spssSyntax(book, { language })) },
  texts: {
    mediaType: 'application/jsonl; charset=utf-8',
    ending: '-texts.jsonl',
    right: 'texts',
    write: ({ book, responses }) => freeTexts(book, responses(), { below: randomBelow }),
  },
};

/** The codebook for an export; of the free texts it knows the words. */
export const bookFor = (definitions: Codebook['definitions'], { right }: ExportFormat, { texts }: { readonly texts: boolean }): Codebook =>
  codebook(definitions, { texts: texts || right === 'texts' });

/** The language of labels where none is asked for: the first of the survey's title, else of its first question. */
export function firstLanguage({ definitions: [current] }: Codebook, fallback = 'en'): string {
  return Object.keys(current?.title ?? {})[0] ?? fallback;
}
