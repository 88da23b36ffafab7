import { asSign } from '../line-rule.ts';
import { type BelowRule, isHeadline, tells } from './below-rule.ts';

const STORIES =
  '(?:news|stor(?:y|ies)|articles?|headlines|posts?|coverage|content|links?|videos?|reading|reads|features|topics|updates|podcasts?)';
const WHICH =
  "(?:top|latest|breaking|recent|trending|other|more|related|similar|popular|featured|local|world|national|further|suggested|recommended|sponsored|promoted|new|next|hot|must|today's top)";

/** The headings that other stories stand under. */
const HEADING = new RegExp(
  `^(?:${[
    String.raw`(?:the )?most (?:read|popular|viewed|shared|commented|watched|discussed|recent|e-?mailed|clicked)(?: (?:${STORIES}|today|this week|now|in [^.]{1,30}|on [^.]{1,30}))?`,
    String.raw`${WHICH} ${STORIES}(?: (?:from|on|in|about) [^.]{1,40})?`,
    'trending(?: now| today)?|related|recommended(?: for you)?|suggested(?: for you)?|popular(?: now| today)?|latest|just in|headlines|must[- ]reads?',
    String.raw`you (?:may|might|could|will|'ll) (?:also )?(?:like|love|enjoy|be interested in|have missed)(?: these)?`,
    String.raw`more (?:from|on|about|in|by) [^.:]{1,40}|more (?:like this|to read|to explore)|also (?:read|see|in [^.]{1,30}|on [^.]{1,30}|from [^.]{1,30})|(?:read|see|watch) (?:also|next|this next|more)`,
    String.raw`up next|next up|what to (?:read|watch) next|(?:don't|do not) miss|(?:in case )?you missed(?: it| this)|icymi`,
    String.raw`(?:from )?(?:around|across) (?:the )?(?:web|internet|site|network|bbc)|from (?:our|the) (?:partners?|sponsors?|network|archives?|web|blog|homepage)|elsewhere(?: on [^.]{1,30})?|(?:paid|partner|sponsored|promoted) content`,
    String.raw`editors?'?s?'? (?:picks?|choice|selection)|(?:in )?other news|today's (?:headlines|paper|news)|(?:people|readers|others) (?:also|are) (?:read|reading|liked|like|viewed)|what (?:we|others|people|readers)(?: are|'re) (?:reading|watching)|keep reading|read on|on this (?:topic|story|subject)|in this (?:section|topic)|see also|best of [^.]{1,30}`,
  ].join('|')}):?$`,
);

/** A line in small letters is the rest of a sentence. */
const heads = (line: string): boolean =>
  line.length <= 80 && /^\P{L}*\p{Lu}/u.test(line) && HEADING.test(asSign(line));

/** A few words that end nowhere; above a headline that tells what somebody says they are a heading, whichever. */
const isLabel = (line: string): boolean =>
  line.length <= 40 &&
  /^\P{L}*\p{Lu}[^"“”‘]*$/u.test(line) &&
  isHeadline(line) &&
  !/\S(?:\s+\S+){5}/u.test(line);

const ITEM = /^(?:[-*•·»→▶►]|\d{1,2}[.)])\s/u;

/** Whether a line under a heading is another story's: its headline, or an item of the list. */
const isStory = (line: string): boolean => isHeadline(line) || (ITEM.test(line) && line.length <= 200);

/** What stands below a headline is short; the article's own paragraphs among headings are longer. */
const LONGEST_SUMMARY = 200;
const isSummary = (line: string): boolean => line.length <= LONGEST_SUMMARY && !/["“”«»]/u.test(line);

/** "Most read", "Related stories", "More from The Example": the heading and the headlines below it, to the next running text. */
export const otherStories: BelowRule = {
  name: 'other stories',
  takes({ lines }, at) {
    const next = lines[at + 1]?.replace(ITEM, '') ?? '';
    if (!heads(lines[at]!) && !(isLabel(lines[at]!) && tells(next.trimStart()))) return 0;
    let end = at + 1;
    let summed = 0;
    while (end < lines.length) {
      const line = lines[end]!;
      if (isStory(line)) end++;
      else {
        // A line of running text between two headlines, or after some of the kind, is a summary.
        const between = isStory(lines[end - 1]!) && end - 1 > at && end + 1 < lines.length;
        const last = summed > 0 && end + 1 === lines.length;
        if (!isSummary(line) || (!last && !(between && isStory(lines[end + 1]!)))) break;
        summed++;
        end++;
      }
    }
    return end - at;
  },
};
