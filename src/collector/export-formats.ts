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
import type { ExportParameter } from './asked-export.js';
import { BALLOT_FORMATS } from './ballot-formats.js';
import { randomBelow } from './random-below.js';

/** What an export is of. */
export interface ExportSubject {
  readonly book: Codebook;
  /** The language of labels. */
  readonly language: string;
  /** The question whose ballots are asked for; null for the only one that has ballots. */
  readonly question: string | null;
  /** The budget that was voted on, where the question does not tell it. */
  readonly budget: number | null;
}

/** What an export is made from. */
export interface ExportParts extends ExportSubject {
  /** The responses from the first one on, each time that it is called. */
  readonly responses: () => AsyncIterable<SurveyResponse>;
  readonly moment: Date;
}

/** What is known of an export before it is made. */
export interface ExportDescription {
  /** What it is, in a sentence for those who choose. */
  readonly about: string;
  readonly mediaType: string;
  /** What stands behind the survey's id in the name of the file. */
  readonly ending: string;
  /** What a token must allow: single responses, or what citizens wrote. */
  readonly right: 'export' | 'texts';
  /** What may be asked for beside it; by default the words in the rows, and the language of labels. */
  readonly takes?: readonly ExportParameter[];
}

/** A format in which responses are given out. */
export interface ExportFormat extends ExportDescription {
  /** The export in parts, made only as fast as they are taken. */
  readonly write: (parts: ExportParts) => AsyncIterable<string | Uint8Array>;
  /** In words why there is no such export of a survey, or null where there is one. */
  readonly misfit?: (subject: ExportSubject) => string | null;
  /** The ending of the name, where it follows from the responses. */
  readonly endingOf?: (parts: ExportParts) => Promise<string>;
}

async function* whole(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

/** Name of a format → what it is. The sealed responses, which nobody here can read, have a route of their own. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  csv: {
    about: 'A table with a row for each response and a column for each variable (RFC 4180).',
    mediaType: 'text/csv; charset=utf-8; header=present',
    ending: '.csv',
    right: 'export',
    write: ({ book, responses }) => csv(book, responses()),
  },
  json: {
    about: 'The responses as they are stored, one a line.',
    mediaType: 'application/jsonl; charset=utf-8',
    ending: '.jsonl',
    right: 'export',
    write: ({ book, responses }) => jsonLines(book, responses()),
  },
  datapackage: {
    about: 'An archive of all that a researcher needs: the table, its descriptions (Frictionless, DDI-Codebook) and the scripts for R and SPSS.',
    mediaType: 'application/zip',
    ending: '.zip',
    right: 'export',
    write: ({ book, responses, language, moment }) => dataPackageArchive(book, responses, { language, moment }),
  },
  ddi: {
    about: 'The codebook without the answers, as DDI-Codebook 2.6, for data archives.',
    mediaType: 'application/xml',
    ending: '.ddi.xml',
    right: 'export',
    write: ({ book, moment }) => whole(ddiCodebook(book, { moment })),
  },
  r: {
    about: 'An R script that reads the table and puts labels and missing codes on it.',
    mediaType: 'text/plain; charset=utf-8',
    ending: '.R',
    right: 'export',
    write: ({ book, language }) => whole(rScript(book, { language })),
  },
  spss: {
    about: 'An SPSS syntax file that reads the table and puts labels and missing codes on it.',
    mediaType: 'text/plain; charset=utf-8',
    ending: '.sps',
    right: 'export',
    write: ({ book, language }) => whole(spssSyntax(book, { language })),
  },
  texts: {
    about: 'What citizens wrote, in an order that tells nothing and without anything that leads to a response.',
    mediaType: 'application/jsonl; charset=utf-8',
    ending: '-texts.jsonl',
    right: 'texts',
    write: ({ book, responses }) => freeTexts(book, responses(), { below: randomBelow }),
  },
  ...BALLOT_FORMATS,
};

/** The sealed responses as JSON lines (https://jsonlines.org), as they are stored. */
export const SEALED_EXPORT = {
  name: 'sealed',
  about: 'The sealed responses as they are stored, one a line; only the holder of the private key can read them.',
  mediaType: 'application/jsonl; charset=utf-8',
  ending: '-sealed.jsonl',
  right: 'export',
} as const satisfies ExportDescription & { readonly name: string };

/** The codebook for an export; of the free texts it knows the words. */
export const bookFor = (definitions: Codebook['definitions'], { right }: ExportFormat, { texts }: { readonly texts: boolean }): Codebook =>
  codebook(definitions, { texts: texts || right === 'texts' });

/** The language of labels where none is asked for: the first of the survey's title, else of its first question. */
export function firstLanguage({ definitions: [current] }: Codebook, fallback = 'en'): string {
  return Object.keys(current?.title ?? {})[0] ?? fallback;
}
