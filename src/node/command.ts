/** One command of the command line: its file knows its words, its options and what it does. */
export interface Command {
  /** The word by which it is called. */
  readonly name: string;
  /** What `tillid --help` tells of it: every way to write it, and what it does then. */
  readonly usage: string;
  /**
   * Reads the words after the name and does what they say.
   *
   * @returns The exit code where that is not 0.
   * @throws CommandError for what is wrong with the words, and what `parseArgs` throws.
   */
  run(words: string[]): Promise<number | void> | void;
}
