import type { PageCheckMessages } from './en-page-check.js';
export const daPageCheck: PageCheckMessages = { checkTitle: 'y' };
