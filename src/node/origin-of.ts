import { CommandError } from './command-error.js';

/** The origin that `--origin` names; a fault says what was expected. */
export function originOf(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin !== text) throw new CommandError(`--origin: expected an origin such as https://www.example.dk, without a path, found "${text}"`);
  return text;
}
