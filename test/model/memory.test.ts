import { expect, it } from 'vitest';
import { copyMemory, createMemory, sumOver } from '../../src/model/memory.ts';

it('sums over both months and all between; what was before counts as nothing', () => {
  const memory = createMemory(-10, 5);
  memory.questions.forEach((_, i) => {
    memory.questions[i] = 1;
  });
  expect(sumOver(memory, memory.questions, -3, 0)).toBe(4);
  expect(sumOver(memory, memory.questions, -100, -9)).toBe(2);
  expect(sumOver(memory, memory.questions, 3, 100)).toBe(2);
});

it('a copy shares nothing', () => {
  const memory = createMemory(0, 3);
  memory.exits[1] = memory.failed[1] = memory.returned[1] = memory.questions[1] = 7;
  const copy = copyMemory(memory);
  expect(copy).toEqual(memory);
  copy.exits[1] = copy.failed[1] = copy.returned[1] = copy.questions[1] = 0;
  expect([memory.exits[1], memory.failed[1], memory.returned[1], memory.questions[1]]).toEqual([
    7, 7, 7, 7,
  ]);
});
