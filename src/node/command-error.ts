/** A fault in what a command was given. Its message is for the person at the terminal; no stack is shown. */
export class CommandError extends Error {
  override name = 'CommandError';
}
