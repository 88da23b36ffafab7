/** Which of two stands first: below zero the first one, above zero the other, zero where neither does. */
export const compare = <T extends string | number>(a: T, b: T): number => Number(a > b) - Number(a < b);
