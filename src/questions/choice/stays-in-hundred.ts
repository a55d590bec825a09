import { randomisedResponseChances } from '../../statistics/randomised-response-chances.js';

/** Of a hundred answers, how many stay as they were given on average, in whole ones from 1. */
export const staysInHundred = (options: number, epsilon: number): number => Math.max(1, Math.round(100 * randomisedResponseChances(options, epsilon).truth));
