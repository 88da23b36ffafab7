/** The code of an error of the system, such as `EACCES`; what it says where it has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error);
