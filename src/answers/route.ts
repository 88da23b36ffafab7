import { asksWhen } from './asks-when.ts';
import { checkOf } from './check/asked-for.ts';

/** What a question asks for: someone's words, a day, whether words were said, or passages. */
export type Route =
  | { readonly kind: 'quote'; readonly speaker: string; readonly about: string }
  /** Perhaps somebody's words on a matter, perhaps only a topic: who is quoted here decides. */
  | { readonly kind: 'topic'; readonly speaker: string; readonly about: string; readonly question: string }
  | { readonly kind: 'when'; readonly event: string }
  | { readonly kind: 'check'; readonly quotation: string; readonly speaker: string }
  | { readonly kind: 'people' }
  | { readonly kind: 'help' }
  | { readonly kind: 'ask'; readonly question: string };

const SAY =
  '(?:say|said|says|tell|told|think|thinks|claim|claimed|insist|insisted|add|added|warn|warned|write|wrote|state|stated)';
const LISTENERS =
  '(?: (?:to )?(?:the |his |her |their )?(?:reporters|journalists|press|media|newspapers?|parliament|congress|public|people|conference))?';
const WHAT_SAID = new RegExp(
  `^what (?:did|does|do|has|have) (.{1,80}?) (?:really |actually |ever )?${SAY}${LISTENERS}(?: (?:about|on|of|regarding|concerning) (.{1,300}))?$`,
  'i',
);
/** "What is Merkel’s position on Iran", "did Merkel say anything about Iran". */
const VIEW =
  /^what(?:['’]s| is| was| are| were) (?:the )?(.{1,80}?)['’]s? (?:views?|opinions?|positions?|stance|comments?|remarks?|reactions?|response|answer|message|words) (?:on|about|of|to|towards?|regarding) (.{1,300})$/i;
const ANYTHING =
  /^(?:did|does|has|have|had) (.{1,80}?) (?:ever )?(?:say|said|comment|commented|speak|spoken|talk|talked)(?: anything| something| much)? (?:about|on|of) (.{1,300})$/i;
const ON =
  /^(\p{Lu}\S{1,40}(?: \S{1,40}){0,3}) (?:on|about) (?!(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|\d))(.{1,200})$/u;
const QUOTES =
  /^(?:(?:show (?:me )?)?(?:quotes?|quotations?|words) (?:by|from|of)|quote) (.{1,80}?)(?: (?:about|on|regarding|concerning) (.{1,300}))?$/i;
const WHO = /^(?:who (?:is|are|was|were) quoted(?: here)?|people)$/i;
const HELP = /^(?:help|what can (?:you do|i ask)(?: here)?)?$/i;
/** What members put before a question: a greeting, and the slash of a command that is written and not chosen. */
const BEFORE =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|please)\b[,!. ]{0,3})?(?:\/(?:ask )?)?/i;

/** A question without a greeting and the marks at its end. */
export const plainly = (asked: string): string =>
  asked
    .trim()
    .replace(BEFORE, '')
    .replace(/[\s?!.]{1,20}$/u, '');

/** Decides by the form of the question alone, so that the same question always takes the same way. */
export function route(asked: string): Route {
  const question = plainly(asked);
  if (HELP.test(question)) return { kind: 'help' };
  if (WHO.test(question)) return { kind: 'people' };
  const checked = checkOf(asked.trim().replace(BEFORE, ''));
  if (checked) return { kind: 'check', ...checked };
  const said = [WHAT_SAID, QUOTES, VIEW, ANYTHING]
    .map((form) => form.exec(question))
    .find((one) => one !== null);
  if (said) return { kind: 'quote', speaker: said[1]!, about: said[2] ?? '' };
  if (asksWhen(question)) return { kind: 'when', event: question };
  const on = ON.exec(question);
  return on ? { kind: 'topic', speaker: on[1]!, about: on[2]!, question } : { kind: 'ask', question };
}
