// Instruments under a licence of their own are data that is fetched on request, never bundled: each is copied, with its
// licence, to where the code that fetches it looks. (docs/decisions/0006-licences-are-data.md)
import { cpSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const SOURCE = 'src/instruments';
const TARGETS = ['build/src/instruments', 'dist/package/instruments', 'dist/cdn', 'dist/cdn/chunks'];

const licensed = readdirSync(SOURCE).filter((name) => existsSync(path.join(SOURCE, name, 'LICENSE')));
for (const name of licensed) for (const target of TARGETS) cpSync(path.join(SOURCE, name), path.join(target, name), { recursive: true });
