import assert from 'node:assert/strict';
import type { Fault } from '../fault.js';
import { receipt, status } from '../harness/behaviours.js';

const FIRST = 'X25519:3kyiMe09Cc2SFA2Rg-Q0yKwuuuPJ7CFVtWDgBuFxRAA';

/** The site moves to another endpoint, and to a key, while answers wait: each goes where it was given for. */
export const fault: Fault = {
  number: 62,
  name: 'Endpoint or public key changed while answers wait',
  injection:
    'an answer waits for one address, the page is published with another address, then with a public key; each of the three answers has to arrive where, and as, it was given',
  browsers: ['chromium', 'firefox', 'webkit'],
  async run(world) {
    const places = new Map<string, string>();
    const noting = receipt();
    const tab = await world.openTab({ endpoint: '/v1/responses?of=old' });
    world.site.always(status(503));
    const old = await world.citizen.answer(tab);
    await world.visit(tab, world.site.page({ endpoint: '/v1/responses?of=new' }));
    const fresh = await world.citizen.answer(tab);
    await world.visit(tab, world.site.page({ endpoint: '/v1/responses?of=sealed', attributes: { 'public-key': FIRST } }));
    const sealed = await world.citizen.answer(tab);
    world.site.always({
      name: 'receipt, with the address noted',
      act(exchange) {
        for (const { id } of exchange.posted) places.set(id, new URL(exchange.request.url!, 'http://endpoint.test').searchParams.get('of')!);
        return noting.act(exchange);
      },
    });
    await world.hurry(tab);
    for (const answer of [old, fresh, sealed]) await world.arrived(answer);
    assert.deepEqual([places.get(old.id), places.get(fresh.id), places.get(sealed.id)], ['old', 'new', 'sealed']);
    const row = world.site.log.rows.get(sealed.id);
    assert.ok(row !== undefined && !row.canonical.includes(sealed.marker) && 'sealed' in row.body);
  },
};
