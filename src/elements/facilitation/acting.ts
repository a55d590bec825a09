import type { LitElement } from 'lit';
import type { BoardAct } from '../../board/act.js';
import type { Standing } from './act-client.js';
import { faultsIn, type FormGround, type FormRef, initialValues, keyOf, standingValues } from './act-form.js';
import type { Desk } from './desk.js';
import { anywhere, focusAt, type Places, placesAround } from './focus-after.js';
import { formOf } from './form-of.js';
import { oppositeOf } from './opposite-act.js';
import { openerOf } from './pieces.js';

/** From what forms are made, but for the ids that they give. */
export type Surroundings = Omit<FormGround, 'newId'>;

/** Where acts come from and what is left afterwards: opens and submits forms, acts, undoes, and keeps the focus where it makes sense. */
export class Acting {
  readonly #host: LitElement;
  readonly #desk: Desk;
  readonly #surroundings: (standing: Standing) => Surroundings;
  /** What tells an id that the open form makes from all others; sent once more it is the same. */
  #fresh = '';
  /** Where the last news are shown, beside the live region. */
  newsAt = '';

  constructor(host: LitElement, desk: Desk, surroundings: (standing: Standing) => Surroundings) {
    this.#host = host;
    this.#desk = desk;
    this.#surroundings = surroundings;
  }

  /** What forms are made from, as the board stands. */
  ground(standing: Standing): FormGround {
    return { ...this.#surroundings(standing), newId: (prefix) => `${prefix}-${this.#fresh}` };
  }

  readonly open = (ref: FormRef): void => {
    const { standing } = this.#desk;
    if (standing === null) return;
    this.newsAt = '';
    this.#fresh = crypto.randomUUID().slice(0, 8);
    this.#desk.open(ref, initialValues(formOf(ref, this.ground(standing))));
    void this.#host.updateComplete.then(() => this.#find('form.act :is(input, textarea, select, button)')?.focus());
  };

  readonly cancel = (event?: Event): void => {
    const { form } = this.#desk;
    const places = placesAround(event?.target instanceof Element ? event.target : this.#find('form.act'));
    this.#desk.close();
    void this.focus({ ...places, ids: [...(form === null ? [] : [openerOf(form)]), ...places.ids] });
  };

  readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#finish(event.target as Element);
  };

  readonly act = (act: BoardAct): void => void this.#send(act);

  readonly undo = (): void => {
    const { news } = this.#desk;
    const opposite = news?.kind === 'done' ? oppositeOf(news.attempt.act, news.attempt.before) : null;
    if (opposite !== null) void this.#send(opposite);
  };

  readonly tryAgain = (): void => void this.#again();

  /** Puts the focus at the first of some places that is there when the element is drawn. */
  async focus(places: Places): Promise<void> {
    await this.#host.updateComplete;
    focusAt(this.#root, places);
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot!;
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }

  /** Does what the open form asks for, and what follows from it. */
  async #finish(start: Element): Promise<void> {
    const desk = this.#desk;
    if (desk.isBusy || desk.standing === null || desk.form === null) return;
    const ground = this.ground(desk.standing);
    const form = formOf(desk.form, ground);
    const values = standingValues(form, desk.values);
    const faults = faultsIn(form, values, ground.words);
    if (Object.keys(faults).length > 0) {
      desk.fault(faults);
      await this.#host.updateComplete;
      this.#find('form.act [aria-invalid=true], form.act fieldset[tabindex]')?.focus();
      return;
    }
    const { act, then } = form.make(values);
    const places = placesAround(start);
    const ref = keyOf(desk.form);
    this.newsAt = '';
    const isDone = await desk.send(act);
    const isStillOpen = desk.form !== null && keyOf(desk.form) === ref;
    if (!isDone || !isStillOpen) return this.#stay();
    if (then === undefined) {
      desk.close();
      return this.#arrive(places);
    }
    desk.write(() => then);
    return this.#finish(start);
  }

  async #send(act: BoardAct): Promise<void> {
    const places = placesAround(this.#root.activeElement);
    this.newsAt = '';
    if (await this.#desk.send(act)) await this.#arrive(places);
    else await this.#stay();
  }

  async #again(): Promise<void> {
    const desk = this.#desk;
    if (desk.form !== null && desk.pending !== null) {
      const form = this.#find('form.act');
      if (form !== null) return this.#finish(form);
    }
    if (await desk.tryAgain()) await this.#arrive(placesAround(this.#root.activeElement));
    else await this.#stay();
    return undefined;
  }

  /** Goes to where something was done, and says there what it was. */
  async #arrive(places: Places): Promise<void> {
    await this.#host.updateComplete;
    this.newsAt = focusAt(this.#root, places);
    this.#host.requestUpdate();
  }

  /** Nothing was done: the focus stays where it was, or goes to where what was written can be sent once more. */
  async #stay(): Promise<void> {
    await this.#host.updateComplete;
    if (this.#desk.standing === null) return this.focus(anywhere('token'));
    this.#find('form.act .primary')?.focus();
    return undefined;
  }
}
