/** Which mechanism of a regime belongs to which group, when the difference between two arms is shared out. */
import type { Mechanism } from '../scenario/schema/regime.ts';

export const mechanismGroups = ['access', 'care', 'money', 'prevention'] as const;
export type MechanismGroup = (typeof mechanismGroups)[number];

/** A mechanism without a group does not compile. */
export const groupOfMechanism: Readonly<Record<Mechanism, MechanismGroup>> = {
  referral: 'access',
  threshold: 'access',
  accessCost: 'access',
  allocation: 'care',
  review: 'care',
  underTreatment: 'care',
  learning: 'care',
  drift: 'care',
  administration: 'money',
  budget: 'money',
  priority: 'money',
  prevention: 'prevention',
};
