/** Which addresses may be fetched by whoever cannot be trusted: the open internet, and nothing that is nearer. */
import ipaddr from 'ipaddr.js';
import { FetchRefused } from './errors.ts';

/** All of the IPv6 internet that is given out (IANA: 2000::/3). What lies outside of it is old, odd, or somebody's tunnel. */
const GIVEN_OUT = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * Whether an IP address is an ordinary one of the open internet: not private, loopback, link-local, shared (CGNAT), multicast,
 * unspecified, reserved or for documentation, and not an IPv6 form of an IPv4 address (mapped, NAT64, 6to4, Teredo), which
 * would lead to any of those by another door. The ranges are ipaddr.js's, from IANA's special-purpose registries.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(GIVEN_OUT);
}

/** The host of an address as sockets name it: IPv6 without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * Refuses what can be told from an address alone. The platform's parser has already turned decimal, octal and hexadecimal hosts
 * into dotted ones. Throws FetchRefused.
 */
export function checkUrl(url: URL, options: { trusted: boolean; ports: readonly number[] }): void {
  const host = hostOf(url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new FetchRefused(host, `${url.protocol} is neither http: nor https:`);
  if (url.username !== '' || url.password !== '')
    throw new FetchRefused(host, 'its address holds a name or a password');
  if (options.trusted) return;
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!options.ports.includes(port))
    throw new FetchRefused(host, `port ${port} is not one of ${options.ports.join(', ')}`);
  if (ipaddr.isValid(host) && !isPublicAddress(host))
    throw new FetchRefused(host, 'it is not an address of the open internet');
}
