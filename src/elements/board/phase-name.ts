import type { MeetingMessages } from '../../locales/en-meeting.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { BoardPhaseTold } from './wall-reader.js';

/** Kind of a phase → the key of what it is called where it has no title of its own. */
const NAMES = { collect: 'wallCollect', rate: 'wallRate', choose: 'wallChoose', contribute: 'wallContribute', story: 'wallStory' } as const satisfies Record<
  BoardPhaseTold['kind'],
  keyof MeetingMessages
>;

/** What a phase is called, its title said by `say`. */
export const phaseName = <Said>({ title, kind }: BoardPhaseTold, words: MeetingMessages, say: (text: LocalisedText) => Said): Said | string =>
  title === undefined ? words[NAMES[kind]] : say(title);
