import { expect, test } from 'vitest';
import { diskTrouble, makeRoom } from '../../src/app/disk-trouble.ts';
import { Trouble } from '../../src/language/fault.ts';

const error = (code: string, message = code) => Object.assign(new Error(message), { code });

test.each([
  error('ENOSPC'),
  error('EDQUOT'),
  error('EFBIG'),
  new Error('IO Error: Could not write file "x": No space left on device'),
])('%s is a full disk: where, and what to do, in both languages', (cause) => {
  const trouble = diskTrouble(cause, '/data') as Trouble;
  expect(trouble).toBeInstanceOf(Trouble);
  expect(trouble.cause).toBe(cause);
  expect(trouble.words.nl).toMatch(/^de schijf is vol \(\/data\)\. .*--resume/);
  expect(trouble.words.en).toMatch(/^the disk is full \(\/data\)\. .*--resume/);
  expect((diskTrouble(cause, '/tmp', makeRoom) as Trouble).words.en).toMatch(/TMPDIR/);
});

test.each(['EACCES', 'EPERM', 'EROFS'])('%s is a place that cannot be written to', (code) => {
  expect((diskTrouble(error(code), '/data') as Trouble).words.en).toMatch(/^\/data cannot be/);
});

test('anything else, and what was told already, stays what it is', () => {
  for (const other of [error('ENOENT'), new Error('x'), new Trouble({ nl: 'a', en: 'b' }), 'text'])
    expect(diskTrouble(other, '/data')).toBe(other);
});
