import type { AccessToken } from './access-store.js';

/**
 * What a request asks leave for: to administer; to read the collector's own figures; to see which surveys the token reaches; or something with one survey: publish
 * its definition, read what is not public of its results, take out single responses, take out what citizens wrote.
 */
export type Need = { readonly to: 'administer' | 'measure' | 'list' } | { readonly to: 'publish' | 'read' | 'export' | 'texts'; readonly survey: string };

/** Who asks: a token, without what only lists of tokens tell. */
export type Holder = Pick<AccessToken, 'id' | 'name' | 'role' | 'surveys' | 'rights'>;

/** Whether a holder may do it. What is not said here nobody but an administrator may do. */
export function may({ role, surveys, rights }: Holder, need: Need): boolean {
  if (role === 'administrator') return true;
  if (need.to === 'list') return true;
  // Figures over all surveys are for those who may read all of them.
  if (!('survey' in need)) return need.to === 'measure' && surveys === null;
  if (surveys !== null && !surveys.includes(need.survey)) return false;
  switch (need.to) {
    case 'publish':
      return role === 'editor';
    case 'read':
      return true;
    case 'export':
      return rights.includes('rows');
    case 'texts':
      return rights.includes('texts');
  }
}
