function nameOf(tag: string, reader: string): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
  } catch (error) {
    // What is no tag has no name, and stands for itself.
    if (error instanceof RangeError) return tag;
    throw error;
  }
}

/**
 * What a language is called by readers of another, as in the middle of a sentence. A form of one, such as `da-x-easy`, is told
 * behind it: `Danish (easy)`.
 *
 * @param tag A language tag; another text is given back as it is.
 * @param reader Tag of the language that the name is in.
 */
export function languageName(tag: string, reader: string): string {
  const [main = tag, form] = tag.split('-x-');
  return form === undefined ? nameOf(main, reader) : `${nameOf(main, reader)} (${form})`;
}
