import { inLocale } from './in-locale.ts';

/** What forms of files are called, by the end of their names. */
const KINDS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  doc: 'Word document',
  odt: 'OpenDocument text',
  rtf: 'RTF document',
  epub: 'EPUB book',
  html: 'web page',
  htm: 'web page',
  xhtml: 'web page',
  eml: 'mail',
  mbox: 'mailbox',
  csv: 'table',
  tsv: 'table',
  xml: 'XML file',
  rss: 'feed',
  atom: 'feed',
  jsonl: 'JSON Lines file',
  json: 'JSON file',
  warc: 'web archive',
  wacz: 'web archive',
  gz: 'compressed file',
  zip: 'zip archive',
  srt: 'subtitles file',
  vtt: 'subtitles file',
  markdown: 'Markdown file',
  text: 'text file',
};

/** What a file is called that ends in this way; null where it has no ending. */
export const fileKind = inLocale('fileKind', (ending: string | null): string =>
  ending === null ? 'file without an ending' : (KINDS[ending] ?? `.${ending} file`),
);

export const folderKind = inLocale('folderKind', 'folder');
