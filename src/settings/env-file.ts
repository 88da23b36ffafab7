/** The environment of this process, with what a file such as .env adds to it; the file may be missing. */
export function environmentWith(file: string): NodeJS.ProcessEnv {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return process.env;
}
