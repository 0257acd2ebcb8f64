/** What an empty cell of a pattern's table says where empty does not mean that no source states it. By type and field. */
const EMPTY: ReadonlyMap<string, string> = new Map([
  ['Band.most', 'no most'],
  ['Band.dismissedPercent', 'nobody to count'],
  ['Band.wouldHaveBeenDismissedPercent', 'nobody to count'],
  ['BarredWithoutFinding.officer', 'none on record'],
  ['Change.record', 'removed'],
  ['ContactThroughDuty.officer', 'not identified'],
  ['Escalation.investigation', 'a hearing ended in it'],
  ['Funnel.percent', 'none to count'],
  ['LaterIncident.days', 'no limit: the dates are vague'],
  ['Move.days', 'no limit: the dates are vague'],
  ['OutcomeInCategory.category', 'counted by family'],
  ['OutcomeInCategory.family', 'counted by code'],
  ['PriorMatter.investigation', 'the conduct came before'],
  ['RecommendationRecurrence.later', 'none on record'],
  ['RepeatAllegation.category', 'whatever the code'],
  ['RepeatAllegation.days', 'over all time'],
  ['RepeatAllegation.family', 'whatever the family'],
  ['Share.percent', 'none to count'],
  ['Share.tenth', 'of everyone counted'],
  ['Share.top', 'everyone in the tenth'],
  ['StartOfCommand.coveredAfter', 'not known'],
  ['StartOfCommand.coveredBefore', 'not known'],
  ['Tabulated.secondValue', 'not asked for'],
  ['Tabulated.thirdValue', 'not asked for'],
]);

/** What an empty cell says, or undefined where no source states what would stand there. */
export function emptyWords(type: unknown, field: string): string | undefined {
  return EMPTY.get(`${String(type)}.${field}`);
}
