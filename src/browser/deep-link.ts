import { filledText, type BrowserStatement } from './browser-text.js';

/** Where Neo4j Browser is, and whether it asks for a password. */
export interface BrowserAddress {
  readonly url: string;
  readonly passwordless: boolean;
}

/**
 * A link that puts a query with its parameters into the editor of Neo4j Browser, where it is run by a click: the Browser
 * never runs what a link brings (Neo4j Browser, "URL parameters").
 */
export function deepLink({ url, passwordless }: BrowserAddress, statement: BrowserStatement): string {
  const link = new URL(url);
  link.searchParams.set('cmd', 'edit');
  link.searchParams.set('arg', filledText([statement]));
  if (passwordless) link.searchParams.set('preselectAuthMethod', 'NO_AUTH');
  return link.href;
}
