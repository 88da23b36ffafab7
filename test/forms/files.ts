import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';

/** Two paragraphs with something said in them, as every form of file holds them. */
export const SAID = '“We will open the quay on Friday,” said Mayor Ida Holm.';
export const LEFT = 'Nobody answered when the harbour board was asked about the cost of the new quay.';
const MORE =
  'The quay was closed in the spring of last year, when a ship struck the pier and broke three of the oak piles that carry it, and has been fenced off since.';
const ASCII = SAID.replaceAll(/[“”]/g, '"');

const bytes = (text: string): Uint8Array => strToU8(text);

const pageHtml = `<!doctype html><html><head><title>The quay opens | The Quay Post</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The quay opens","datePublished":"2009-09-18T23:30:00+02:00","author":[{"name":"Jan Moe"}],"publisher":{"name":"The Quay Post"}}</script>
</head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>The quay opens</h1><p>${SAID}</p><p>${MORE}</p>
<div class="newsletter-signup"><p>Sign up for our letter, sent every morning to thousands of readers.</p></div><p>${LEFT}</p><script>alert("no")</script></article></body></html>`;

const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

const docx = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': bytes(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': bytes(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': bytes(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(SAID)}${paragraph(LEFT)}</w:body></w:document>`,
    ),
  });

const odt = (): Uint8Array =>
  zipSync({
    mimetype: [bytes('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': bytes(
      `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>${SAID}</text:p><text:p>${LEFT}<office:annotation><text:p>A note.</text:p></office:annotation></text:p></office:text></office:body></office:document-content>`,
    ),
  });

const epub = (): Uint8Array =>
  zipSync({
    mimetype: [bytes('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': bytes(
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    ),
    'OPS/book.opf': bytes(
      '<package><metadata><dc:title>Of quays</dc:title><dc:creator>Jan Moe</dc:creator></metadata><manifest><item id="a" href="one.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>',
    ),
    'OPS/one.xhtml': bytes(
      `<html><head><title>x</title></head><body><h1>One</h1><p>${SAID}</p><p>${LEFT}</p></body></html>`,
    ),
  });

/** A PDF of one page with these lines; none makes one that has no text. */
function pdf(lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/g, '\\$&')}) Tj 0 -20 Td`).join(' ');
  const stream = `BT /F1 12 Tf 72 720 Td ${shown} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const at = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  return bytes(file);
}

const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}}{\info{\title The quay opens}{\author Jan Moe}}
{\header Home}\f0 \ldblquote We will open the quay on {\b Friday},\'94 said Mayor {\v alert}Ida Holm.{\*\note A note.}\par
{\pict\bin4 <w>}}Nobody answered when the harbour board was asked about the cost of the new quay.\par}`;

const wrapped = `   ${SAID.replaceAll(/[“”]/g, '"')}\r\n\r\n   Nobody answered when the harbour board was asked\r\nabout the cost of the new quay.\r\n`;
const iptc = `\u0001abc062 4 i 211 abc 061\r\n\r\nHarbour/\r\n\u0002The quay opens =\r\n\r\n${wrapped}\r\n# NOTEBOOK\r\nSecret\r\n\u0003181137 GMT Sep 09 \r\n\u0004`;
const anpa = `\u0016\u0016\u0001W2607\r\nr a\u0013\u0011 BC-Quay 09-18 1693\r\n\u0002^BC-Quay, 1st Ld<\r\n^The quay opens<\r\n^Eds: A note<\r\n^By JAN MOE=\r\n\t   \`\`We will open the quay on Friday,'' said Mayor Ida Holm.\r\n \r\n\t   ${LEFT}\r\n\u0003AP-WF-09-18-09 0745GMT<\r\n\u0004`;

const mail = `From: Jan Moe <jan@example.org>
To: desk@example.org
Subject: The quay opens
Date: Fri, 18 Sep 2009 10:00:00 +0200
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

${SAID}

${LEFT}
`;

