import type { Certainty } from '../model/generated/enums.js';
import type { NodeFact } from '../model/facts.js';
import type { AccusedConduct, AccusedConducts, DaySpan } from './accused-conduct.js';
import type { Additions, Properties } from './additions.js';
import { countedScopes, type CountedScope } from './counted-scopes.js';
import type { FactGraph } from './fact-graph.js';
import { rowId } from './pattern-row.js';
import { STAGES_OF_SCOPE } from './status-scope.js';
import { definiteWindows, possibleWindows, type Window } from './tightest-windows.js';

/** What is counted once: a matter with the officer's allegations in it, or one allegation. */
interface Counted {
  readonly span: DaySpan | null;
  readonly conducts: readonly AccusedConduct[];
}

/** A way of counting, and every other that counts just the same. */
interface Way {
  readonly by: 'MATTER' | 'ALLEGATION';
  readonly scope: CountedScope;
  readonly counted: readonly Counted[];
  readonly names: readonly string[];
}

/**
 * How often an officer is accused, as rows of `repeatAllegations`: for each scope one row for all time, and for each number
 * the shortest window that holds so many, so that every number and every window is a seek. Source: cypher-measured.md
 * section 5, "Window table". Which combinations there are: docs/decisions/repeat-allegations.md.
 * @param graph with how far each allegation has got
 */
export function repeatAllegations(graph: FactGraph, conducts: AccusedConducts): Additions {
  const nodes: NodeFact[] = [];
  for (const officer of graph.nodes('Officer')) {
    const own = conducts.get(officer.id) ?? [];
    if (own.length < 2) continue;
    for (const way of differentWays(countedScopes(graph, own))) nodes.push(...rows(officer, way));
  }
  return { nodes };
}

/** The name under which a row is asked for. */
export function wayOfCounting(by: 'MATTER' | 'ALLEGATION', inferred: boolean): string {
  return inferred ? `${by} INFERRED` : by;
}

/** Most officers have one allegation a matter, and no category is inferred: then the ways of counting are one. */
function differentWays(scopes: readonly CountedScope[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const scope of scopes) {
    for (const by of ['MATTER', 'ALLEGATION'] as const) {
      const counted = by === 'MATTER' ? byMatter(scope) : byAllegation(scope);
      if (counted.length < 2) continue;
      const key = JSON.stringify([
        scope.statuses,
        scope.categories,
        scope.category?.id ?? scope.family,
        counted.map(({ span, conducts }) => [span, conducts.map(({ allegation }) => allegation.id)]),
      ]);
      const same = ways.get(key);
      const names = [...(same?.names ?? []), wayOfCounting(by, scope.inferred)];
      ways.set(key, same ? { ...same, names } : { by, scope, counted, names });
    }
  }
  return [...ways.values()];
}

function byMatter({ conducts }: CountedScope): readonly Counted[] {
  const matters = new Map<string, AccusedConduct[]>();
  for (const conduct of conducts) {
    const own = matters.get(conduct.matter.id);
    if (own) own.push(conduct);
    else matters.set(conduct.matter.id, [conduct]);
  }
  return [...matters.values()].map((own) => ({ span: own[0]?.matterBegan ?? null, conducts: own }));
}

function byAllegation({ conducts }: CountedScope): readonly Counted[] {
  return conducts.map((one) => ({ span: one.began, conducts: [one] }));
}

function rows(officer: NodeFact, way: Way): readonly NodeFact[] {
  const dated = way.counted.flatMap((one) => (one.span ? [{ ...one, span: one.span }] : []));
  const spans = dated.map(({ span }) => span);
  const [definite, possible] = [definiteWindows(spans), possibleWindows(spans)];
  const of = way.by === 'MATTER' ? 'matter' : 'allegation';
  const certain = [...definite].map(([number, window]) => {
    const to = window.from + window.days;
    const inside = dated.filter(({ span }) => span.first >= window.from && span.last <= to);
    const bounds = { [`${of}Inside`]: window.from, [`${of}InsideTo`]: to };
    return row(officer, way, { number, window, certainty: 'DEFINITE', holds: inside, properties: bounds });
  });
  const vague = [...possible].flatMap(([number, window]) => {
    const known = definite.get(number)?.days;
    if (known !== undefined && known <= window.days) return [];
    const to = window.from + window.days;
    const touching = dated.filter(({ span }) => span.last >= window.from && span.first <= to);
    const bounds = { [`${of}Touches`]: window.from, [`${of}TouchesTo`]: to };
    const properties = { ...bounds, ...(known !== undefined && { certainFrom: known }) };
    return [row(officer, way, { number, window, certainty: 'POSSIBLE', holds: touching, properties })];
  });
  const ever = {
    number: 0,
    window: null,
    certainty: 'DEFINITE' as const,
    holds: way.counted,
    properties: {},
  };
  return [row(officer, way, ever), ...certain, ...vague];
}

interface Row {
  /** 0 for all time. */
  readonly number: number;
  readonly window: Window | null;
  readonly certainty: Certainty;
  readonly holds: readonly Counted[];
  readonly properties: Properties;
}

/** Its evidence is what agrees with its properties (`RepeatAllegation.evidence` in the SDL). */
function row(officer: NodeFact, { scope, counted, names }: Way, own: Row): NodeFact {
  const { statuses, categories, category, family, inferred } = scope;
  const stages = STAGES_OF_SCOPE[statuses];
  const basis = categories !== 'ANY' && !inferred && !names.some((name) => name.endsWith('INFERRED'));
  const about = [statuses, categories, family, names[0]?.replace(' ', '-'), own.number, own.certainty];
  const local = about.flatMap((part) => (part === null ? [] : [String(part)])).join('-');
  return {
    id: `${rowId('repeatallegation', category ? [officer, category] : [officer])}-${local.toLowerCase()}`,
    type: 'RepeatAllegation',
    owner: officer.id,
    properties: {
      certainty: own.certainty,
      independentSources: Math.min(
        ...own.holds.flatMap(({ conducts }) => conducts.map(({ sources }) => sources)),
      ),
      officerId: officer.id,
      scope: `${statuses} ${categories}`,
      ways: names,
      holds: own.number,
      total: counted.length,
      ...(own.window && { days: own.window.days }),
      ...(category && { categoryId: category.id }),
      ...(family !== null && { family }),
      ...(basis && { categoryBasis: 'STATED' }),
      ...(stages && { stages }),
      ...own.properties,
    },
  };
}
