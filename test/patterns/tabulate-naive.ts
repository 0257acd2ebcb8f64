import type { ShownAllegation, ShownFinding } from './stated-allegations.js';

/** A value of an allegation, and whether it surely has it. */
type Value = readonly [text: string, sure: boolean];

const standing = ({ status }: ShownFinding) => status === 'PROVEN' || status === 'NOT_PROVEN';

/** The values of an allegation by which a table counts it: written again, from what the API shows. */
function valuesOf(by: string, one: ShownAllegation, finding: ShownFinding | null): readonly Value[] {
  const sure = one.attribution.certainty === 'DEFINITE';
  const category = one.categoryInferred === 'YES' ? null : one.category;
  const posting = one.attribution.posting;
  const placed = (text: string | undefined | null): readonly Value[] =>
    text == null ? [['NOT_STATED', true]] : [[text, sure]];
  switch (by) {
    case 'CATEGORY':
      return [[category ? `${category.scheme} ${category.code}` : 'NOT_STATED', true]];
    case 'FAMILY':
      return [[category?.family ?? 'NOT_STATED', true]];
    case 'STATUS':
      return [[one.status, true]];
    case 'FINDING':
      return distinct((finding ? [finding] : one.findings.nodes).map(({ status }) => status));
    case 'OUTCOME':
      return distinct(
        (finding ? [finding] : one.findings.nodes.filter(standing)).flatMap(
          ({ outcome }) => outcome?.kind ?? [],
        ),
      );
    case 'UNIT':
      return placed(posting?.unit?.name);
    case 'FORCE':
      return placed(posting?.force?.name);
    case 'RANK':
      return placed(posting?.rank);
    case 'DATA_SET':
      return [['dataset/random', true]];
    default:
      return times(one, by === 'YEAR' ? 4 : 7);
  }
}

function distinct(values: readonly string[]): readonly Value[] {
  return values.length === 0 ? [['NOT_STATED', true]] : [...new Set(values)].map((value) => [value, true]);
}

/** Day by day, so that nothing is taken over from the rule. */
function times({ conduct }: ShownAllegation, length: number): readonly Value[] {
  const last = [conduct?.startLatest, conduct?.endLatest].filter((day) => day != null).sort()[0];
  if (!conduct?.startEarliest || !last) return [['NOT_STATED', true]];
  const found = new Set<string>();
  for (let day = Date.parse(conduct.startEarliest); day <= Date.parse(last); day += 86_400_000)
    found.add(new Date(day).toISOString().slice(0, length));
  return [...found].map((text) => [text, found.size === 1]);
}

/** The records that a table counts for an allegation, each with the finding that leads to it. */
export function countedOf(
  counts: string,
  one: ShownAllegation,
): readonly (readonly [id: string, finding: ShownFinding | null])[] {
  switch (counts) {
    case 'ALLEGATION':
      return [[one.id, null]];
    case 'MATTER':
      return [[one.matter.id, null]];
    case 'OFFICER':
      return one.accused && one.accused.kind !== 'STAFF' ? [[one.accused.id, null]] : [];
    default:
      return one.findings.nodes
        .filter(standing)
        .flatMap((finding) => (finding.outcome ? [[finding.outcome.id, finding] as const] : []));
  }
}

/** The whole table as lines: values, number, possible. */
export function tableOf(
  by: readonly string[],
  counts: string,
  allegations: readonly ShownAllegation[],
): readonly string[] {
  const sure = new Map<string, Set<string>>();
  const all = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, row: string, id: string) =>
    void to.set(row, (to.get(row) ?? new Set()).add(id));
  for (const one of allegations)
    for (const [id, finding] of countedOf(counts, one)) {
      let rows: readonly (readonly [readonly string[], boolean])[] = [[[], true]];
      for (const column of by)
        rows = rows.flatMap(([texts, certain]) =>
          valuesOf(column, one, finding).map(([text, is]) => [[...texts, text], certain && is] as const),
        );
      for (const [texts, certain] of rows) {
        add(all, texts.join(' | '), id);
        if (certain) add(sure, texts.join(' | '), id);
      }
    }
  return [...all]
    .map(([row, ids]) => {
      const number = sure.get(row)?.size ?? 0;
      return `${row} = ${String(number)} + ${String(ids.size - number)}`;
    })
    .sort();
}
