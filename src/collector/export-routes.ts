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
  /** The export in parts, and what is to be called at its end. */
  readonly open: (survey: string, asked: AskedExport) => Promise<{ readonly parts: AsyncIterable<string | Uint8Array>; readonly close: () => Promise<void> }>;
}

/** The route of an export: whoever may have it gets it after it has been written down who took what. */
const exportRoute =
  ({ store, authorise, audit }: ExportRouteParts, { name, mediaType, ending, right, count, open }: ExportKind): Handler =>
  async (request, survey) => {
    const asked = askedExport(request.url);
    if ('detail' in asked) return problemResponse('invalid-request', asked);
    const permission = await authorise(request, { to: right, survey });
    if (!permission.ok) return permission.answer;
    if (asked.texts) {
      const leave = await authorise(request, { to: 'texts', survey });
      if (!leave.ok) return leave.answer;
    }
    if ((await store.definition(survey)) === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    await audit(permission.holder, 'responses-exported', { survey, outcome: asked.texts ? `${name}, with texts` : name, count: await count(survey) });
    const { parts, close } = await open(survey, asked);
    return new Response(streamParts(parts, close), {
      headers: { 'content-type': mediaType, 'content-disposition': `attachment; filename="${survey}${ending}"`, 'cache-control': 'no-store' },
    });
  };

function openKind({ store, now }: ExportRouteParts, name: string, format: ExportFormat): ExportKind {
  return {
    ...format,
    name,
    count: async (survey) => (await store.counts(survey)).cells.reduce((sum, { current }) => sum + current.n, 0),
    open: async (survey, { texts, language }) => {
      const snapshot = await store.snapshot();
      try {
        const book = bookFor(await snapshot.definitions(survey), format, { texts });
        const parts = format.write({ book, responses: () => snapshot.openResponses(survey), language: language ?? firstLanguage(book), moment: now() });
        return { parts, close: () => snapshot.close() };
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
  open: (survey) => Promise.resolve({ parts: ended(store.sealedResponses(survey)), close: () => Promise.resolve() }),
});

/** The routes by which responses are given out, each to those whose token allows it. */
export function exportRoutes(parts: ExportRouteParts): RouteTable {
  const kinds = [...Object.entries(EXPORT_FORMATS).map(([name, format]) => openKind(parts, name, format)), sealedKind(parts)];
  return Object.fromEntries(kinds.map((kind) => [`/v1/surveys/{survey}/export/${kind.name}`, { GET: exportRoute(parts, kind) }]));
}
