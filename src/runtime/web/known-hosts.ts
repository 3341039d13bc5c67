/** Which names the studio answers to. */
import { isIP } from 'node:net';

/** What a Host header may look like (RFC 9110, 7.2): a name or an address, and perhaps a port. */
const HOST = /^(?:\[[0-9a-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i;

/**
 * The studio has no password: being on this machine is the permission. A page of another site could get past that by having
 * its own name point at 127.0.0.1 (DNS rebinding): to the browser it then reads and changes its own site, and only the Host
 * header still tells. So the studio answers to names that nobody else can point anywhere: localhost, loopback addresses, the
 * name it listens on, and those it was told of. When it listens on all addresses of the machine, people open it by one of
 * them, and a page cannot take over an address as it can a name.
 */
export function knownHosts(listensOn: string, others: readonly string[] = []): (header: string | undefined) => boolean {
  const names = new Set(['localhost', listensOn, ...others].map((name) => name.toLowerCase()));
  const everywhere = listensOn === '0.0.0.0' || listensOn === '::';
  return (header) => {
    const name = nameIn(header);
    if (name === undefined) return false;
    return names.has(name) || isLoopback(name) || (everywhere && isIP(name) !== 0);
  };
}

/** The header's host in its one canonical form, without port, brackets and the dot of a full name. */
function nameIn(header: string | undefined): string | undefined {
  if (header === undefined || !HOST.test(header) || !URL.canParse(`http://${header}`)) return undefined;
  return new URL(`http://${header}`).hostname.replace(/^\[|\]$|\.$/g, '');
}

const isLoopback = (name: string): boolean => name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
