import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Html, raw } from './html.ts';

/** A file of styles, as it stands in a page: one that is fetched besides is waited for before anything is painted. */
interface Style {
  readonly element: Html;
  /** By which the page's policy allows it, and no other. */
  readonly source: string;
}

function styleOf(name: string): Style {
  const text = readFileSync(new URL(`files/${name}`, import.meta.url), 'utf8');
  if (text.includes('</')) throw new Error(`${name} would end its element`);
  const hash = createHash('sha256').update(text).digest('base64');
  return { element: raw(`<style>${text}</style>`), source: `'sha256-${hash}'` };
}

/** Those of every page, and those of the desk. */
export const STYLES = { page: styleOf('page.css'), desk: styleOf('desk.css') } as const;
