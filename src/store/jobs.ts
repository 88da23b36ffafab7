import { z } from 'zod';
import type { Statements } from './statements.ts';

/** An import that was begun. */
export interface Job {
  /** Absolute. */
  readonly paths: readonly string[];
  /** Servers' ids, or `*`. */
  readonly server: string;
  readonly files: number;
  /** How many of the files were gone through. */
  readonly done: number;
}

const Row = z.object({
  number: z.number(),
  paths: z.string().transform((json) => z.array(z.string()).parse(JSON.parse(json))),
  server: z.string(),
  files: z.number(),
  done: z.number(),
});

/** The imports that were begun and not ended, oldest first. */
export const openJobs = ({ jobsOpen }: Statements): readonly Job[] =>
  jobsOpen.all().map((row) => {
    const { number: _, ...job } = Row.parse(row);
    return job;
  });

/** Begins a job, within a transaction; one for the same paths and server that was interrupted is this one. @returns its number */
export function beginJob(statements: Statements, { paths, server, files }: Omit<Job, 'done'>): number {
  const json = JSON.stringify(paths);
  for (const row of statements.jobsOpen.all())
    if (row['paths'] === json && row['server'] === server) statements.dropJob.run(row['number']!);
  return Number(statements.putJob.get(json, server, files)!['number']);
}
