import { epub } from './of/epub.ts';
import { feed } from './of/feed.ts';
import type { Form } from './form.ts';
import { jsonLines } from './of/json-lines.ts';
import { mail, mbox } from './of/mail.ts';
import { newsXml } from './of/news-xml.ts';
import { openDocument } from './of/open-document.ts';
import { pdf } from './of/pdf.ts';
import { plainText } from './of/plain-text.ts';
import { richText } from './of/rich-text.ts';
import { subtitles } from './of/subtitles.ts';
import { table } from './of/table.ts';
import { warc } from './of/warc.ts';
import { webPage } from './of/web-page.ts';
import { wire } from './of/wire.ts';
import { word } from './of/word.ts';
import { wordpress } from './of/wordpress.ts';
import { zip } from './of/zip.ts';

/** Every form that is read; the first that recognises a file takes it. What takes long to load is loaded with the first of its files. */
export const FORMS: readonly Form[] = [
  pdf,
  epub,
  word,
  openDocument,
  zip,
  warc,
  richText,
  wire,
  mbox,
  subtitles,
  wordpress,
  newsXml,
  feed,
  webPage,
  mail,
  table,
  jsonLines,
  plainText,
];
