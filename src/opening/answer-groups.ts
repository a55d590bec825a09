import { responseTexts } from './response-texts.js';

/** Where sealed answers come from: a file, or the body of an answer. */
export interface AnswerSource {
  /** Told where an answer has no id: `kiosk.json:3`. */
  readonly name: string;
  readonly stream: ReadableStream<Uint8Array>;
}

/** One text that says it is the response of some id. */
export interface Candidate {
  /** The id outside, if it can be read, else where the text stands. */
  readonly name: string;
  readonly text: string;
}

/** All that was found under one id, the latest revision first. */
export type AnswerGroup = readonly Candidate[];

const ID = /^[\w-]{1,100}$/;

interface Outside {
  readonly id: string | undefined;
  readonly revision: number;
}

/** Id and revision as they stand outside; whether they are true is told only by opening. */
function outsideOf(text: string): Outside {
  try {
    const { id, revision } = (JSON.parse(text) ?? {}) as { readonly id?: unknown; readonly revision?: unknown };
    return { id: typeof id === 'string' && ID.test(id) ? id : undefined, revision: typeof revision === 'number' ? revision : 0 };
  } catch {
    return { id: undefined, revision: 0 };
  }
}

async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  // By a reader, and not as an async iterable, which not every browser has of streams.
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}

/**
 * Reads sealed answers and puts together what belongs to one id: the export of a collector and a file that was saved from a
 * kiosk may hold the same answer, and one answer counts once.
 *
 * @param onRead Told from time to time how many have been read.
 * @param signal Ends the reading.
 */
export async function answerGroups(
  sources: readonly AnswerSource[],
  { onRead, signal }: { readonly onRead: (count: number) => void; readonly signal: AbortSignal },
): Promise<AnswerGroup[]> {
  const groups = new Map<string, (Candidate & Outside)[]>();
  let count = 0;
  for (const { name, stream } of sources) {
    for await (const { number, text } of responseTexts(piecesOf(stream))) {
      signal.throwIfAborted();
      const place = `${name}:${number}`;
      const outside = outsideOf(text);
      const candidate = { ...outside, name: outside.id ?? place, text };
      // A slash is in no id, so that no place is taken for one.
      const key = outside.id ?? `/${place}`;
      groups.set(key, [...(groups.get(key) ?? []), candidate]);
      count++;
      if (count % 500 === 0) onRead(count);
    }
  }
  return [...groups.values()].map((candidates) => candidates.toSorted((a, b) => b.revision - a.revision).map(({ name, text }) => ({ name, text })));
}
