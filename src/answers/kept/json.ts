/** A value as bytes. */
export const json = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** What was written as bytes. */
export const parse = (bytes: Uint8Array): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString());
