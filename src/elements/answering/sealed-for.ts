import { loadSealing } from '../../sealing/loaders.js';
import type { SealedResponse } from '../../protocol/sealed-response.js';
import type { SurveyResponse } from '../../response/response.js';

/** What seals a response for the holders of some keys; a changed one carries its receipt code outside. */
export type Seal = (response: SurveyResponse, receipt: string | undefined) => Promise<SealedResponse>;

/** What was found out about keys: attribute → what seals for them. */
const known = new Map<string, Promise<Seal>>();

async function makeSeal(publicKey: string): Promise<Seal> {
  const { parsePublicKeys, usableRecipients, seal } = await loadSealing();
  const recipients = await usableRecipients(await parsePublicKeys(publicKey));
  return (response, receipt) => seal(response, recipients, { receipt });
}

/**
 * What seals for the keys of the attribute `public-key`.
 *
 * @throws SealingError where answers cannot be sealed here; any other error where what seals could not be fetched just now.
 */
export async function sealedFor(publicKey: string): Promise<Seal> {
  const seal = known.get(publicKey) ?? makeSeal(publicKey);
  known.set(publicKey, seal);
  try {
    return await seal;
  } catch (error) {
    known.delete(publicKey);
    throw error;
  }
}
