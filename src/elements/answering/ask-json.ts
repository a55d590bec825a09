/** What was answered; a body that is no JSON object is taken for an empty one. */
export interface Answered {
  readonly kind: 'answered';
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Nobody has answered, or not in time. */
export interface Unreachable {
  readonly kind: 'unreachable';
}

/** Longest wait for an answer, in milliseconds. */
const ANSWER_LIMIT = 20_000;

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Asks an address with a secret in a header, which goes nowhere else, and reads what is answered. Never rejects. */
export async function askJson(address: string, request: Pick<RequestInit, 'method' | 'headers' | 'body'>): Promise<Answered | Unreachable> {
  try {
    const signal = AbortSignal.timeout(ANSWER_LIMIT);
    const answer = await fetch(address, { ...request, signal, credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store' });
    const text = await answer.text();
    return { kind: 'answered', status: answer.status, body: objectIn(text) };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** Whether an answer is this problem of the protocol, and not what some other server says under the same status. */
export const isProblem = ({ status, body }: Answered, expected: number, code: string): boolean => status === expected && body['type'] === `urn:tillid:problem:${code}`;
