/** The test of endpoints; pages that do not test one never fetch it. */
export const loadConformance = async () => {
  const [{ conform }, { findDefinition }] = await Promise.all([import('./conform.js'), import('./find-definition.js')]);
  return { conform, findDefinition };
};
