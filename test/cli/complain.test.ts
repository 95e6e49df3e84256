import { expect, test } from 'vitest';
import { complain } from '../../src/cli/complain.ts';
import { ReplicationFailed } from '../../src/experiment/gather.ts';
import { Faults } from '../../src/language/fault.ts';

function complained(error: unknown, env: Record<string, string> = {}) {
  let stderr = '';
  const output = { write: (text: string) => (stderr += text) };
  const status = complain(error, 'nl', { stdin: {}, stdout: output, stderr: output, env });
  return { status, stderr };
}

test('faults are status 2, a line each', () => {
  const fault = {
    file: 'a.yaml',
    line: 3,
    column: 5,
    path: 'area.children',
    expected: 'x',
    got: 'y',
  };
  expect(complained(new Faults([fault, { ...fault, line: 4 }]))).toStrictEqual({
    status: 2,
    stderr:
      'a.yaml:3:5 area.children: verwacht x, kreeg y\na.yaml:4:5 area.children: verwacht x, kreeg y\n',
  });
});

test('a simulation that fails is status 1, with the replication in which it did', () => {
  const failure = new ReplicationFailed(7, new Error('a law was broken'));
  expect(complained(failure)).toStrictEqual({
    status: 1,
    stderr: 'Mislukt: replication 7: a law was broken\n',
  });
  expect(complained(failure, { DEBUG: '1' }).stderr).toContain('complain.test.ts');
});
