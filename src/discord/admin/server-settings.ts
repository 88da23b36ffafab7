import { z } from 'zod';

const ids = z.array(z.string().regex(/^\d{15,20}$/)).max(25);

/** What the admins of one server have chosen; what is left out is as if nobody had chosen. */
export const ServerSettings = z.object({
  /** Whether only the member sees the answer to a command that does not say. */
  privateFirst: z.boolean().default(false),
  /** The channels in which mentions are answered; none for all. */
  channels: ids.default([]),
  /** The roles whose members may add articles, beside those who may manage the server. */
  addRoles: ids.default([]),
  /** The roles whose members see reports of mistakes, beside those who may manage the server. */
  reportRoles: ids.default([]),
});

export type ServerSettings = Readonly<z.infer<typeof ServerSettings>>;

/** What holds where nobody has chosen. */
export const UNCHOSEN: ServerSettings = ServerSettings.parse({});
