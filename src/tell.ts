/** A line to who started a program, beside what it prints. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);
