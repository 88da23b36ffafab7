const CODES: Readonly<Record<string, string>> = { day: 'XXXX-XX-XX', week: 'XXXX-WXX', month: 'XXXX-XX' };

/** A day, week, month or year of which nothing else is known, as TIMEX3 writes it. */
export const openPeriod = (unit: string): string => CODES[unit] ?? 'XXXX';
