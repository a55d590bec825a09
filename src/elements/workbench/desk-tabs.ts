import type { Kept } from './desk-shelf.js';

/** What tabs tell each other of the draft with a key. */
type Message =
  | { readonly kind: 'opened' | 'here' | 'left'; readonly key: string }
  /** Null where the draft was published or thrown away. */
  | { readonly kind: 'changed'; readonly key: string; readonly kept: Kept | null };

/**
 * Other tabs of this browser in which the same draft is open. Each hears what another one changes, so that none writes over
 * it without having shown it.
 */
export class OtherTabs {
  readonly #notify: () => void;
  readonly #adopt: (kept: Kept | null) => void;
  #channel: BroadcastChannel | null = null;
  #key = '';
  /** Whether the draft is open in another tab too. */
  isElsewhere = false;

  constructor(notify: () => void, adopt: (kept: Kept | null) => void) {
    this.#notify = notify;
    this.#adopt = adopt;
  }

  /** Says that a draft is open here, and no other; none where the key is empty. */
  open(key: string): void {
    if (key === this.#key) return;
    if (this.#key !== '') this.#tell({ kind: 'left', key: this.#key });
    this.#key = key;
    this.isElsewhere = false;
    if (key === '') this.#close();
    else this.#tell({ kind: 'opened', key });
  }

  /** Says what the draft has become here. */
  changed(kept: Kept | null): void {
    this.#tell({ kind: 'changed', key: this.#key, kept });
  }

  #tell(message: Message): void {
    this.#listen().postMessage(message);
  }

  #listen(): BroadcastChannel {
    if (this.#channel !== null) return this.#channel;
    const channel = new BroadcastChannel('tillid-workbench');
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(data));
    return (this.#channel = channel);
  }

  #close(): void {
    this.#channel?.close();
    this.#channel = null;
  }

  #hear(message: Message): void {
    if (message.key !== this.#key) return;
    if (message.kind === 'opened') this.#tell({ kind: 'here', key: this.#key });
    this.isElsewhere = message.kind !== 'left';
    // A third tab would answer.
    if (message.kind === 'left') this.#tell({ kind: 'opened', key: this.#key });
    if (message.kind === 'changed') this.#adopt(message.kept);
    this.#notify();
  }
}
