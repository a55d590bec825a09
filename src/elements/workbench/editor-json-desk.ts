import { objectOf } from '../../authoring/draft.js';
import type { Path } from '../../authoring/path.js';
import { valueAt, withValueAt } from '../../authoring/value-at.js';
import type { EditorDesk, EditorHost } from './editor-desk.js';
import type { JsonScene } from './editor-json.js';
import { readJson } from './read-json.js';

/** What is written as JSON in the editor: it waits in its field until it is used. */
export class EditorJsonDesk {
  readonly #host: EditorHost;
  readonly #desk: EditorDesk;
  #held: { readonly key: string; readonly text: string; readonly fault: JsonScene['fault'] } | null = null;

  constructor(host: EditorHost, desk: EditorDesk) {
    this.#host = host;
    this.#desk = desk;
  }

  /** The field of the question with a key. */
  sceneOf(key: string): JsonScene {
    const { draft, words, redraw } = this.#host;
    const held = this.#held?.key === key ? this.#held : null;
    return {
      draft,
      words,
      errorPrefix: words.errorPrefix,
      typed: held?.text,
      fault: held?.fault ?? null,
      type: (text) => {
        this.#held = text === undefined ? null : { key, text, fault: null };
        redraw();
      },
      apply: (path, text) => this.#apply(key, path, text),
    };
  }

  #apply(key: string, path: Path, text: string): void {
    const { draft, words, tell, focusOn } = this.#host;
    const read = readJson(text);
    if ('error' in read || Object.keys(objectOf(read.value)).length === 0) {
      this.#held = { key, text, fault: 'error' in read ? { words: words.writeNoJson, detail: read.error } : { words: words.writeNoObject, detail: '' } };
      return focusOn(`${key}-json`);
    }
    this.#held = null;
    const id = objectOf(valueAt(draft, path))['id'];
    const next = objectOf(read.value);
    this.#desk.typing.forget(key);
    if (typeof id === 'string' && typeof next['id'] === 'string') this.#desk.keys.rename(id, next['id']);
    tell(withValueAt(draft, path, next));
    this.#desk.say(words.writeApplied);
  }
}
