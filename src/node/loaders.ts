/** The store on PostgreSQL, and its driver, which nobody needs who keeps to the embedded database. */
export const loadPostgresStore = () => import('./postgres-store.js');
