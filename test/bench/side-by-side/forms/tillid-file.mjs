// Ours, with the definition as a file beside the page, for those who have no collector.
import { json } from '../form.mjs';
import { definitionOf, handles, SCRIPT, tags } from './tillid.mjs';

export const form = {
  ...handles,
  id: 'tillid-file',
  name: 'Tillid, from a file',
  note: 'the survey fetched as a file, which the element checks itself before it shows it',
  async make(survey, options) {
    return { head: SCRIPT, body: tags('definition.json', options), files: { 'definition.json': json(definitionOf(survey)) } };
  },
};
