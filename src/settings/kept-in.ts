/** The store that is made and used unless STORE names another, in the working folder. */
export const STORE = 'verbatim.db';

/**
 * The file in which it is kept what the admins of servers have chosen, where there is no store: beside what is kept of the
 * articles, in the working folder where nothing is.
 */
export const settingsFile = (index: string | null): string => `${index ?? 'verbatim'}.servers.json`;
