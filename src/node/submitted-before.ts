import type { KeptResponse } from '../collector.js';

/** Whether a response tells that it was submitted before a day; one that tells no day, as a sealed one, does not. */
export const isSubmittedBefore = (response: KeptResponse, day: string): boolean =>
  'submitted' in response && response.submitted !== undefined && response.submitted.slice(0, 10) < day;
