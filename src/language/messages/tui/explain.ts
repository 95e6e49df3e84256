const nl = {
  title: 'waarom',
  position: (n: string, all: string) => `maat ${n} van ${all}`,
  simulations: (progress: string) => `${progress} simulaties`,
  busy: (to: string, from: string) =>
    `Waarom komt ‘${to}’ anders uit dan ‘${from}’? Dezelfde kinderen worden opnieuw gevolgd, met telkens een ander deel van de regels van ‘${to}’: toegang, zorg, geld en preventie. Wie stopt en later weer vraagt, gaat verder waar het gebleven was.`,
  assumed: (assumed: string, all: string) => `${assumed} van ${all} aangenomen`,
  measure: 'maat',
  previous: 'vorige maat',
  next: 'volgende maat',
  stop: 'stop en ga terug; wat af is, blijft',
  stopShort: 'stop',
};

const en: typeof nl = {
  title: 'why',
  position: (n, all) => `measure ${n} of ${all}`,
  simulations: (progress) => `${progress} simulations`,
  busy: (to, from) =>
    `Why does “${to}” come out otherwise than “${from}”? The same children are followed again, each time with another part of the rules of “${to}”: access, care, money and prevention. Whoever stops and asks again later goes on where it was left.`,
  assumed: (assumed, all) => `${assumed} of ${all} assumed`,
  measure: 'measure',
  previous: 'measure before',
  next: 'next measure',
  stop: 'stop and go back; what is finished stays',
  stopShort: 'stop',
};

export const explainMessages = { nl, en };
