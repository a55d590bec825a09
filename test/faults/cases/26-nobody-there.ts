import type { Fault } from '../fault.js';

/** The endpoint's name is unknown, its port is closed, its network is not there; then all is well. */
export const fault: Fault = {
  number: 26,
  name: 'DNS failure, refused, unreachable',
  injection: 'the browser is started three times with rules that send the host of the endpoint to no address, a closed port and a network that is not there, then without',
  browsers: ['chromium'],
  limit: 120_000,
  async run(world) {
    const api = new URL(world.site.origins.api);
    let profile: string | null = null;
    for (const target of ['~NOTFOUND', '127.0.0.1:1', '192.0.2.1:1']) {
      const device = await world.ownDevice({ ...(profile === null ? {} : { profile }), flags: [`--host-resolver-rules=MAP ${api.hostname} ${target}`] });
      ({ profile } = device);
      const tab = await world.openTab({ on: device, endpoint: `${api.origin}/v1/responses` });
      await world.citizen.answer(tab);
      await device.quit();
    }
    const device = await world.ownDevice({ profile: profile! });
    await world.openTab({ on: device, endpoint: `${api.origin}/v1/responses` });
  },
};
