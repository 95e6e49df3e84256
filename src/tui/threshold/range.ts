/** Where is searched, in shares a year: from a budget that stays to one that is nearly halved in five years. */
export const range = { low: 0, high: 0.12, unit: 'share a year', whole: false } as const;
