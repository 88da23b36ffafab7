import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/settings.ts';
import { environmentWith } from '../src/settings/env-file.ts';
import { SETTINGS } from '../src/settings/environment.ts';
import { settingInWords } from '../src/words/setting.ts';

const EXAMPLE = new URL('../.env.example', import.meta.url);
const NOTHING = {
  token: null,
  api: null,
  servers: [],
  addRoles: [],
  shards: null,
  corpus: null,
  store: null,
  index: null,
  engine: null,
  fetchHosts: [],
  alive: null,
  page: { host: '127.0.0.1', port: null, url: null, key: null },
};

describe('settings', () => {
  it('are all in .env.example, each explained, none filled in', () => {
    const text = readFileSync(EXAMPLE, 'utf8');
    expect(Object.keys(parseEnv(text)).toSorted()).toEqual([...SETTINGS].toSorted());
    expect(readSettings(parseEnv(text))).toEqual(NOTHING);
    for (const name of SETTINGS) expect(text).toMatch(new RegExp(`^# .+\\n${name}=$`, 'm'));
  });

  it('are read from the environment, spaces around them aside', () => {
    expect(
      readSettings({
        DISCORD_TOKEN: ' a.b-c_d ',
        DISCORD_API: 'http://127.0.0.1:8474/api/',
        DISCORD_SERVERS: '111111111111111111, 2222222222222222222,111111111111111111',
        ADD_ROLES: '444444444444444444',
        SHARDS: '0,1,0/4',
        CORPUS: './articles',
        STORE: './articles.db',
        INDEX: './articles.index',
        ENGINE: 'opensearch',
        OPENSEARCH_URL: 'https://search.example:9200/',
        OPENSEARCH_USER: 'bot',
        OPENSEARCH_PASSWORD: 'a:b',
        FETCH_HOSTS: 'news.example, News.example,www.news.example',
        ALIVE: '/tmp/alive',
        PAGE: 'on',
        PAGE_PORT: '8480',
        PAGE_HOST: 'archive.local',
        PAGE_URL: 'https://archive.example/',
        PAGE_KEY: 'k'.repeat(32),
        HOME: '/root',
      }),
    ).toEqual({
      token: 'a.b-c_d',
      api: 'http://127.0.0.1:8474/api',
      servers: ['111111111111111111', '2222222222222222222'],
      addRoles: ['444444444444444444'],
      shards: { own: [0, 1], of: 4 },
      corpus: './articles',
      store: './articles.db',
      index: './articles.index',
      engine: {
        url: 'https://search.example:9200',
        credentials: { user: 'bot', password: 'a:b' },
        patience: 10_000,
      },
      fetchHosts: ['news.example', 'www.news.example'],
      alive: '/tmp/alive',
      page: {
        host: 'archive.local',
        port: 8480,
        url: 'https://archive.example',
        key: 'k'.repeat(32),
      },
    });
  });

  it('count as none when they are empty', () => {
    expect(readSettings({ DISCORD_TOKEN: '', DISCORD_API: ' ', DISCORD_SERVERS: '', CORPUS: '' })).toEqual(
      NOTHING,
    );
  });

  it.each([
    ['DISCORD_TOKEN', 'Bot a.b.c'],
    ['DISCORD_TOKEN', '"a.b.c'],
    ['DISCORD_API', 'discord.com/api'],
    ['DISCORD_API', 'ftp://discord.com/api'],
    ['DISCORD_API', 'https://discord.com/api/v10'],
    ['DISCORD_SERVERS', 'my server'],
    ['DISCORD_SERVERS', '111111111111111111;2222222222222222222'],
    ['DISCORD_SERVERS', '111111111111111111,'],
    ['FETCH_HOSTS', 'https://news.example'],
    ['FETCH_HOSTS', 'news.example/path'],
    ['FETCH_HOSTS', '*.news.example x'],
    ['SHARDS', '0-1/4'],
    ['SHARDS', '4/4'],
    ['ENGINE', 'elasticsearch'],
    ['OPENSEARCH_URL', 'search.example:9200'],
    ['OPENSEARCH_URL', 'https://bot:secret@search.example:9200'],
    ['OPENSEARCH_URL', 'https://search.example:9200?pretty'],
    ['OPENSEARCH_USER', 'bot:secret'],
    ['PAGE', 'maybe'],
    ['PAGE_PORT', '99999'],
    ['PAGE_HOST', 'http://archive.local'],
    ['PAGE_URL', 'reading.example'],
    ['PAGE_URL', 'https://reading.example/read'],
    ['PAGE_KEY', 'short'],
  ])('are refused by name, the value unsaid: %s=%s', (name, value) => {
    const faults = readSettings({ [name]: value });
    expect(faults).toEqual([name]);
    const said = settingInWords(name as 'DISCORD_TOKEN');
    expect(said).toContain(name);
    expect(said).not.toContain(value);
  });

  it('want an address of the engine, and a user and a password together', () => {
    const OPENSEARCH_URL = 'http://127.0.0.1:9200';
    expect(readSettings({ ENGINE: 'opensearch' })).toEqual(['OPENSEARCH_URL']);
    expect(readSettings({ OPENSEARCH_USER: 'bot' })).toEqual(['OPENSEARCH_PASSWORD']);
    expect(readSettings({ OPENSEARCH_PASSWORD: 'secret' })).toEqual(['OPENSEARCH_USER']);
    expect(readSettings({ ENGINE: 'embedded', OPENSEARCH_URL })).toMatchObject({ engine: null });
    expect(readSettings({ ENGINE: 'opensearch', OPENSEARCH_URL })).toMatchObject({
      engine: { url: OPENSEARCH_URL, credentials: null },
    });
  });

  it.each([
    ['http://search.example:9200', ['OPENSEARCH_URL']],
    ['http://10.0.0.7:9200', ['OPENSEARCH_URL']],
    ['http://localhost.example:9200', ['OPENSEARCH_URL']],
    ['https://search.example:9200', null],
    ['http://127.0.0.1:9200', null],
    ['http://[::1]:9200', null],
  ])('send a password where nobody reads it on the way: %s', (OPENSEARCH_URL, refused) => {
    const credentials = { OPENSEARCH_USER: 'bot', OPENSEARCH_PASSWORD: 'secret' };
    const read = readSettings({ ENGINE: 'opensearch', OPENSEARCH_URL, ...credentials });
    expect(Array.isArray(read) ? read : null).toEqual(refused);
    expect(readSettings({ ENGINE: 'opensearch', OPENSEARCH_URL })).not.toBeInstanceOf(Array);
  });

  it('come from a file when there is one, and the environment wins', () => {
    const folder = mkdtempSync(join(tmpdir(), 'settings-'));
    const before = { ...process.env };
    try {
      expect(environmentWith(join(folder, 'none'))).toBe(process.env);
      process.env['CORPUS'] = 'from the environment';
      delete process.env['DISCORD_API'];
      writeFileSync(join(folder, '.env'), 'CORPUS=from the file\nDISCORD_API=http://127.0.0.1:1/api\n');
      expect(readSettings(environmentWith(join(folder, '.env')))).toMatchObject({
        corpus: 'from the environment',
        api: 'http://127.0.0.1:1/api',
      });
      expect(() => environmentWith(folder)).toThrow('Contents of');
    } finally {
      process.env = before;
      rmSync(folder, { recursive: true });
    }
  });
});
