import { parse } from 'discord-markdown-parser';

/** One line as a member sees it. `strong` has an entry for each UTF-16 unit of `text`. */
export interface ShownLine {
  readonly style: 'text' | 'quote' | 'note';
  readonly text: string;
  readonly strong: readonly boolean[];
}

type Node = ReturnType<typeof parse>[number];

const ESCAPED = /\\[^0-9A-Za-z\s]/g;
/** What the parser does not know: lists, and what only acts in Discord's own clients. */
const LISTED = /^\s*(?:[*+-]|\d+\.)\s/;
const UNKNOWN = /[<[]|:[\w+~-]+:/;

function flatten(
  nodes: readonly Node[],
  strong: boolean,
  into: { text: string; strong: boolean }[],
): boolean {
  return nodes.every((node) => {
    if (node.type === 'text') into.push({ text: String(node['content']), strong });
    else if (node.type === 'twemoji') into.push({ text: String(node['name']), strong });
    else if (node.type === 'br') into.push({ text: '\n', strong });
    else return node.type === 'strong' && flatten(node['content'] as Node[], true, into);
    return true;
  });
}

/**
 * Reads the content of a text display as Discord's clients render it, with a parser that knows nothing of
 * how it was written.
 * @returns the lines a member sees, or null when anything in it acts as more than text, emphasis, a quotation
 * or small print: a link, a mention, a list, a spoiler, code, an emoji by name, a timestamp
 */
export function readBack(content: string): ShownLine[] | null {
  const lines = content.split('\n').map((raw) => {
    const mark = /^(?:> |-# +)/.exec(raw)?.[0] ?? '';
    const style: ShownLine['style'] = mark === '' ? 'text' : mark === '> ' ? 'quote' : 'note';
    return { style, rest: raw.slice(mark.length) };
  });
  if (lines.some(({ rest }) => LISTED.test(rest) || UNKNOWN.test(rest.replace(ESCAPED, '')))) return null;

  const runs: { text: string; strong: boolean }[] = [];
  if (!flatten(parse(lines.map(({ rest }) => rest).join('\n'), 'extended'), false, runs)) return null;
  const strong = runs.flatMap((run) => Array<boolean>(run.text.length).fill(run.strong));
  let at = 0;
  const shown = runs
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((text, i): ShownLine => {
      const from = at;
      at += text.length + 1;
      return { style: lines[i]?.style ?? 'text', text, strong: strong.slice(from, from + text.length) };
    });
  return shown.length === lines.length ? shown : null;
}
