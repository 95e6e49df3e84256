/** The closed lists of words that a scenario may use for itself. */
import * as z from 'zod';
import type { Domain, Kind, Payer, Quadrant, SchoolKind } from '../scenario.ts';

export const domains = ['school', 'home'] as const satisfies readonly Domain[];
export const quadrants = ['q1', 'q2', 'q3', 'q4'] as const satisfies readonly Quadrant[];
export const payerNames = ['school', 'swv', 'municipality'] as const satisfies readonly Payer[];
export const kinds = [
  'care',
  'access',
  'administration',
  'prevention',
  'transport',
] as const satisfies readonly Kind[];
export const schoolKinds = [
  'preschool',
  'po',
  'sbo',
  'so',
  'vo',
  'vso',
  'pro',
  'mbo',
] as const satisfies readonly SchoolKind[];

export const domain = z.enum(domains).describe('The domain of need: at school or at home.');
export const quadrant = z.enum(quadrants).describe('The care quadrant.');
export const payer = z.enum(payerNames).describe('Who pays.');
export const kind = z.enum(kinds).describe('What money was spent on.');
export const schoolKind = z.enum(schoolKinds).describe('A kind of school.');
