import type { Typed } from './editor-scene.js';

/**
 * What somebody has typed, and is not in the draft, or not as they typed it. A draft from outside never takes it away: it stays
 * in the field as long as somebody is there, and longer where something is wrong with it.
 */
export class EditorTyping {
  readonly #typed = new Map<string, Typed>();

  hold(id: string, typed: Typed): void {
    this.#typed.set(id, typed);
  }

  /** Forgets what was typed into a field and into those within it. */
  forget(id: string): void {
    for (const one of this.#typed.keys()) if (one === id || one.startsWith(`${id}.`)) this.#typed.delete(one);
  }

  /** Somebody has left a field: what they typed there is in the draft, or told as a fault. Says whether anything was held. */
  leave(id: string): boolean {
    return (this.#typed.get(id)?.fault ?? '') === '' && this.#typed.delete(id);
  }

  /** What stands in a field. */
  shown(id: string, value: string, isFocused: boolean): string {
    const typed = this.#typed.get(id);
    return typed !== undefined && (isFocused || this.fault(id, value) !== '') ? typed.text : value;
  }

  /** What is wrong with what was typed there, unless the draft has another value by now. */
  fault(id: string, value: string): string {
    const { fault = '', value: before } = this.#typed.get(id) ?? {};
    return before === value ? fault : '';
  }
}
