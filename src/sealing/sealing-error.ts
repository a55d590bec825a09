/** What hinders sealing: the page is not loaded over https, a public key is wrong, or the browser can use none of them. */
export type SealingHindrance = 'no-https' | 'wrong-key' | 'no-usable-key';

/** Answers cannot be sealed here, and are therefore not asked for. The message is for whoever wrote the page. */
export class SealingError extends Error {
  override name = 'SealingError';
  readonly hindrance: SealingHindrance;

  constructor(hindrance: SealingHindrance, message: string) {
    super(message);
    this.hindrance = hindrance;
  }
}

/** The error of a page whose keys this browser cannot use. */
export const noUsableKey = () =>
  new SealingError(
    'no-usable-key',
    'public-key: this browser knows the suite of none of the keys, so nothing is asked here; expected a key of P-256 among them, which older browsers know too',
  );
