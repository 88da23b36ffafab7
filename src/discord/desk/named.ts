/** The one that is called so. @throws Error where none is */
export function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`No command is called ${name}`);
  return found;
}
