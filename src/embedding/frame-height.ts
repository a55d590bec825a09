/** A page in a frame tells the page around how high it is. */
interface HeightMessage {
  readonly tillid: 'height';
  /** In CSS pixels. */
  readonly height: number;
}

/** Higher than any survey; what asks for more is no height. */
const HIGHEST = 100_000;

const isHeight = (message: unknown): message is HeightMessage => {
  const { tillid, height } = (typeof message === 'object' && message !== null ? message : {}) as Partial<HeightMessage>;
  return tillid === 'height' && typeof height === 'number' && height > 0 && height <= HIGHEST;
};

/** Tells the page around, whoever it is, how high this page is, now and after every change. A height is no secret. */
export function tellHeight(): void {
  if (window.parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ tillid: 'height', height } satisfies HeightMessage, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}

/**
 * Makes frames of this page as high as the pages in them say they are. A message counts only if it comes from the very window
 * of a frame and from the origin that the frame's address names: a page that the frame has gone on to has no say.
 */
export function fitFrames(): void {
  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (!isHeight(data)) return;
    const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
    if (frame === undefined || !URL.canParse(frame.src) || new URL(frame.src).origin !== origin) return;
    frame.style.height = `${Math.ceil(data.height)}px`;
  });
}
