/** What checks a definition that somebody wrote; a ready instrument needs none. */
export const loadDefinitionParser = () => import('./parse-definition.js').then(({ parseDefinition }) => parseDefinition);
