const DISCORD_EPOCH = 1_420_070_400_000n;
let last = 0n;

/** A new id in Discord's form: 42 bits of milliseconds since 2015, then a counter. Never the same twice. */
export function snowflake(): string {
  last = last < 4_000_000n ? last + 1n : 1n;
  return (((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) + last).toString();
}
