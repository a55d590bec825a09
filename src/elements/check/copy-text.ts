/** Puts a text where it can be pasted from; false where the browser does not let us: a page without https has no clipboard, and a frame may not be allowed to use it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
