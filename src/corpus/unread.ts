import type { Problem } from './problem.ts';

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

/** Files of the folder that are for the bot, and what systems leave in folders. */
const OWN =
  /^(?:sources|corrections)\.json$|^\.|^Thumbs\.db$|^desktop\.ini$|\.(?:index|vectors|db)(?:$|[.-])|~$/i;

/** What a name says of the form of its file: "PDF"; "file without an ending" where it says nothing. */
function kindOf(name: string): string {
  const ending = /\.([A-Za-z\d]{1,10})$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return 'file without an ending';
  return KINDS[ending] ?? `.${ending} file`;
}

/**
 * The files of a folder that are passed over, counted by their kind, in the order of the kinds' names.
 * @param names what stands in the folder
 * @param isFolder whether a name is that of a folder
 */
export function unread(names: readonly string[], isFolder: (name: string) => boolean): Problem[] {
  const others = names.filter((name) => !OWN.test(name));
  const kinds = Map.groupBy(others, (name) => (isFolder(name) ? 'folder' : kindOf(name)));
  return [...kinds]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([what, all]) => ({ kind: 'unread', what, count: all.length }));
}
