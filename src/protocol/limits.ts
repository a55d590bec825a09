/** Most responses in one submission. */
export const MOST_RESPONSES = 100;

/** Largest body that the collector takes, in bytes. */
export const LARGEST_BODY = 1024 * 1024;
