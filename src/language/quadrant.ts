/**
 * The four care quadrants: in or for education (q1, q3) against school with care (q2, q4), and simple
 * and free (q1, q2) against complex and allocated (q3, q4). A child with q3 and q4 at once is in an OZA.
 */
export const quadrants = ['q1', 'q2', 'q3', 'q4'] as const;
export type Quadrant = (typeof quadrants)[number];

/**
 * Where a child's heaviest help is, and `outside` for who does not live in the area (yet, or any more). But for
 * `outside` these are the parts of `support.*`.
 */
export const supportStates = ['outside', 'none', 'q1', 'q2', 'q3', 'q4', 'oza'] as const;
export type SupportState = (typeof supportStates)[number];

/** The mark in front of a quadrant's name on paper and screen. */
export const quadrantMarks: Readonly<Record<Quadrant, string>> = {
  q1: '①',
  q2: '②',
  q3: '③',
  q4: '④',
};
