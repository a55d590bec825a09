import type { InfoQuestion } from '../../questions/info/info.js';
import { pickTagged } from '../../text/pick-text.js';
import { html } from '../html.js';
import type { QuestionFields } from '../question-fields.js';

/** Words between questions; an empty line divides paragraphs. */
export const infoFields: QuestionFields<InfoQuestion> = {
  type: 'info',
  frame: 'none',
  render: ({ title, text, link }, { speaker }) => {
    const { say, wanted } = speaker;
    const [words, tag] = pickTagged(text, wanted);
    const paragraphs = words.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
    return html`${title !== undefined && html`<h3>${say(title)}</h3>`}${paragraphs.map((paragraph) => html`<p>${say({ [tag]: paragraph })}</p>`)}
${link !== undefined && html`<p><a href="${link.url}">${say(link.text)}</a></p>`}`;
  },
  read: () => ({}),
  required: () => '',
};
