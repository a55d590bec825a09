// Fails where a file imports what .dependency-cruiser.cjs forbids. With `--json` it tells what it found to check-layers-mutations.
import { cruiseHouse } from './cruise.mjs';

const { modules, rules, violations } = await cruiseHouse();

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ modules, violations }));
} else {
  const comments = new Map(rules.map(({ name, comment }) => [name, comment]));
  for (const { rule, from, to, via } of violations) {
    const way = via.length > 0 ? via : [to].filter((end) => end !== from);
    console.error(`${rule}: ${[from, ...way].join(' → ')}\n  ${comments.get(rule)}`);
  }
  console.log(`Layers: ${modules} files, ${rules.length} rules, ${violations.length} violations.`);
}
process.exitCode = violations.length > 0 ? 1 : 0;
