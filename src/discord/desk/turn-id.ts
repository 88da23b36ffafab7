/** What a button asks for that turns the pages of an answer. */
interface Turn {
  readonly from: number;
  readonly mark: string;
}

/** The id of such a button: everything that has to be known for it but what was asked, which its message says. */
export const turnId = (from: number, mark: string): string => `v1:page:${from}:${mark}`;

/** What an id asks for; null for another. */
export function turnOf(id: string): Turn | null {
  const [, from, mark] = /^v1:page:(\d{1,7}):([0-9a-f]{12})$/.exec(id) ?? [];
  return from !== undefined && mark !== undefined ? { from: Number(from), mark } : null;
}
