import type { Belongings } from '../../opensearch/belongings.ts';
import { Report, type Reports } from './report.ts';

/** No more than so many are kept of one server: what grows for ever is read by nobody. */
const MOST = 2_000;

/**
 * Reports where several bots reach them.
 * @param tell told why one cannot be kept, or those of a server not be read or deleted
 * @param today as `YYYY-MM-DD`
 */
export const reportsInBelongings = (
  { of, put, remove }: Belongings,
  tell: (error: unknown) => void,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): Reports => ({
  add(report) {
    try {
      if (of(report.server).length >= MOST) return false;
      put(null, report.server, { day: today(), ...report });
      return true;
    } catch (error) {
      tell(error);
      return false;
    }
  },
  of: (server) =>
    of(server).flatMap(({ entry }) => {
      const { data } = Report.safeParse(entry);
      return data ? [data] : [];
    }),
  forget(server) {
    try {
      remove(of(server).map(({ id }) => id));
      return true;
    } catch (error) {
      tell(error);
      return false;
    }
  },
});
