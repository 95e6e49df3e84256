import { describe, expect, test } from 'vitest';
import { formatFault } from '../../src/language/fault.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { faultsOf, folder } from './folder.ts';
import { lay } from './lay.ts';

/** Faults of a file with these lines, laid over the teaching scenario. */
const faultsIn = (lines: string) => faultsOf(() => lay(lines));

const english = (words: unknown) =>
  typeof words === 'string' ? words : (words as { en: string }).en;

test('every fault at once, each with its line, column, path, what was expected and what came', () => {
  const faults = faultsIn(
    [
      'area: {childern: 5}',
      'demography: {moves: "often"}',
      'products:',
      '  - {id: smw, price: -3}',
      '  - {id: ambulant, waitDays: {value: 5, range: [10, 20]}}',
      'notice: {home: {2: 1.5, 3: .nan}}',
      'need: {home: {up: {0: .9}}}',
      'regimes: {population: {budget: {shrinkPerYear: "x = 2"}}}',
      'arms: [{id: extra, name: extra, regime: populaton}]',
      'agreements: [{id: waiting, condition: "arm.constructor.name <= 2"}]',
    ].join('\n'),
  );
  expect(faults.map(({ line, column, path }) => `${line}:${column} ${path}`)).toEqual([
    '1:8 area.childern',
    '2:21 demography.moves',
    '4:22 products.smw.price',
    '5:41 products.ambulant.waitDays.range',
    '6:20 notice.home.2',
    '6:28 notice.home.3',
    '7:23 need.home.up.0',
    '8:48 regimes.population.budget.shrinkPerYear',
    '9:41 arms.extra.regime',
    '10:39 agreements.waiting.condition',
  ]);
  for (const fault of faults) {
    const line = formatFault(fault);
    expect(line).toMatch(/^.*x\.yaml:\d+:\d+ [a-zA-Z0-9.]+: expected .+, got .+$/);
    expect(line).not.toContain('\n');
  }
});

