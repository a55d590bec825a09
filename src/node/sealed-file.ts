import { createReadStream } from 'node:fs';
import { CommandError } from './command-error.js';

/** One response of a file, as far as it can be read. */
export interface FoundResponse {
  /** `line 3` of JSON lines, or `response 3` of a list. */
  readonly place: string;
  /** Undefined where the text is no JSON. */
  readonly value: unknown;
}

/** How a file begins that was saved from a widget; every other one holds a response in each line. */
const LIST = /^\s*\{\s*"responses"\s*:\s*\[/;
/** More than the beginning of a list takes, spaces included. */
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

/** The elements of a list whose bracket has been opened, each as its text; what is cut off comes last. */
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

/** The texts of a file, the first of them long enough to tell what it is. */
async function* textsOf(file: string): AsyncGenerator<string> {
  let first: string | undefined = '';
  try {
    for await (const text of createReadStream(file, 'utf8') as Texts) {
      if (first === undefined) yield text;
      else {
        first += text;
        if (first.length < ENOUGH) continue;
        yield first;
        first = undefined;
      }
    }
  } catch (error) {
    throw new CommandError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  if (first !== undefined) yield first;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The responses of a file, one after the other, so that a file may be larger than the memory: JSON lines as they are
 * exported, or `{"responses": […]}` as it is saved from a widget. What is no JSON is told by its place and does not hold up
 * the others.
 */
export async function* responsesIn(file: string): AsyncGenerator<FoundResponse> {
  const texts = textsOf(file);
  const first = (((await texts.next()).value as string | undefined) ?? '').replace(/^\uFEFF/, '');
  const begun = LIST.exec(first)?.[0];
  const all = (async function* () {
    yield begun === undefined ? first : first.slice(begun.length);
    yield* texts;
  })();
  let number = 0;
  for await (const text of begun === undefined ? linesOf(all) : elementsOf(all)) {
    number++;
    if (text.trim() !== '') yield { place: `${begun === undefined ? 'line' : 'response'} ${number}`, value: parsed(text) };
  }
}
