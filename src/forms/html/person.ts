/** As people are named in print: two words or more that begin large; in a script without large letters, a few signs. */
export const isPerson = (name: string): boolean =>
  /^(?:\p{Lu}|\p{Lo})\S* (?:\S+ ){0,3}(?:\p{Lu}|\p{Lo})/u.test(name) || /^\p{Lo}{2,4}$/u.test(name);
