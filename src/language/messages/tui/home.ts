const nl = {
  title: 'Welk gebied wilt u doorrekenen?',
  position: (n: string, all: string) => `${n} van ${all}`,
  previous: 'vorig scenario',
  next: 'volgend scenario',
  first: 'eerste scenario',
  last: 'laatste scenario',
  choose: 'bekijk en verander het gekozen scenario',
  chooseShort: 'openen',
  run: 'reken het gekozen scenario door zoals het is',
  runShort: 'rekenen',
};

const en: typeof nl = {
  title: 'Which area do you want to work out?',
  position: (n, all) => `${n} of ${all}`,
  previous: 'previous scenario',
  next: 'next scenario',
  first: 'first scenario',
  last: 'last scenario',
  choose: 'look at the chosen scenario and change it',
  chooseShort: 'open',
  run: 'run the chosen scenario as it is',
  runShort: 'run',
};

export const homeMessages = { nl, en };
