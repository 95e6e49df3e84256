import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '../..');

/** Each file breaks the walls named beside it, by the imports it makes, and no others. */
const planted: { file: string; source: string; breaks: string[] }[] = [
  {
    file: 'src/language/units.ts',
    source: "import type { Dice } from '../random/dice.ts'; export type Cents = Dice;",
    breaks: ['language-imports-only-from-below'],
  },
  {
    file: 'src/random/dice.ts',
    source: "import seedrandom from 'seedrandom'; export type Dice = typeof seedrandom;",
    breaks: [],
  },
  {
    file: 'src/random/sideways.ts',
    source: "import { mean } from '../statistics/mean.ts'; export const x = mean;",
    breaks: ['random-imports-only-from-below'],
  },
  {
    file: 'src/statistics/mean.ts',
    source: 'export const mean = 1;',
    breaks: [],
  },
  {
    file: 'src/statistics/from-the-machine.ts',
    source: "export { performance } from 'node:perf_hooks';",
    breaks: ['no-machine-below-the-experiment'],
  },
  {
    file: 'src/scenario/load.ts',
    source: "import 'node:fs'; import 'node:path'; import 'node:os'; import 'yaml'; import 'zod';",
    breaks: ['load-reads-files-and-nothing-else'],
  },
  {
    file: 'src/scenario/read-file.ts',
    source: "import 'node:fs'; import 'node:worker_threads';",
    breaks: ['load-reads-files-and-nothing-else'],
  },
  {
    file: 'src/scenario/schema/area.ts',
    source: "import * as fs from 'node:fs'; export const x = fs;",
    breaks: ['no-machine-below-the-experiment'],
  },
  {
    file: 'src/scenario/expression.ts',
    source: "import { create } from 'mathjs/number'; export const x = create;",
    breaks: [],
  },
  {
    file: 'src/scenario/expression/parse.ts',
    source: "import { create } from 'mathjs'; export const x = create;",
    breaks: ['only-mathjs-number-in-expressions'],
  },
  {
    file: 'src/model/month.ts',
    source: "export type Table = import('../results/table.ts').Table;",
    breaks: ['model-imports-only-from-below'],
  },
  {
    file: 'src/model/cohort.ts',
    source: "export const answer = async () => (await import('mathjs')).matrix;",
    breaks: [],
  },
  {
    file: 'src/model/rules.ts',
    source: "import { add } from 'mathjs/number'; export const x = add;",
    breaks: ['mathjs-at-home'],
  },
  {
    file: 'src/model/dice.ts',
    source: "import seedrandom from 'seedrandom'; export const x = seedrandom;",
    breaks: ['seedrandom-at-home'],
  },
  {
    file: 'src/model/one.ts',
    source: "import type { Two } from './two.ts'; export type One = Two | 1;",
    breaks: ['no-circles'],
  },
  {
    file: 'src/model/two.ts',
    source: "import type { One } from './one.ts'; export type Two = One | 2;",
    breaks: [] /* a circle is reported once */,
  },
  {
    file: 'src/experiment/arms.ts',
    source: "import { Piscina } from 'piscina'; import 'node:os'; export const x = Piscina;",
    breaks: ['piscina-at-home'],
  },
  {
    file: 'src/experiment/backends/threads.ts',
    source: "import { Piscina } from 'piscina'; export const x = Piscina;",
    breaks: [],
  },
  {
    file: 'src/results/read.ts',
    source: "import { DuckDBInstance } from '@duckdb/node-api'; export const x = DuckDBInstance;",
    breaks: ['duckdb-node-api-and-duckdb-node-bindings-at-home'],
  },
  {
    file: 'src/results/folder/duck.ts',
    source: "import { DuckDBInstance } from '@duckdb/node-api'; export const x = DuckDBInstance;",
    breaks: [],
  },
  {
    file: 'src/results/table.ts',
    source: 'export type Table = number;',
    breaks: [],
  },
  {
    file: 'src/results/parse.ts',
    source:
      "import type { z } from 'zod'; import { parse } from 'yaml'; export const x: z.ZodType = parse;",
    breaks: ['zod-and-yaml-at-home', 'zod-and-yaml-at-home'],
  },
  {
    file: 'src/reports/html.ts',
    source: "import { build } from 'esbuild'; import './gone.ts'; export const x = build;",
    breaks: ['no-package-without-a-home', 'nothing-unresolvable'],
  },
  {
    file: 'src/reports/xlsx/early.ts',
    source: "import { writeXlsx } from 'hucre/xlsx'; export const x = writeXlsx;",
    breaks: ['the-spreadsheet-writer-is-loaded-late'],
  },
  {
    file: 'src/reports/xlsx/late.ts',
    source:
      "import type { Cell } from 'hucre/xlsx'; export const x = (): Promise<Cell> => import('hucre/xlsx') as never;",
    breaks: [],
  },
  {
    file: 'src/reports/tables.ts',
    source: "export const x = () => import('hucre/xlsx');",
    breaks: ['hucre-at-home'],
  },
  {
    file: 'src/app/index.ts',
    source: 'export const verbs = 1;',
    breaks: [],
  },
  {
    file: 'src/reports/page.ts',
    source: "import { plot } from '@observablehq/plot'; export const x = plot;",
    breaks: ['observablehq-plot-and-linkedom-at-home'],
  },
  {
    file: 'src/reports/html/figures/line.ts',
    source:
      "import { plot } from '@observablehq/plot'; import { parseHTML } from 'linkedom'; export const x = plot(parseHTML);",
    breaks: [],
  },
  {
    file: 'src/app/compare.ts',
    source: "import yargs from 'yargs'; export const x = yargs;",
    breaks: ['yargs-at-home'],
  },
  {
    file: 'src/results/summary.ts',
    source: "import { DuckDBInstance } from '@duckdb/node-api'; export const x = DuckDBInstance;",
    breaks: ['duckdb-node-api-and-duckdb-node-bindings-at-home'],
  },
  {
    file: 'src/cli/main.ts',
    source:
      "import yargs from 'yargs'; import '../tui/theme.ts'; yargs(await import('../tui/main.tsx'));",
    breaks: ['the-screen-is-opened-late'],
  },
  {
    file: 'src/cli/early/main.ts',
    source: "export const x = () => import('../../tui/main.tsx');",
    breaks: ['cli-imports-only-from-below'],
  },
  {
    file: 'src/cli/visitor.ts',
    source:
      "import { verbs } from '../app/index.ts'; import { Box } from 'ink'; export { verbs, Box };",
    breaks: ['the-door-is-for-visitors', 'ink-and-react-and-inkjs-ui-at-home'],
  },
  {
    file: 'src/tui/main.tsx',
    source: "import { Box } from 'ink'; import '@inkjs/ui'; export const Main = () => <Box />;",
    breaks: [],
  },
  {
    file: 'src/tui/theme.ts',
    source: 'export const theme = 1;',
    breaks: [],
  },
  {
    file: 'src/tui/from-test.tsx',
    source: "import '../../test/fixture.ts';",
    breaks: ['src-stands-alone'],
  },
  {
    file: 'src/attic/old.ts',
    source: "import { mean } from '../statistics/mean.ts'; export const x = mean;",
    breaks: ['every-file-lives-in-a-room'],
  },
  {
    file: 'src/population/dusty.ts',
    source: "import { x } from '../attic/old.ts'; export { x };",
    breaks: ['no-new-rooms-unnoticed', 'population-imports-only-from-below'],
  },
  {
    file: 'test/fixture.ts',
    source: 'export const fixture = 1;',
    breaks: [],
  },
];

let copy: string;
let walls: string[];
let found: { rule: string; from: string; to: string }[];

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'walls-'));
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const { file, source } of planted) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    writeFileSync(join(copy, file), source);
  }
  const { options, ...ruleSet } = await extractConfig(join(project, '.dependency-cruiser.mjs'));
  const { output } = await cruise(['src'], { ...options, ruleSet, validate: true, baseDir: copy });
  walls = ruleSet.forbidden?.map(({ name }) => name ?? '') ?? [];
  found = (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(planted)('$file breaks $breaks', ({ file, breaks }) => {
  const rules = found.filter(({ from }) => from === file).map(({ rule }) => rule);
  expect(rules.toSorted()).toEqual(breaks.toSorted());
});

test('every wall is seen to hold', () => {
  const untested = walls.filter((wall) => !planted.some(({ breaks }) => breaks.includes(wall)));
  // All rooms' walls are made by one line; a few rooms stand for the others.
  expect(untested.filter((wall) => !wall.endsWith('-imports-only-from-below'))).toEqual([]);
});
