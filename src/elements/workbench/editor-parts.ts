import { copyPage, movePage, removePage } from '../../authoring/change-pages.js';
import { copyQuestion, moveQuestion, removeQuestion } from '../../authoring/change-questions.js';
import { wordsOf } from '../../authoring/draft.js';
import { isWithin } from '../../authoring/path.js';
import { type PagePlace, pagePlaces, type QuestionPlace, questionPlaces } from '../../authoring/places-of.js';
import { referencesOf } from '../../authoring/references-of.js';
import { formatPath } from '../../validation/problem-at.js';
import type { EditorDesk, EditorHost } from './editor-desk.js';
import type { PartDeeds } from './editor-scene.js';

/** What the deeds on questions and pages need around them. */
export interface Around {
  readonly host: EditorHost & { readonly plural: (count: number) => Intl.LDMLPluralRule };
  readonly desk: EditorDesk;
  /** The keys of the questions, and of the pages, as a draft has them. */
  readonly questionKeys: () => readonly string[];
  readonly pageKeys: () => readonly string[];
  readonly open: (key: string | null) => void;
}

/** How many places outside of some questions name them. */
function stillNamed(questions: readonly QuestionPlace[], { host }: Around): string {
  const ids = questions.map(({ id }) => id);
  const count = referencesOf(host.draft).filter(({ id, path }) => ids.includes(id) && !questions.some((place) => isWithin(path, place.path))).length;
  return count === 0 ? '' : host.words.writeStillNamed(host.number(count), host.plural(count));
}

/** What can be done with a question as a whole; each deed says what it did, and leaves the focus where it is of use. */
export function questionDeeds(place: QuestionPlace, key: string, isOpen: boolean, around: Around): PartDeeds {
  const { host, desk, open, questionKeys } = around;
  const { words } = host;
  return {
    toggle: () => open(isOpen ? null : key),
    move: (by) => {
      const moved = moveQuestion(host.draft, place, by);
      if (moved === null) return desk.say(words.writeAtEnd);
      host.tell(moved.draft);
      const page = pagePlaces(moved.draft).findIndex(({ list }) => isWithin(moved.path, list));
      const { questions } = pagePlaces(moved.draft)[page]!;
      const isSamePage = isWithin(moved.path, place.list);
      desk.say(isSamePage ? words.writeMovedTo(host.number(Number(moved.path.at(-1)) + 1), host.number(questions.length)) : words.writeMovedToPage(host.number(page + 1)));
      host.focusOn(`${key}-${by === 1 ? 'down' : 'up'}`);
    },
    copy: () => {
      const copied = copyQuestion(host.draft, place);
      host.tell(copied.draft);
      desk.say(words.writeCopied);
      const at = questionPlaces(copied.draft).findIndex(({ path }) => formatPath(path) === formatPath(copied.path));
      const own = questionKeys()[at]!;
      open(own);
      host.focusOn(`${own}-head`);
    },
    remove: () => {
      open(null);
      desk.typing.forget(key);
      desk.change(removeQuestion(host.draft, place), {
        words: words.writeRemoved,
        about: host.read(place.question['text']).words || place.id,
        more: stillNamed([place], around),
        at: formatPath(place.path),
        back: `${key}-head`,
      });
    },
  };
}

/** What can be done with a page as a whole. */
export function pageDeeds(place: PagePlace, key: string, around: Around): Pick<PartDeeds, 'move' | 'copy' | 'remove'> {
  const { host, desk, open, pageKeys } = around;
  const { words } = host;
  return {
    move: (by) => {
      const moved = movePage(host.draft, place, by);
      if (moved === null) return desk.say(words.writeAtEnd);
      host.tell(moved.draft);
      desk.say(words.writeMovedTo(host.number(Number(moved.path[1]) + 1), host.number(pagePlaces(moved.draft).length)));
      host.focusOn(`${key}-${by === 1 ? 'down' : 'up'}`);
    },
    copy: () => {
      const copied = copyPage(host.draft, place);
      if (copied === null) return;
      host.tell(copied.draft);
      desk.say(words.writeCopied);
      host.focusOn(`${pageKeys()[Number(copied.path[1])]!}-head`);
    },
    remove: () => {
      open(null);
      desk.change(removePage(host.draft, place), {
        words: words.writeRemoved,
        about: host.read(place.page['title']).words || wordsOf(place.page['id']),
        more: stillNamed(place.questions, around),
        at: formatPath(place.path ?? place.list),
        back: `${key}-head`,
      });
    },
  };
}
