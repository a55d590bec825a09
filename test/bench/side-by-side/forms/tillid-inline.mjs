// Ours, with the definition in the page, for those whose page is made by a server that has it.
import { json } from '../form.mjs';
import { definitionOf, handles, SCRIPT } from './tillid.mjs';

export const form = {
  ...handles,
  id: 'tillid-inline',
  name: 'Tillid, in the page',
  note: 'the survey written into the page, nothing fetched for it',
  async make(survey, { endpoint, places }) {
    const tag = `<tillid-survey endpoint="${endpoint}"><script type="application/json">${json(definitionOf(survey))}</script></tillid-survey>`;
    return { head: SCRIPT, body: Array(places).fill(tag).join('\n'), files: {} };
  },
};
