import type { EnginePlace } from '../opensearch/request.ts';
import { isOverheard } from './address.ts';
import type { Environment, Setting } from './environment.ts';

/** What else has to be said, or said otherwise, where one of these is. */
export function lackingFor(data: Environment): Setting[] {
  const { ENGINE: engine, OPENSEARCH_URL: url, OPENSEARCH_USER: user, OPENSEARCH_PASSWORD: password } = data;
  return [
    ...((engine === 'opensearch' && url === undefined) ||
    (url !== undefined && password !== undefined && isOverheard(url))
      ? (['OPENSEARCH_URL'] as const)
      : []),
    ...(password !== undefined && user === undefined ? (['OPENSEARCH_USER'] as const) : []),
    ...(user !== undefined && password === undefined ? (['OPENSEARCH_PASSWORD'] as const) : []),
  ];
}

/** For so many milliseconds an engine is asked again where that may help. */
const PATIENCE = 10_000;

/** The engine that is named, and who asks it; null where the articles are in this process. */
export function engineIn(data: Environment): EnginePlace | null {
  const { ENGINE: engine, OPENSEARCH_URL: url, OPENSEARCH_USER: user, OPENSEARCH_PASSWORD: password } = data;
  if (engine !== 'opensearch' || url === undefined) return null;
  const credentials = user !== undefined && password !== undefined ? { user, password } : null;
  return { url, credentials, patience: PATIENCE };
}
