const V4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i;

/** The 16-bit groups of an IPv6 address, with the zeros that `::` stands for; an IPv4 address at its end counts as two. */
function groupsOf(address: string): readonly string[] {
  const [head = [], tail] = address.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  if (tail === undefined) return head;
  const written = head.length + tail.reduce((sum, group) => sum + (group.includes('.') ? 2 : 1), 0);
  return head.concat(Array<string>(Math.max(0, 8 - written)).fill('0'), tail);
}

/**
 * The part of an IP address that stands for a household, a school or an office: /24 of IPv4 (`192.0.2`), /48 of IPv6
 * (`2001:db8:1`). What is no IP address stands for itself.
 */
export function addressPrefix(address: string): string {
  const four = V4.exec(address);
  if (four !== null) return four.slice(1, 4).join('.');
  if (!address.includes(':')) return address;
  const [withoutZone = ''] = address.split('%');
  return groupsOf(withoutZone)
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** Whether an address is this machine's own. */
export const isLoopback = (address: string): boolean => /^(::ffff:)?127\.|^::1$/i.test(address);
