import { CommandError } from './command-error.js';

/** The one word that a command takes beside its options; `fault` says what was expected where there is none, or more than one. */
export function onlyWord([word, ...others]: readonly string[], fault: string): string {
  if (word === undefined || others.length > 0) throw new CommandError(fault);
  return word;
}
