import { createHash } from 'node:crypto';
import type { Facts, NodeFact, RelationshipFact } from '../model/facts.js';

/** Everything that has one owner, and a hash by which a change is noticed. */
export interface OwnedContent {
  readonly owner: string;
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
  readonly hash: string;
}

/** Takes a graph apart by owner. Equal facts give equal hashes, in whatever order they come. */
export function ownedContents(facts: Facts): ReadonlyMap<string, OwnedContent> {
  const nodes = new Map(facts.nodes.map((node) => [node.id, node]));
  const byOwner = new Map<string, { nodes: NodeFact[]; relationships: RelationshipFact[] }>();
  const of = (owner: string) => {
    const content = byOwner.get(owner) ?? { nodes: [], relationships: [] };
    byOwner.set(owner, content);
    return content;
  };
  for (const node of facts.nodes) of(node.owner).nodes.push(node);
  for (const relationship of facts.relationships) {
    const [from, to] = [nodes.get(relationship.from), nodes.get(relationship.to)];
    if (!from || !to)
      throw new Error(
        `${relationship.type} leads from ${relationship.from} to ${relationship.to}, and one is missing`,
      );
    of(relationshipOwner(from, to)).relationships.push(relationship);
  }
  return new Map(
    [...byOwner].map(([owner, content]) => [owner, { owner, ...content, hash: contentHash(content) }]),
  );
}

/**
 * Who owns a relationship: the matter, where one end belongs to one, so that a shared entry does not change with every
 * case that names it; else the owner of the node that it begins at.
 */
function relationshipOwner(from: NodeFact, to: NodeFact): string {
  return isMatter(to.owner) && !isMatter(from.owner) ? to.owner : from.owner;
}

/** Whether an owner is a matter; all others are shared by matters. */
export function isMatter(owner: string): boolean {
  return owner.startsWith('matter/');
}

function contentHash(content: {
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
}): string {
  const nodes = content.nodes.map((node) => JSON.stringify([node.type, node.id, sorted(node.properties)]));
  const relationships = content.relationships.map((one) =>
    JSON.stringify([one.type, one.from, one.to, sorted(one.properties)]),
  );
  return hashOf([...nodes.sort(), ...relationships.sort()]);
}

/** A hash of texts in their order, short enough to be kept with every entry. */
export function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\n');
  return hash.digest('hex').slice(0, 32);
}

function sorted(properties: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}
