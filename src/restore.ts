import { withFile } from './local/with-file.ts';
import { restoreStore } from './store/restore.ts';
import { restored, restoreUsage } from './words/backup.ts';

// Puts a backup in the place of the store.
process.exitCode = await withFile(restoreUsage, (store, file) => {
  const done = restoreStore(file, store);
  return 'kind' in done ? done : restored(file, store, done.before);
});
