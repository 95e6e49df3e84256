/** A title without the name of the scenario, which stands above it. */
export function rest(title: string, name: string): string {
  return title.startsWith(name) ? title.slice(name.length).replace(/^[\s·]+/u, '') : title;
}
