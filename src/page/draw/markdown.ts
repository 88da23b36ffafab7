import { parse } from 'discord-markdown-parser';
import { roomWords } from '../../words/room.ts';
import { html, type Html } from '../html.ts';

type Node = ReturnType<typeof parse>[number];

/** The name a member reads where somebody is mentioned; null for nobody known. */
export type NameOf = (id: string) => string | null;

/** What a line is, by the mark that it begins with; the parser knows these only where nothing stands before them. */
const MARK = /^(?:> |>$|-# +|#{1,3} )/;

/** Code keeps its lines and its marks. */
const CODE = /((?<!\\)```[\s\S]*?```)/;

interface Part {
  readonly style: 'text' | 'quote' | 'note' | 'heading';
  readonly lines: readonly string[];
}

/** Draws what Discord's markdown says, as the parser that proves replies reads it. What it does not know is drawn as text. */
export const drawMarkdown = (content: string, nameOf: NameOf = () => null): Html =>
  html`${content
    .split(CODE)
    .map((piece, i) =>
      i % 2 === 1
        ? drawn(piece, nameOf)
        : html`${partsOf(piece.replace(/^\n|\n$/g, '')).map((part) => drawPart(part, nameOf))}`,
    )}`;

/** Lines of one kind that follow each other are one part; headings and small print are a part each. */
function partsOf(content: string): Part[] {
  const parts: Part[] = [];
  for (const line of content === '' ? [] : content.split('\n')) {
    const mark = MARK.exec(line)?.[0] ?? '';
    const style = STYLES[mark.trim()] ?? 'heading';
    const before = parts.at(-1);
    const rest = line.slice(mark.length);
    if (before?.style === style && (style === 'text' || style === 'quote'))
      parts[parts.length - 1] = { style, lines: [...before.lines, rest] };
    else parts.push({ style, lines: [rest] });
  }
  return parts;
}

const STYLES: Readonly<Record<string, Part['style']>> = { '': 'text', '>': 'quote', '-#': 'note' };

function drawPart({ style, lines }: Part, nameOf: NameOf): Html {
  const inner = drawn(lines.join('\n'), nameOf);
  if (style === 'quote') return html`<blockquote>${inner}</blockquote>`;
  if (style === 'note') return html`<div class="small">${inner}</div>`;
  if (style === 'heading') return html`<div class="head" role="heading" aria-level="2">${inner}</div>`;
  return html`<div>${inner}</div>`;
}

const drawn = (content: string, nameOf: NameOf): Html => all(parse(content, 'extended'), nameOf);
const all = (nodes: readonly Node[], nameOf: NameOf): Html => html`${nodes.map((node) => one(node, nameOf))}`;

function one(node: Node, nameOf: NameOf): Html {
  const content: unknown = node['content'];
  const inner = Array.isArray(content)
    ? all(content as Node[], nameOf)
    : html`${typeof content === 'string' ? content : ''}`;
  switch (node.type) {
    case 'heading':
      return html`<div class="head" role="heading" aria-level="4">${inner}</div>`;
    case 'subtext':
      return html`<div class="small">${inner}</div>`;
    case 'blockQuote':
      return html`<blockquote>${inner}</blockquote>`;
    case 'br':
    case 'newline':
      return html`<br />`;
    case 'codeBlock':
      return html`<pre tabindex="0">${inner}</pre>`;
    case 'inlineCode':
      return html`<code>${inner}</code>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'em':
      return html`<em>${inner}</em>`;
    case 'underline':
      return html`<u>${inner}</u>`;
    case 'strikethrough':
      return html`<s>${inner}</s>`;
    case 'spoiler':
      return html`<details class="spoiler">
        <summary>${roomWords.spoiler}</summary>
        ${inner}
      </details>`;
    case 'twemoji':
      return html`${String(node['name'])}`;
    case 'link':
    case 'url':
    case 'autolink':
      return link(String(node['target']), inner);
    case 'user':
    case 'role':
    case 'channel':
      return html`<span class="mention">@${nameOf(String(node['id'])) ?? String(node['id'])}</span>`;
    case 'everyone':
    case 'here':
      return html`@${node.type}`;
    default:
      return inner;
  }
}

/** Leads to the web alone; anything else is shown and leads nowhere. */
export const link = (target: string, inner: Html, name = ''): Html =>
  /^https?:$/.test(URL.parse(target)?.protocol ?? '')
    ? html`<a href="${target}" class="${name}" target="_blank" rel="noopener noreferrer nofollow"
        >${inner}</a
      >`
    : html`${inner}`;
