/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What happens to what is dragged. */
export interface DragHandler {
  /** It is over another point: once when the drag begins, and whenever pointer or page have moved. */
  over(item: HTMLElement, point: Point): void;
  /** It is let go. */
  drop(item: HTMLElement, point: Point): void;
  /** It stays where it was: Escape was pressed, a second finger came, or the browser took the pointer away. */
  cancel(item: HTMLElement): void;
}

/** So far has the pointer to go before it is a drag and no click, in CSS pixels. */
const THRESHOLD = 5;
/** So near to the upper or lower edge of the window the page is scrolled. */
const EDGE = 56;
/** Most that is scrolled in one frame. */
const FASTEST = 18;

/** Steps of scrolling near an edge: the nearer, the faster. */
function scrollStep(y: number): number {
  const above = EDGE - y;
  const below = y - (innerHeight - EDGE);
  const depth = Math.max(above, below, 0);
  return Math.round((Math.min(depth, EDGE) / EDGE) * FASTEST) * (above > 0 ? -1 : 1);
}

/**
 * Dragging with mouse, pen or finger, in addition to buttons: what is dragged follows the pointer, the page scrolls at its
 * edges, Escape and a second finger cancel. The handle that is pressed needs `touch-action: none`, and nothing else should have it, so that a
 * finger on the rest still scrolls. Nothing is animated.
 */
export class PointerDrag {
  readonly #handler: DragHandler;
  #release: (() => void) | undefined;

  constructor(handler: DragHandler) {
    this.#handler = handler;
  }

  /** Ends a drag that is going on, as Escape does; for a control that is taken off the page. */
  cancel(): void {
    this.#release?.();
  }

  /** Begins with `pointerdown` on a handle. Other buttons than the first, and a second finger, begin nothing. */
  begin(event: PointerEvent, item: HTMLElement): void {
    if (event.button !== 0 || !event.isPrimary || this.#release !== undefined) return;
    const handle = event.currentTarget as HTMLElement;
    const start = { x: event.clientX, y: event.clientY + scrollY };
    let point: Point = { x: event.clientX, y: event.clientY };
    let frame = 0;
    const listening = new AbortController();

    const follow = () => {
      item.style.setProperty('translate', `${point.x - start.x}px ${point.y + scrollY - start.y}px`);
      this.#handler.over(item, point);
    };
    const tick = () => {
      const before = scrollY;
      scrollBy(0, scrollStep(point.y));
      if (scrollY !== before) follow();
      frame = requestAnimationFrame(tick);
    };
    const end = (after: 'drop' | 'cancel') => {
      const began = frame !== 0;
      cancelAnimationFrame(frame);
      listening.abort();
      this.#release = undefined;
      item.style.removeProperty('translate');
      if (!began) return;
      if (after === 'drop') this.#handler.drop(item, point);
      else this.#handler.cancel(item);
    };
    const on = <Name extends keyof HTMLElementEventMap>(target: EventTarget, name: Name, listener: (event: HTMLElementEventMap[Name]) => void) =>
      target.addEventListener(name, listener as (event: Event) => void, { signal: listening.signal, capture: true });

    this.#release = () => end('cancel');
    // No text is selected, and nothing of the page is dragged by the browser itself.
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    on(handle, 'pointermove', (moved) => {
      point = { x: moved.clientX, y: moved.clientY };
      if (frame === 0 && Math.hypot(point.x - start.x, point.y + scrollY - start.y) < THRESHOLD) return;
      if (frame === 0) frame = requestAnimationFrame(tick);
      follow();
    });
    on(handle, 'pointerup', () => end('drop'));
    on(handle, 'pointercancel', () => end('cancel'));
    on(handle, 'lostpointercapture', () => end('cancel'));
    // A second finger means something else than to go on: to zoom, or that the hand has slipped.
    on(document.documentElement, 'pointerdown', (pressed) => pressed.pointerId !== event.pointerId && end('cancel'));
    on(document.documentElement, 'keydown', (pressed) => {
      if (pressed.key !== 'Escape') return;
      pressed.preventDefault();
      end('cancel');
    });
  }
}
