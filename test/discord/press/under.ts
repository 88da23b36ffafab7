/** What can be pressed or chosen under a body that the bot sent: what is read on it, its id, and the menu in which it stands. */
export interface Under {
  readonly label: string;
  readonly id: string;
  readonly menu?: string;
}

interface Part {
  readonly type: number;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly Part[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

/** Everything under a body, in the order of its rows. */
export const under = (body: unknown): Under[] =>
  ((body as { components?: readonly Part[] }).components ?? [])
    .flatMap((row) => (row.type === 1 ? (row.components ?? []) : []))
    .flatMap((part): Under[] => {
      if (part.type === 2)
        return part.custom_id === undefined ? [] : [{ label: part.label!, id: part.custom_id }];
      return part.options!.map(({ label, value }) => ({ label, id: value, menu: part.custom_id! }));
    });

/** The first of them that reads so. */
export function find(body: unknown, label: string): Under {
  const found = under(body).find((one) => one.label.startsWith(label));
  if (!found)
    throw new Error(
      `${label} is not among ${under(body)
        .map((one) => one.label)
        .join(', ')}`,
    );
  return found;
}
