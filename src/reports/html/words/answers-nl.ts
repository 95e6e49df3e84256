/** The words of the pages of answers in Dutch: sweep, threshold, explain, sensitivity, uncertain. */
export const answersNl = {
  kickers: {
    sweep: 'Verslag van een sweep',
    threshold: 'Verslag van een drempel',
    explain: 'Verslag van een verklaring',
    sensitivity: 'Verslag van een gevoeligheidsanalyse',
    uncertain: 'Verslag van denkbare werelden',
  },
  titles: { pictures: 'In beeld', table: 'De getallen', made: 'Hoe dit is gemaakt' },
  runs: 'omvang',
  mean: 'gemiddelde',
  interval: '95 %-interval',
  band: 'gemiddelde, met 95 %-interval',
  kept: { holds: 'alle afspraken gehaald', open: 'niet zeker', fails: 'niet alle gehaald' },
  again: 'Dit rekent alles opnieuw uit met alleen het manifest van deze map, en vergelijkt.',
  againByCommand:
    'Dezelfde versie geeft met deze opdracht hetzelfde antwoord, tot op de laatste cijfers: de vingerafdruk is dan gelijk.',
  sweep: {
    curve: 'Hoe het loopt',
    says: (arm: string, axis: string) =>
      `Gemiddelden over de jaren van de proeftuin, in de arm ‘${arm}’, bij elke waarde van: ${axis}.`,
    marks:
      'Onder de kromme staat per waarde of daar alle afspraken worden gehaald (✓), of dat niet zeker is (?), of niet (✗).',
    notFromZero: (low: string) => `De schaal begint bij ${low}, niet bij 0.`,
    drawn: (shown: string, all: string) => `Getekend zijn ${shown} van de ${all} punten.`,
    tooMany: (cells: string) =>
      `Te veel punten voor een kaart (${cells}); alle staan in de tabellen van de map.`,
    today: 'nu',
    limit: 'de grens van de afspraak',
    panel: (measure: string, from: string, first: string, to: string, last: string) =>
      `${measure}: ${first} bij ${from}, ${last} bij ${to}`,
    map: 'Warmtekaart',
    mapSays: (arm: string, down: string, across: string) =>
      `Omlaag: ${down}. Opzij: ${across}. Hoe voller de kleur, hoe hoger het getal. Gemiddelden over de jaren van de proeftuin, in de arm ‘${arm}’.`,
    failed: 'mislukt',
    varied: 'wat is gevarieerd',
    method: 'ontwerp',
    points: 'punten',
    design: 'vingerafdruk van het ontwerp',
    table: 'Per punt: gemiddelde over de jaren van de proeftuin',
    command:
      'De opdracht zelf staat in manifest.json. Deze bladzijde is dezelfde als de sweep in delen is gerekend en daarna samengevoegd.',
  },
  threshold: {
    title: 'De marge van elke voorwaarde',
    says: 'Boven de streep bij 0 houdt de voorwaarde, eronder niet. De lijn is het gemiddelde, de band het 95 %-interval, elke punt een waarde die is gerekend.',
    region: 'De grijze strook is het 95 %-interval van de drempel.',
    margin: (condition: string) => `Marge van ‘${condition}’`,
    mark: (value: string, range: string) => `drempel ${value} (${range})`,
    firstToBreak: 'breekt het eerst',
    panel: (condition: string, from: string, first: string, to: string, last: string) =>
      `Marge van ‘${condition}’: ${first} bij ${from}, ${last} bij ${to}`,
    table: 'De marge per waarde: gemiddelde en 95 %-interval',
    value: 'waarde',
    searched: 'wat is gevarieerd',
    conditions: 'voorwaarden',
  },
  explain: {
    title: 'Van de ene arm naar de andere',
    says: 'Boven en onder staan de armen; elke staaf ertussen is wat een groep toevoegt: oranje naar rechts is meer, blauw naar links is minder. De dunne streep is het 95 %-interval van die bijdrage.',
    split: 'Rechtstreeks, en door het budget verdrongen',
    part: 'onderdeel',
    difference: 'het hele verschil',
    direct: 'rechtstreeks',
    displaced: 'verdrongen door het budget',
    table: 'Bijdragen: gemiddelde en 95 %-interval',
  },
  sensitivity: {
    effects: 'Welk getal beweegt het verschil het meest',
    effectsSay:
      'Punt: de gemiddelde verandering over het hele bereik; streep: het 95 %-interval. Een open punt is niet van toeval te onderscheiden.',
    shares: 'Waar het verschil in uitkomst vandaan komt',
    sharesSay:
      'Punt: het deel van de variantie; streep: het 95 %-interval. Een open punt: niet bepaald.',
    number: 'getal (pad in het scenario)',
    size: 'verandering',
    spread: 'spreiding',
    luck: 'toeval',
    about: 'waarover',
    verdict: 'oordeel',
    matters: 'meer dan toeval',
    unclear: 'niet van toeval te onderscheiden',
    alone: 'alleen',
    total: 'in totaal',
    factor: 'groep',
    table: (measure: string) => `${measure}: alle getallen, het grootste eerst`,
  },
  uncertain: {
    curve: 'Hoe het hangt aan de krimp',
    curveSays:
      'In welk deel van de denkbare werelden alle afspraken houden, bij elke krimp van het budget per jaar. De band is het 95 %-interval.',
    axis: 'krimp per jaar',
    differences: 'Verschil met nu',
    differencesSay:
      'Punt: het gemiddelde van alle werelden; streep: waar 95 % van de werelden ligt. Een open punt: 0 ligt daar ook in.',
    share: 'deel van de werelden',
    worlds: '95 % van de werelden',
    not: 'niet weten',
    luck: 'toeval',
    table: 'Verschil met nu, per arm en maat',
    drawn: 'getallen die zijn getrokken',
  },
};

export type AnswerWords = typeof answersNl;
