import type { Asked } from '../serve.ts';
import type { Keeper } from './keeper.ts';
import type { Session } from './sessions.ts';
import type { WaitingFiles } from './waiting.ts';

/** What every page of the desk is made with. */
export interface At {
  readonly asked: Asked;
  readonly session: Session;
  readonly keeper: Keeper;
  readonly waiting: WaitingFiles;
  readonly now: number;
  readonly signedIn: boolean;
}
