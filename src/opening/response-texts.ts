/** The text of one response, and where it stands: in which line of JSON lines, or as which response of a list, counted from 1. */
export interface ResponseText {
  readonly kind: 'line' | 'response';
  readonly number: number;
  readonly text: string;
}

/** How a file begins that was saved from a widget; every other one holds a response in each line. */
const LIST = /^\s*\{\s*"responses"\s*:\s*\[/;
/** More characters than the beginning of a list takes, spaces included. */
const ENOUGH = 1024;

type Texts = AsyncIterable<string>;

async function* linesOf(texts: Texts): AsyncGenerator<string> {
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest;
}

/** The elements of a list whose bracket has been opened, each as its text; what is cut off comes last, with a sign that makes it no JSON. */
async function* elementsOf(texts: Texts): AsyncGenerator<string> {
  let [element, depth, inString, isEscaped] = ['', 0, false, false];
  for await (const text of texts) {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const sign = text[at]!;
      if (inString) {
        inString = isEscaped || sign !== '"';
        isEscaped = !isEscaped && sign === '\\';
      } else if (sign === '"') inString = true;
      else if (sign === '{' || sign === '[') depth++;
      else if (depth > 0 && (sign === '}' || sign === ']')) depth--;
      else if (depth === 0 && (sign === ',' || sign === ']')) {
        yield element + text.slice(from, at);
        if (sign === ']') return;
        [element, from] = ['', at + 1];
      }
    }
    element += text.slice(from);
  }
  yield `${element}…`;
}

/** The same texts, the first of them long enough to tell what it is the beginning of. */
async function* withLongStart(texts: Texts): AsyncGenerator<string> {
  let first: string | undefined = '';
  for await (const text of texts) {
    if (first === undefined) yield text;
    else {
      first += text;
      if (first.length < ENOUGH) continue;
      yield first;
      first = undefined;
    }
  }
  if (first !== undefined) yield first;
}

/**
 * The responses of a file, one after the other and not yet parsed: JSON lines as they are exported, or `{"responses": […]}`
 * as it is saved from a widget. What is no JSON is among them and does not hold up the others.
 *
 * @param texts The file in pieces of any length.
 */
export async function* responseTexts(texts: Texts): AsyncGenerator<ResponseText> {
  const pieces = withLongStart(texts);
  const first = (((await pieces.next()).value as string | undefined) ?? '').replace(/^\uFEFF/, '');
  const begun = LIST.exec(first)?.[0];
  const all = (async function* () {
    yield begun === undefined ? first : first.slice(begun.length);
    yield* pieces;
  })();
  const kind = begun === undefined ? 'line' : 'response';
  let number = 0;
  for await (const text of begun === undefined ? linesOf(all) : elementsOf(all)) {
    number++;
    if (text.trim() !== '') yield { kind, number, text };
  }
}
