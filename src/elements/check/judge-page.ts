import { contrastRatio, cssOf, NEEDED_BY_EDGES } from './contrast.js';
import type { AddressFacts, Blocked, PageFacts, Reached, TextFacts, WidgetFacts } from './facts.js';
import type { Finding, FindingKind } from './finding.js';

/** Text below this size is told of, in CSS pixels: browsers call 16 their usual one. */
const SMALL = 14;

/** Not of our making, or no fault where it is meant. */
const NOTES: ReadonlySet<FindingKind> = new Set(['ScriptTwice', 'LanguageUnspoken', 'GroundUnknown', 'TextSmall', 'FallbackMissing', 'FrameScript', 'Offline', 'NotOurs']);

const REACHED: Readonly<Record<Exclude<Reached, 'reached'>, FindingKind>> = {
  offline: 'Offline',
  policy: 'Policy',
  insecure: 'Insecure',
  foreign: 'Foreign',
  gone: 'Gone',
  refused: 'Refused',
  unreachable: 'Unreachable',
  'not-ours': 'NotOurs',
};

type Parts = readonly (string | number)[];

/** Notes findings about one place. */
class Notebook<Place> {
  readonly findings: Finding<Place>[] = [];

  add(kind: FindingKind, { found = [], todo = [], place }: { readonly found?: Parts; readonly todo?: Parts; readonly place?: Place } = {}): void {
    this.findings.push({ kind, weight: NOTES.has(kind) ? 'note' : 'fault', found, todo, place });
  }
}

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : address);

/** What a policy has to name: an origin, or a scheme such as `data:`. */
const sourceOf = (address: string) => (/^https?:/.test(address) ? originOf(address) : /^[a-z]+$/.test(address) ? `${address}:` : address);

/** Whether a viewport keeps a reader from making the page twice as large (WCAG 2.2, 1.4.4). */
function forbidsZoom(viewport: string): boolean {
  const said = new Map(
    viewport
      .toLowerCase()
      .split(/[,;]/)
      .map((part) => part.split('=').map((word) => word.trim()) as [string, string | undefined]),
  );
  return /^(no|0)$/.test(said.get('user-scalable') ?? '') || Number(said.get('maximum-scale') ?? 10) < 2;
}

/** The text that is hardest to read of those that need more contrast than they have. */
function faintest(texts: readonly TextFacts[]): (TextFacts & { readonly ground: NonNullable<TextFacts['ground']>; readonly ratio: number }) | undefined {
  return texts
    .flatMap((text) => (text.ground === undefined ? [] : [{ ...text, ground: text.ground, ratio: contrastRatio(text.ink, text.ground) }]))
    .filter(({ ratio, needed }) => ratio < needed)
    .toSorted((a, b) => a.ratio / a.needed - b.ratio / b.needed)[0];
}

/** Rounded down, so that what is too little never reads as enough. */
const roundedDown = (ratio: number) => Math.floor(ratio * 10) / 10;

function judgeAddress<Place>(
  notebook: Notebook<Place>,
  { purpose, address, reached, status }: AddressFacts,
  { place, origin }: { readonly place: Place; readonly origin: string },
): void {
  if (reached === 'reached') return;
  const todo: Readonly<Partial<Record<Reached, Parts>>> = { policy: [originOf(address)], foreign: [origin] };
  notebook.add(REACHED[reached], { found: [purpose, address, ...(reached === 'refused' ? [String(status)] : [])], todo: todo[reached] ?? [], place });
}

function judgeColours<Place>(notebook: Notebook<Place>, { place, texts, edges }: WidgetFacts<Place>): void {
  const faint = faintest(texts);
  if (faint !== undefined) notebook.add('TextFaint', { found: [faint.words, roundedDown(faint.ratio), faint.needed], todo: [cssOf(faint.ink), cssOf(faint.ground)], place });
  if (edges !== undefined) {
    const [line, ring] = [contrastRatio(edges.line, edges.ground), contrastRatio(edges.ring, edges.ground)];
    if (line < NEEDED_BY_EDGES) notebook.add('EdgeFaint', { found: [roundedDown(line)], place });
    if (ring < NEEDED_BY_EDGES) notebook.add('FocusFaint', { found: [roundedDown(ring)], place });
  }
  if (edges === undefined || texts.some(({ ground }) => ground === undefined)) notebook.add('GroundUnknown', { place });
}

function judgeWidget<Place>(notebook: Notebook<Place>, widget: WidgetFacts<Place>, origin: string): void {
  const { place, tag, state, language, missing, size, strange } = widget;
  if (state === 'unknown') return notebook.add('TagUnknown', { found: [tag], place });
  if (state === 'undefined') return notebook.add('NotDefined', { found: [tag], place });
  if (state === 'undrawn') notebook.add('NotDrawn', { found: [tag], place });
  if (widget.asksWithoutEndpoint) notebook.add('EndpointMissing', { place });
  for (const address of widget.addresses) judgeAddress(notebook, address, { place, origin });
  if (missing !== undefined) notebook.add('WordsMissing', { found: [language, missing.count, missing.example], place });
  if (!widget.isSpoken) notebook.add('LanguageUnspoken', { found: [language], place });
  if (state === 'drawn') judgeColours(notebook, widget);
  if (size < SMALL) notebook.add('TextSmall', { found: [size], place });
  if (strange.length > 0) notebook.add('StyleReaches', { found: [strange.join('; ')], place });
  if (!widget.hasFallback) notebook.add('FallbackMissing', { place });
  return undefined;
}

/** Whether what was blocked is told of already, with the address that needed it; what asks there adds to its query. */
const isToldWith = ({ directive, address }: Blocked, addresses: readonly AddressFacts[]) =>
  directive === 'connect-src' && addresses.some((asked) => asked.reached === 'policy' && asked.address.startsWith(address.replace(/\?.*/, '')));

/** What there is to mend, and to know, on a page: first of the page as a whole, then widget by widget. */
export function judgePage<Place>({ origin, hasLanguage, viewport, idsTwice, scripts, followsFrames, blocked, widgets, frames }: PageFacts<Place>): readonly Finding<Place>[] {
  const notebook = new Notebook<Place>();
  if (!hasLanguage) notebook.add('LanguageMissing');
  if (viewport === undefined) notebook.add('ViewportMissing');
  else if (forbidsZoom(viewport)) notebook.add('ZoomForbidden', { found: [viewport] });
  if (idsTwice.length > 0) notebook.add('IdTwice', { found: [idsTwice.join(', ')] });
  if (scripts.length > 1) notebook.add('ScriptTwice', { found: [scripts.join(', ')] });
  if (widgets.length + frames.length === 0) notebook.add('WidgetMissing');
  const addresses = widgets.flatMap((widget) => widget.addresses);
  for (const one of blocked) if (!isToldWith(one, addresses)) notebook.add('PolicyBlocked', { found: [one.directive, one.address], todo: [one.directive, sourceOf(one.address)] });
  for (const widget of widgets) judgeWidget(notebook, widget, origin);
  for (const { place, isNamed, definition } of frames) {
    if (!isNamed) notebook.add('FrameUntitled', { place });
    if (!followsFrames) notebook.add('FrameScript', { place });
    judgeAddress(notebook, definition, { place, origin });
  }
  return notebook.findings;
}
