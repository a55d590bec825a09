import { hash } from 'node:crypto';

/** What a withdrawn id leaves behind: enough to know it when it comes again, and no list of ids. */
export const hashOfId = (id: string): string => hash('sha256', id);