const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${Buffer.byteLength(pageHtml)}\r\n\r\n${pageHtml}`;
const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/quay\r\nWARC-Date: 2009-09-18T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;

/** One small file of every form: its name, its bytes, the form that it has, and what is known of its article. */
export const FILES: readonly (readonly [string, Uint8Array, string, Readonly<Record<string, string>>])[] = [
  ['quay.txt', bytes(`The quay opens\n\n${SAID}\n\n${LEFT}\n`), 'text', {}],
  ['latin.txt', Buffer.from(`The caf\xe9 opens\n\n${ASCII}\n\n${LEFT}\n`, 'latin1'), 'text', {}],
  ['quay.md', bytes(`---\ntitle: The quay opens\n---\n\n${SAID}\n\n${LEFT}\n`), 'text', {}],
  [
    'quay.html',
    bytes(pageHtml),
    'web page',
    { title: 'The quay opens', date: '2009-09-18', outlet: 'The Quay Post', authors: 'Jan Moe' },
  ],
  [
    'feed.xml',
    bytes(
      `<?xml version="1.0"?><rss version="2.0"><channel><title>The Quay Post</title><item><title>The quay opens</title><link>https://example.org/quay</link><pubDate>Fri, 18 Sep 2009 10:00:00 +0200</pubDate><description>&lt;p&gt;${SAID}&lt;/p&gt;&lt;p&gt;${LEFT}&lt;/p&gt;</description></item></channel></rss>`,
    ),
    'feed',
    { title: 'The quay opens', date: '2009-09-18', outlet: 'The Quay Post', url: 'https://example.org/quay' },
  ],
  [
    'export.xml',
    bytes(
      `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Quay Post</title><wp:author><wp:author_login>jan</wp:author_login><wp:author_display_name>Jan Moe</wp:author_display_name></wp:author><item><title>The quay opens</title><dc:creator>jan</dc:creator><wp:post_date>2009-09-18 10:00:00</wp:post_date><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${SAID}\n\n${LEFT}]]></content:encoded></item><item><title>Not yet</title><wp:status>draft</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[Secret words.]]></content:encoded></item></channel></rss>`,
    ),
    'WordPress export',
    { title: 'The quay opens', date: '2009-09-18', outlet: 'The Quay Post', authors: 'Jan Moe' },
  ],
  [
    'quay.nitf',
    bytes(
      `<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20090918T101112Z"/></docdata></head><body><body.head><hedline><hl1>The quay opens</hl1></hedline><byline>By JAN MOE<byttl>Harbour Writer</byttl></byline><distributor>Quay Agency</distributor></body.head><body.content><p>${SAID}</p><p>${LEFT}</p></body.content></body></nitf>`,
    ),
    'NITF or NewsML',
    { title: 'The quay opens', date: '2009-09-18', outlet: 'Quay Agency', authors: 'JAN MOE' },
  ],
  [
    'quay.md',
    bytes(
      `---\ntitle: 'The quay opens'\nauthors: [Jan Moe]\ndate: 2009-09-18\ncanonical_url: https://example.org/quay\n---\n\n${SAID}\n\n${LEFT}\n`,
    ),
    'text',
    {
      title: 'The quay opens',
      date: '2009-09-18',
      authors: 'Jan Moe',
      url: 'https://example.org/quay',
    },
  ],
  ['quay.rtf', bytes(rtf), 'RTF', { title: 'The quay opens', authors: 'Jan Moe' }],
  ['quay.tst', bytes(anpa), 'wire copy', { title: 'The quay opens', date: '2009-09-18', authors: 'JAN MOE' }],
  ['wire.txt', bytes(iptc), 'wire copy', { title: 'The quay opens', date: '2009-09-18' }],
  ['quay.pdf', pdf([ASCII, LEFT]), 'PDF', {}],
  ['quay.docx', docx(), 'DOCX', {}],
  ['quay.odt', odt(), 'ODT', {}],
  ['quay.epub', epub(), 'EPUB', { title: 'One', authors: 'Jan Moe', outlet: 'Of quays' }],
  ['quay.eml', bytes(mail), 'mail', { title: 'The quay opens', date: '2009-09-18', authors: 'Jan Moe' }],
  [
    'box',
    bytes(`From jan@example.org Fri Sep 18 10:00:00 2009\n${mail}`),
    'mbox',
    { title: 'The quay opens', date: '2009-09-18' },
  ],
  [
    'quay.csv',
    bytes(`Title,Published,Source,Text\nThe quay opens,2009-09-18,The Quay Post,"${SAID}\n\n${LEFT}"\n`),
    'CSV',
    { title: 'The quay opens', date: '2009-09-18', outlet: 'The Quay Post' },
  ],
  [
    'quay.jsonl',
    bytes(
      `${JSON.stringify({ headline: 'The quay opens', date: '2009-09-18', body: `${SAID}\n\n${LEFT}` })}\n`,
    ),
    'JSON Lines',
    { title: 'The quay opens', date: '2009-09-18' },
  ],
  [
    'quay.vtt',
    bytes(
      `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Jan Moe>${SAID}\n\n00:00:03.000 --> 00:00:04.000\n>> ${LEFT}\n`,
    ),
    'subtitles',
    {},
  ],
  [
    'quay.srt',
    bytes(
      `1\r\n00:00:01,000 --> 00:00:02,000\r\n<i>${SAID}</i>\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n- ${LEFT}\r\n`,
    ),
    'subtitles',
    {},
  ],
  [
    'atom.xml',
    bytes(
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Quay Post</title><entry><title type="html">The quay opens</title><link rel="self" href="https://example.org/feed"/><link href="https://example.org/quay"/><author><name>Jan Moe</name></author><published>2009-09-18T10:00:00Z</published><updated>2009-10-02T10:00:00Z</updated><content type="html">&lt;p&gt;${SAID}&lt;/p&gt;&lt;p&gt;${LEFT}&lt;/p&gt;</content></entry></feed>`,
    ),
    'feed',
    {
      title: 'The quay opens',
      date: '2009-09-18',
      outlet: 'The Quay Post',
      authors: 'Jan Moe',
      url: 'https://example.org/quay',
    },
  ],
  [
    'feed.json',
    bytes(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Quay Post',
        items: [
          {
            id: '1',
            url: 'https://example.org/quay',
            title: 'The quay opens',
            date_published: '2009-09-18T10:00:00Z',
            authors: [{ name: 'Jan Moe' }],
            content_html: `<p>${SAID}</p><p>${LEFT}</p>`,
          },
        ],
      }).replace('{', '{ '),
    ),
    'feed',
    {
      title: 'The quay opens',
      date: '2009-09-18',
      outlet: 'The Quay Post',
      authors: 'Jan Moe',
      url: 'https://example.org/quay',
    },
  ],
  [
    'newsml-g2.xml',
    bytes(
      `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><rightsInfo><copyrightHolder><name>Quay Agency</name></copyrightHolder></rightsInfo><itemMeta><versionCreated>2009-10-02T10:00:00Z</versionCreated></itemMeta><contentMeta><contentCreated>2009-09-18T10:00:00Z</contentCreated><by>By Jan Moe</by><headline>The quay opens</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${SAID}</p><p>${LEFT}</p></body></html></inlineXML></contentSet></newsItem>`,
    ),
    'NITF or NewsML',
    { title: 'The quay opens', date: '2009-09-18', outlet: 'Quay Agency', authors: 'Jan Moe' },
  ],
  [
    'newsml-1.xml',
    bytes(
      `<?xml version="1.0"?><NewsML><NewsEnvelope><DateAndTime>20091002T101112Z</DateAndTime></NewsEnvelope><NewsItem><NewsManagement><FirstCreated>20090918T101112Z</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>The quay opens</HeadLine><ByLine>By Jan Moe</ByLine></NewsLines><AdministrativeMetadata><Provider><Party FormalName="Quay Agency"/></Provider></AdministrativeMetadata><ContentItem><DataContent><p>${SAID}</p><p>${LEFT}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    ),
    'NITF or NewsML',
    { title: 'The quay opens', date: '2009-09-18', authors: 'Jan Moe' },
  ],
  ['quay.warc', bytes(warc), 'WARC', { title: 'The quay opens', url: 'https://example.org/quay' }],
  ['quay.zip', zipSync({ 'in/quay.html': bytes(pageHtml) }), 'zip', { title: 'The quay opens' }],
];

export const scan = pdf([]);

/** A zip whose list says that it has more files than its plain form can count. */
export function zip64(): Uint8Array {
  const plain = Buffer.from(zipSync({ 'a.txt': bytes(SAID) }));
  const end = plain.length - 22;
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  plain.writeUInt16LE(0xffff, end + 10);
  return Buffer.concat([plain.subarray(0, end), locator, plain.subarray(end)]);
}

export const page = pageHtml;
