import type { Families } from './families.ts';

/** Two lists of families as one: all of `a`, then all of `b`. */
export function joinFamilies(a: Families, b: Families): Families {
  const families = a.id.length;
  const children = a.childId.length;
  const id = new Int32Array(families + b.id.length);
  const offset = new Int32Array(families + b.id.length + 1);
  const childId = new Int32Array(children + b.childId.length);
  const birthMonth = new Int16Array(children + b.childId.length);
  id.set(a.id);
  id.set(b.id, families);
  offset.set(a.offset);
  for (let f = 0; f <= b.id.length; f++) offset[families + f] = children + (b.offset[f] as number);
  childId.set(a.childId);
  childId.set(b.childId, children);
  birthMonth.set(a.birthMonth);
  birthMonth.set(b.birthMonth, children);
  return { id, offset, childId, birthMonth };
}
