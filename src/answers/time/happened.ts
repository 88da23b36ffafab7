/** Ways to ask for all that is told, perhaps of a matter: each has the matter as its only group. */
const FORMS = [
  /^what(?:['’]s| is| was| has| had| all| else)? (?:happened|happening|occurred|went on|going on|took place)(?: (?:to|with|in|at|around|during) (.{1,200}))?$/iu,
  /^what (?:was|is|were|has been) (?:said|told|reported|written|published)(?: (?:about|on|of) (.{1,200}))?$/iu,
  /^(?:the )?(?:timeline|events|news)(?: (?:of|for|about|on) (.{1,200}))?$/iu,
];

/** What a question asks for that wants to know what happened, of a time that is taken out of it; empty for everything. */
export function happenedIn(question: string): { readonly about: string } | null {
  const found = FORMS.map((form) => form.exec(question)).find((one) => one !== null);
  return found ? { about: found[1] ?? '' } : null;
}
