/** The questions that one would rather look at. */
const CHARTED = new Set(['funnel', 'concentration', 'timeliness']);

export function hasChart(file: string): boolean {
  return CHARTED.has(file);
}
