/** The way of one response: being answered, being saved, on its way, waiting for a connection, received, or refused; `held` where the page has held it back and takes care of it. */
export type Phase = 'asking' | 'storing' | 'sending' | 'waiting' | 'delivered' | 'refused' | 'held';
