const { PATH, NODE_COMPILE_CACHE } = process.env;

/** What a program that a test starts is given of this environment: nothing that changes what it does, and what was compiled before. */
export const bareEnv = { PATH, ...(NODE_COMPILE_CACHE !== undefined && { NODE_COMPILE_CACHE }) };
