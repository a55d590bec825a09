/** The named characters of Latin-1 in their order from U+00A0, which editors of web pages write for letters with accents. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const OTHERS = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  euro: '€',
  bull: '•',
  rarr: '→',
  larr: '←',
};

const NAMED: ReadonlyMap<string, string> = new Map([...LATIN_1.split(' ').map((name, index) => [name, String.fromCodePoint(0xa0 + index)] as const), ...Object.entries(OTHERS)]);

/** Elements after which a line ends. */
const LINES = new Set('p div br li ul ol h1 h2 h3 h4 h5 h6 tr table blockquote hr pre section article header footer dl dt dd'.split(' '));

/** Of these nothing is lost when they are taken off: the lines stay. */
const ONLY_LINES = new Set(['p', 'div', 'br']);

/** What stands in these is no words for people. */
const UNSEEN = new Set(['script', 'style']);

/** Elements of HTML beside these: in a text that is not HTML, `<name>` may be meant as it stands. */
const ELEMENTS = new Set([
  ...LINES,
  ...UNSEEN,
  ...'a abbr address area aside audio b base body button canvas caption center cite code col colgroup data datalist del details dfn dialog em embed fieldset figcaption figure font form frame frameset head html i iframe img input ins kbd label legend link main map mark math meta meter mglyph mtext nav noscript object optgroup option output param picture progress q s samp search select slot small source span strike strong sub summary sup svg animate tbody td template textarea tfoot th thead time title track u var video wbr'.split(
    ' ',
  ),
]);

/**
 * A tag without its end: one whose values in quotes may hold anything, and one with quotes that do not end. That neither asks
 * for anything behind keeps them from trying every length of the name.
 */
const TAGS = [/<\/?([A-Za-z][^\s/<>"']*)((?:"[^"]*"|'[^']*'|[^<>"'])*)/y, /<\/?([A-Za-z][^\s/<>]*)([^<>]*)/y];

interface Tag {
  readonly name: string;
  readonly end: number;
  /** Whether it looks like markup also where a text is not HTML: it has no attributes, or one with a value. */
  readonly isPlain: boolean;
}

/** The tag that begins at a place, or null where none does. */
function tagAt(markup: string, open: number): Tag | null {
  for (const pattern of TAGS) {
    pattern.lastIndex = open;
    const found = pattern.exec(markup);
    if (found !== null && markup[pattern.lastIndex] === '>') return { name: found[1]!.toLowerCase(), end: pattern.lastIndex + 1, isPlain: /^[\s/]*$|=/.test(found[2]!) };
  }
  return null;
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,9}));/g, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? all;
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

const inLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Words without markup, and whether some was taken off that was more than the end of a line. */
export interface PlainText {
  readonly text: string;
  readonly hadMarkup: boolean;
}

/**
 * The words of a text with markup: tags are taken off, lines end where paragraphs did, named characters are written out.
 *
 * @param isHtml Whether the text is HTML. In any other, only what is called like an element of HTML is taken for markup, and
 *   a text without any stays as it is.
 */
export function plainText(markup: string, isHtml: boolean): PlainText {
  const unclosed = new Set<string>();
  // Letter by letter, as a capital of other alphabets may become longer.
  const lower = markup.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const lastComment = markup.lastIndexOf('-->');
  let text = '';
  let [at, hasTags, hadMarkup] = [0, false, false];
  const words = (from: number, to: number) => (isHtml ? markup.slice(from, to).replace(/\s+/g, ' ') : markup.slice(from, to));
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open === -1) break;
    text += words(at, open);
    const tag = tagAt(markup, open);
    if (markup.startsWith('<!--', open)) {
      const end = lastComment <= open ? -1 : markup.indexOf('-->', open + 4);
      at = end === -1 ? open + 4 : end + 3;
      [hasTags, hadMarkup] = [true, true];
    } else if (tag === null || !(isHtml || (tag.isPlain && ELEMENTS.has(tag.name)))) {
      text += '<';
      at = open + 1;
    } else {
      const { name, end } = tag;
      const isOpening = markup[open + 1] !== '/';
      at = end;
      hasTags = true;
      if (LINES.has(name)) text += '\n';
      if (!ONLY_LINES.has(name)) hadMarkup = true;
      if (UNSEEN.has(name) && isOpening && !unclosed.has(name)) {
        const closing = lower.indexOf(`</${name}`, at);
        if (closing === -1) unclosed.add(name);
        else at = closing;
      }
    }
  }
  text += words(at, markup.length);
  return isHtml || hasTags ? { text: inLines(decoded(text)), hadMarkup } : { text: text.trim(), hadMarkup };
}
