import type { Block, Piece, Role } from './article.ts';
import { belowArticle } from './below/below.ts';
import { CREDITS } from './credit/rules.ts';
import { creditTail } from './credit/tail.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';
import { frontPieces } from './front-pieces.ts';
import { FURNITURE } from './furniture/rules.ts';
import { isTitle, looksLikeHeadline } from './headline.ts';
import { setApart } from './markdown/set-apart.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Range } from './span.ts';
import { titleLine } from './title-line.ts';

type Aside = { readonly role: Role; readonly rule: string };

/** A short line above the title: the section's name, or a kicker. */
const OVERLINE: Aside = { role: 'furniture', rule: 'overline' };

/** What Markdown puts before the words of a quoted block or an item of a list. */
const SIGN = /^(?:>\s{0,4}|(?:[-*+]|\d{1,3}[.)])\s{1,4}){1,8}(?=\S)/u;

/** So many lines at most stand above a title. */
const ABOVE = 4;

/** A line that is broken at a column's edge is no shorter. */
const COLUMN = 40;

/** How many following paragraphs a rule may look at. */
const AHEAD = 4;

/**
 * Divides a text into blocks and says what each is there for.
 * @param title the manifest's, when it gives one
 * @param markdown whether the signs of Markdown are to be read as such
 * @param front the fields at its head
 * @returns trimmed UTF-16 ranges in order; every non-blank character is in exactly one
 */
export function layout(
  text: string,
  title?: string,
  markdown = false,
  front: FrontMatter | null = frontMatter(text),
): Block[] {
  let number = 0;
  return piecesOf(text, front, title, markdown).map((piece) =>
    Object.assign(piece, { number: piece.role === 'body' ? ++number : null }),
  );
}

function piecesOf(
  text: string,
  front: FrontMatter | null,
  title: string | undefined,
  markdown: boolean,
): Piece[] {
  const body = bodyPieces(text, front, title, markdown);
  const named = body.some(({ role }) => role === 'title');
  const field = front?.fields.get('title')?.range;
  return front ? [...frontPieces(text, front, named ? null : (field ?? null)), ...body] : body;
}

function bodyPieces(
  text: string,
  front: FrontMatter | null,
  given: string | undefined,
  markdown: boolean,
): Piece[] {
  const paragraphs = paragraphsOf(text, front?.end, markdown);
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const apart = markdown ? setApart(lines) : [];
  const signs = lines.map((line, i): Aside | null => {
    const rule = apart[i];
    if (rule) return { role: 'furniture', rule };
    return goesOn(lines[i - 1], line) ? null : besideArticle(line, lines.slice(i + 1, i + 1 + AHEAD));
  });
  const below = belowArticle(lines, (i) => signs[i] !== null);
  const asides = signs.map((sign, i): Aside | null => {
    const rule = below[i];
    return rule ? { role: 'furniture', rule } : sign;
  });
  const field = front?.fields.get('title');
  const title = given ?? field?.value;
  const heading = lines.findIndex((line, i) => /^#\s/u.test(line) && asides[i]?.rule === 'heading');
  const named = title !== undefined && lines.some((line) => isTitle(line, title));
  const found = named || heading === -1 ? titleLine(lines, (i) => asides[i] !== null, title) : heading;
  // A title among the fields is the article's own; only the same words below are it too.
  const titled = field && !named ? -1 : found;
  return paragraphs.flatMap((range, i): Piece[] => {
    const line = lines[i]!;
    if (i === titled) return [{ ...range, role: 'title' }];
    const aside = asides[i] ?? (i < titled && titled <= ABOVE && looksLikeHeadline(line) ? OVERLINE : null);
    if (aside) return [{ ...range, ...aside }];
    return markdown ? withSignApart(range, line) : withCreditApart(range, line);
  });
}

/** Whether a line is the rest of a sentence whose lines are broken at a column's edge, be it one word: "next." */
const goesOn = (before: string | undefined, line: string): boolean =>
  before !== undefined && before.length >= COLUMN && /^\p{Ll}/u.test(line) && /[\p{L}\d,;]$/u.test(before);

/** What a line is that is none of the article's own, and the rule that knows it. */
function besideArticle(line: string, after: readonly string[]): Aside | null {
  for (const [role, rules] of [['credit', CREDITS] as const, ['furniture', FURNITURE] as const]) {
    const rule = rules.find(({ recognises }) => recognises(line, after));
    if (rule) return { role, rule: rule.name };
  }
  return null;
}

/** The sign of a quoted block or a list on its own, then the words. */
function withSignApart({ start, end }: Range, line: string): Piece[] {
  const sign = SIGN.exec(line)?.[0] ?? '';
  const body = withCreditApart({ start: start + sign.length, end }, line.slice(sign.length));
  const mark: Piece = { start, end: start + sign.trimEnd().length, role: 'furniture', rule: 'sign' };
  return sign === '' ? body : [mark, ...body];
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
