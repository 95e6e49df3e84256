/** What is read on the terminal by whoever leaves. */
import { expect, test } from 'vitest';
import { partingWords } from '../../src/tui/parting.ts';
import {
  choosing,
  comparing,
  found,
  laterMeeting,
  manner,
  mapped,
  running,
  simulating,
  stoppedSearching,
} from './states.ts';

const asked = { out: undefined };
const words = (state: typeof running) => partingWords(state, manner, asked);

test('of a run what is finished, and that it goes on from there', () => {
  expect(words(running)).toStrictEqual([
    '3 van 8 herhalingen zijn af en bewaard in de map reports; wie het scenario weer laat rekenen, gaat daar verder.',
  ]);
  const elsewhere = partingWords(running, manner, { out: '/tmp/hier/een' });
  expect(elsewhere.join()).toContain('in de map /tmp/hier;');
});

test('of a question that is stopped the same, and where an answer is kept', () => {
  expect(words(stoppedSearching).join()).toMatch(/^\d+ rekenstappen zijn af en bewaard in de map/);
  expect(words(found).join()).toContain('reports/fake-threshold-1');
  expect(words(mapped).join()).toContain('reports/fake-sweep-1');
});

test('of a meeting where the decisions are', () => {
  expect(words(laterMeeting).join()).toContain('besluiten-les-2026-11-26.yaml');
});

test('nothing where nothing is begun', () => {
  for (const state of [choosing, simulating, comparing]) expect(words(state)).toStrictEqual([]);
});
