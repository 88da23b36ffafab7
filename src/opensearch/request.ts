import { setTimeout as after } from 'node:timers/promises';
import { EngineFault, faultOf, mayPass } from './problem.ts';

/** Where an engine is, and who asks it. */
export interface EnginePlace {
  readonly url: string;
  /** Null where it asks for none. */
  readonly credentials: { readonly user: string; readonly password: string } | null;
  /** For so many milliseconds it is asked again where that may help. */
  readonly patience: number;
  /** An answer may take so many milliseconds; half a minute unless it is told. */
  readonly slowest?: number;
}

/** What is asked of an engine. Plain data. */
export interface Ask {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly body?: unknown;
  /** Lines of JSON instead of a body. */
  readonly lines?: readonly unknown[];
}

const SLOWEST = 30_000;
const FIRST_WAIT = 100;
const LONGEST_WAIT = 5_000;

const headersFor = ({ credentials }: EnginePlace): Record<string, string> =>
  credentials === null
    ? {}
    : {
        authorization: `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`,
      };

/** What kept an engine from being reached: a code such as ECONNREFUSED or DEPTH_ZERO_SELF_SIGNED_CERT, where there is one. */
function connectionFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}

/** Asks once. @returns what was said @throws EngineFault */
async function once(place: EnginePlace, { method, path, body, lines }: Ask): Promise<string> {
  const whole = body === undefined ? null : JSON.stringify(body);
  const sent = lines ? lines.map((line) => `${JSON.stringify(line)}\n`).join('') : whole;
  const type = lines ? 'application/x-ndjson' : 'application/json';
  const [status, text] = await fetch(`${place.url}${path}`, {
    method,
    headers: { ...headersFor(place), ...(sent !== null && { 'content-type': type }) },
    body: sent,
    redirect: 'manual',
    signal: AbortSignal.timeout(place.slowest ?? SLOWEST),
  }).then(
    async (response): Promise<[number, string]> => [response.status, await response.text()],
    (error: unknown) => {
      throw new EngineFault('away', connectionFault(error));
    },
  );
  if (status >= 300) throw faultOf(status, parsed(text));
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What was said in answer. @throws EngineFault where it is none of an engine's */
export function answerIn(text: string, { method }: Pick<Ask, 'method'>): unknown {
  const answer = parsed(text);
  if (answer === null && method !== 'HEAD') throw new EngineFault('version', 'no JSON');
  return answer;
}

/** Asks an engine, again where that may help. @throws EngineFault */
export const request = async (place: EnginePlace, ask: Ask): Promise<unknown> =>
  answerIn(await said(place, ask), ask);

/**
 * The same, as it was said.
 * @throws EngineFault
 */
export async function said(place: EnginePlace, ask: Ask): Promise<string> {
  // The time in which it did not answer counts: whoever waits for all of it must not wait for ever.
  const until = performance.now() + place.patience;
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT))
    try {
      return await once(place, ask);
    } catch (error) {
      if (!(error instanceof EngineFault) || !mayPass(error.kind) || performance.now() >= until) throw error;
      await after(wait);
    }
}
