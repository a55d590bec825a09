/** An answer that was sent before and is to be changed. */
export interface Revision {
  /** Id of the response. */
  readonly id: string;
  /** Its receipt code, which shows that the same citizen changes it. */
  readonly code: string;
  /** How often it was changed before. */
  readonly revision: number;
}
