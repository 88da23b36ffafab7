const clean = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Before a name that begins large: "Von der Leyen" is one already. */
const BY =
  /^\s*(?:(?:(?:[Ww]ords|WORDS|[Rr]eported|[Ww]ritten|[Pp]osted|[Ss]tory) )?(?:[Bb]y|BY)|[Ff]rom|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)\s*:?\s+(?=\p{Lu}|\p{Lo})/u;
const APART = /\s*(?:,\s*(?:and|und|et|y|och|og)\s|[,;|/•·&]| (?:and|und|et|y|e|och|og|и|ve) )\s*/u;
const NAME = /^\p{L}[\p{L}\p{M}.’'\- ]{1,60}$/u;
/** What somebody is, beside the name. */
const ROLE =
  /^(?:(?:our|the|a|an) )?(?:[\p{L}-]+ ){0,3}(?:reporter|correspondent|editor|writer|journalist|columnist|contributor|producer|critic|staff|photographer|freelancer?|redaktion|redakteur(?:in)?|korrespondent(?:in)?)s?$/iu;

/** Whether words say what somebody is, and not who. */
export const isRole = (words: string): boolean => ROLE.test(words);

/** What somebody is, behind a name and without a comma, where that is how it is written. */
const BEHIND = /\s+(?:기자|특파원|논설위원|記者|记者)$/u;

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
    .split(APART)
    .map((name) => clean(name).replace(BEHIND, '').replace(WHERE, ''))
    .filter((name) => NAME.test(name) && name.split(' ').length <= 6 && !isRole(name));
}
