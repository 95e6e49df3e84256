// The walls of the house. Floors, packages and exceptions are the tables at the top; the rules follow from them.
// Type-only imports count too: dependency-cruiser sees them through TypeScript 6 (`typescript` in package.json), because
// TypeScript 7 (`typescript-7`, which checks the types and emits the declarations) has no JavaScript API yet.

/** Ground floor first. A room imports only from floors below; rooms on one floor never import each other. */
const floors = [
  ['language'],
  ['random', 'statistics'],
  ['scenario'],
  ['population'],
  ['model'],
  ['experiment'],
  ['results'],
  ['reports'],
  ['app'],
  ['cli', 'tui'],
];

/** From this floor up a run meets the machine: disk, clock, network, threads. */
const firstFloorWithMachine = 5;

/** @type {{ packages: string[], home: string, because: string }[]} */
const homes = [
  {
    packages: ['zod', 'yaml'],
    home: '^src/scenario/',
    because:
      'A scenario is complete and validated once it leaves the scenario room; no other room parses.',
  },
  {
    packages: ['mathjs'],
    home: '^src/scenario/expression([./])|^src/model/cohort\\.ts$',
    because:
      'Expressions are compiled to closures in scenario/expression (mathjs evaluates 10 times slower); matrices are needed by the exact cohort answer alone.',
  },
  {
    packages: ['seedrandom'],
    home: '^src/random/',
    because:
      'A generator held elsewhere is a shared stream: one more child would move the fate of all others.',
  },
  {
    packages: ['piscina'],
    home: '^src/experiment/backends/',
    because:
      'Threads are one way to run an experiment; the experiment itself must not know which one is used.',
  },
  {
    packages: ['@duckdb/node-api', '@duckdb/node-bindings'],
    home: '^src/results/folder/',
    because:
      'Tables on disk are written, read and compared in one place; a native library is loaded only there, and late.',
  },
  {
    packages: ['hucre'],
    home: '^src/reports/xlsx/',
    because:
      'A spreadsheet is one form of the summary; only who makes one should pay for loading its writer.',
  },
  {
    packages: ['yargs'],
    home: '^src/cli/',
    because: 'Words on a command line are one face of the verbs in app.',
  },
  {
    packages: ['ink', 'react', '@inkjs/ui'],
    home: '^src/tui/',
    because:
      'Keys and frames are one face of the verbs in app; importing Ink costs every other command 0.5 s.',
  },
  {
    packages: ['@observablehq/plot', 'linkedom'],
    home: '^src/reports/html/figures/',
    because:
      'Only pictures on a page have axes to lay out; importing Plot costs every other command 0.2 s.',
  },
];

const room = (/** @type {string[]} */ names) => `^src/(?:${names.join('|')})(?:/|\\.tsx?$)`;
const quoted = (/** @type {string} */ text) => text.replaceAll('/', '\\/');
const installed = (/** @type {string[]} */ packages) =>
  `node_modules/(?:@types/)?(?:${packages.map(quoted).join('|')})/`;

const upward = floors.flatMap((rooms, floor) =>
  rooms.map((name) => ({
    name: `${name}-imports-only-from-below`,
    comment: `${name} is on floor ${floor}: it may know ${floors.slice(0, floor).flat().join(', ') || 'nothing'}. An import upward or sideways makes two rooms one, and neither can be read or tested alone.`,
    severity: 'error',
    from: {
      path: room([name]),
      // The program's door opens the screen when no command is given; see the-screen-is-opened-late.
      ...(name === 'cli' ? { pathNot: '^src/cli/main\\.ts$' } : {}),
    },
    to: {
      path: '^src/',
      pathNot: room([name, ...floors.slice(0, floor).flat()]),
    },
  })),
);

const households = homes.map(({ packages, home, because }) => ({
  name: `${packages.map((name) => name.replace('@', '').replace('/', '-')).join('-and-')}-at-home`,
  comment: because,
  severity: 'error',
  from: { path: '^src/', pathNot: home },
  to: { path: installed(packages) },
}));

const coreRooms = floors.slice(0, firstFloorWithMachine).flat();
const nodeModules = { dependencyTypes: ['core'] };

export default {
  forbidden: [
    ...upward,
    {
      name: 'the-screen-is-opened-late',
      comment:
        'cli/main.ts is where the program starts, so it alone may open tui, and only with import(): otherwise --help loads React.',
      severity: 'error',
      from: { path: '^src/cli/main\\.ts$' },
      to: { path: room(['tui']), dynamic: false },
    },
    {
      name: 'the-spreadsheet-writer-is-loaded-late',
      comment:
        'A report without a spreadsheet, and every other command, would load it for nothing (60 ms).',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: installed(['hucre']),
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    ...households,
    {
      name: 'no-package-without-a-home',
      comment:
        'A package is used in one room, named in the table above with the reason: so it can be replaced there, and its price is paid only there.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/',
        pathNot: [
          installed(homes.flatMap(({ packages }) => packages)),
          'node_modules/@types/node/',
        ],
      },
    },
    {
      name: 'only-mathjs-number-in-expressions',
      comment:
        'Full mathjs costs 1.1 s of start-up; expressions need the number parser only (10-30 ms).',
      severity: 'error',
      from: { path: '^src/scenario/' },
      to: { path: 'node_modules/mathjs/', pathNot: 'mathjs/.*[nN]umber' },
    },
    {
      name: 'no-machine-below-the-experiment',
      comment:
        'The same scenario, seed and replication give the same record on every machine: no clock, disk, network, environment or threads below the experiment.',
      severity: 'error',
      from: { path: room(coreRooms), pathNot: '^src/scenario/(load|read-file)\\.ts$' },
      to: nodeModules,
    },
    {
      name: 'load-reads-files-and-nothing-else',
      comment:
        'scenario/load.ts resolves `extends`, and read-file.ts reads what a person named; they need no other part of the machine.',
      severity: 'error',
      from: { path: '^src/scenario/(load|read-file)\\.ts$' },
      to: { ...nodeModules, pathNot: '^(node:)?(fs|fs/promises|path|url)$' },
    },
    {
      name: 'the-door-is-for-visitors',
      comment:
        'app/index.ts is what a user of the library sees; inside, a file is imported where it stands.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/app/index\\.tsx?$' },
    },
    {
      name: 'every-file-lives-in-a-room',
      comment:
        'A file beside the rooms, or in a room that is on no floor, has no rule that holds it.',
      severity: 'error',
      from: { path: '^src/', pathNot: room(floors.flat()) },
      to: {},
    },
    {
      name: 'no-new-rooms-unnoticed',
      comment: 'The same, seen from the one who imports.',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: room(floors.flat()) },
    },
    {
      name: 'src-stands-alone',
      comment: 'Only what is under src is shipped.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:test|\\.build|reports)/' },
    },
    {
      name: 'no-circles',
      comment:
        'Files that import each other, if only for a type, are one file cut in two at the wrong place.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
