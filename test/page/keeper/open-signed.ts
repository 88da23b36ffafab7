import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, messageCommands } from '../../../commands/index.ts';
import { correctIn } from '../../../src/correct/keeping.ts';
import { deskAtHand } from '../../../src/discord/desk/at-hand.ts';
import type { Report } from '../../../src/discord/reports/report.ts';
import { keepingOf } from '../../../src/keeping.ts';
import { addFile } from '../../../src/local/add/add-file.ts';
import { open } from '../../../src/open.ts';
import { openReading } from '../../../src/page/open-reading.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { taken } from '../../store/taken.ts';

export const [OURS, THEIRS] = ['111111111111111111', '222222222222222222'] as const;

/** The member who signs in. */
export const KEEPER = '333333333333333333';

const TEXTS = {
  ours: 'The quay opens\n\n“We will open the quay on Friday,” said Ida Holm.\n\nThe mayor, Per Lund, was silent.\n',
  theirs: 'A secret harbour\n\n“Nobody may know of the harbour,” said Anna Olsen.\n',
  both: 'The ferry sails\n\n“The ferry sails at noon,” said Bo Krag. Lise Dahl was there.\n',
};

/** The pages of the members of two servers over a store: each has an article of its own, and both have a third. */
export async function openSigned(url: string | null = null) {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const file = join(folder, 'store.db');
  const store = openStore(file, { write: true });
  if ('kind' in store) throw new Error(store.kind);
  store.take([{ taken: taken('ours.txt', [TEXTS.ours]) }], [OURS]);
  store.take([{ taken: taken('theirs.txt', [TEXTS.theirs]) }], [THEIRS]);
  store.take([{ taken: taken('both.txt', [TEXTS.both]) }], [OURS, THEIRS]);
  const refused = [{ where: '', why: 'no words', detail: '' }];
  store.take([{ taken: taken('scan-of-ours.pdf', [], { refused }) }], [OURS]);
  const idOf = (name: string): string => store.articlesOf(null).find((one) => one.file === name)!.id;
  const ids = { ours: idOf('ours.txt'), theirs: idOf('theirs.txt'), both: idOf('both.txt') };
  store.close();
  const isOpen = new Set<string>([OURS, THEIRS]);
  const log: string[] = [];
  const reports: Report[] = [];
  /** What Discord says of the keeper, and what it was asked. */
  const says = { manages: true, isAway: false };
  const asked: { server: string; member: string; fresh: boolean }[] = [];
  const openFor = (server: string) => open({ corpus: null, store: file, server, index: null }, () => {})!;
  const page = await openReading(
    { host: '127.0.0.1', port: 0, names: url === null ? [] : [new URL(url).hostname] },
    {
      desks: {
        answer: (question) =>
          deskAtHand({ ...openFor(question.server), commands, messageCommands }).answer(question),
      },
      isOpen: (server) => isOpen.has(server),
      key: Buffer.from('a key of thirty-two bytes or more'),
      url,
      keepingOf: (server) =>
        keepingOf({ store: file, server, ownOnly: true }, false, {
          correct: async (work) => correctIn(work.kept, work.wanted),
          add: (wanted) => addFile(wanted, file),
          changed: async () => {},
        }),
      manages: async (server, member, fresh) => {
        asked.push({ server, member, fresh });
        if (says.isAway) throw new Error('Discord is away');
        return says.manages;
      },
      reportsOf: (server) => reports.filter((one) => one.server === server),
      log: (line) => void log.push(line),
    },
  );
  return {
    ...page,
    ids,
    isOpen,
    log,
    reports,
    says,
    asked,
    deskLink: (server: string) => page.deskLink(server, KEEPER),
    quoted: (server: string, name: string): number => openFor(server).library.quote(name).evidence.length,
    async close() {
      await page.close();
      rmSync(folder, { recursive: true });
    },
  };
}
