import { checkOf } from '../check/asked-for.ts';
import { language } from './language.ts';
import { link } from './link.ts';
import { unclear } from './names-nothing.ts';
import { place } from './place.ts';
import { questionOf } from './question-of.ts';
import { quotations, topic } from './quotations.ts';
import { several } from './several.ts';
import { smallTalk } from './small-talk.ts';
import { time } from './time.ts';
import type { Form, Way } from './way.ts';
import { isGreeting } from './greeting.ts';
import { whoIs } from './who-is.ts';
import { whoSaid } from './who-said.ts';

/** Where a question goes, and the question itself as it is then asked. */
export type Route = Way & { readonly question: string };

const check: Form = ({ whole }) => {
  const asked = checkOf(whole);
  return asked && { kind: 'check', ...asked };
};

const FORMS: readonly Form[] = [
  place,
  link,
  smallTalk,
  unclear,
  check,
  quotations,
  several,
  time,
  whoIs,
  whoSaid,
  topic,
  language,
];

/** Decides by the form of the question alone, so that the same question always takes the same way. */
export function route(asked: string): Route {
  if (isGreeting(asked)) return { kind: 'hello', question: asked.trim() };
  const question = questionOf(asked);
  for (const form of FORMS) {
    const way = form(question);
    if (way) return { ...way, question: question.bare };
  }
  return { kind: 'ask', question: question.bare };
}
