import type { Scenario } from '../scenario/scenario.ts';

/**
 * The type of each of n VO schools, in order of type: schools are shared out one by one to the type
 * with the most pupils per school so far (highest averages, Sainte-Laguë). With fewer schools than
 * types the smallest types have none, and their pupils go to the schools there are.
 */
export function typesOfVoSchools({ schools }: Scenario, n: number): number[] {
  const types = schools.voTypes;
  const given = types.map(() => 0);
  const average = (t: number) => (types[t]?.share ?? 0) / (2 * (given[t] ?? 0) + 1);
  for (let i = 0; i < n; i++) {
    let most = 0;
    for (let t = 1; t < types.length; t++) if (average(t) > average(most)) most = t;
    given[most] = (given[most] ?? 0) + 1;
  }
  return given.flatMap((count, type) => Array<number>(count).fill(type));
}

/** A VO school's share of the pupils, by the types of all: its type's share, evenly over the type's schools. */
export function sharesOfVoSchools({ schools }: Scenario, types: readonly number[]): number[] {
  return types.map((type) => {
    const alike = types.filter((other) => other === type).length;
    return (schools.voTypes[type]?.share ?? 1) / alike;
  });
}
