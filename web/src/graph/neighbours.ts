import type { AllegationStatus, SurroundingsQuery } from 'conduct-graph-client';
import { kindOf } from '../addresses.js';
import { plainWords } from '../words/plain-words.js';

/** A record as the graph shows it. */
export interface GraphRecord {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  /** Of an allegation: where it stands. */
  readonly status?: AllegationStatus;
}

/** A record that stands next to another, and how. */
export interface Neighbour extends GraphRecord {
  readonly link: string;
}

/** A record with what stands around it. */
export interface Surroundings {
  readonly record: GraphRecord;
  readonly neighbours: readonly Neighbour[];
  /** How many more there are, where not all are shown. */
  readonly more: number;
}

type Surrounded = NonNullable<SurroundingsQuery['node']>;
interface Named {
  readonly id: string;
  readonly name?: string | null;
}
interface List<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
}

/** What stands around a record, whatever it is. */
export function surroundingsOf(node: Surrounded): Surroundings {
  const record = (label: string | null): GraphRecord => ({
    id: node.id,
    label: label ?? unnamed(node.id),
    kind: kindOf(node.id),
  });
  const given = (
    label: string | null,
    neighbours: readonly Neighbour[],
    ...lists: readonly List<unknown>[]
  ): Surroundings => ({
    record: record(label),
    neighbours,
    more: lists.reduce((sum, { totalCount, nodes }) => sum + totalCount - nodes.length, 0),
  });
  switch (node.__typename) {
    case 'Officer': {
      const { postings, allegations, seats, criminalProceedings } = node;
      return given(
        node.person,
        [
          ...postings.nodes.flatMap(({ unit, role }) =>
            one(role === 'COMMANDER' ? 'commanded' : 'posted in', unit),
          ),
          ...allegations.nodes.flatMap((allegation) => [
            alleged('accused in', allegation),
            ...one('of matter', allegation.matter),
          ]),
          ...seats.nodes.flatMap(({ role, hearing }) =>
            one(`sat as ${plainWords(role).toLowerCase()}`, hearing),
          ),
          ...criminalProceedings.nodes.flatMap(({ court }) => one('before', court)),
        ],
        postings,
        allegations,
        seats,
        criminalProceedings,
      );
    }
    case 'OfficeHolder':
      return given(
        node.person,
        node.seats.nodes.flatMap(({ hearing }) => one('sat at', hearing)),
        node.seats,
      );
    case 'Allegation': {
      const { accused, matter, findings, attribution, status } = node;
      const all = given(
        null,
        [
          ...one('accused', accused),
          ...one('part of', matter),
          ...findings.nodes.flatMap(({ hearing }) => one('heard at', hearing)),
          ...one('posted then in', attribution.posting?.unit),
        ],
        findings,
      );
      return { ...all, record: { ...all.record, status } };
    }
    case 'Matter': {
      const { allegations, hearings, criminalProceedings } = node;
      return given(
        null,
        [
          ...allegations.nodes.flatMap((allegation) => [
            alleged('holds', allegation),
            ...one('against', allegation.accused),
          ]),
          ...hearings.nodes.flatMap((hearing) => one('heard at', hearing)),
          ...criminalProceedings.nodes.flatMap(({ court }) => one('prosecuted before', court)),
        ],
        allegations,
        hearings,
        criminalProceedings,
      );
    }
    case 'Hearing':
      return given(
        plainWords(node.kind),
        [
          ...one('on', node.matter),
          ...node.sat.flatMap(({ role, holder }) => one(plainWords(role).toLowerCase(), holder)),
          ...node.findings.nodes.map(({ allegation }) => alleged('found on', allegation)),
        ],
        node.findings,
      );
    case 'Unit':
      return given(
        node.unit,
        [
          ...one('of', node.ofForce),
          ...node.commands.nodes.flatMap(({ officer }) => one('commanded by', officer)),
          ...node.coverages.flatMap((coverage) => one('covers', 'area' in coverage ? coverage.area : null)),
          ...node.unitAllegations.nodes.map((allegation) => alleged('posted here then', allegation)),
        ],
        node.commands,
        node.unitAllegations,
      );
    case 'Force':
      return given(
        node.force,
        node.units.nodes.flatMap((unit) => one('unit', unit)),
        node.units,
      );
    case 'Area':
      return given(
        node.area,
        node.coverages.flatMap((coverage) => one('covered by', 'unit' in coverage ? coverage.unit : null)),
      );
    case 'Court':
      return given(
        node.court,
        node.criminalProceedings.nodes.flatMap(({ matter, defendant }) => [
          ...one('about', matter),
          ...one('defendant', defendant),
        ]),
        node.criminalProceedings,
      );
    case 'Source':
      return given(
        node.title ?? node.publisher,
        node.citations.nodes.flatMap(({ supports }) => one('supports', supports)),
        node.citations,
      );
    default:
      return given(null, []);
  }
}

function one(link: string, record: Named | null | undefined): readonly Neighbour[] {
  if (!record) return [];
  return [{ id: record.id, label: record.name ?? unnamed(record.id), kind: kindOf(record.id), link }];
}

function alleged(
  link: string,
  { id, status }: { readonly id: string; readonly status: AllegationStatus },
): Neighbour {
  return { id, label: 'Allegation', kind: 'allegation', status, link };
}

function unnamed(id: string): string {
  return kindOf(id) === 'officer' ? 'Unnamed officer' : plainWords(kindOf(id));
}
