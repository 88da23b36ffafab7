import type { Block, Role } from './article.ts';
import { CREDITS } from './credit/rules.ts';
import { creditTail } from './credit/tail.ts';
import { frontMatter } from './front-matter.ts';
import { FURNITURE } from './furniture/rules.ts';
import { looksLikeHeadline } from './headline.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Range } from './span.ts';
import { titleLine } from './title-line.ts';

type Piece = Omit<Block, 'number'>;
type Aside = { readonly role: Role; readonly rule: string };

const FIELD: Aside = { role: 'furniture', rule: 'front matter' };
/** A short line above the title: the section's name, or a kicker. */
const OVERLINE: Aside = { role: 'furniture', rule: 'overline' };

/** How many following paragraphs a rule may look at. */
const AHEAD = 4;

/**
 * Divides a text into blocks and says what each is there for.
 * @param title the manifest's, when it gives one
 * @returns trimmed UTF-16 ranges in order; every non-blank character is in exactly one
 */
export function layout(text: string, title?: string): Block[] {
  let number = 0;
  return piecesOf(text, title).map((piece) =>
    Object.assign(piece, { number: piece.role === 'body' ? ++number : null }),
  );
}

function piecesOf(text: string, title: string | undefined): Piece[] {
  const paragraphs = paragraphsOf(text);
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const fields = frontMatter(lines);
  const asides = lines.map((line, i) =>
    i < fields ? FIELD : besideArticle(line, lines.slice(i + 1, i + 1 + AHEAD)),
  );
  const titled = titleLine(lines, (i) => asides[i] !== null, title);
  return paragraphs.flatMap((range, i): Piece[] => {
    const line = lines[i]!;
    if (i === titled) return [{ ...range, role: 'title' }];
    const aside = asides[i] ?? (i < titled && looksLikeHeadline(line) ? OVERLINE : null);
    return aside ? [{ ...range, ...aside }] : withCreditApart(range, line);
  });
}

/** What a line is that is none of the article's own, and the rule that knows it. */
function besideArticle(line: string, after: readonly string[]): Aside | null {
  for (const [role, rules] of [['credit', CREDITS] as const, ['furniture', FURNITURE] as const]) {
    const rule = rules.find(({ recognises }) => recognises(line, after));
    if (rule) return { role, rule: rule.name };
  }
  return null;
}

function withCreditApart(range: Range, line: string): Piece[] {
  const at = creditTail(line);
  if (at === null) return [{ ...range, role: 'body' }];
  const end = range.start + line.slice(0, at).trimEnd().length;
  return [
    { start: range.start, end, role: 'body' },
    { start: range.start + at, end: range.end, role: 'credit', rule: 'credit at the end' },
  ];
}
