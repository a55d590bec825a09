import type { Fault } from '../fault.js';

/** The endpoint's certificate has run out; a week later it is a new one. */
export const fault: Fault = {
  number: 27,
  name: 'TLS error, expired certificate',
  injection: 'the endpoint is behind an expired certificate; then the same profile is opened by a browser that is told to trust it, as if it were new',
  browsers: ['chromium'],
  async run(world) {
    const endpoint = `${world.site.origins.untrusted}/v1/responses`;
    const before = await world.ownDevice();
    await world.citizen.answer(await world.openTab({ on: before, endpoint }));
    await before.quit();
    const renewed = await world.ownDevice({ profile: before.profile!, flags: ['--ignore-certificate-errors'] });
    await world.openTab({ on: renewed, endpoint });
  },
};
