/** What the parts of `/verbatim`'s messages do when they are pressed, or chosen from. */
export const ADMIN = {
  private: 'v1:set:private',
  channels: 'v1:set:channels',
  addRoles: 'v1:set:add',
  reportRoles: 'v1:set:reports',
  test: 'v1:test',
  forget: 'v1:forget',
  forgetYes: 'v1:forget:yes',
  forgetNo: 'v1:forget:no',
} as const;

const IDS: readonly string[] = Object.values(ADMIN);

/** Whether a part belongs to `/verbatim`. */
export const isAdmin = (id: string): boolean => IDS.includes(id);
