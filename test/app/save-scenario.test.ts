import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openScenario } from '../../src/app/open-scenario.ts';
import { proposedFile, saveScenario } from '../../src/app/save-scenario.ts';
import { Trouble } from '../../src/language/fault.ts';
import { identityOf } from '../../src/results/folder/draft.ts';
import { faultsOf, folder } from '../scenario/folder.ts';

const changed = {
  file: 'scenarios/les.yaml',
  set: ['budget.shrinkPerYear=0.05', 'schools.smw.hoursPerWeek.po=5'],
  comment: ['Lesgebied, met:'],
};

describe('a changed scenario', () => {
  test('becomes a file with the same digest', () => {
    const to = folder({})('new/les-2.yaml');
    expect(saveScenario(changed, to)).toBe(to);
    const { set } = changed;
    expect(identityOf(openScenario(to)).digest).toBe(
      identityOf(openScenario('les', { set })).digest,
    );
    expect(readFileSync(to, 'utf8')).toMatch(/^# Lesgebied, met:\nextends: les\.yaml\n/);
    expect(readdirSync(join(to, '..'))).toStrictEqual(['les-2.yaml']);
  });

  test('gets an ending when it has none', () => {
    const to = folder({})('mine');
    expect(saveScenario(changed, to)).toBe(`${to}.yaml`);
  });

  test('takes the place of another only when that is asked for', () => {
    const to = folder({ 'mine.yaml': 'other' })('mine.yaml');
    expect(saveScenario(changed, to)).toBeUndefined();
    expect(readFileSync(to, 'utf8')).toBe('other');
    expect(saveScenario(changed, to, true)).toBe(to);
    expect(readFileSync(to, 'utf8')).toContain('extends: les.yaml');
  });

  test('can be changed again, and stands on a file beside it or below it', () => {
    const at = folder({});
    const first = saveScenario(changed, at('a.yaml')) as string;
    const second = { file: first, set: ['budget.carry=0.5'], comment: [] };
    saveScenario(second, at('b.yaml'));
    expect(openScenario(at('b.yaml')).arms[1]?.regime.budget).toMatchObject({
      carry: 0.5,
      factors: [
        0.95,
        expect.any(Number),
        expect.any(Number),
        expect.any(Number),
        expect.any(Number),
      ],
    });
    mkdirSync(at('deep'));
    expect(() => saveScenario(second, at('deep/c.yaml'))).toThrow(Trouble);
    expect(readdirSync(at('deep'))).toStrictEqual([]);
  });

  test.each(['les.yaml', 'les'])('is never called %s as the one that it stands on', (name) => {
    expect(() => saveScenario(changed, folder({})(name), true)).toThrow(Trouble);
  });

  test('that is no scenario is not kept', () => {
    const to = folder({})('x.yaml');
    const faults = faultsOf(() => saveScenario({ ...changed, set: ['budget.carry=7'] }, to));
    expect(faults.map(({ path }) => path)).toStrictEqual(['arms.trajectoryCeiling.budget.carry']);
    expect(existsSync(to)).toBe(false);
  });

  test('that a file of the same name would change is not kept', () => {
    const at = folder({ 'les.yaml': 'extends: zwolle-noord.yaml\narea: {children: 5}\n' });
    expect(() => saveScenario(changed, at('mine.yaml'))).toThrow(Trouble);
    expect(existsSync(at('mine.yaml'))).toBe(false);
  });
});

describe('the name that is proposed', () => {
  test('is the first that is free', () => {
    expect(proposedFile('scenarios/les.yaml')).toBe(join('scenarios', 'les-2.yaml'));
  });

  test('is beside a file of somebody’s own', () => {
    const at = folder({ 'own.yaml': '', 'own-2.yaml': '', 'own-3.yaml': '' });
    expect(proposedFile(at('own.yaml'))).toBe(at('own-4.yaml'));
    writeFileSync(at('own-4.yaml'), '');
    expect(proposedFile(at('own-3.yaml'))).toBe(at('own-5.yaml'));
  });
});
