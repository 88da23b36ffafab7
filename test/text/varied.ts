/** Ways of writing a small text otherwise, so that what is read in it may change, or must not. */
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\bsaid\b/u, 'denied'),
  (text) => text.replace(/\bsaid\b/u, 'told them on Monday'),
  (text) => text.replace(/\bsaid\b/u, 'did not say'),
  (text) => `${text} He said so again on Tuesday.`,
  (text) => `After the vote in Leeds, ${text}`,
  (text) => `Jan Holm left on 3 May 2012. ${text}`,
  (text) => text.replace(', ', ' and '),
  (text) => text.replace(', ', ' '),
  (text) => text.replaceAll(/[“”]/gu, '"'),
  (text) => text.replaceAll('“', '‘').replaceAll('”', '’'),
  (text) => text.replace(/\b(?:Berg|Roe|Holm|Dahl|Rusk)\b/u, '$&, the mayor of Leeds,'),
  (text) => text.replace(/\b(?:Anna Berg|Berg|Ms Roe|Roe|Tom Rusk)\b/u, 'the company'),
  (text) => text.replace(/\b(?:Anna Berg|Ms Roe|Tom Rusk|Jan Holm)\b/u, 'Both Dahl and $&'),
  (text) => text.replace(/\b(?:[Hh]e|[Ss]he|[Tt]hey)\b/u, 'Eva Moe'),
  (text) => text.replace(/\bwas\b/u, 'may have been'),
  (text) => text.replace(/\bis\b/u, 'was not'),
  (text) => text.replace(/\bon\b/u, 'since'),
  (text) => text.replace(/\bin\b/u, 'before'),
  (text) => text.replace(/\band\b/u, 'but'),
  (text) => text.replace(/(?<=[.!?]["”’]?) /u, '¶'),
  (text) => text.replace(/[.!?]["”’]? /u, ', '),
  (text) => text.replace(/\bthe\b/u, 'a'),
  (text) => text.replace(/\b(?:19|20)\d\d\b/u, 'last year'),
  (text) => text.replace(/\.(["”’]?)$/u, ', who left in 2003.$1'),
  (text) => text.replace(/\b(?:Monday|Tuesday|Wednesday|Thursday|Friday)\b/u, 'the following day'),
];

/**
 * Writes a text otherwise in one of these ways.
 * @param nth which text it is: each is written in another way than the one before
 */
export function varied(text: string, nth: number): string {
  const others = WAYS.map((way) => way(text)).filter((other) => other !== text);
  return others[(nth * 7 + 3) % others.length]!;
}
