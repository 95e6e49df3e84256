import { glossary } from '../../glossary.ts';

const nl = {
  title: 'krimp en preventie samen',
  ask: 'reken krimp en preventie samen door',
  askShort: 'met preventie',
  stop: 'stop, en houd wat af is',
  previous: 'vorige maat',
  next: 'volgende maat',
  measure: 'andere maat',
  steps: (progress: string) => `${progress} rekenstappen`,
  computing: 'Rekent elke combinatie van krimp en preventie door, met dezelfde kinderen.',
  stopped: 'Gestopt voordat alle combinaties af waren. Wat af is, is bewaard: r rekent verder.',
  measureTitle: (label: string, unit: string) => (unit === '' ? label : `${label} (${unit})`),
  legend: `▁▃▅▇ van laag naar hoog; ✓ alle afspraken gehaald, ✗ niet alle, ? niet zeker.`,
  means: (arm: string, replications: string) =>
    `Gemiddelden over de jaren van de ${glossary.pilotArea.nl}, ${glossary.arm.nl} ${arm}; elke combinatie ${replications} keer.`,
};

const en: typeof nl = {
  title: 'shrinkage and prevention together',
  ask: 'work out shrinkage and prevention together',
  askShort: 'with prevention',
  stop: 'stop, and keep what is finished',
  previous: 'previous measure',
  next: 'next measure',
  measure: 'other measure',
  steps: (progress) => `${progress} steps`,
  computing: 'Working out every combination of shrinkage and prevention, with the same children.',
  stopped: 'Stopped before all combinations were finished. What is finished is kept: r goes on.',
  measureTitle: (label, unit) => (unit === '' ? label : `${label} (${unit})`),
  legend: `▁▃▅▇ from low to high; ✓ all ${glossary.agreement.en}s kept, ✗ not all, ? not certain.`,
  means: (arm, replications) =>
    `Means over the years of the pilot, ${glossary.arm.en} ${arm}; every combination ${replications} times.`,
};

export const mapMessages = { nl, en };
