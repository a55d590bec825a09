import type { DraftQuestion } from './draft.js';
import type { Reference, Untranslatable } from './condition-of.js';

/** What conditions can ask of a question. */
function referenceTo({ body, values }: DraftQuestion, id: string): Reference {
  switch (body.type) {
    case 'scale':
      return { id, kind: 'number', isWhole: true, values };
    case 'number':
      return { id, kind: 'number', isWhole: (body.decimals ?? 0) === 0 };
    case 'text':
      return { id, kind: 'words', isWhole: false };
    case 'choice':
      return { id, kind: body.multiple === true ? 'several' : 'one', isWhole: false, values };
    default:
      return { id, kind: 'other', isWhole: false };
  }
}

/** The names that conditions may use so far, as questions come one after the other. */
export class NamesSoFar {
  readonly #known = new Map<string, Reference>();
  readonly #later: Set<string>;

  /** @param all Every question of the survey. */
  constructor(all: readonly DraftQuestion[]) {
    this.#later = new Set(all.flatMap(({ names, optionNames }) => [...names, ...(optionNames?.keys() ?? [])]));
  }

  /** Adds a question that can be asked about from now on. The first of several with one name keeps it. */
  add(question: DraftQuestion, id: string): void {
    if (question.body.type === 'info') return;
    const reference = referenceTo(question, id);
    for (const name of question.names) if (!this.#known.has(name)) this.#known.set(name, reference);
    for (const [name, option] of question.optionNames ?? []) if (!this.#known.has(name)) this.#known.set(name, { ...reference, option });
  }

  readonly resolve = (name: string): Reference | Untranslatable => {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    return { why: this.#later.has(name) ? `it asks about "${name}", which is not asked before` : `it asks about "${name}", which is no question here` };
  };
}
