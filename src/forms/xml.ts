import type { X2jOptions, XMLParser } from 'fast-xml-parser';
import { loadedLate } from '../corpus/loaded-late.ts';

/** One element: its attributes by `@name`, its children by name in lists, its text in `#text`. */
export interface XmlNode {
  readonly [name: string]: unknown;
}

const OPTIONS: X2jOptions = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: true,
  // Nothing is declared by a document: an entity that swells is one that it made itself.
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 50_000_000 },
  htmlEntities: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
};

let known: XMLParser | undefined;
const parser = (): XMLParser =>
  (known ??= new (loadedLate('fast-xml-parser') as typeof import('fast-xml-parser')).XMLParser(OPTIONS));

/** @throws Error when the text is no XML */
export const xmlOf = (text: string): XmlNode => parser().parse(text) as XmlNode;

const isNode = (value: unknown): value is XmlNode => typeof value === 'object' && value !== null;

/** The child elements of a name, in order; text-only ones as nodes with `#text`. */
export function children(node: XmlNode | undefined, name: string): XmlNode[] {
  const found = node?.[name];
  return (Array.isArray(found) ? (found as unknown[]) : []).map((one) =>
    isNode(one) ? one : { '#text': one },
  );
}

/** The text of an element and of all in it. */
export function textIn(node: XmlNode | undefined): string {
  if (!node) return '';
  return Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([, value]): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .map((value) => (isNode(value) ? textIn(value) : String(value)))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The text of the first element at a path; null when there is none, or no text in it. */
export function textAt(node: XmlNode | undefined, ...path: readonly string[]): string | null {
  const found = path.reduce<XmlNode | undefined>((at, name) => children(at, name)[0], node);
  return textIn(found) || null;
}

/** Every element of a name at any depth, in the order of the document's names. */
export function* everyOf(node: XmlNode, name: string): Generator<XmlNode> {
  for (const key of Object.keys(node)) {
    if (key.startsWith('@') || key === '#text') continue;
    for (const child of children(node, key)) {
      if (key === name) yield child;
      yield* everyOf(child, name);
    }
  }
}

/** The text that stands in an element itself, line breaks kept. */
export function ownText(node: XmlNode | undefined): string {
  const own = node?.['#text'];
  return typeof own === 'string' ? own : '';
}