describe('what is wrong, and what was meant', () => {
  test.each([
    ['area: {childern: 5}', 'one of children, risk', 'did you mean children?'],
    ['area: {children: many}', 'a number or {value, range, source, …}', undefined],
    ['area: {children: {value: 5, rnage: [1, 9]}}', /^one of value, range/, 'did you mean range?'],
    ['area: {children: 5.5}', 'a whole number or {value, range, source, …}', undefined],
    ['area: {children: -1}', 'a number of at least 0', undefined],
    ['products: [{id: smw, price: -3}]', 'a number of at least 0', undefined],
    [
      'products: [{id: smw, price: {value: 3, per: month}}]',
      'a price per hour, since unit is hours',
      undefined,
    ],
    ['products: [{id: smw, slot: shool}]', 'one of school, home', 'did you mean school?'],
    ['products: [{id: smw, level: 4}]', 'one of 1, 2, 3', undefined],
    [
      'products: [{id: smw, payers: {school: .5, municipality: .6}}]',
      'shares that sum to 1',
      undefined,
    ],
    [
      'products: [{id: smw, payers: {shcool: 1}}]',
      /^one of school, swv, municipality/,
      'did you mean school?',
    ],
    ['products: [{id: smw, ages: {fromMonths: 3}}]', 'one of fromYears and fromMonths', undefined],
    ['products: [{id: smw, ages: {fromYears: 18}}]', 'a start before the end', undefined],
    ['demography: {familySize: [.5, .5, .5, .5]}', 'shares that sum to 1', undefined],
    ['demography: {birthGap: {toMonths: 3}}', 'at least 18', undefined],
    ['demography: {moves: {perYear: 4}}', 'a number of at most 1', undefined],
    ['horizon: {pilot: .inf}', 'a finite number', undefined],
    ['horizon: {pilot: null}', 'a number or {value, range, source, …}', undefined],
    ['horizon: 5', '{ageingIn, runIn, pilot}', undefined],
    ['need: {home: {up: {1: 1.5}}}', 'a number of at most 1', undefined],
    ['today: trajektory', 'one of trajectory, population, lumpsum', 'did you mean trajectory?'],
    ['arms: [{id: a, name: a, regime: none}]', 'one of trajectory, population, lumpsum', undefined],
    ...['today', 'arm'].map((id): [string, RegExp, undefined] => [
      `arms: [{id: ${id}, name: a, regime: population}]`,
      /^another name than today .* and arm /,
      undefined,
    ]),
    ['arms: [{id: a-b, name: a, regime: population}]', /^text like/, undefined],
    [
      'arms: [{id: a, name: a, regime: population, programmes: [smw-expansoin]}]',
      /^one of smw-expansion/,
      'did you mean smw-expansion?',
    ],
    [
      'arms: [{id: a, name: a, regime: population, set: {need.home.upp.1: .1}}]',
      'one of up, down, age, frailtyPower, spill, relapse',
      'did you mean up?',
    ],
    [
      'arms: [{id: a, name: a, regime: population, set: {review.terms: 4}}]',
      /^one of term/,
      'did you mean term?',
    ],
    [
      'arms: [{id: a, name: a, regime: population, set: {review.term: -4}}]',
      'a number of at least 0',
      undefined,
    ],
    [
      'arms: [{id: a, name: a, regime: population, set: {area.children: 4}}]',
      /^a mechanism, or one of need/,
      undefined,
    ],
    [
      'arms: [{id: a, name: a, regime: population, set: {budget.pots: [pol]}}]',
      /^one of pool/,
      'did you mean pool?',
    ],
    [
      'arms: [{id: a, name: a, regime: population}, {id: a, name: b, regime: population}]',
      'an id that is not taken yet',
      undefined,
    ],
    [
      'arms: [{id: a, name: a, regime: population, set: {providers: [{id: extra, name: e, products: [smw], volume: 1}]}}]',
      /^one of ambulant/,
      undefined,
    ],
    [
      'arms: [{id: a, name: a, regime: population, set: {budget.pots: [pool, municipality]}}]',
      /^pots that do not pay for the same/,
      undefined,
    ],
    [
      'steering: {rules: [{id: a, name: a, every: year, when: arm.y1.help.started > 1, measures: {pauseShrink: true}}]}',
      'a name without a year',
      'did you mean arm.help.started?',
    ],
    ['access: {q4Mix: {smw: 0}}', 'one of ambulant, daghulp, verblijf', undefined],
    [
      'providers: [{id: new, name: n, products: [amblant], volume: 1}]',
      /^one of smw/,
      'did you mean ambulant?',
    ],
    ['pots: [{id: pool, payers: [parents]}]', 'one of school, swv, municipality', undefined],
    [
      'products: [{id: smw, price: {value: 60, per: hour, year: 1999}}]',
      /^a year of prices\.index/,
      undefined,
    ],
    [
      'products: [{id: smw, waitDays: {value: 6, source: cbs-prizen}}]',
      'an id from references, or a sentence',
      'did you mean cbs-prijzen?',
    ],
    [
      'agreements: [{id: a, name: a, condition: arm.waitin.count <= 1}]',
      'an indicator',
      'did you mean arm.waiting.count?',
    ],
    [
      'agreements: [{id: a, name: a, condition: poplation.y5.waiting.count <= 1}]',
      /^a name that starts with arm, today/,
      'did you mean population.y5.waiting.count?',
    ],
    [
      'agreements: [{id: a, name: a, condition: 1 + 2}]',
      'a comparison with <=, <, >= or >',
      undefined,
    ],
    [
      'indicators: [{id: spend.totl, tolerance: 1}]',
      /^one of spend\.total/,
      'did you mean spend.total?',
    ],
    ['targets: [{id: q4Stock, range: [1, 2]}]', 'a range that contains 435', undefined],
    [
      'regimes: {population: {budget: {shrinkPerYear: "1 - month"}}}',
      'only the name year',
      undefined,
    ],
    [
      'regimes: {population: {budget: {shrinkPerYear: "1 - year"}}}',
      'a factor of 0 or more in every year',
      undefined,
    ],
    ['prices: {year: 1999}', 'an index for the year itself', undefined],
    ['prices: {index: {"19": 4}}', /^text like/, undefined],
    ['programmes: [{id: curriculum, end: 0}]', 'an end after month 0', undefined],
    [
      'programmes: [{id: curriculum, levers: [{moves: up, level: 1, factor: 1}]}]',
      'a domain',
      undefined,
    ],
    [
      'programmes: [{id: curriculum, levers: [{moves: up, domain: home, level: 3, factor: 1}]}]',
      'a level out of 0, 1, 2',
      undefined,
    ],
    [
      'programmes: [{id: curriculum, levers: [{moves: hours, level: 1, factor: 1}]}]',
      'no level',
      undefined,
    ],
    [
      'programmes: [{id: curriculum, levers: [{moves: hours, domain: home, factor: 1}]}]',
      'no domain',
      undefined,
    ],
    [
      'schools: {transitions: {at12: {sbo: {pro: .8, vso: .3}}}}',
      'shares that sum to at most 1',
      undefined,
    ],
    [
      'schools: {transitions: {regularAt12: {pro: .8, vso: .3}}}',
      'shares that sum to at most 1',
      undefined,
    ],
    [
      'area: {risk: {low: {factor: 0}, middle: {factor: 0}, high: {factor: 0}}}',
      'a mean above 0',
      undefined,
    ],
    ['area: {risk: []}', 'at least 1 in the list', undefined],
    [
      'demography: {frailty: {e: {share: 0}}}',
      'one of sturdy, average, frail, multiProblem',
      undefined,
    ],
    [
      'indicators: [{id: mine, tolerance: 1, expression: spend.totl}]',
      /^one of spend\.total/,
      'did you mean spend.total?',
    ],
    ['experiment: {seed: ""}', 'text', undefined],
    ['name: 5', 'text or {nl, en}', undefined],
    ['name: {nl: x, de: y}', 'one of nl, en', undefined],
    ['schols: {}', /^one of schema, name/, 'did you mean schools?'],
  ])('%s', (line, expected, hint) => {
    const [fault, ...others] = faultsIn(line);
    expect(others.map((other) => formatFault(other))).toEqual([]);
    expect(english(fault?.expected)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
    expect(fault?.hint === undefined ? undefined : english(fault.hint)).toBe(hint);
  });
});

test('the monotone step: a fault that names what multiplies to more than 1', () => {
  const [fault, ...others] = faultsIn('need: {home: {up: {0: .08}, spill: 1.4}}');
  expect(others).toEqual([]);
  expect(fault?.path).toBe('need.home.up.0');
  expect(english(fault?.got)).toMatch(
    /^0\.08 × 1\.3 \(age\) × .* \(area\) × .* \(frailty\) × 2\.4 \(spill\) × 1\.2 \(relapse\) \+ 0\.06 \+ 0\.152 \(smw\) = /,
  );
});

test('the monotone step counts what a programme multiplies, in the arm that uses it', () => {
  const [fault] = faultsIn(
    [
      'programmes:',
      '  - id: curriculum',
      '    levers: [{moves: up, domain: home, level: 0, factor: 40}]',
      'arms: [{id: population, programmes: [curriculum]}]',
    ].join('\n'),
  );
  expect(fault?.path).toBe('arms.population.need.home.up.0');
  expect(english(fault?.got)).toContain('× 40 (programmes)');
});

test('an indicator of one’s own may be used in agreements', () => {
  const faults = faultsIn(
    [
      'indicators: [{id: help.share, tolerance: .01, name: x, expression: support.q2 / children.total}]',
      'agreements: [{id: own, name: x, condition: arm.help.share >= today.help.share}]',
    ].join('\n'),
  );
  expect(faults).toEqual([]);
});

test('what a scenario lacks is named too', () => {
  const path = folder({ 'x.yaml': 'name: leeg\n' });
  const faults = faultsOf(() => loadScenario(path('x.yaml')));
  const paths = faults.map((fault) => fault.path);
  expect(paths).toContain('schema');
  expect(paths).toContain('need');
  expect(faults.every((fault) => english(fault.got) === 'nothing')).toBe(true);
});

test('a fault in a file that is extended stands in that file', () => {
  const path = folder({
    'x.yaml': 'extends: [les.yaml, parts/smw.yaml]\nname: x\n',
    'parts/smw.yaml': 'products:\n  - id: smw\n    price: -1\n',
  });
  const [inPart] = faultsOf(() => loadScenario(path('x.yaml')));
  expect(inPart).toMatchObject({ file: path('parts/smw.yaml'), line: 3, column: 12 });
});
