import type { Setting } from '../settings/environment.ts';
import { inLocale } from './in-locale.ts';

const MUST: Record<Setting, string> = {
  DISCORD_TOKEN: "must be the bot's token and nothing else: letters, digits, dots, dashes and underscores.",
  DISCORD_API: 'must be an http or https address without the version, such as http://127.0.0.1:8474/api.',
  DISCORD_SERVERS: 'must be the ids of servers, 15 to 20 digits each, with commas between them.',
  ADD_ROLES: 'must be the ids of roles, 15 to 20 digits each, with commas between them.',
  SHARDS: 'must be the numbers of shards and how many there are in all: 0,1/4.',
  CORPUS: 'must be the path of a folder.',
  STORE: 'must be the path of a file.',
  FETCH_HOSTS:
    'must be names of hosts with commas between them, as they appear in addresses: news.example,www.news.example.',
  INDEX: 'must be the path of a file.',
  ENGINE: 'must be embedded or opensearch.',
  OPENSEARCH_URL:
    'must be an http or https address such as http://127.0.0.1:9200, without a name or a password in it; with OPENSEARCH_PASSWORD https, except on this machine. ENGINE=opensearch needs it.',
  OPENSEARCH_USER: 'must be the name of a user, without a colon. OPENSEARCH_PASSWORD needs it.',
  OPENSEARCH_PASSWORD: 'must be the password of OPENSEARCH_USER, which needs it.',
  ALIVE: 'must be the path of a file.',
  PAGE: 'must be on or off.',
  PAGE_PORT: 'must be a number from 1 to 65535.',
  PAGE_HOST: 'must be the name or address of this machine by which the page is reached, without a port.',
  PAGE_URL: 'must be an http or https address without a path, such as https://archive.example.',
  PAGE_KEY: 'must have 32 characters or more.',
};

/** What a setting must be. Its value is never shown: it may be a secret. */
export const settingInWords = inLocale('settingInWords', (name: Setting): string => `${name} ${MUST[name]}`);
