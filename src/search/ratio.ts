/** One number over another; 0 over nothing. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
