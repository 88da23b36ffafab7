import { isLoopback } from '../page/http/guard.ts';

/** Whether an address is the base of a REST API: without a version. */
export const isBase = (address: string): boolean =>
  /^https?:$/.test(URL.parse(address)?.protocol ?? '') && !/\/v\d+$/.test(address);

/** Whoever asks is named apart from the address: an address is told, and logged. */
export function isEngine(address: string): boolean {
  const { protocol = '', username, password, search, hash } = URL.parse(address) ?? {};
  return /^https?:$/.test(protocol) && !username && !password && !search && !hash;
}

/** Whether whoever is on the way to an address could read a password that is sent there. */
export function isOverheard(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol !== 'https:' && !isLoopback(hostname);
}
