/**
 * Zod, configured once for every schema of the project.
 *
 * Zod probes `new Function` when its first object schema is built, which a strict Content Security Policy reports as a
 * violation; `jitless` switches the probe off and therefore has to be set here, before any schema module runs. The
 * setting is global to the page's copy of Zod 4 (docs/decisions/0007-strict-content-security-policy.md).
 */
import { config } from 'zod/mini';

config({ jitless: true });

export * as z from 'zod/mini';
