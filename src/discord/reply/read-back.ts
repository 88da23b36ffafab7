import { parse } from 'discord-markdown-parser';
import { onForget } from '../../corpus/memo.ts';
import type { Line } from './card.ts';

/** One line as a member sees it. `strong` has an entry for each UTF-16 unit of `text`. */
export interface ShownLine {
  readonly style: Line['style'];
  readonly text: string;
  /** Where the whole line leads; null for nowhere. */
  readonly link: string | null;
  readonly strong: readonly boolean[];
}

type Node = ReturnType<typeof parse>[number];

const ESCAPED = /\\[^0-9A-Za-z\s]/g;
/** What the parser does not know: lists, and what only acts in Discord's own clients. */
const LISTED = /^\s*(?:[*+-]|\d+\.)\s/;
const UNKNOWN = /[<[]|:[\w+~-]+:/;
/** A line that is a link as a whole. */
const LINK = /^\[(.*)\]\(<[^<>\s]+>\)$/;
const STYLES: Readonly<Record<string, ShownLine['style']>> = {
  '': 'text',
  '>': 'quote',
  '-#': 'note',
  '###': 'heading',
};

// The parser remembers what it read last.
onForget(() => void parse('', 'extended'));

interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly link: string | null;
}

function flatten(nodes: readonly Node[], { strong, link }: Omit<Run, 'text'>, into: Run[]): boolean {
  return nodes.every((node) => {
    if (node.type === 'text') into.push({ text: String(node['content']), strong, link });
    else if (node.type === 'twemoji') into.push({ text: String(node['name']), strong, link });
    else if (node.type === 'br') into.push({ text: '\n', strong, link: null });
    else if (node.type === 'link')
      return (
        link === null && flatten(node['content'] as Node[], { strong, link: String(node['target']) }, into)
      );
    else return node.type === 'strong' && flatten(node['content'] as Node[], { strong: true, link }, into);
    return true;
  });
}

const isUnknown = (rest: string): boolean => {
  const escaped = rest.replace(ESCAPED, '');
  return LISTED.test(rest) || UNKNOWN.test(LINK.exec(escaped)?.[1] ?? escaped);
};

/** A block that is shown as it is. */
const CODE = /^```\n((?:[^`\n]+\n)+)```$/gmu;

/** The lines of such a block, as the parser has what stands in it. */
const codeLines = (block: string): ShownLine[] =>
  parse(block, 'extended')
    .flatMap((node) => String(node['content']).split('\n'))
    .map((text) => ({ style: 'code', text, link: null, strong: text.split('').map(() => false) }));

/**
 * Reads the content of a text display as Discord's clients render it, with a parser that knows nothing of
 * how it was written.
 * @returns the lines a member sees, or null when anything in it acts as more than text, emphasis, a heading, a quotation,
 * small print, a block of code, or a line that leads somewhere as a whole: a link in a line, a mention, a list, a spoiler, code in a
 * line, an emoji by name, a timestamp
 */
export function readBack(content: string): ShownLine[] | null {
  const shown: ShownLine[] = [];
  let at = 0;
  for (const { index, 0: block } of content.matchAll(CODE)) {
    const before = index > at ? readText(content.slice(at, index - 1)) : [];
    if (!before) return null;
    shown.push(...before, ...codeLines(block));
    at = index + block.length + 1;
  }
  const after = at <= content.length ? readText(content.slice(at)) : [];
  return after && [...shown, ...after];
}

/** The same of what has no such block. */
function readText(content: string): ShownLine[] | null {
  const lines = content.split('\n').map((raw) => {
    const mark = /^(?:> |-# |### )/.exec(raw)?.[0] ?? '';
    return { style: STYLES[mark.trim()]!, rest: raw.slice(mark.length) };
  });
  if (lines.some(({ rest }) => isUnknown(rest))) return null;

  const runs: Run[] = [];
  const text = lines.map(({ rest }) => rest).join('\n');
  if (!flatten(parse(text, 'extended'), { strong: false, link: null }, runs)) return null;
  const read = linesOf(runs);
  if (read.length !== lines.length) return null;
  const shown: ShownLine[] = [];
  for (const [i, line] of read.entries()) {
    const [link = null, more] = [...new Set(line.map((run) => run.link))];
    // Something in a line that leads elsewhere than the rest of it.
    if (more !== undefined) return null;
    shown.push({
      style: lines[i]!.style,
      text: line.map((run) => run.text).join(''),
      link,
      strong: line.flatMap((run) => Array.from<boolean>({ length: run.text.length }).fill(run.strong)),
    });
  }
  return shown;
}

/** Runs of text by lines: the parser has every break as a run of its own. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs)
    if (run.text === '\n') lines.push([]);
    else lines.at(-1)!.push(run);
  return lines;
}
