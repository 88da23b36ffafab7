/** A sentence of the article's own is longer than a line of its page, or of a notice. */
const PROSE = 60;
const ENDS = /[.!?…:]["”’')\]]{0,3}$/u;

/** Whether a line of a text is running text: long, and ended like a sentence. */
export const isProse = (line: string): boolean => line.length > PROSE && ENDS.test(line);
