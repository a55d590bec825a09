import { UNDETERMINED } from '../text/undetermined.js';
import type { BoardOption } from './board-option.js';

const localised = (words: string | undefined) => (words ? { [UNDETERMINED]: words } : undefined);

/** An option as a page writes it: `<li value="bus" data-cost="40000" data-place="Hvalsø">Bus</li>`; without a value its number in the list is its id. */
function optionOf(item: HTMLLIElement, index: number): BoardOption {
  const { cost, place, description, versus } = item.dataset;
  const written = { versus: localised(versus), description: localised(description), place: localised(place), cost: cost === undefined ? undefined : Number(cost) };
  return {
    id: item.getAttribute('value') ?? String(index + 1),
    text: { [UNDETERMINED]: item.textContent.trim().replace(/\s+/g, ' ') },
    ...(Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined)) as Partial<BoardOption>),
  };
}

/** The options that the list children of an element are: `<ol>` or `<ul>` with a `<li>` for each. */
const listedOptions = (host: HTMLElement): BoardOption[] => [...host.querySelectorAll<HTMLLIElement>(':scope > :is(ol, ul) > li')].map(optionOf);

/** The part of a Lit element that is told of. */
interface Host extends HTMLElement {
  addController(controller: object): void;
  requestUpdate(): void;
}

/** The list children of an element, also when they come or change later. They have no slot, so that they are seen only where there is no JavaScript. */
export class ListChildren {
  readonly #host: Host;
  readonly #observer: MutationObserver;
  #options: readonly BoardOption[] = [];

  constructor(host: Host) {
    this.#host = host;
    this.#observer = new MutationObserver(() => this.#read());
    host.addController(this);
  }

  get options(): readonly BoardOption[] {
    return this.#options;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    this.#options = listedOptions(this.#host);
    this.#host.requestUpdate();
  }
}
