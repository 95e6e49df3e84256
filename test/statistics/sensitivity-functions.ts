/** Functions on the unit cube whose indices are known exactly. */

/** Ishigami and Homma (1990) with a = 7, b = 0.1; its three inputs run from -π to π. */
export function ishigami(point: Float64Array): number {
  const [x = 0, y = 0, z = 0] = point.map((u) => (2 * u - 1) * Math.PI);
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** Saltelli, Global Sensitivity Analysis: The Primer (2008): V = 13.845, first and total. */
export const ishigamiIndices = {
  variance: 49 / 8 + (0.1 * Math.PI ** 4) / 5 + (0.01 * Math.PI ** 8) / 18 + 0.5,
  first: [0.3139, 0.4424, 0],
  total: [0.5576, 0.4424, 0.2437],
};

/** Sobol's G with the usual eight coefficients (Saltelli and Sobol 1995). */
const COEFFICIENTS = [0, 1, 4.5, 9, 99, 99, 99, 99];

export function sobolG(point: Float64Array): number {
  return COEFFICIENTS.reduce(
    (product, a, i) => (product * (Math.abs(4 * (point[i] as number) - 2) + a)) / (1 + a),
    1,
  );
}

const parts = COEFFICIENTS.map((a) => 1 / (3 * (1 + a) ** 2));
const whole = parts.reduce((product, part) => product * (1 + part), 1) - 1;

/** first: 0.7165, 0.1791, 0.0237, 0.0072, 0.0001 …; total: 0.7871, 0.2422, 0.0343, 0.0105, 0.0001 … */
export const sobolGIndices = {
  variance: whole,
  first: parts.map((part) => part / whole),
  total: parts.map((part) => (part * (whole + 1)) / (1 + part) / whole),
};
