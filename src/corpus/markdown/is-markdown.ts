/** Whether a file is written in Markdown, by its name. */
export const isMarkdown = (file: string): boolean => /\.md$/iu.test(file);
