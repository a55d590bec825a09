import { newGround } from '../fixtures/store-ground.js';
import { boardStoreContract } from './board-store.js';
import { quoteStoreContract } from './quote-store.js';
import { storeContract } from './store.js';

storeContract('the embedded database', () => newGround('sqlite'), { histories: 150 });
storeContract('a PostgreSQL database', () => newGround('postgres'), { histories: 100 });

boardStoreContract('the embedded database', () => newGround('sqlite'));
boardStoreContract('a PostgreSQL database', () => newGround('postgres'));

quoteStoreContract('the embedded database', () => newGround('sqlite'));
quoteStoreContract('a PostgreSQL database', () => newGround('postgres'));
