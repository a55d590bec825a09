import type { InfoQuestion } from '../../questions/info/info.js';
import { pickTagged } from '../../text/pick-text.js';
import { markup } from '../markup.js';
import type { QuestionFields } from '../question-fields.js';

/** Words between questions; an empty line divides paragraphs. */
export const infoFields: QuestionFields<InfoQuestion> = {
  type: 'info',
  frame: 'none',
  render: ({ title, text, link }, { speaker }) => {
    const { say, wanted, linked } = speaker;
    const [words, tag] = pickTagged(text, wanted);
    const paragraphs = words.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
    return markup`${title !== undefined && markup`<h3>${say(title)}</h3>`}${paragraphs.map((paragraph) => markup`<p>${say({ [tag]: paragraph })}</p>`)}
${link !== undefined && markup`<p>${linked({ url: link.url, text: say(link.text) })}</p>`}`;
  },
  read: () => ({}),
  required: () => '',
};
