/** What people decided on the way, in which quarter and why, in every arm in which they did. */
import { steerMessagesIn } from '../../../language/messages/steer.ts';
import { decisionInWords } from '../../../results/decision-in-words.ts';
import type { SteeringDecision } from '../../../scenario/scenario.ts';
import { type Html, html, type Part } from '../markup/html.ts';
import type { View } from '../view.ts';

export function decisions(view: View): Part {
  return view.arms.flatMap(({ arm, name }): Html[] => {
    const { decisions: decided } = arm.scenario.steering;
    return decided === undefined ? [] : [ofArm(name, decided, view)];
  });
}

function ofArm(name: string, decided: readonly SteeringDecision[], view: View): Html {
  const { scenario, language } = view;
  const lines = decided.map((one) => {
    const { when, what, why } = decisionInWords(one, scenario, language);
    return html`<li><strong>${when}</strong>: ${what.join('; ')} ${why ?? ''}</li>`;
  });
  return html`<div class="keep"><h3>${steerMessagesIn(language).inArm(name)}</h3><ul>${lines}</ul></div>
`;
}
