const Z = 1.96;

/**
 * A share with its 95 % interval (E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927).
 * @returns share, low and high
 */
export function wilson(part: number, whole: number): readonly [number, number, number] {
  if (whole === 0) return [0, 0, 1];
  const share = part / whole;
  const middle = share + Z ** 2 / (2 * whole);
  const reach = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const scale = 1 + Z ** 2 / whole;
  return [share, Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
