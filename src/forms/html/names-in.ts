const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Before a name that begins large: "Von der Leyen" is one already. */
const BY =
  /^\s*(?:(?:(?:[Ww]ords|WORDS|[Rr]eported|[Ww]ritten|[Pp]osted|[Ss]tory) )?(?:[Bb]y|BY)|[Ff]rom|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)\s*:?\s+(?=\p{Lu}|\p{Lo})/u;
const APART =
  /\s*(?:,\s*(?:and|AND|und|et|y|och|og|with)\s|[,;|/•·&]| (?:and|AND|und|UND|et|ET|y|e|och|og|и|ve|with|en|ja|dan|és|și) )\s*/u;
const NAME = /^\p{L}[\p{L}\p{M}.’'\- ]{1,60}$/u;
/** What belongs to the name before it, and is no name of its own: a degree, and which of a family somebody is. */
const DEGREE = /,\s*(?:Ph\.?\s?D|M\.?D|MBA|MPH|RN|J\.?D|Esq|D\.?Phil)\b\.?/gu;
const JUNIOR = /,\s*(?=(?:Jr|Sr)\b|I{2,3}\b)/gu;
/** Who did something else than write, and for whom somebody writes. */
const ELSE =
  /(?:^|\s*[–—-]?\s+)(?:(?:[Pp]hoto(?:graph)?(?:s|y)?|[Ii]llustrations?|[Gg]raphics?|[Vv]ideo|[Pp]ictures?|[Aa]rtwork|(?:[Mm]edically )?[Rr]eviewed|[Ff]act[- ][Cc]hecked|[Ee]dited|[Ee]diting|[Tt]ranslat(?:ed|ion))\s+[Bb]y|[Ss]pecial to|[Ff]or [Tt]he|[Oo]f [Tt]he)\s.*$/u;
/** What somebody is, beside the name. */
const ROLE =
  /^(?:(?:our|the|a|an) )?(?:[\p{L}-]+ ){0,3}(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|producer|critic|staff|photographer|freelancer?|redaktion|redakteur(?:in)?|korrespondent(?:in)?)s?$/iu;

/** Whether words say what somebody is, and not who. */
export const isRole = (words: string): boolean => ROLE.test(words);

/** What somebody is, behind a name and without a comma, where that is how it is written. */
const BEHIND = /\s+(?:기자|특파원|논설위원|記者|记者)$/u;

/** And behind two names or more, where it begins with its rank: "Ida Moe Senior Foreign Correspondent". */
const RANKED =
  /(?<=\S \S+)\s+(?:Associate|Chief|Contributing|Deputy|Managing|Senior|Special|Staff) (?:\p{Lu}\S* ){0,3}(?:Columnist|Correspondent|Critic|Editor|Producer|Reporter|Writer)$/u;

/** How somebody is reached: an address for letters, a name in a network. */
const REACHED = /\(?[\w.+-]*@[\w.-]+\)?/gu;
/** Behind a name where they are, whom they write for, and what they are behind a dash. */
const WHERE = /\s+(?:(?:in|at|for|aus|à) (?:\p{Lu}|the \p{Lu})|\(|[–—-] |[Ee]nvoyée?s? sp[ée]cia).*$/u;

/** "By Ida Moe and Jan Holm, political editor": the names; an address, a role or a sentence is none. */
export const namesIn = (byline: string): string[] => namesOf(byline.replace(BY, ''));

/** As `namesIn`, of names that no word leads to. */
export function namesOf(names: string): string[] {
  if (/:\/\/|www\./.test(names)) return [];
  return names
    .replaceAll(REACHED, ' ')
    .replaceAll(DEGREE, '')
    .replaceAll(JUNIOR, ' ')
    .split(APART)
    .map((name) => clean(name).replace(BEHIND, '').replace(RANKED, '').replace(ELSE, '').replace(WHERE, ''))
    .filter((name) => NAME.test(name) && name.split(' ').length <= 6 && !isRole(name));
}
