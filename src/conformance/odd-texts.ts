/** A text that citizens write, or that faults make. */
export interface OddText {
  readonly name: string;
  readonly text: string;
  /** Whether a citizen can have meant it: then it is to be received, not refused. */
  readonly isMeant: boolean;
}

const meant = (name: string, text: string): OddText => ({ name, text, isMeant: true });
const unmeant = (name: string, text: string): OddText => ({ name, text, isMeant: false });

/** Texts that have broken databases, parsers and exports. None is longer than a role may be, but for the last two. */
export const ODD_TEXTS: readonly OddText[] = [
  meant('letters of several languages', 'Æblegrød, żółć, ґанок, çok güzel'),
  meant('an emoji', 'Godt 🌻'),
  meant('an emoji joined of several', '👩🏽‍👩🏽‍👧🏽‍👦🏽 🏳️‍🌈'),
  meant('a text from right to left', 'المكتبة جميلة \u200f(جدًا)\u200e'),
  meant('combining marks', 'e\u0301 a\u030a o\u0308 \u0915\u094d\u0937\u093f'),
  meant('two lines and a tab', 'one\ntwo\r\n\tthree'),
  meant('the line separator U+2028', 'one\u2028two\u2029three'),
  meant('quotation marks, backslashes and tags', '"a" \'b\' \\c\\ </script><b>d</b> &amp; {{e}} ${f}'),
  meant('what a spreadsheet takes for a formula', '=1+1'),
  meant('what a database takes for a command', "'; DROP TABLE responses; --"),
  unmeant('an escaped U+0000', 'zero\0byte'),
  unmeant('half of a surrogate pair', 'half \ud83d'),
  unmeant('the other half', '\udf3b half'),
  unmeant('letters that are no characters', 'a\ufffe\uffffb\u0007'),
  unmeant('a letter with 2,000 combining marks', `e${'\u0301'.repeat(2000)}`),
  unmeant('a text of 100 kB', 'long '.repeat(20_000)),
];
