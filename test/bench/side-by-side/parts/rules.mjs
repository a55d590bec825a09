/**
 * Counts the same votes with ours and with packages of the registry. Its modules take ours from `dist/` and the published cases
 * from `build/`, which are there only once they have been built.
 */
export async function measureRules(context) {
  const { schulzeTable } = await import('../rules/schulze-table.mjs');
  const { equalSharesTable } = await import('../rules/equal-shares-table.mjs');
  return [await schulzeTable(context), equalSharesTable(context)];
}
