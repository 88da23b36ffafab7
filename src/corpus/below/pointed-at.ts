import { byBlanks } from '../../grammar/cut.ts';
import { type BelowRule, isHeadline, tells } from './below-rule.ts';

/** Labels that nobody puts before words of his own. */
const POINTS =
  "(?:read|watch|see|listen)(?: (?:more|also|next|now|on|this|live|here|(?:the|our|her|his) (?:full )?(?:story|report|article|interview)))?|(?:go|dig) deeper|further reading|icymi|also (?:read|see|watch|on [^:]{1,30}|in [^:]{1,30})|related(?: (?:stor(?:y|ies)|articles?|links?|news|reading|coverage|content|posts?|videos?))?|more(?: (?:from|on|about|in) [^:]{1,40}| (?:news|stories|coverage|here))?|see also|up next|next up|don['’]t miss|recommended(?: reading)?|must[- ]read|in case you missed it|you (?:may|might) also like|most read|trending(?: now)?|top stor(?:y|ies)|latest(?: news)?|breaking(?: news)?|full (?:story|coverage)|continue reading|from the archives?|next (?:story|article)";
/** Labels of a kind of story: one without the end of a sentence behind it is another story's. */
const KINDS =
  'video|audio|photos?|pictures|in pictures|gallery|photo gallery|slideshow|podcast|opinion|op-ed|analysis|editorial|explainer|explained|quiz|poll|live(?: updates| blog)?|exclusive|interactive|infographic|graphic|commentary|column|review|profile|feature|special report|perspective|interview|next|webinar|blog|sponsored|promoted|ad|advertisement';

/** Labels that an article may have too: only before what somebody else's headline tells. */
const EITHER =
  'comment|fact[- ]check|letters?|also|flashback|previously|earlier|background|update|news|sports?|politics|business|world|culture|newsletter|subscribe|events?|elsewhere|picture|watch|archive';

const MARK = String.raw`(?:\]|\))?(?:\s?[:|»>]|\s[–—-])\s?`;
const BEGINS = String.raw`^[^\p{L}\p{N}"“]{0,6}`;
const POINTER = new RegExp(String.raw`${BEGINS}(?:${POINTS})${MARK}\S`, 'iu');
const KIND = new RegExp(String.raw`${BEGINS}(?:${KINDS})${MARK}(?=\S)`, 'iu');
const STARTS = /^["“‘'(]?[\p{Lu}\p{N}]/u;
const EITHER_WAY = new RegExp(String.raw`${BEGINS}(?:${EITHER})${MARK}(.+)$`, 'iu');
const TAG = new RegExp(String.raw`${BEGINS}\[(?:${POINTS}|${KINDS})\]\s?\S`, 'iu');
const ARROW = /^[»→▶►➡]\s{0,2}\S/u;

/** Fewer words are no headline. */
const words = (line: string): number => byBlanks(line, 5).length;

/** "VIDEO: Minister says “no”", "Opinion: …", "Read more: …", "→ …": a line inside the article that names another story. */
export const pointedAt: BelowRule = {
  name: 'other stories',
  takes({ lines }, at) {
    const line = lines[at]!;
    if (line.length > 200 || words(line) < 4 || !/^\P{L}*\p{Lu}/u.test(line)) return 0;
    const open = isHeadline(line);
    // A pointer may end as the words do that it quotes; a whole sentence behind it is left to be read.
    const quoting = /[.!?]["”’»]$/u.test(line);
    const points = POINTER.test(line) && (open || quoting);
    const kind = KIND.exec(line)?.[0];
    const named = kind !== undefined && STARTS.test(line.slice(kind.length));
    const names = open && (named || TAG.test(line) || ARROW.test(line));
    const either = EITHER_WAY.exec(line)?.[1];
    return points || names || (either !== undefined && tells(either)) ? 1 : 0;
  },
};
