/** "1 article", "2 articles". @param many its plural, where it is no -s */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "once", "twice", "3 times" */
export const times = (n: number): string => {
  if (n === 1) return 'once';
  return n === 2 ? 'twice' : `${n} times`;
};
