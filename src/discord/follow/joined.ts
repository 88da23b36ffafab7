import { oneOf } from '../../grammar/one-of.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import { QUESTION_WORDS } from '../../grammar/conjunctions.ts';
import type { Readable } from '../desk/asked-line.ts';
import { isSpeaker, looksLikeName } from './known-name.ts';
import { hasMatter, matterOf, withMatter, withName, withTime } from './put-in.ts';

/** What may stand before the one thing that is new, and behind it. */
const BEFORE = /^(?:(?:and|but|so|ok|okay|or|then)[, ]+)?(?:(?:what|how) about )?/iu;
const AFTER = /(?:[, ]+(?:then|though|please|too))?[\s?!.…]*$/iu;

const WHEN =
  /^(?:when|when (?:was|is) (?:that|this|it)|when did (?:that|this|it) happen|(?:on )?(?:what|which) (?:day|date)(?: was (?:that|this|it))?)$/iu;
const TIMELINE = /^(?:(?:as |show )?(?:a |the )?timeline|in order|in the order of the days)$/iu;
const ABOUT = /^(?:about|on|regarding|concerning) (?!\d)(.{2,100})$/iu;
const TIME =
  /^(?:in|since|before|after|during|between|until|on) (?:[\p{L}\d]+ ){0,4}\d{4}(?: and \d{4})?$|^\d{4}$/iu;

/** Written as a name may be at the beginning of a line, and none. */
const NO_NAME = new RegExp(
  String.raw`^(?:${oneOf([...QUESTION_WORDS, ...PRONOUNS])}|then|now|that|this|yes|no|more|next|again|also|else|thanks|please)\b`,
  'iu',
);

/** The option of each command by which it is asked about something, and that by which it is narrowed to a matter. */
const OPTIONS: Readonly<Record<string, { readonly main: string; readonly about?: string }>> = {
  quote: { main: 'speaker', about: 'about' },
  when: { main: 'event' },
  timeline: { main: 'about' },
  ask: { main: 'question' },
};

/** Options that every such command has. */
const NARROWING: ReadonlySet<string> = new Set(['outlet', 'before', 'after']);

type Change = (asked: Readable) => Readable | null;

const command = (name: string, given: Readonly<Record<string, string>>): Readable => ({
  kind: 'command',
  name,
  given,
});

/** The same command or question with its words changed; null where they cannot be. */
const changed = (asked: Readable, change: (text: string) => string | null): Readable | null => {
  if (asked.kind === 'question') {
    const question = change(asked.question);
    return question === null ? null : { kind: 'question', question };
  }
  const { main } = OPTIONS[asked.name] ?? {};
  const text = main === undefined ? undefined : asked.given[main];
  if (main === undefined || text === undefined) return null;
  const words = change(text);
  return words === null ? null : command(asked.name, { ...asked.given, [main]: words });
};

/** What something was asked about, in words. */
function about(asked: Readable): string | null {
  if (asked.kind === 'question') return matterOf(asked.question);
  const options = OPTIONS[asked.name];
  if (!options) return null;
  const parts = [options.main, options.about].flatMap((name) => (name ? [asked.given[name] ?? ''] : []));
  return matterOf(parts.join(' ').trim());
}

/** The command by which something is asked; null for a question that none is for. */
function commandOf(asked: Readable): string | null {
  if (asked.kind === 'command') return asked.name;
  return /^when\b/iu.test(asked.question) ? 'when' : null;
}

/** The same matter asked by another command; null where it is that already. */
const by =
  (name: string): Change =>
  (asked) => {
    const matter = about(asked);
    if (!matter || commandOf(asked) === name) return null;
    const kept = asked.kind === 'command' ? Object.entries(asked.given) : [];
    const narrowed = Object.fromEntries(kept.filter(([option]) => NARROWING.has(option)));
    return command(name, { [OPTIONS[name]!.main]: matter, ...narrowed });
  };

const ofMatter =
  (matter: string): Change =>
  (asked) => {
    if (asked.kind === 'question') return { kind: 'question', question: withMatter(asked.question, matter) };
    if (asked.name === 'quote') return command('quote', { ...asked.given, about: matter });
    if (asked.name === 'timeline') return command('timeline', { ...asked.given, about: matter });
    return asked.name === 'ask' ? changed(asked, (text) => withMatter(text, matter)) : null;
  };

/** Another name. One that is nobody's who is quoted may be the matter as well: then it is not plain what is asked. */
const ofName =
  (name: string, speakers: readonly string[]): Change =>
  (asked) => {
    const isKnown = isSpeaker(name, speakers);
    if (asked.kind === 'command' && asked.name === 'quote')
      return isKnown || asked.given['about'] === undefined
        ? command('quote', { ...asked.given, speaker: name })
        : null;
    return changed(asked, (text) => (isKnown || !hasMatter(text) ? withName(text, name, speakers) : null));
  };

const ofTime =
  (time: string): Change =>
  (asked) =>
    asked.kind === 'command' && asked.name === 'quote' && asked.given['about'] !== undefined
      ? null
      : changed(asked, (text) => withTime(text, /^\d{4}$/u.test(time) ? `in ${time}` : time));

const isCapitalSpeaker = (name: string, speakers: readonly string[]): boolean =>
  looksLikeName(name) && isSpeaker(name, speakers);

/**
 * What is asked by a reply to an answer that says nothing but what is new ("and Lavrov?", "when?", "about Iran?", "in 2009?"):
 * what was asked before, with that put in.
 * @param speakers who is quoted
 * @returns null where the reply cannot be joined so: it is a question of its own
 */
export function joinedTo(asked: Readable, reply: string, speakers: readonly string[]): Readable | null {
  const said = reply.trim().replace(AFTER, '');
  const rest = said.replace(BEFORE, '').trim();
  if (WHEN.test(rest)) return by('when')(asked);
  if (TIMELINE.test(rest)) return by('timeline')(asked);
  if (TIME.test(rest)) return ofTime(rest)(asked);
  const [, matter] = ABOUT.exec(rest) ?? ABOUT.exec(said) ?? [];
  if (matter !== undefined) return ofMatter(matter)(asked);
  if (NO_NAME.test(rest)) return null;
  // "Great find" is written like a name; "and Great Find" is meant as one.
  const isMeant = rest.length < said.length;
  const isName = isMeant
    ? isSpeaker(rest, speakers) || looksLikeName(rest)
    : isCapitalSpeaker(rest, speakers);
  return isName ? ofName(rest, speakers)(asked) : null;
}
