import { pageCitizen } from './page-citizen.js';
import { pageHooks } from './page-hooks.js';
import type { Point } from './page-suite.js';

/** How a page of the suite differs from the plain one: one widget in English that posts to `/v1/responses` of its own site. */
export interface PageOptions {
  /** How many widgets stand in it. */
  readonly widgets?: number;
  /** Where the widgets post to; null leaves the attribute out. */
  readonly endpoint?: string | null;
  /** Which library: `current`, or a name that was given to `addBuild`. */
  readonly build?: string;
  readonly bundle?: 'tillid.js' | 'tillid-all.js' | 'tillid-classic.js';
  /** A second library on the same page. */
  readonly secondBuild?: string;
  readonly secondBundle?: 'tillid.js' | 'tillid-all.js' | 'tillid-classic.js';
  /** Where the page stops, each place once. */
  readonly holds?: readonly Point[];
  /** Puts the page into a frame of an outer page: its `sandbox`, and whose site the inner one is. */
  readonly frame?: { readonly sandbox?: string; readonly of?: 'same site' | 'elsewhere' };
  /** The header of that name. */
  readonly contentSecurityPolicy?: string;
  readonly language?: string;
  /** More attributes of the widgets: `{ 'public-key': '…' }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Elements `<meta name content>`. */
  readonly meta?: Readonly<Record<string, string>>;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
const attribute = ([name, value]: readonly [string, string]): string => ` ${name}="${escape(value)}"`;

/** The address of a page with its options in it, so that a reload, and another browser, get the same. */
export function addressOf(origin: string, options: PageOptions): string {
  return Object.keys(options).length === 0 ? `${origin}/` : `${origin}/?with=${encodeURIComponent(JSON.stringify(options))}`;
}

/** The options in such an address. */
export function optionsIn(url: URL): PageOptions {
  return JSON.parse(url.searchParams.get('with') ?? '{}') as PageOptions;
}

const libraryTag = (build: string, bundle: string): string =>
  bundle === 'tillid-classic.js' ? `<script src="/builds/${build}/${bundle}"></script>` : `<script type="module" src="/builds/${build}/${bundle}"></script>`;

/** The page: widgets, and what waits on the device. */
export function pageOf(options: PageOptions): string {
  const {
    widgets = 1,
    endpoint = '/v1/responses',
    build = 'current',
    bundle = 'tillid.js',
    secondBuild,
    secondBundle = 'tillid.js',
    holds = [],
    language = 'en',
    meta = {},
  } = options;
  const attributes = { survey: 'fault-suite', question: 'How satisfied are you?', ...(endpoint === null ? {} : { endpoint }), comment: '', ...options.attributes };
  const widget = `<tillid-satisfaction${Object.entries(attributes).map(attribute).join('')}></tillid-satisfaction>`;
  const metas = Object.entries(meta).map(([name, content]) => `<meta${attribute(['name', name])}${attribute(['content', content])}>`);
  const second = secondBuild === undefined ? '' : libraryTag(secondBuild, secondBundle);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Fault suite</title>${metas.join('')}
<script src="/page.js?holds=${holds.join(',')}"></script>${libraryTag(build, bundle)}${second}</head>
<body><main id="widgets">${widget.repeat(widgets)}</main><tillid-outbox></tillid-outbox></body></html>`;
}

/** A page with that page in a frame called `widget`. */
export function outerPageOf({ frame = {}, ...inner }: PageOptions, origins: { readonly here: string; readonly elsewhere: string }): string {
  const source = addressOf(frame.of === 'elsewhere' ? origins.elsewhere : origins.here, inner);
  const sandbox = frame.sandbox === undefined ? '' : attribute(['sandbox', frame.sandbox]);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fault suite</title></head><body><iframe name="widget"${attribute(['src', source])}${sandbox}></iframe></body></html>`;
}

/** A function that runs in the page, as text. */
export const asScript = (work: (...args: never[]) => unknown, args: readonly unknown[] = []): string => `(${work.toString()})(...${JSON.stringify(args)});`;

/** What runs in the page before its own scripts. */
export function pageScript(holds: readonly string[], more: readonly string[]): string {
  return [asScript(pageHooks, [holds]), asScript(pageCitizen), ...more].join('\n');
}
