const DISCORD = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** The origins that Discord keeps files at; a stand-in on this machine keeps its own. @param api null for Discord's own */
export function originsOf(api: string | null): readonly string[] {
  const url = api === null ? null : URL.parse(api);
  return url?.hostname === '127.0.0.1' ? [...DISCORD, url.origin] : DISCORD;
}
