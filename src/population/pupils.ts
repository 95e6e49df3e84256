import type { Scenario, SchoolKind } from '../scenario/scenario.ts';
import { birthsPerMonth, nonResidentsPerMonth } from './rates.ts';

const PRESCHOOL_TO = 48;
const PO_MONTHS = 96;
const VO_MONTHS = 72;
/** Of which after 16, when a pupil may be in MBO instead. */
const MBO_MONTHS = 24;

/**
 * Pupils by kind of school on one day, roughly, to know how many schools there are. Special schools
 * have as many as there are places; their pupils are not in the regular schools of their age.
 */
export function expectedPupils(scenario: Scenario): Record<SchoolKind, number> {
  const { preschool, toMbo } = scenario.schools;
  const births = birthsPerMonth(scenario);
  const sbo = places(scenario, 'sbo');
  const so = places(scenario, 'so');
  const vso = places(scenario, 'vso');
  const pro = places(scenario, 'pro');
  const mbo = births * MBO_MONTHS * toMbo;
  const elsewhere = nonResidentsPerMonth(scenario) * (VO_MONTHS - MBO_MONTHS * toMbo);
  return {
    preschool: births * Math.max(0, PRESCHOOL_TO - preschool.from) * preschool.share,
    po: Math.max(0, births * PO_MONTHS - sbo - so),
    sbo,
    so,
    vo: Math.max(0, births * VO_MONTHS - vso - pro - mbo) + elsewhere,
    vso,
    pro,
    mbo,
  };
}

/** Places the area's products offer in one kind of school. */
function places({ products, area }: Scenario, kind: SchoolKind): number {
  let per1000 = 0;
  for (const product of products) if (product.school === kind) per1000 += product.placesPer1000;
  return (per1000 * area.children) / 1000;
}
