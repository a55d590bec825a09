import { fetchCharts } from '../../charts/loaders.js';
import type { FittingResponses } from '../../results/count-in-slices.js';
import type { Cut } from '../../results/cut.js';
import { loadCounting } from '../../results/loaders.js';
import type { Results } from '../../results/results.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { cutAddress } from './cut-asked.js';
import { nextTurn } from './next-turn.js';

/** Who is told of results. */
interface Listener {
  readonly show: (results: Results) => void;
  /** Told in English what is wrong, never with an answer in it. */
  readonly fail: (message: string) => void;
}

/** Where results come from: a document at an address, a stream of them, or responses that are counted in the page. */
export class ResultsSource {
  readonly #listener: Listener;
  #stream: EventSource | undefined;
  #counting: AbortController | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Reads the document at an address. */
  async read(src: string, cut: Cut): Promise<void> {
    try {
      const answer = await fetch(cutAddress(src, cut), { headers: { accept: 'application/json' }, credentials: 'omit', cache: 'no-cache' });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const results = (await answer.json()) as Results;
      if (!Array.isArray(results.questions)) throw new Error('what is there is no results document');
      this.#listener.show(results);
    } catch (error) {
      this.#listener.fail(`No results from ${src}: ${String(error)}`);
    }
  }

  /** Shows every document that comes from an address, until `stop`. */
  follow(src: string, cut: Cut): void {
    this.#stream = new EventSource(cutAddress(src, cut, '/stream'));
    this.#stream.addEventListener('results', (event: MessageEvent<string>) => this.#listener.show(JSON.parse(event.data) as Results));
  }

  /** Counts responses, a slice at a time; `stop`, or another count, ends it. */
  async count(responses: FittingResponses, definition: SurveyDefinition, { by, over }: Cut): Promise<void> {
    this.#counting?.abort();
    const { signal } = (this.#counting = new AbortController());
    fetchCharts();
    try {
      const { countInSlices } = await loadCounting();
      const results = await countInSlices(definition, responses, { by, over, signal, pause: nextTurn });
      if (!signal.aborted) this.#listener.show(results);
    } catch (error) {
      if (!signal.aborted) this.#listener.fail(`The responses could not be counted: ${String(error)}`);
    }
  }

  /** Ends what goes on; a document that has been asked for is still shown. */
  stop(): void {
    this.#stream?.close();
    this.#stream = undefined;
    this.#counting?.abort();
  }
}
