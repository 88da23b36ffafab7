import type { Command } from '../src/command.ts';

export const people = {
  name: 'people',
  description: 'Who is quoted in the articles, and how often',
  options: [],
  run: (library) => library.people(),
} as const satisfies Command;
