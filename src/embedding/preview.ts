/** What the page around tells a preview to show. */
export interface PreviewOrder {
  readonly tillidPreview: {
    readonly definition: unknown;
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    /** The look of the page that the survey stands in. */
    readonly scheme: 'light' | 'dark';
    /** Which run of the survey it is; another one begins again, with nothing answered. */
    readonly run: number;
  };
}

/** What a preview tells the page around it: that it listens, or that an answer was held back. */
export interface PreviewNews {
  readonly tillidPreviewReady?: true;
  readonly tillidPreviewHeld?: true;
}

/** The two looks of a page, whatever the device prefers: the names of `hosted.css`. */
const LOOKS = `
  :root { color-scheme: light; --ground: #fff; --ink: #1b1d20; --quiet: #4c5157; --line: #6a7178; --faint: #d9dde1; --soft: #f3f5f7; --accent: #005f82; --on-accent: #fff; --fault: #a8112c; }
  :root[data-scheme='dark'] { color-scheme: dark; --ground: #16181b; --ink: #eceef0; --quiet: #b9bec5; --line: #8d949c; --faint: #3a3f45; --soft: #1f2327; --accent: #6ec6e8; --on-accent: #10242c; --fault: #ff97a5; }
`;

const isOrder = (message: unknown): message is PreviewOrder => {
  const { tillidPreview } = (typeof message === 'object' && message !== null ? message : {}) as Partial<PreviewOrder>;
  return typeof tillidPreview === 'object' && tillidPreview !== null && typeof tillidPreview.language === 'string';
};

/**
 * Shows in `main` of this page whatever definition the page around it tells, if that is a page of the same origin. No endpoint
 * is named, and what a reader would send is held back before it is kept, and thanked for: nothing of a preview outlives it.
 */
export function showPreviews(main: HTMLElement): void {
  if (window.parent === window) return;
  const tellAround = (news: PreviewNews) => window.parent.postMessage(news, location.origin);
  const looks = new CSSStyleSheet();
  looks.replaceSync(LOOKS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];
  let run: number | undefined;
  let survey: HTMLElement & { definition?: unknown };

  addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (source !== window.parent || origin !== location.origin || !isOrder(data)) return;
    const { definition, language, direction, scheme, run: asked } = data.tillidPreview;
    const { documentElement: page } = document;
    page.lang = language;
    page.dir = direction;
    page.dataset['scheme'] = scheme;
    if (asked !== run) {
      run = asked;
      survey = document.createElement('tillid-survey');
      main.replaceChildren(survey);
    }
    survey.definition = definition;
  });
  addEventListener(
    'tillid-submit',
    (event) => {
      event.preventDefault();
      (event as CustomEvent<{ readonly thank: () => void }>).detail.thank();
      tellAround({ tillidPreviewHeld: true });
    },
    { capture: true },
  );
  tellAround({ tillidPreviewReady: true });
}
