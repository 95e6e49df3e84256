import type { Uniforms } from './uniforms.ts';

/** The whole numbers 0 to n - 1 in random order, every order equally likely (Fisher and Yates). Uses `uniform(row, 1 … n - 1)`. */
export function shuffle(n: number, row: number, uniform: Uniforms): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(uniform(row, i) * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  return order;
}
