import { withFile } from './local/with-file.ts';
import { backupStore } from './store/backup.ts';
import { backedUp, backupUsage } from './words/backup.ts';

// Copies the store while it is used.
process.exitCode = await withFile(
  backupUsage,
  async (store, file) => (await backupStore(store, file)) ?? backedUp(store, file),
);
