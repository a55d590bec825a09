/* global document, IDBFactory, indexedDB, localStorage */
// What stands in for network and device where widgets are only tried: the page answers in the place of the endpoints named
// below, and keeps answers in a database of its own that is emptied at every visit. Nothing gets into the outbox of the
// demo's other pages. Imported before the widgets are.

/** Where the endpoints seem to be. */
export const ENDPOINTS = {
  takes: '/stand-in/takes',
  refuses: '/stand-in/refuses',
  /** Nobody is there: the server says so itself. */
  absent: '/stand-in/absent',
};

const RECEIPTS = {
  [ENDPOINTS.takes]: (ids) => ({ received: ids, refused: [] }),
  [ENDPOINTS.refuses]: (ids) => ({ received: [], refused: ids.map((id) => ({ id, reason: 'this endpoint refuses everything' })) }),
};

const fetchFromNetwork = globalThis.fetch;

globalThis.fetch = async (address, options) => {
  const { pathname } = new URL(address instanceof Request ? address.url : address, document.baseURI);
  const receipt = RECEIPTS[pathname];
  if (receipt === undefined) return fetchFromNetwork(address, options);
  const { responses } = JSON.parse(options.body);
  return Response.json(receipt(responses.map(({ id }) => id)));
};

const OUTBOX = 'tillid-outbox';
const OWN_OUTBOX = 'tillid-outbox-of-stand-in';
const { open } = IDBFactory.prototype;

IDBFactory.prototype.open = function (name, ...version) {
  return open.call(this, name === OUTBOX ? OWN_OUTBOX : name, ...version);
};
indexedDB.deleteDatabase(OWN_OUTBOX);

/** Survey ids of which nothing is remembered from one visit to the next begin like this. */
export const FORGOTTEN = 'stand-in-';

for (const key of Object.keys(localStorage).filter((key) => key.includes(`"${FORGOTTEN}`))) localStorage.removeItem(key);
