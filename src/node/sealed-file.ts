import { createReadStream } from 'node:fs';
import { responseTexts } from '../opening/response-texts.js';
import { CommandError } from './command-error.js';

/** One response of a file, as far as it can be read. */
export interface FoundResponse {
  /** `line 3` of JSON lines, or `response 3` of a list. */
  readonly place: string;
  /** Undefined where the text is no JSON. */
  readonly value: unknown;
}

async function* textsOf(file: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(file, 'utf8') as AsyncIterable<string>;
  } catch (error) {
    throw new CommandError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The responses of a file, one after the other, so that a file may be larger than the memory. What is no JSON is told by its
 * place and does not hold up the others.
 */
export async function* responsesIn(file: string): AsyncGenerator<FoundResponse> {
  for await (const { kind, number, text } of responseTexts(textsOf(file))) yield { place: `${kind} ${number}`, value: parsed(text) };
}
