/**
 * What hinders opening: the passphrase or one of the files is not what it should be, there is nothing to open, the collector
 * does not know the token or the survey, or cannot be reached; or the page was not loaded over https.
 */
export type OpeningHindrance = 'wrong-passphrase' | 'wrong-key' | 'wrong-definition' | 'no-answers' | 'wrong-token' | 'unknown-survey' | 'unreachable' | 'no-https';

/** Nothing was opened, for a reason that the owner of the key can do something about. The message is for whoever has to find out. */
export class OpeningError extends Error {
  override name = 'OpeningError';
  readonly hindrance: OpeningHindrance;

  constructor(hindrance: OpeningHindrance, message: string) {
    super(message);
    this.hindrance = hindrance;
  }
}
