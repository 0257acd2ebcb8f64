import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../../src/model/facts.js';
import { chooser } from './chooser.js';
import { RANDOM_DATA_SET, vagueDay } from './random-facts.js';

const STANDARDS = ['CONFIDENTIALITY', 'DISCREDITABLE_CONDUCT', 'HONESTY_AND_INTEGRITY'];

/** Random facts with what patterns about records need besides: standards, list entries, days of review, what is withheld. */
export function decorated({ nodes, relationships }: Facts, seed: number): Facts {
  const choose = chooser(seed + 1);
  const links: RelationshipFact[] = [...relationships];
  const officers = nodes.filter(({ type }) => type === 'Officer').map(({ id }) => id);
  const link = (type: string, from: string, to: string) => links.push({ type, from, to, properties: {} });
  const part = (
    matter: NodeFact,
    type: string,
    key: string,
    properties: Readonly<Record<string, PropertyValue>>,
  ) => {
    const id = `${type.toLowerCase()}/${RANDOM_DATA_SET}-${matter.id.slice(matter.id.indexOf('-') + 1)}-${key}`;
    return { id, type, owner: matter.id, properties };
  };
  const more = nodes.flatMap((node): NodeFact[] => {
    if (node.type !== 'Matter') return [];
    const made: NodeFact[] = [];
    for (let n = choose.below(3); n > 0; n -= 1) {
      const entry = part(node, 'ListEntry', `l${String(n)}`, {
        list: choose.from(['BARRED', 'BARRED', 'ADVISORY']),
        occurrence: choose.from(['HAPPENED', 'ANNOUNCED', 'CANCELLED']),
        ...vagueDay(choose, 'enteredOn'),
      });
      link('LED_TO', node.id, entry.id);
      link('LISTED_IN', choose.from(officers.slice(0, 7)), entry.id);
      made.push(entry);
    }
    if (choose.chance(40)) {
      const trial = part(node, 'CriminalProceeding', 'trial', vagueDay(choose, 'spentFrom'));
      link('PROSECUTED_IN', node.id, trial.id);
      link('DEFENDANT_IN', choose.from(officers), trial.id);
      made.push(trial);
    }
    for (let n = choose.below(3); n > 0; n -= 1) {
      const reason = choose.from(['JIGSAW', 'ORDER', 'PRIVATE_LIFE']);
      const withheld = part(node, 'Withheld', `w${String(n)}`, { fact: `fact${String(n)}`, reason });
      link('WITHHOLDS', node.id, withheld.id);
      made.push(withheld);
    }
    return made;
  });
  return {
    nodes: [
      ...nodes.map((node) => ({ ...node, properties: { ...node.properties, ...also(node) } })),
      ...more,
    ],
    relationships: links,
  };

  function also({ type }: NodeFact): Readonly<Record<string, PropertyValue>> {
    if (type === 'Finding' && choose.chance(80)) return { standards: [...choose.some(STANDARDS, 1, 2)] };
    if (type === 'Citation') return { fact: choose.from(['words', 'words', 'result']) };
    if (type === 'Officer' || type === 'Matter') return vagueDay(choose, 'reviewAt');
    return {};
  }
}
