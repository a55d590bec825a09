import { newGround } from '../fixtures/store-ground.js';
import { storeContract } from './store.js';

storeContract('the embedded database', () => newGround('sqlite'), { histories: 150 });
storeContract('a PostgreSQL database', () => newGround('postgres'), { histories: 100 });
