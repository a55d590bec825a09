import type { SameKeys, Words } from './messages.js';
export const enPageCheck = { checkTitle: 'x' } as const satisfies Words;
export type PageCheckMessages = SameKeys<typeof enPageCheck>;
