import { html, type Part } from './html.js';

/** Words with an address where there is more. */
export const linked = ({ url, text }: { readonly url?: string | undefined; readonly text: Part }): Part => (url === undefined ? text : html`<a href="${url}" rel="noreferrer">${text}</a>`);
