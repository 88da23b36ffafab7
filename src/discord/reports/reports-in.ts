import { appendFileSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { Report, type Reports } from './report.ts';

/** No more is kept than this many bytes: a file that grows for ever is read by nobody. */
const LARGEST = 1_000_000;

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** A line of the file; none for one that was written by hand and is none. */
function reportIn(line: string): Report[] {
  try {
    return [Report.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

/**
 * Reports in a file, one a line of JSON. Whoever looks after the articles takes out what is dealt with.
 * @param tell told why one cannot be kept, or those of a server not be deleted
 * @param today as `YYYY-MM-DD`
 */
export const reportsIn = (
  file: string,
  tell: (error: unknown) => void,
  today: () => string = () => new Date().toISOString().slice(0, 10),
): Reports => ({
  add(report) {
    if (sizeOf(file) > LARGEST) return false;
    try {
      appendFileSync(file, `${JSON.stringify({ day: today(), ...report })}\n`, { mode: 0o600 });
      return true;
    } catch (error) {
      tell(error);
      return false;
    }
  },
  of(server) {
    if (sizeOf(file) === 0) return [];
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap(reportIn)
      .filter((report) => report.server === server)
      .toReversed();
  },
  forget(server) {
    try {
      if (sizeOf(file) === 0) return true;
      const lines = readFileSync(file, 'utf8').split('\n');
      const kept = lines.filter((line) => reportIn(line).every((report) => report.server !== server));
      if (kept.length === lines.length) return true;
      // Put in its place whole, so that a fault half-way loses none of another server's.
      writeFileSync(`${file}.new`, kept.join('\n'), { mode: 0o600 });
      renameSync(`${file}.new`, file);
      return true;
    } catch (error) {
      tell(error);
      return false;
    }
  },
});
