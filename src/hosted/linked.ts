import { markup, type Part } from './markup.js';

/** Words with an address where there is more. */
export const linked = ({ url, text }: { readonly url?: string | undefined; readonly text: Part }): Part =>
  url === undefined ? text : markup`<a href="${url}" rel="noreferrer">${text}</a>`;
