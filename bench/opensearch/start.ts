import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HERE = import.meta.dirname;

/** An OpenSearch as it comes, or with the plugin that finds the nearest vectors. */
export type Kind = 'plain' | 'knn';
const PLUGINS: Readonly<Record<Kind, readonly string[]>> = {
  plain: [],
  knn: ['org.opensearch.knn.plugin.KNNPlugin'],
};
const jarsOf = (kind: Kind): string => join(HERE, '..', '..', 'node_modules', '.cache', `opensearch-${kind}`);

/** Milliseconds that it may take to start on a busy machine, and to bring the jars. */
const START = 180_000;
const BRING = 300_000;

/** An OpenSearch on this machine alone, with nothing in it. */
export interface OpenSearch {
  readonly url: string;
  /** Of the process. */
  readonly pid: number;
  readonly close: () => Promise<void>;
}

/** Brings the jars that pom.xml names, once: for developing only, no part of what is installed. */
async function bring(kind: Kind): Promise<void> {
  const jars = jarsOf(kind);
  const done = join(jars, 'done');
  if (existsSync(done)) return;
  const common = ['-q', '-B', '-f', join(HERE, 'pom.xml'), '-P', kind, `-DoutputDirectory=${jars}`];
  // What was unpacked is remembered beside it: elsewhere it would be taken for there once the jars are gone.
  const marked = `-DmarkersDirectory=${join(jars, 'markers')}`;
  const mvn = (goal: string, type: string): Promise<unknown> =>
    run('mvn', [...common, marked, `-DincludeTypes=${type}`, `dependency:${goal}-dependencies`], {
      timeout: BRING,
    });
  await mvn('copy', 'jar');
  await mvn('unpack', 'zip');
  mkdirSync(done, { recursive: true });
}

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** What lacks for starting one here; null when nothing does. */
export async function lacking(kind: Kind = 'plain'): Promise<string | null> {
  for (const program of ['java', 'javac', 'mvn'])
    if (!(await succeeds(run(program, ['-version'])))) return program;
  return (await succeeds(bring(kind))) ? null : 'the jars of OpenSearch, which could not be brought';
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * Starts one, with 512 MB of heap, on loopback. It ends with this process, however that ends: its input ends then.
 * @param given where it keeps its data and its port, to start one again that was ended; new ones when left out
 * @throws Error when it ends before it answers, with what it said last
 */
export async function startOpenSearch(
  given?: { readonly home: string; readonly port: number },
  kind: Kind = 'plain',
): Promise<OpenSearch & { readonly home: string; readonly port: number }> {
  await bring(kind);
  const home = given?.home ?? mkdtempSync(join(tmpdir(), 'opensearch-'));
  mkdirSync(join(home, 'config'), { recursive: true });
  const port = given?.port ?? (await freePort());
  const url = `http://127.0.0.1:${port}`;
  const main = join(HERE, 'Main.java');
  const program = ['-Xmx512m', '-cp', join(jarsOf(kind), '*'), main];
  const child = spawn('java', [...program, home, String(port), ...PLUGINS[kind]]);
  let said = '';
  const hear = (words: Buffer): void => void (said = (said + words.toString()).slice(-2_000));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.stdin.end();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  for (const until = performance.now() + START; performance.now() < until; await after(250)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`OpenSearch ended: ${said}`);
    if (await succeeds(fetch(url))) return { url, pid: child.pid!, close, home, port };
  }
  await close();
  throw new Error(`OpenSearch does not answer: ${said}`);
}
