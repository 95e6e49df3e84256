const nl = {
  title: 'Welk gebied wilt u doorrekenen?',
  position: (n: string, all: string) => `${n} van ${all}`,
  previous: 'vorig scenario',
  next: 'volgend scenario',
  first: 'eerste scenario',
  last: 'laatste scenario',
  choose: 'reken het gekozen scenario door',
  chooseShort: 'rekenen',
};

const en: typeof nl = {
  title: 'Which area do you want to work out?',
  position: (n, all) => `${n} of ${all}`,
  previous: 'previous scenario',
  next: 'next scenario',
  first: 'first scenario',
  last: 'last scenario',
  choose: 'run the chosen scenario',
  chooseShort: 'run',
};

export const homeMessages = { nl, en };
