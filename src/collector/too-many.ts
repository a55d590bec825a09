import { problemResponse } from './problem-response.js';

/** The answer to whoever sends too much: come again after so many seconds. */
export const tooMany = (seconds: number) => problemResponse('too-many-requests', {}, { 'retry-after': String(seconds) });
