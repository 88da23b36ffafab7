import { asSign } from '../line-rule.ts';
import type { BelowRule } from './below-rule.ts';

/** How near the end it stands who wrote an article. */
const NEAR = 5;
const LONGEST = 400;

const HEADING =
  /^about (?:the|this|our) (?:authors?|writers?|contributors?|reporters?|columnists?|blogger|journalist)s?$/;
const NAME = String.raw`(\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|van|von|der|den|bin|al|da|du|la) )?\p{Lu}[\p{L}.'’-]*){1,3})`;
const TRADE =
  '(?:reporter|writer|journalist|correspondent|editor|columnist|contributor|blogger|producer|intern|stringer|critic|photographer|freelancer|author|fellow|bureau chief|editor-in-chief)';
const OF_HIS = new RegExp(
  String.raw`^[*_]{0,3}${NAME}[*_]{0,3},? (?:is|are) (?:(?:an?|the|our) )?(?:[\p{L}’'-]+,? ){0,6}${TRADE}\b|^[*_]{0,3}${NAME} (?:covers|reports on|writes about|writes for|edits) |^[*_]{0,3}${NAME} (?:can be (?:reached|contacted|followed)|tweets at|contributed)\b`,
  'u',
);
const UNNAMED =
  /^[*_]{0,3}\(?the (?:writer|author|columnist)s? (?:is|are|was|has|can)\b|^[*_]{0,3}(?:reach|contact|follow|e-?mail) (?:him|her|them|the (?:writer|author|reporter))\b/iu;

/** Who writes a law is told of, not thanked. */
const OF_A_LAW =
  /\bauthor of\b.{0,160}\b(?:acts?|bills?|bans?|amendments?|laws?|legislation|resolution|measure|provision)\b/iu;

/** Whether the article speaks of the person outside the lines that give its writer. */
const isTold = (lines: readonly string[], at: number, name: string): boolean =>
  lines.some(
    (line, i) => i !== at && line.length > 80 && line.includes(name.slice(name.lastIndexOf(' ') + 1)),
  );

/** "Ann Lee is a reporter for The Example", "The writer is …", "About the author" and what stands below it. */
export const writer: BelowRule = {
  name: 'writer',
  takes({ lines }, at) {
    const line = lines[at]!;
    if (lines.length - at > NEAR || line.length > LONGEST) return 0;
    if (HEADING.test(asSign(line))) return lines.length - at;
    if (OF_A_LAW.test(line)) return 0;
    if (UNNAMED.test(line)) return 1;
    const found = OF_HIS.exec(line);
    const name = found?.slice(1).find((one) => one !== undefined);
    return name !== undefined && !isTold(lines, at, name) ? 1 : 0;
  },
};
