import type { Block, Role } from './article.ts';
import { CREDITS } from './credit/rules.ts';
import { creditTail } from './credit/tail.ts';
import { FURNITURE } from './furniture/rules.ts';
import { isTitle, looksLikeHeadline } from './headline.ts';
import type { LineRule } from './line-rule.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Range } from './span.ts';

/** How many following paragraphs a rule may look at. */
const AHEAD = 4;

/**
 * Divides a text into blocks and says what each is there for.
 * @param title the manifest's, when it gives one
 * @returns trimmed UTF-16 ranges in order; every non-blank character is in exactly one
 */
export function layout(text: string, title: string | null = null): Block[] {
  const ranges = paragraphsOf(text);
  const lines = ranges.map(({ start, end }) => text.slice(start, end));
  const given = title === null ? -1 : lines.findIndex((line) => isTitle(line, title));
  const blocks: Block[] = [];
  let titled = given !== -1;
  let number = 0;
  const add = ({ start, end }: Range, role: Role, rule?: string): void => {
    blocks.push({ start, end, role, number: role === 'body' ? ++number : null, ...(rule && { rule }) });
  };
  for (const [i, range] of ranges.entries()) {
    const line = lines[i]!;
    const aside = i === given ? null : roleOf(line, lines.slice(i + 1, i + 1 + AHEAD));
    if (i === given) add(range, 'title');
    else if (aside) add(range, aside.role, aside.rule);
    else if (!titled && number === 0 && i + 1 < ranges.length && looksLikeHeadline(line)) {
      titled = true;
      add(range, 'title');
    } else {
      const tail = creditTail(line);
      const cut = range.start + (tail ?? 0);
      if (tail === null) add(range, 'body');
      else {
        add({ start: range.start, end: range.start + line.slice(0, tail).trimEnd().length }, 'body');
        add({ start: cut, end: range.end }, 'credit', 'credit at the end');
      }
    }
  }
  return blocks;
}

const roleOf = (line: string, after: readonly string[]): { role: Role; rule: string } | null =>
  firstOf(CREDITS, 'credit', line, after) ?? firstOf(FURNITURE, 'furniture', line, after);

function firstOf(rules: readonly LineRule[], role: Role, line: string, after: readonly string[]) {
  const rule = rules.find(({ recognises }) => recognises(line, after));
  return rule ? { role, rule: rule.name } : null;
}
