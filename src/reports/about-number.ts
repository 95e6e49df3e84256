import type { Language } from '../language/messages/language.ts';
import { sheetMessagesIn } from '../language/messages/spreadsheet.ts';
import type { Scenario, Text } from '../scenario/scenario.ts';

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** What a number of the scenario belongs to, in the reader's words: `hulpaanbod · schoolmaatschappelijk werk`. */
export function aboutNumber(path: string, scenario: Scenario, language: Language): string {
  const [section = '', id = ''] = path.split('.');
  const sections: Readonly<Record<string, string>> = sheetMessagesIn(language).sections;
  const lists: Readonly<Record<string, readonly Named[]>> = {
    products: scenario.products,
    providers: scenario.providers,
    programmes: scenario.programmes,
    regimes: [scenario.today, ...scenario.arms.map(({ regime }) => regime)],
    arms: scenario.arms,
  };
  const owner = Object.hasOwn(lists, section) ? lists[section] : undefined;
  const name = owner?.find((one) => one.id === id)?.name[language];
  const where = Object.hasOwn(sections, section) ? (sections[section] as string) : section;
  return name === undefined ? where : `${where} · ${name}`;
}
