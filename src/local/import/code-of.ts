/** The code of an error of the system, such as `EACCES`; what it says where it has none. */
export const codeOf = (error: unknown): string => {
  if (error instanceof Error) return 'code' in error ? String(error.code) : error.message;
  return String(error);
};
