import { v4 } from 'uuid';

/** A random UUID (version 4). Unlike `crypto.randomUUID` also on a page without https, such as a kiosk on a local network. */
export const randomId = (): string => v4();
