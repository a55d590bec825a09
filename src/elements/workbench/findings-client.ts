import { type Answered, askJson, type Unreachable } from '../answering/ask-json.js';

/** A file that was given out. */
export interface GivenFile {
  readonly kind: 'file';
  readonly file: Blob;
  /** The name that the collector gives it; empty where the browser may not read it, as from another origin. */
  readonly name: string;
}

const authorization = (token: string) => ({ authorization: `Bearer ${token}` });

/** Fetches a file with a token, which goes nowhere but into the header. It may be long in coming. Never rejects. */
export async function askFile(address: string, token: string): Promise<GivenFile | Omit<Answered, 'body'> | Unreachable> {
  try {
    const answer = await fetch(address, { headers: authorization(token), credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store' });
    if (!answer.ok) return { kind: 'answered', status: answer.status };
    const name = /filename="([^"/\\]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '';
    return { kind: 'file', file: await answer.blob(), name };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Asks a collector something with a token, with JSON where there is a body. Never rejects. */
export const askWith = (token: string, address: string, { method = 'GET', body }: { readonly method?: string; readonly body?: unknown } = {}): Promise<Answered | Unreachable> =>
  askJson(address, {
    method,
    headers: { accept: 'application/json', ...authorization(token), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
