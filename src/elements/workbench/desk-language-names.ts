/** What languages are called in another language, and how their tags are written. */
export class LanguageNames {
  #names: Intl.DisplayNames | null = null;

  /** What a language is called; a tag that has no name, such as of words for children, is told beside the one that has. */
  nameOf(tag: string, language: string): string {
    if (this.#names?.resolvedOptions().locale !== language) this.#names = new Intl.DisplayNames(language, { type: 'language' });
    const [plain = tag, ...own] = tag.split('-x-');
    const name = this.#read(plain) ?? plain;
    return own.length === 0 ? name : `${name} (${tag})`;
  }

  /** A tag as it is written in definitions; null where a text is none. */
  tagOf(text: string): string | null {
    try {
      const tag = Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0] ?? '';
      return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) && tag.length <= 35 ? tag : null;
    } catch {
      return null;
    }
  }

  #read(tag: string): string | undefined {
    try {
      return this.#names?.of(tag);
    } catch {
      return undefined;
    }
  }
}
