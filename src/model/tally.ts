/** What happened this month, counted as it happens. */
export function createTally() {
  return {
    started: 0,
    startedInSchool: 0,
    questions: 0,
    latent: 0,
    referrals: 0,
    decisions: 0,
    q4Entries: 0,
    q4Returners: 0,
    waitedMonths: 0,
    waitedCount: 0,
    delayMonths: 0,
    delayCount: 0,
    durationMonths: 0,
    durationCount: 0,
    specialEntries: 0,
    returns: 0,
    dropouts: 0,
    endedEarly: 0,
    refused: 0,
    lighter: 0,
    overlong: 0,
    underTreated: 0,
  };
}

export type Tally = ReturnType<typeof createTally>;

const names = Object.keys(createTally()) as (keyof Tally)[];

export function resetTally(tally: Tally): void {
  for (const name of names) tally[name] = 0;
}
