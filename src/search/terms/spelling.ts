/** Pairs that no ending explains. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['grey', 'gray'],
  ['tyre', 'tire'],
  ['tyres', 'tires'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['sceptic', 'skeptic'],
  ['sceptical', 'skeptical'],
  ['scepticism', 'skepticism'],
  ['aluminium', 'aluminum'],
  ['manoeuvre', 'maneuver'],
  ['manoeuvres', 'maneuvers'],
  ['plough', 'plow'],
  ['mould', 'mold'],
  ['moustache', 'mustache'],
  ['aeroplane', 'airplane'],
  ['aeroplanes', 'airplanes'],
  ['jewellery', 'jewelry'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['pyjamas', 'pajamas'],
  ['storey', 'story'],
  ['gaol', 'jail'],
]);

/**
 * Endings that differ between British and American spelling, written the American way. A rule may also
 * touch words that have one spelling only ("promise"): harmless, since text and question are treated alike.
 */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/is(?=(?:e[drs]?|ing|ers|ations?|ational)$)/u, 'iz'],
  [/ys(?=(?:e[drs]?|ing|ers)$)/u, 'yz'],
  [/our(?=(?:s|ed|ing|er|ers|able|ably|ite|ites|ful|less|hood|hoods)?$)/u, 'or'],
  [/(?<=[bt])re(?=s?$)/u, 'er'],
  [/(?<=[bt])red$/u, 'ered'],
  // "defence" and "defense"; "sentenced" as "sentence", but not "fenced".
  [/(?<=\p{L}{3})enc(?=(?:e[ds]?|ing)$)/u, 'ens'],
  [/ogue(?=s?$)/u, 'og'],
  // "travelled", but not "called".
  [/(?<=[aeiouy][^aeiouy]{1,4}[aeiouy])ll(?=(?:ed|ing|er|ers)$)/u, 'l'],
];

/** A word of fewer letters keeps its spelling: endings would be most of it. */
const LONG_ENOUGH = 6;

/** One spelling for a lower-cased English word that has a British and an American one. */
export function oneSpelling(word: string): string {
  const listed = WORDS.get(word);
  if (listed !== undefined) return listed;
  if (word.length < LONG_ENOUGH) return word;
  return ENDINGS.reduce((spelt, [ending, american]) => spelt.replace(ending, american), word);
}
