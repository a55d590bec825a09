import { SealingError } from './sealing-error.js';

/**
 * The browser's or Node's cryptography.
 *
 * @throws SealingError on a page that was not loaded over https, where browsers have none.
 */
export function webCrypto(): SubtleCrypto {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  if (subtle !== undefined) return subtle;
  throw new SealingError(
    'no-https',
    'public-key: answers cannot be sealed on a page that was not loaded over https, so nothing is asked here; expected an address that begins with https://',
  );
}
