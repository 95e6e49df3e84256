/** What an uncertain run says. */
const nl = {
  title: (scenario: string, worlds: string, parameters: string) =>
    `${scenario} · ${worlds} denkbare werelden · ${parameters} onzekere getallen samen getrokken`,
  better: (arm: string, share: string) =>
    `${arm.charAt(0).toUpperCase()}${arm.slice(1)} kost minder dan nu en er wachten niet meer kinderen langer dan drie maanden in ${share} van de denkbare werelden.`,
  betterToo: (where: string, share: string) => `${where} is dat in ${share}.`,
  inArm: (arm: string) => `In de arm ‘${arm}’`,
  all: (share: string) => `Alle afspraken houden daar in ${share}.`,
  allOf: (share: string, each: string) => `Alle afspraken houden in ${share}: ${each}.`,
  spread: 'Verschil met nu: waar 95\u00a0% van de werelden ligt (┊ is geen verschil)',
  differences: 'Verschil met nu: het gemiddelde, en waar 95\u00a0% van de werelden ligt',
  apart: (range: string, parameters: string, luck: string) =>
    `gemiddelde ${range}; ${parameters} niet weten, ${luck} toeval`,
  curve: (arm: string) =>
    `In welk deel van de werelden houden alle afspraken in ‘${arm}’, bij welke krimp per jaar?`,
  meaning:
    'Elke wereld heeft dezelfde kinderen en hetzelfde toeval in alle armen. ‘Niet weten’ is wat de werelden uit elkaar legt, ‘toeval’ wat herhalingen binnen een wereld uit elkaar legt. De krimp van het budget is een keuze en wordt niet getrokken.',
  failed: (n: string, all: string, example: string) =>
    `${n} van ${all} getrokken werelden kunnen niet bestaan; er zijn andere voor in de plaats gekomen. Bijvoorbeeld: ${example}`,
  noWorlds: 'geen enkele getrokken wereld kan bestaan; maak bereiken in het scenario kleiner.',
  runs: (worlds: string, replications: string) =>
    `${worlds} werelden × ${replications} herhalingen`,
};

const en: typeof nl = {
  title: (scenario, worlds, parameters) =>
    `${scenario} · ${worlds} plausible worlds · ${parameters} uncertain numbers drawn together`,
  better: (arm, share) =>
    `${arm.charAt(0).toUpperCase()}${arm.slice(1)} costs less than today and no more children wait over three months in ${share} of plausible worlds.`,
  betterToo: (where, share) => `${where} that is so in ${share}.`,
  inArm: (arm) => `In the arm “${arm}”`,
  all: (share) => `All agreements hold there in ${share}.`,
  allOf: (share, each) => `All agreements hold in ${share}: ${each}.`,
  spread: 'Difference from today: where 95% of the worlds lie (┊ is no difference)',
  differences: 'Difference from today: the mean, and where 95% of the worlds lie',
  apart: (range, parameters, luck) => `mean ${range}; ${parameters} not knowing, ${luck} luck`,
  curve: (arm) =>
    `In which share of the worlds do all agreements hold in “${arm}”, at which shrink a year?`,
  meaning:
    'Every world has the same children and the same luck in all arms. “Not knowing” is what sets worlds apart, “luck” what sets replications within a world apart. The shrink of the budget is a choice and is not drawn.',
  failed: (n, all, example) =>
    `${n} of ${all} worlds drawn cannot be; others took their place. For example: ${example}`,
  noWorlds: 'none of the worlds drawn can be; make ranges in the scenario smaller.',
  runs: (worlds, replications) => `${worlds} worlds × ${replications} replications`,
};

export const uncertain = { nl, en };
