import type { NodeFact } from '../model/facts.js';
import type { TabulateBy } from '../model/generated/enums.js';
import type { FactGraph } from './fact-graph.js';
import { intervalBounds } from './interval-bounds.js';
import { isOpen } from './day-number.js';
import { listed } from './listed.js';
import { sortKey } from '../model/sort-key.js';
import { dataSetOf } from './data-set-of.js';

/** A value by which an allegation is counted. */
export interface Cell {
  /** By which it is ordered: what is stated comes first. */
  readonly key: string;
  readonly text: string;
  /** Whether it belongs there however vague dates fall. */
  readonly sure: boolean;
  /** The record that the value stands for. */
  readonly record?: string;
}

/** A finding that stands, and its outcome, where outcomes are counted. */
export interface Counted {
  readonly finding: NodeFact;
  readonly outcome: NodeFact;
}

/**
 * The values by which an allegation is counted. Source: issue 4, "Tabulate", and domain.md section 1, rules 3 and 4: what is
 * not stated is a value of its own, and what a vague date leaves open belongs nowhere for certain.
 * @param graph with where each allegation stands
 */
export function tabulateCells(
  graph: FactGraph,
  by: TabulateBy,
  allegation: NodeFact,
  counted: Counted | null,
): readonly Cell[] {
  const { properties, id } = allegation;
  const stated = properties['categoryInferred'] !== 'YES';
  switch (by) {
    case 'CATEGORY': {
      const [category] = stated ? graph.out(id, 'IN_CATEGORY') : [];
      if (!category) return [NOT_STATED];
      const { scheme, code } = category.properties;
      const key = `0${ordered(scheme)} ${ordered(code)} ${category.id}`;
      return [{ key, text: `${String(scheme)} ${String(code)}`, sure: true, record: category.id }];
    }
    case 'FAMILY':
      return [cell(stated ? properties['family'] : undefined)];
    case 'STATUS':
      return [cell(properties['status'])];
    case 'FINDING':
      if (counted) return [cell(counted.finding.properties['status'])];
      return several(
        graph.into(id, 'ON').map((one) => one.properties['status']),
        listed(allegation, 'complete', 'findings'),
      );
    case 'OUTCOME':
      if (counted) return [cell(counted.outcome.properties['kind'])];
      return several(
        standingOutcomes(graph, allegation).map(({ outcome }) => outcome.properties['kind']),
        listed(allegation, 'complete', 'findings') && graph.into(id, 'ON').length === 0,
      );
    case 'UNIT':
      return [ofPosting(graph, allegation, (posting) => graph.out(posting.id, 'IN_UNIT')[0])];
    case 'FORCE':
      return [ofPosting(graph, allegation, (posting) => graph.out(posting.id, 'IN_FORCE')[0])];
    case 'RANK': {
      const [posting] = graph.out(id, 'DURING');
      const found = cell(posting?.properties['rank']);
      return [found === NOT_STATED ? found : { ...found, sure: isSure(allegation) }];
    }
    case 'YEAR':
    case 'MONTH':
      return ofTime(allegation, by);
    case 'DATA_SET':
      return [cell(dataSetOf(id))];
  }
}

/** The outcomes of the findings on an allegation that stand. */
export function standingOutcomes(graph: FactGraph, allegation: NodeFact): readonly Counted[] {
  return graph
    .into(allegation.id, 'ON')
    .filter(({ properties }) => properties['status'] === 'PROVEN' || properties['status'] === 'NOT_PROVEN')
    .flatMap((finding) =>
      graph.out(finding.id, 'RESULTED_IN').map((outcome): Counted => ({ finding, outcome })),
    );
}

const NOT_STATED: Cell = Object.freeze({ key: '1NOT_STATED', text: 'NOT_STATED', sure: true });
const NONE: Cell = Object.freeze({ key: '1NONE', text: 'NONE', sure: true });

function cell(value: unknown): Cell {
  return typeof value === 'string' ? { key: `0${value}`, text: value, sure: true } : NOT_STATED;
}

function several(values: readonly unknown[], whole: boolean): readonly Cell[] {
  if (values.length === 0) return [whole ? NONE : NOT_STATED];
  const cells = values.map(cell);
  return cells.filter((one, index) => cells.findIndex(({ key }) => key === one.key) === index);
}

/** As text is ordered in the graph (`sort-keys.ts`). */
function ordered(text: unknown): string {
  return String(sortKey('text', text as string | undefined));
}

function isSure({ properties }: NodeFact): boolean {
  return properties['attributionCertainty'] === 'DEFINITE';
}

function ofPosting(
  graph: FactGraph,
  allegation: NodeFact,
  placeOf: (posting: NodeFact) => NodeFact | undefined,
): Cell {
  const [posting] = graph.out(allegation.id, 'DURING');
  const place = posting && placeOf(posting);
  if (!place) return NOT_STATED;
  const { name } = place.properties;
  const key = `0${ordered(name)} ${place.id}`;
  return { key, text: String(name), sure: isSure(allegation), record: place.id };
}

/** Each year or month in which the conduct can have begun. Without both bounds it is not stated. */
function ofTime(allegation: NodeFact, by: 'YEAR' | 'MONTH'): readonly Cell[] {
  const bounds = intervalBounds(allegation, 'conduct');
  if (!bounds || isOpen(bounds.startEarliest) || isOpen(bounds.startLatest)) return [NOT_STATED];
  const [from, to] = [numberOf(bounds.startEarliest, by), numberOf(bounds.startLatest, by)];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const text = timeText(from + index, by);
    return { key: `0${text}`, text, sure: from === to };
  });
}

function numberOf(day: string, by: 'YEAR' | 'MONTH'): number {
  const year = Number(day.slice(0, 4));
  return by === 'YEAR' ? year : year * 12 + Number(day.slice(5, 7)) - 1;
}

function timeText(number: number, by: 'YEAR' | 'MONTH'): string {
  const year = String(by === 'YEAR' ? number : Math.floor(number / 12)).padStart(4, '0');
  return by === 'YEAR' ? year : `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
