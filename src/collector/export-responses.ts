import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import { bookFor, EXPORT_FORMATS, type ExportFormat, firstLanguage } from './export-formats.js';
import { problemResponse } from './problem-response.js';
import type { Handler, RouteTable } from './routes.js';
import type { Snapshot, Store } from './store.js';

/** What the routes of exports work with. */
export interface ExportRouteParts {
  readonly authorise: Authorise;
  readonly audit: Audit;
  readonly now: () => Date;
}

const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** What an address asks for beside the format: the words in the rows, and the language of labels. */
function askedOf(address: string): { readonly texts: boolean; readonly language: string | null } | { readonly detail: string } {
  const { searchParams } = new URL(address);
  const unknown = [...searchParams.keys()].find((key) => key !== 'texts' && key !== 'language');
  if (unknown !== undefined) return { detail: `Exports take texts and language; found ${JSON.stringify(unknown)}.` };
  const [texts, language] = [searchParams.get('texts'), searchParams.get('language')];
  if (texts !== null && texts !== 'rows') return { detail: 'texts: expected rows, for the words that citizens wrote in the rows.' };
  if (language !== null && !LANGUAGE.test(language)) return { detail: 'language: expected a language tag such as da.' };
  return { texts: texts === 'rows', language };
}

/** A body that is made only as fast as it is taken; `close` is called once, at its end or when nobody takes it any more. */
function streamOf(parts: AsyncIterable<string | Uint8Array>, close: () => Promise<void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await iterator.next();
        if (!next.done) return controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
      } catch (error) {
        await close();
        throw error;
      }
      await close();
      controller.close();
    },
    async cancel() {
      await iterator.return?.();
      await close();
    },
  });
}

function exportRoute(store: Store, format: ExportFormat, { authorise, audit, now, name }: ExportRouteParts & { readonly name: string }): Handler {
  const answerFrom = async (snapshot: Snapshot, survey: string, { texts, language }: { readonly texts: boolean; readonly language: string | null }) => {
    const book = bookFor(await snapshot.definitions(survey), format, { texts });
    const parts = format.write({ book, responses: () => snapshot.openResponses(survey), language: language ?? firstLanguage(book), moment: now() });
    const file = `${survey}${format.ending}`;
    return new Response(
      streamOf(parts, () => snapshot.close()),
      { headers: { 'content-type': format.mediaType, 'content-disposition': `attachment; filename="${file}"`, 'cache-control': 'no-store' } },
    );
  };
  return async (request, survey) => {
    const asked = askedOf(request.url);
    if ('detail' in asked) return problemResponse('invalid-request', asked);
    const permission = await authorise(request, { to: format.right, survey });
    if (!permission.ok) return permission.answer;
    if (asked.texts && format.right !== 'texts') {
      const leave = await authorise(request, { to: 'texts', survey });
      if (!leave.ok) return leave.answer;
    }
    if ((await store.definition(survey)) === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    const { cells } = await store.counts(survey);
    const count = cells.reduce((sum, { current }) => sum + current.n, 0);
    await audit(permission.holder, 'responses-exported', { survey, outcome: asked.texts ? `${name}, with texts` : name, count });
    const snapshot = await store.snapshot();
    try {
      return await answerFrom(snapshot, survey, asked);
    } catch (error) {
      await snapshot.close();
      throw error;
    }
  };
}

/** The routes by which responses are given out, each to those whose token allows it; every one is written down. */
export function exportRoutes(store: Store, parts: ExportRouteParts): RouteTable {
  return Object.fromEntries(Object.entries(EXPORT_FORMATS).map(([name, format]) => [`/v1/surveys/{survey}/export/${name}`, { GET: exportRoute(store, format, { ...parts, name }) }]));
}
