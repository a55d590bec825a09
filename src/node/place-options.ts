/** The option, as `parseArgs` takes it, that names the directory of the embedded database. */
export const DATA_OPTION = { data: { type: 'string', default: 'tillid-data' } } as const;

/** The options that say where responses are kept (`StorePlace`). */
export const PLACE_OPTIONS = { ...DATA_OPTION, database: { type: 'string' } } as const;
