import { readSchema } from '../../src/cli/read-schema.js';
import { derive } from '../../src/derived/derive.js';
import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../../src/model/facts.js';
import { chooser } from './chooser.js';
import { lookUp, spanOf, type Placed, type Span, type Sure } from './naive-facts.js';
import { randomFacts, vagueInterval } from './random-facts.js';

const model = readSchema();
/** Graphs that are tried for each seed: without a database they cost little. */
const GRAPHS = 8;

/** A row of a pattern as the loader makes it. */
export interface DerivedRow {
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** The id of the record to which a relationship of the row leads. */
  readonly to: (type: string) => string | undefined;
  readonly evidence: readonly NodeFact[];
}

/** A random graph with what other tests watch over: where allegations were attributed, and how far commands reach. */
export interface RandomUnits extends ReturnType<typeof lookUp> {
  readonly placed: readonly Placed[];
  /** By the posting of command. */
  readonly reaches: ReadonlyMap<string, Span>;
  readonly unitOf: (posting: string) => string | undefined;
  readonly heldBy: (officer: string) => readonly string[];
  readonly rows: (type: string) => readonly DerivedRow[];
}

export function randomUnits(seed: number): readonly RandomUnits[] {
  return Array.from({ length: GRAPHS }, (_, index) => {
    const facts = denser(randomFacts(seed + index, 25), seed + index);
    return about(facts, derive(facts, model));
  });
}

/** More postings than there are otherwise, since everything here is about who was where. */
function denser({ nodes, relationships }: Facts, seed: number): Facts {
  const choose = chooser(seed + 1);
  const units = nodes.filter(({ type }) => type === 'Unit').slice(0, 3);
  const links: RelationshipFact[] = [];
  const made = nodes
    .filter(({ type }) => type === 'Officer')
    .flatMap((officer) =>
      [1, 2].map((number): NodeFact => {
        const id = `${officer.id.replace('officer/', 'posting/')}-more${String(number)}`;
        links.push({ type: 'HELD', from: officer.id, to: id, properties: {} });
        links.push({ type: 'IN_UNIT', from: id, to: choose.from(units).id, properties: {} });
        const role = choose.from(['MEMBER', 'MEMBER', 'COMMANDER']);
        return {
          id,
          type: 'Posting',
          owner: officer.id,
          properties: { role, ...vagueInterval(choose, 'period', 90) },
        };
      }),
    );
  return { nodes: [...nodes, ...made], relationships: [...relationships, ...links] };
}

function about(stated: Facts, derived: Facts): RandomUnits {
  const known = lookUp(stated);
  const all = lookUp(derived);
  const { out } = known;
  return {
    ...known,
    placed: all.of('Allegation').flatMap((allegation) => placed(allegation, derived, all)),
    reaches: new Map(
      all.of('Posting').flatMap((posting): [string, Span][] => {
        const reach = spanOf(posting, 'reach');
        return reach ? [[posting.id, reach]] : [];
      }),
    ),
    unitOf: (posting) => out(posting, 'IN_UNIT')[0]?.id,
    heldBy: (officer) => out(officer, 'HELD').map(({ id }) => id),
    rows: (type) =>
      all.of(type).map(({ id, properties }) => ({
        properties,
        to: (link) => all.out(id, link)[0]?.id,
        evidence: all.out(id, 'RESTS_ON'),
      })),
  };
}

function placed(
  { id, properties }: NodeFact,
  { relationships }: Facts,
  { out, into }: ReturnType<typeof lookUp>,
): readonly Placed[] {
  const [posting] = out(id, 'DURING');
  const [unit] = out(posting?.id ?? '', 'IN_UNIT');
  const [matter] = out(id, 'PART_OF');
  const [accused] = into(id, 'ACCUSED_IN');
  if (!posting || !unit || !matter) return [];
  const commanders = relationships.filter(({ type, from }) => type === 'UNDER' && from === id);
  return [
    {
      id,
      reached: String(properties['reached']),
      matter: { id: matter.id },
      accused: accused ? { id: accused.id } : null,
      attribution: {
        certainty: properties['attributionCertainty'] as Sure,
        posting: { id: posting.id, unit: { id: unit.id } },
        commanders: commanders.map(({ to, properties: how }) => ({
          level: Number(how['level']),
          certainty: how['certainty'] as Exclude<Sure, null>,
          posting: { id: to },
        })),
      },
    },
  ];
}

type Row = Readonly<Record<string, string | number | undefined>>;

/** Rows as texts that can be compared, whatever their order. */
export function texts(rows: readonly Row[]): readonly string[] {
  return rows
    .map((row) =>
      Object.keys(row)
        .sort()
        .map((key) => `${key} ${String(row[key])}`)
        .join(', '),
    )
    .sort();
}
