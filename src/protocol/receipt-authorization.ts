/**
 * How a citizen proves to a collector that a response is theirs: `Authorization: Receipt K7QM-2XGD-9PTR-4HWN-8VCB`. The code
 * stands in a header because addresses are written into logs and histories.
 */
export const receiptAuthorization = (code: string): string => `Receipt ${code}`;

/** The receipt code of an `Authorization` header as it was given, or null; schemes know no case (RFC 9110, section 11.1). */
export const receiptIn = (authorization: string | null): string | null => /^Receipt +(.+)$/i.exec(authorization ?? '')?.[1] ?? null;
