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

export type Surrounded = NonNullable<SurroundingsQuery['node']>;

interface Named {
  readonly id: string;
  readonly name?: string | null;
}

/** A record as its own answer names it. */
export function recordOf(node: Surrounded): GraphRecord {
  return {
    id: node.id,
    label: nameOf(node) ?? unnamed(node.id),
    kind: kindOf(node.id),
    ...(node.__typename === 'Allegation' && { status: node.status }),
  };
}

function nameOf(node: Surrounded): string | null {
  switch (node.__typename) {
    case 'Officer':
    case 'OfficeHolder':
      return node.person;
    case 'Hearing':
      return plainWords(node.kind);
    case 'Unit':
      return node.unit;
    case 'Force':
      return node.force;
    case 'Area':
      return node.area;
    case 'Court':
      return node.court;
    case 'Category':
      return node.label;
    case 'Source':
      return node.title ?? node.publisher;
    default:
      return null;
  }
}

/** What stands around a record, whatever it is: of its long list the page that was asked for. */
export function neighboursOf(node: Surrounded): readonly Neighbour[] {
  switch (node.__typename) {
    case 'Officer':
      return [
        ...node.postings.nodes.flatMap(({ unit, role }) =>
          one(role === 'COMMANDER' ? 'commanded' : 'posted in', unit),
        ),
        ...node.allegations.nodes.flatMap((allegation) => [
          alleged('accused in', allegation),
          ...one('of matter', allegation.matter),
        ]),
        ...node.seats.nodes.flatMap(({ role, hearing }) =>
          one(`sat as ${plainWords(role).toLowerCase()}`, hearing),
        ),
        ...node.criminalProceedings.nodes.flatMap(({ court }) => one('before', court)),
      ];
    case 'OfficeHolder':
      return node.seats.nodes.flatMap(({ hearing }) => one('sat at', hearing));
    case 'Allegation':
      return [
        ...one('accused', node.accused),
        ...one('part of', node.matter),
        ...node.findings.nodes.flatMap(({ hearing }) => one('heard at', hearing)),
        ...one('posted then in', node.attribution.posting?.unit),
      ];
    case 'Matter':
      return [
        ...node.allegations.nodes.flatMap((allegation) => [
          alleged('holds', allegation),
          ...one('against', allegation.accused),
        ]),
        ...node.hearings.nodes.flatMap((hearing) => one('heard at', hearing)),
        ...node.criminalProceedings.nodes.flatMap(({ court }) => one('prosecuted before', court)),
      ];
    case 'Hearing':
      return [
        ...one('on', node.matter),
        ...node.sat.flatMap(({ role, holder }) => one(plainWords(role).toLowerCase(), holder)),
        ...node.findings.nodes.map(({ allegation }) => alleged('found on', allegation)),
      ];
    case 'Unit':
      return [
        ...one('of', node.ofForce),
        ...node.commands.nodes.flatMap(({ officer }) => one('commanded by', officer)),
        ...node.coverages.flatMap((coverage) => one('covers', 'area' in coverage ? coverage.area : null)),
        ...node.unitAllegations.nodes.map((allegation) => alleged('posted here then', allegation)),
      ];
    case 'Category':
      return node.inCategory.nodes.map((allegation) => alleged('about it', allegation));
    case 'Force':
      return node.units.nodes.flatMap((unit) => one('unit', unit));
    case 'Area':
      return node.coverages.flatMap((coverage) =>
        one('covered by', 'unit' in coverage ? coverage.unit : null),
      );
    case 'Court':
      return node.criminalProceedings.nodes.flatMap(({ matter, defendant }) => [
        ...one('about', matter),
        ...one('defendant', defendant),
      ]);
    case 'Source':
      return node.citations.nodes.flatMap(({ supports }) => one('supports', supports));
    default:
      return [];
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
