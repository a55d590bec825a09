import { type AskedExport, askedExport } from './asked-export.js';
import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import { bookFor, EXPORT_FORMATS, type ExportDescription, type ExportFormat, firstLanguage, SEALED_EXPORT } from './export-formats.js';
import { problemResponse } from './problem-response.js';
import type { Handler, RouteTable } from './routes.js';
import type { Store } from './store.js';
import { streamParts } from './stream-parts.js';

/** What the routes of exports work with. */
export interface ExportRouteParts {
  readonly store: Store;
  readonly authorise: Authorise;
  readonly audit: Audit;
  readonly now: () => Date;
}

/** One export, as far as it differs from the others. */
interface ExportKind extends ExportDescription {
  /** How it is called in the audit log. */
  readonly name: string;
  /** How many responses it gives out. */
  readonly count: (survey: string) => Promise<number>;
  /** The export, of which nothing is made before it is taken; or in words why there is none. */
  readonly open: (survey: string, asked: AskedExport) => Promise<OpenExport | { readonly detail: string }>;
}

/** An export that can be taken. */
interface OpenExport {
  readonly parts: AsyncIterable<string | Uint8Array>;
  /** What stands behind the survey's id in the name of the file. */
  readonly ending: string;
  /** To be called at its end. */
  readonly close: () => Promise<void>;
}

/** The route of an export: whoever may have it gets it after it has been written down who took what. */
const exportRoute =
  ({ store, authorise, audit }: ExportRouteParts, { name, mediaType, right, takes, count, open }: ExportKind): Handler =>
  async (request, survey) => {
    const asked = askedExport(request.url, takes);
    if ('detail' in asked) return problemResponse('invalid-request', asked);
    const permission = await authorise(request, { to: right, survey });
    if (!permission.ok) return permission.answer;
    if (asked.texts) {
      const leave = await authorise(request, { to: 'texts', survey });
      if (!leave.ok) return leave.answer;
    }
    if ((await store.definition(survey)) === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    const opened = await open(survey, asked);
    if ('detail' in opened) return problemResponse('invalid-request', opened);
    const { parts, ending, close } = opened;
    try {
      await audit(permission.holder, 'responses-exported', { survey, outcome: asked.texts ? `${name}, with texts` : name, count: await count(survey) });
    } catch (error) {
      await close();
      throw error;
    }
    return new Response(streamParts(parts, close), {
      headers: { 'content-type': mediaType, 'content-disposition': `attachment; filename="${survey}${ending}"`, 'cache-control': 'no-store' },
    });
  };

function openKind({ store, now }: ExportRouteParts, name: string, format: ExportFormat): ExportKind {
  return {
    ...format,
    name,
    count: async (survey) => (await store.counts(survey)).cells.reduce((sum, { current }) => sum + current.n, 0),
    open: async (survey, { texts, language, question, budget }) => {
      const snapshot = await store.snapshot();
      try {
        const book = bookFor(await snapshot.definitions(survey), format, { texts });
        const parts = { book, responses: () => snapshot.openResponses(survey), language: language ?? firstLanguage(book), question, budget, moment: now() };
        const misfit = format.misfit?.(parts) ?? null;
        if (misfit === null) return { parts: format.write(parts), ending: (await format.endingOf?.(parts)) ?? format.ending, close: () => snapshot.close() };
        await snapshot.close();
        return { detail: `${misfit}.` };
      } catch (error) {
        await snapshot.close();
        throw error;
      }
    },
  };
}

async function* ended(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

const sealedKind = ({ store }: ExportRouteParts): ExportKind => ({
  ...SEALED_EXPORT,
  count: (survey) => store.sealedCount(survey),
  open: (survey) => Promise.resolve({ parts: ended(store.sealedResponses(survey)), ending: SEALED_EXPORT.ending, close: () => Promise.resolve() }),
});

/** The routes by which responses are given out, each to those whose token allows it. */
export function exportRoutes(parts: ExportRouteParts): RouteTable {
  const kinds = [...Object.entries(EXPORT_FORMATS).map(([name, format]) => openKind(parts, name, format)), sealedKind(parts)];
  return Object.fromEntries(kinds.map((kind) => [`/v1/surveys/{survey}/export/${kind.name}`, { GET: exportRoute(parts, kind) }]));
}
