/** Numbers gathered one by one, 32 bits each: a tenth of what an array of numbers would take at its largest. */
export interface Growing {
  push(number: number): void;
  readonly length: number;
  /** What was gathered, in order. */
  taken(): Uint32Array;
}

const FIRST = 1024;

/** Starts gathering; the room doubles whenever it is full, so that time stays linear. @param first how much there is at first */
export function growing(first = FIRST): Growing {
  let held = new Uint32Array(first);
  let length = 0;
  return {
    push(number) {
      if (length === held.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(held);
        held = larger;
      }
      held[length++] = number;
    },
    get length() {
      return length;
    },
    taken: () => held.slice(0, length),
  };
}
