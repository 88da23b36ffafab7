import type { Answer } from '../../src/answers/answer.ts';
import type { Body } from '../../src/discord/reply/body.ts';
import { cards } from '../../src/discord/reply/cards.ts';
import { proved } from '../../src/discord/reply/proved.ts';
import { readBack, type ShownLine } from '../../src/discord/reply/read-back.ts';
import type { Library } from '../../src/library.ts';

/** The message that an answer becomes. */
export function bodyOf(answer: Answer, { articleOf }: Library): Body {
  const reply = proved(cards(answer), articleOf);
  if (!reply.ok) throw new Error(reply.fault);
  return reply.body;
}

/** The lines of each text of a message as a member sees them. */
export const cardsOf = (body: Body): (readonly ShownLine[])[] =>
  body.components
    .flatMap((part) => (part.type === 17 ? part.components : []))
    .flatMap((part) => (part.type === 10 ? [readBack(part.content)!] : []));

/** Signs that act instead of being seen, and how they are named. */
const ACTS =
  /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u202A-\u202E\u2066-\u206F\uFDD0-\uFDEF\uFFF9-\uFFFB\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const NAMED = /\[U\+[0-9A-F]{4,6}\]/g;

/** What is left of a text when it is compared: one blank for blanks and breaks, nothing for what acts or is its name. */
export const compared = (text: string): string =>
  text
    .replace(ACTS, '')
    .replace(NAMED, '')
    .replaceAll(/[\s\x85]+/gu, ' ')
    .trim();
