/** The way of one response: being answered, being saved, on its way, waiting for a connection, received, or refused. */
export type Phase = 'asking' | 'storing' | 'sending' | 'waiting' | 'delivered' | 'refused';
