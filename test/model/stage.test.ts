import { expect, it } from 'vitest';
import { simulate } from '../../src/model/simulate.ts';
import { roomOf } from '../../src/random/room.ts';
import { openScenario } from '../../src/scenario/load.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';

const small = (children: number) =>
  resolveScenario(openScenario('scenarios/les.yaml'), {
    set: [`area.children=${children}`, 'horizon.pilot=12'],
  });

it('all that programs work on lies in one room', () => {
  const arms = new Set<string>();
  simulate(small(300), 'room', 0, {
    watch: (arm, world, _, m) => {
      arms.add(arm);
      const { needSchool, needHome, needInBrief, hits, handId, handWord, spare, word0, people } = m;
      const { active, helped, needy, sitting, unseen, seeking, going, waiting } = m;
      const { procedure, intake } = m.progress;
      const piles = [active, helped, needy, sitting, unseen, seeking, going, waiting];
      const columns = [
        ...[world.marks, world.bounds, people.id, needSchool, needHome, needInBrief],
        ...[hits, handId, handWord, spare, word0],
        ...[procedure.school, procedure.home, intake.school, intake.home],
        ...piles.flatMap(({ rows, marks }) => [rows, marks]),
      ];
      const rooms = new Set(columns.map(roomOf));
      expect([rooms.size, rooms.has(undefined)]).toEqual([1, false]);
    },
  });
  expect(arms.size).toBeGreaterThan(2);
});

it('a room that others were in before changes nothing', () => {
  const [few, many] = [small(300), small(400)];
  const alone = simulate(few, 'room', 1);
  simulate(many, 'room', 2);
  expect(simulate(few, 'room', 1)).toEqual(alone);
  simulate(few, 'room', 3);
  expect(simulate(few, 'room', 1)).toEqual(alone);
});
