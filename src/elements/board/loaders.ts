import type { QrCode } from './qr-code.js';

/** Fetches what draws QR codes, which only boards with an address to join need, and gives the code of that address. */
export const loadQrCode = (address: string): Promise<QrCode | undefined> => import('./qr-code.js').then(({ qrCode }) => qrCode(address));
