import { describe, expect, test } from 'vitest';
import { checkWords } from '../../src/cli/check-words.ts';
import { formatFault } from '../../src/language/fault.ts';

const faults = (words: string) =>
  checkWords(words === '' ? [] : words.split(' ')).map((fault) => formatFault(fault, 'en'));

describe('good words', () => {
  test.each([
    '',
    '--help',
    '-h',
    '--version',
    '--lang en --replications 3',
    'run les',
    'run les --seed x --replications 5 --workers=2 --set a=1 --set b=2 --arms a,b --check --format csv --quiet --plain',
    'run les --seed -5',
    'run --precision .5 les',
    'run --help',
    'check a b c --format json --lang nl',
    'sweep les --vary a=0:1:.5 --vary b=1,2 --shard 2/7 --on-failure stop --resume --show spend.total',
    'sweep les --vary a=0:1 --design sobol --samples 8',
    'merge a b c --out d --format csv',
    'scenarios --format json',
    'schema',
  ])('“%s”', (words) => {
    expect(faults(words)).toStrictEqual([]);
  });
});

describe('wrong words are named, with advice', () => {
  test.each([
    ['rnu les', 'rnu:1:1: expected a command, got rnu; did you mean run?'],
    ['discover les', 'discover:1:1: expected a command, got discover'],
    [
      'run les --sed 3',
      '--sed:1:1: expected an option of this command, got --sed; did you mean --seed?',
    ],
    ['run les -x', '-x:1:1: expected an option of this command, got -x; did you mean -h?'],
    ['schema --seed 3', '--seed:1:1: expected an option of this command, got --seed'],
    [
      'run les --no-quiet',
      '--no-quiet:1:1: expected an option of this command, got --no-quiet; did you mean --quiet?',
    ],
    ['run les --seed', '--seed:1:1: expected a value, got nothing'],
    ['run les --seed --quiet', '--seed:1:1: expected a value, got nothing'],
    ['run les --seed=', '--seed:1:1: expected a value, got nothing'],
    ['run les --quiet=yes', '--quiet:1:1: expected nothing, got yes'],
    ['run les --seed a --seed b', '--seed:1:1: expected this option once, got more than one'],
    ['run les --replications 0', '--replications:1:1: expected a whole number from 1, got 0'],
    ['run les --replications 1.5', '--replications:1:1: expected a whole number from 1, got 1.5'],
    ['run les --workers many', '--workers:1:1: expected a whole number from 1, got many'],
    ['run les --precision 0', '--precision:1:1: expected a number above 0, got 0'],
    [
      'run les --format jsno',
      '--format:1:1: expected one of table, json, csv, got jsno; did you mean json?',
    ],
    ['check les --format csv', '--format:1:1: expected one of table, json, got csv'],
    ['run les --lang deutsch', '--lang:1:1: expected one of nl, en, got deutsch'],
    ['run', 'run:1:1: expected a scenario file, got nothing; proeftuin scenarios lists them'],
    ['check', 'check:1:1: expected a scenario file, got nothing; proeftuin scenarios lists them'],
    ['run a b', 'b:1:1: expected one scenario, got more than one'],
    ['schema les', 'les:1:1: expected an option of this command, got les'],
  ])('“%s”', (words, expected) => {
    expect(faults(words)).toStrictEqual([expected]);
  });

  test('all at once', () => {
    expect(faults('run les --sed 3 --format x --replications 2 --precision 1').length).toBe(3);
  });
});
