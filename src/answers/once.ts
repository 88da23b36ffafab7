/** A function that makes something on its first call and returns the same thing ever after. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
