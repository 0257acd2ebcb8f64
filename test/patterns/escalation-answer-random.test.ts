import { expect, test } from '@jest/globals';
import { readSchema } from '../../src/cli/read-schema.js';
import { derive } from '../../src/derived/derive.js';
import type { Facts, NodeFact, PropertyValue } from '../../src/model/facts.js';
import { chooser } from './chooser.js';
import { escalationsByHand } from './priors-by-hand.js';
import { cases } from './random-cases.js';
import { randomFacts } from './random-facts.js';
import { SEEDS } from './random-records.js';
import { endOf, stated } from './worlds.js';

const model = readSchema();
/** Graphs that are tried for each seed: without a database they cost little. */
const GRAPHS = 25;

/** Most lists are whole and most facts stated, so that "no" can be said at all; now and then one is missing. */
function nearlyWhole({ nodes, relationships }: Facts, seed: number): Facts {
  const choose = chooser(seed);
  const known: Readonly<Record<string, Readonly<Record<string, PropertyValue>>>> = {
    Officer: { complete: ['allegations'] },
    Matter: { complete: ['hearings', 'investigations'] },
    Investigation: { result: 'DISCONTINUED' },
    Finding: { result: 'PROVEN', severity: 'MISCONDUCT' },
    Hearing: { occurrence: 'ANNOUNCED' },
    Allegation: {
      conductStartEarliest: '2019-03-01',
      conductStartLatest: '2019-03-01',
      conductEndEarliest: '2019-03-02',
      conductEndLatest: '2019-03-02',
    },
  };
  const found = new Set(relationships.filter(({ type }) => type === 'FOUND').map(({ from }) => from));
  return {
    relationships,
    nodes: nodes.map((node) => {
      if (choose.chance(3) || (node.type === 'Hearing' && found.has(node.id))) return node;
      const list = node.type === 'Officer' || node.type === 'Matter' || node.type === 'Hearing';
      const [first, second] = [node.properties, known[node.type] ?? {}];
      // What is stated stays as it is, but for the lists that are known to be whole.
      const properties = list ? { ...first, ...second } : { ...second, ...first };
      return { ...node, properties };
    }),
  };
}

test.each(SEEDS)(
  'whether misconduct escalated is yes, no or not stated as a second calculation has it: %s',
  (_, seed) => {
    process.stderr.write(`escalations of seed ${String(seed)}\n`);
    const seen = new Set<string>();
    for (let index = 0; index < GRAPHS; index += 1) {
      const facts = nearlyWhole(randomFacts(seed + index, 16), seed + index);
      const { nodes } = derive(facts, model);
      const found = nodes
        .filter(({ type }) => type === 'Officer')
        .map(({ id, properties }) => `${id} ${String(properties['escalation'] ?? 'NOT_STATED')}`);
      const byHand = answersByHand(facts, nodes, seen);
      expect({ seed: seed + index, answers: found.sort() }).toEqual({
        seed: seed + index,
        answers: byHand.sort(),
      });
    }
    expect([...seen].sort()).toEqual(['NO', 'NO of several matters', 'NOT_STATED', 'YES']);
  },
);

/** YES is sure of one, NO of all that there can be. */
function answersByHand(facts: Facts, derived: readonly NodeFact[], seen: Set<string>): string[] {
  const { all, out, into } = stated(facts);
  const statusOf = (type: string) =>
    new Map(
      derived
        .filter((node) => node.type === type)
        .map(({ id, properties }) => [id, String(properties['status'])]),
    );
  const standing = { status: statusOf('Allegation'), findingStatus: statusOf('Finding') };
  const escalations = escalationsByHand(stated(facts), standing).filter(
    ({ certainty }) => certainty !== null,
  );
  const own = cases(stated(facts));
  const lists = ({ properties }: NodeFact) => (properties['complete'] ?? []) as readonly string[];
  return all('Officer').map((officer) => {
    const rows = escalations.filter((one) => one.officer === officer);
    const accusations = own.filter((one) => one.officer === officer);
    const matters = [...new Set(accusations.map(({ matter }) => matter))];
    const silent = matters.some((matter) => {
      const against = accusations.filter((one) => one.matter === matter).map(({ allegation }) => allegation);
      const findings = against.flatMap((allegation) => into(allegation, 'ON'));
      return (
        against.some((one) => endOf(one, 'conduct', 'start') === null) ||
        !['hearings', 'investigations'].every((list) => lists(matter).includes(list)) ||
        out(matter, 'INVESTIGATED_IN').some(({ properties }) => properties['result'] === undefined) ||
        out(matter, 'HEARD_AT').some(
          (hearing) => hearing.properties['occurrence'] === 'HAPPENED' && out(hearing, 'FOUND').length === 0,
        ) ||
        findings.some(({ properties: { result, severity } }) => !result || (result === 'PROVEN' && !severity))
      );
    });
    const whole = lists(officer).includes('allegations') && (matters.length < 2 || !silent);
    const sure = rows.some(({ certainty }) => certainty === 'DEFINITE');
    const answer = sure ? 'YES' : whole && rows.length === 0 ? 'NO' : 'NOT_STATED';
    seen.add(answer === 'NO' && matters.length > 1 ? 'NO of several matters' : answer);
    return `${officer.id} ${answer}`;
  });
}
