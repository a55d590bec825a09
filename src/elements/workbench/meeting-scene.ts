import type { BoardAsk, PhaseKind } from '../../authoring/board/board-asks.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import type { BoardWritingMessages } from '../../locales/en-board-writing.js';
import type { Messages } from '../../locales/en.js';
import type { QuestionTypeName } from '../../questions/registry.js';
import type { EditorScene } from './editor-scene.js';

/** What the views of a meeting that is written are drawn with, beside what fields are drawn with. */
export interface MeetingScene extends EditorScene {
  readonly words: Messages & AuthoringMessages & BoardWritingMessages;
  readonly asks: {
    /** Writes a new question at a place of the board. */
    readonly write: (ask: BoardAsk, field: string) => void;
    /** Puts another question of the survey there, or none. */
    readonly choose: (ask: BoardAsk, id: string) => void;
    /** Makes another kind of question of the one that stands there. */
    readonly retype: (ask: BoardAsk, type: QuestionTypeName) => void;
  };
}

/** Kind of a step → the keys of what it is called, and of what happens in it. */
export const KIND_WORDS = {
  collect: ['meetKindCollect', 'meetKindAboutCollect'],
  rate: ['meetKindRate', 'meetKindAboutRate'],
  choose: ['meetKindChoose', 'meetKindAboutChoose'],
  contribute: ['meetKindContribute', 'meetKindAboutContribute'],
  story: ['meetKindStory', 'meetKindAboutStory'],
} as const satisfies Readonly<Record<PhaseKind, readonly [keyof BoardWritingMessages, keyof BoardWritingMessages]>>;

/** What a step is called by what happens in it. */
export const kindName = (kind: PhaseKind | '', words: BoardWritingMessages): string => (kind === '' ? words.meetKindOther : words[KIND_WORDS[kind][0]]);
