/** The five ways to bring a survey into a page, those first that do most. */
export const WAYS_IN = ['element', 'place', 'script', 'link', 'frame'] as const;
export type WayIn = (typeof WAYS_IN)[number];

/** What a page is to show, and how. */
export interface WayInParts {
  /** Address of the collector; a slash at its end is nothing to it. */
  readonly address: string;
  readonly survey: string;
  /** What the survey is called: the name of a frame. */
  readonly title: string;
  /** The words of the link to the page of the survey, which stands where no script runs. */
  readonly invitation: string;
  /** The language in which it is asked; without one that of the page, and in a frame that of the browser. */
  readonly language?: string | undefined;
  readonly group?: string | undefined;
  readonly role?: string | undefined;
  readonly wave?: string | undefined;
  /** Seconds after which a device that strangers share is ready for the next one. */
  readonly kiosk?: number | undefined;
  /** Whether results are shown after answering. */
  readonly results?: boolean;
  /** File of widgets → its hash; where it is given, the page takes the file only as it is now. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
}

type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** The file of widgets that each way brings along; a link needs none of its own. */
const FILES: Readonly<Record<WayIn, string | undefined>> = {
  element: 'tillid.js',
  place: 'tillid.js',
  script: 'tillid.js',
  link: undefined,
  frame: 'tillid-frame.js',
};

/** A text as it stands between tags. */
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined || value === '' ? '' : value === true ? ` ${name}` : ` ${name}="${quoted(String(value))}"`))
    .join('');

/** An element of HTML as a text; what stands in it is written already. */
export const tag = (name: string, attributes: Attributes, content = '') => `<${name}${attributesOf(attributes)}>${content}</${name}>`;

const baseOf = ({ address }: WayInParts): string => address.replace(/\/+$/, '');

/** Address of the page of a survey, for a link, a frame or a kiosk. */
export function hostedAddress(parts: WayInParts, { isFramed = false } = {}): string {
  const { survey, language, group, role, wave, kiosk } = parts;
  const asked = Object.entries({ lang: language, group, role, wave, kiosk }).filter(([, value]) => value !== undefined && value !== '');
  const query = [...asked.map(([name, value]) => `${name}=${encodeURIComponent(value!)}`), ...(isFramed ? ['frame'] : [])].join('&');
  return `${baseOf(parts)}/survey/${survey}${query === '' ? '' : `?${query}`}`;
}

/** What the element is told. */
function toldTo(parts: WayInParts): Attributes {
  const { survey, language, group, role, wave, kiosk, results } = parts;
  const base = baseOf(parts);
  const at = `${base}/v1/surveys/${survey}`;
  return { src: at, endpoint: `${base}/v1/responses`, lang: language, group, role, wave, kiosk, results: results ? `${at}/results` : undefined };
}

const asData = (attributes: Attributes): Attributes => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));

/** The attributes of the script: its address, and its hash where that is asked for. */
function scriptOf(way: WayIn, parts: WayInParts): Attributes {
  const file = FILES[way]!;
  const integrity = parts.integrity?.[file];
  const isModule = file === 'tillid.js';
  return { type: isModule ? 'module' : undefined, defer: isModule ? undefined : true, src: `${baseOf(parts)}/cdn/${file}`, integrity, crossorigin: integrity && 'anonymous' };
}

/** A link to the page of the survey; its end says that the questions may stand in its place. */
const link = (parts: WayInParts, more: Attributes = {}) => tag('a', { href: `${hostedAddress(parts)}#tillid`, lang: parts.language, ...more }, escaped(parts.invitation));

const WRITERS: Readonly<Record<WayIn, (parts: WayInParts) => readonly string[]>> = {
  element: (parts) => [tag('script', scriptOf('element', parts)), tag('tillid-survey', toldTo(parts), `\n  <p>${link(parts)}</p>\n`)],
  place: (parts) => [tag('div', { 'data-tillid': 'survey', ...asData(toldTo(parts)) }, `\n  ${link(parts)}\n`), tag('script', scriptOf('place', parts))],
  script: (parts) => [tag('script', { ...scriptOf('script', parts), 'data-tillid': 'survey', ...asData(toldTo(parts)) }), link(parts)],
  link: (parts) => [link(parts, { 'data-results': toldTo(parts)['results'] })],
  frame: (parts) => [
    tag('iframe', { src: hostedAddress(parts, { isFramed: true }), title: parts.title, width: '100%', height: '600' }),
    `<p>${tag('a', { href: hostedAddress(parts), lang: parts.language }, escaped(parts.invitation))}</p>`,
    tag('script', scriptOf('frame', parts)),
  ],
};

/** What an editor pastes into a page, as HTML. */
export const wayIn = (way: WayIn, parts: WayInParts): string => WRITERS[way](parts).join('\n');

/** Whether a way brings a file along whose hash can be named. */
export const hasFile = (way: WayIn): boolean => FILES[way] !== undefined;
