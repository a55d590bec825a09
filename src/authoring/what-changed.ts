import { type Draft, type JsonObject, objectOf, wordsOf } from './draft.js';
import { mergePatch, saysTheSame } from './merge-patch.js';
import { questionsIn } from './questions-in.js';

/** What may change while a version has answers: it changes nothing of what was asked. */
const AROUND = ['opens', 'closes', 'notice', 'contact', 'outcome', 'title'] as const;

/** Parts of a definition that hold its questions. */
const ASKING = ['pages', 'questions'];

/** What is different in a draft from what was published. */
export interface Changes {
  readonly added: readonly JsonObject[];
  readonly removed: readonly JsonObject[];
  readonly changed: readonly JsonObject[];
  /** Whether questions that stayed come in another order or on other pages, or pages themselves are different. */
  readonly isRearranged: boolean;
  /** Names of other parts, such as `closes` or `privacy`. */
  readonly parts: readonly string[];
  /** A merge patch of what may change while a version has answers; null where more is different, or nothing. */
  readonly around: JsonObject | null;
}

const byId = (draft: Draft) => new Map(questionsIn(draft).map(({ question }) => [wordsOf(question['id']), question]));

/** A draft without the words of its questions: how its pages and places are. */
function frameOf(draft: Draft, kept: ReadonlySet<string>): string {
  const pages = Array.isArray(draft['pages']) ? (draft['pages'] as readonly JsonObject[]) : [draft];
  const onPage = (page: number) =>
    questionsIn(draft)
      .filter((one) => one.page === page && kept.has(wordsOf(one.question['id'])))
      .map(({ question }) => question['id']);
  return JSON.stringify(pages.map((page, index) => [draft['pages'] === undefined ? {} : { ...objectOf(page), questions: null }, onPage(index)]));
}

/** Tells what is different in a draft from what was published, whatever version either says it is. */
export function whatChanged(published: Draft, draft: Draft): Changes {
  const [before, after] = [byId(published), byId(draft)];
  const stayed = [...after].filter(([id]) => before.has(id));
  const kept = new Set(stayed.map(([id]) => id));
  const patch = objectOf(mergePatch({ ...published, version: '', $schema: '' }, { ...draft, version: '', $schema: '' }));
  const keys = Object.keys(patch);
  const isAround = keys.length > 0 && keys.every((key) => (AROUND as readonly string[]).includes(key));
  return {
    added: [...after].filter(([id]) => !before.has(id)).map(([, question]) => question),
    removed: [...before].filter(([id]) => !after.has(id)).map(([, question]) => question),
    changed: stayed.filter(([id, question]) => !saysTheSame(before.get(id), question)).map(([, question]) => question),
    isRearranged: frameOf(published, kept) !== frameOf(draft, kept),
    parts: keys.filter((key) => !ASKING.includes(key)),
    around: isAround ? patch : null,
  };
}
