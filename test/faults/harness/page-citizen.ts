import type { FaultSuite, Remaining, Said } from './page-suite.js';

/**
 * Runs in the page after `pageHooks`, as text: it must not refer to anything outside itself. Answers as a citizen does, by
 * the controls of the page, and reads what the page says of it.
 */
export function pageCitizen(): void {
  const suite = window.faultSuite as FaultSuite;
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const until = async <T>(read: () => T, limit: number): Promise<T> => {
    const end = performance.now() + limit;
    for (;;) {
      const value = read();
      if (value || performance.now() > end) return value;
      await pause(4);
    }
  };
  const widgets = () => [...document.querySelectorAll<HTMLElement>('#widgets > *')];
  const within = <E extends Element>(root: Element | null | undefined, selector: string) => root?.shadowRoot?.querySelector<E>(selector) ?? null;
  const levelsOf = (widget: Element) => [...(within(widget, 'tillid-scale')?.shadowRoot?.querySelectorAll('input') ?? [])];
  const commentOf = (widget: Element) => within<HTMLTextAreaElement>(within(widget, 'tillid-text'), 'textarea');
  const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const wordsOf = (widget: Element) => textOf(within(within(widget, 'tillid-delivery-status'), '[role=status]')) || textOf(within(widget, '[part=status]'));
  const outboxWords = () => [...document.querySelectorAll('tillid-outbox')].map((element) => textOf(within(element, '[part=status]'))).join(' ');

  /** The form of a widget; one that has been sent gives its place to a fresh one of the same kind. */
  const askingWidget = async (index: number, limit: number): Promise<HTMLElement | null> => {
    const shown = widgets()[index];
    if (shown === undefined) return null;
    if (shown.shadowRoot !== null && within(shown, 'form') === null) {
      const next = shown.cloneNode(true) as HTMLElement;
      shown.replaceWith(next);
    }
    return until(() => [widgets()[index]!].find((widget) => levelsOf(widget).length > 0) ?? null, limit);
  };

  suite.words = (index) => wordsOf(widgets()[index]!);

  suite.ready = (limit) =>
    until(
      () =>
        widgets().every((widget) => levelsOf(widget).length > 0) &&
        customElements.get('tillid-delivery-status') !== undefined &&
        customElements.get('tillid-text') !== undefined &&
        (document.querySelector('tillid-outbox') === null || outboxWords() !== ''),
      limit,
    );

  suite.answer = async ({ marker, widget: index, level, until: end, limit }) => {
    const nothing: Said = { claim: 'nothing', id: '', written: false, words: '', took: 0 };
    const widget = await askingWidget(index, limit);
    if (widget === null) return { ...nothing, words: 'no widget asked anything' };
    const levels = levelsOf(widget);
    levels[level % levels.length]!.click();
    const comment = await until(() => commentOf(widget), limit);
    if (comment === null) return { ...nothing, words: 'no comment was asked for' };
    comment.value = marker;
    comment.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    const already = suite.events.length;
    const clicked = performance.now();
    within<HTMLButtonElement>(widget, 'button[part=send]')!.click();
    // Texts that no database takes are mended on the way; their first word is the same.
    const firstWord = (text: string) => text.split(' ')[0];
    const idOf = () => suite.events.slice(already).find(({ type, comment: given }) => type === 'tillid-submit' && firstWord(given) === firstWord(marker))?.id;
    if (end === 'clicked') return { ...nothing, id: idOf() ?? '' };
    const outcome = await until(
      () => suite.events.slice(already).find(({ type, id }) => (type === 'tillid-stored' && id === idOf()) || (type === 'tillid-error' && wordsOf(widget) !== '')),
      limit,
    );
    const took = performance.now() - clicked;
    if (outcome === undefined) return { ...nothing, id: idOf() ?? '', words: wordsOf(widget), took };
    const claim = outcome.type === 'tillid-error' ? 'error' : outcome.kept === 'device' ? 'device' : 'tab';
    const said = { claim, id: idOf() ?? '', written: outcome.written, took } as const;
    if (end === 'stored') return { ...said, words: '' };
    await until(() => wordsOf(widget) !== '' && !wordsOf(widget).endsWith('…'), limit);
    return { ...said, words: wordsOf(widget) };
  };

  const databaseExists = async () => {
    const known: readonly { readonly name?: string | undefined }[] | undefined = await indexedDB.databases?.();
    return known?.some(({ name }) => name === 'tillid-outbox') ?? true;
  };

  const readEntries = () =>
    new Promise<{ id: string; state: string }[]>((resolve, reject) => {
      const opening = indexedDB.open('tillid-outbox');
      opening.onerror = () => reject(opening.error!);
      opening.onsuccess = () => {
        const database = opening.result;
        const finish = (entries: { id: string; state: string }[]) => {
          database.close();
          resolve(entries.map(({ id, state }) => ({ id, state })));
        };
        if (!database.objectStoreNames.contains('entries')) return finish([]);
        const reading = database.transaction('entries').objectStore('entries').getAll();
        reading.onsuccess = () => finish(reading.result as { id: string; state: string }[]);
        reading.onerror = () => reject(reading.error!);
      };
    });

  suite.remaining = async (): Promise<Remaining> => {
    // A page without an origin has no database, and Chromium puts out an error where one asks for it.
    if (window.origin === 'null') return { entries: [], words: outboxWords() };
    try {
      const limit = pause(2000).then(() => null);
      const entries = await Promise.race([databaseExists().then((exists) => (exists ? readEntries() : [])), limit]);
      return { entries, words: outboxWords() };
    } catch {
      return { entries: null, words: outboxWords() };
    }
  };
}
