/** What checks a definition that somebody wrote; a ready instrument needs none. */
export const loadDefinitionParser = async () => {
  const [{ parseDefinition }, { openingOf }] = await Promise.all([import('./parse-definition.js'), import('./opening-of.js')]);
  return { parseDefinition, openingOf };
};
