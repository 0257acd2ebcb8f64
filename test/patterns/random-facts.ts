import { isoDay, dayNumber } from '../../src/derived/day-number.js';
import type { Facts, NodeFact, PropertyValue, RelationshipFact } from '../../src/model/facts.js';
import { partProperty } from '../../src/model/part-property.js';
import { FIRST_DAY, LAST_DAY } from '../../src/model/sort-key.js';
import { chooser, type Chooser } from './chooser.js';
import { addMatter } from './random-matter.js';
import { addSeries } from './random-series.js';

export const RANDOM_DATA_SET = 'random';

export type Properties = Readonly<Record<string, PropertyValue>>;

/** Facts in the making. Ids are written short: `officer/o1` stands for `officer/random-o1`. */
export interface Draft {
  readonly choose: Chooser;
  readonly officers: readonly string[];
  readonly units: readonly string[];
  readonly categories: readonly string[];
  /** Adds a record that rests on one or two sources, and gives its full id. */
  readonly cited: (type: string, id: string, properties: Properties, owner?: string) => string;
  readonly link: (from: string, type: string, to: string) => void;
}

const FIRST = dayNumber('2019-01-01');
/** Days lie close together, so that what has to do with dates often coincides. */
const SPAN = 150;

/**
 * Random facts as sources would state them, nothing of them derived: officers with services and postings, units with
 * commanders, matters with everything that can come of them, many days vague or not stated. The same seed gives the same.
 */
export function randomFacts(seed: number, matters = 40): Facts {
  const choose = chooser(seed);
  const nodes: NodeFact[] = [];
  const relationships: RelationshipFact[] = [];
  const full = (id: string): string => id.replace('/', `/${RANDOM_DATA_SET}-`);
  const link = (from: string, type: string, to: string): void =>
    void relationships.push({ type, from, to, properties: {} });
  const plain = (type: string, id: string, properties: Properties, owner = id): string => {
    nodes.push({ id: full(id), type, owner: full(owner), properties });
    return full(id);
  };
  const sources = ['s1', 's2', 's3', 's4'].map((id) =>
    plain('Source', `source/${id}`, {
      kind: 'NEWS_REPORT',
      publisher: id,
      disclosure: 'PUBLIC',
      ...vagueDay(choose, 'publishedOn'),
    }),
  );
  if (sources[3] && sources[0]) link(sources[3], 'DERIVED_FROM', sources[0]);
  let citations = 0;
  const cited = (type: string, id: string, properties: Properties, owner = id): string => {
    const record = plain(type, id, properties, owner);
    for (const source of choose.some(sources, 1, 2)) {
      citations += 1;
      const about = { fact: 'id', basis: 'EXPLICIT' };
      const citation = plain('Citation', `citation/c${String(citations)}`, about, owner);
      link(record, 'SUPPORTED_BY', citation);
      link(citation, 'FROM', source);
    }
    return record;
  };
  plain('DataSet', 'dataset/', { name: 'Random', kind: 'CASE_LIBRARY', release: '1' });
  const dataSet = nodes.at(-1);
  if (dataSet) nodes[nodes.length - 1] = { ...dataSet, id: 'dataset/random', owner: 'dataset/random' };
  const force = cited('Force', 'force/f', { name: 'Force' });
  const neighbour = cited('Force', 'force/g', { name: 'Neighbour' });
  const units = ['u1', 'u2', 'u3', 'u4'].map((id) => {
    const unit = cited('Unit', `unit/${id}`, { name: id, ...(id === 'u4' ? {} : { code: id }) });
    link(unit, 'PART_OF', id === 'u4' ? neighbour : force);
    return unit;
  });
  const families = ['SEXUAL_CONDUCT', 'SEXUAL_CONDUCT', 'INFORMATION', 'OTHER', 'INFORMATION'];
  const categories = families.map((family, index) =>
    plain('Category', `category/k${String(index)}`, {
      scheme: index === 4 ? 'other' : 'one',
      code: `K${String(index === 4 ? 2 : index)}`,
      label: `Category ${String(index)}`,
      family,
    }),
  );
  const officers = Array.from({ length: 12 }, (_, index) => addOfficer(index));
  const draft: Draft = { choose, officers, units, categories, cited, link };
  for (let index = 0; index < matters; index += 1) addMatter(draft, `m${String(index)}`);
  addSeries(draft);
  return { nodes, relationships };

  function addOfficer(index: number): string {
    const key = `o${String(index)}`;
    const officer = cited('Officer', `officer/${key}`, {
      kind: choose.from(['CONSTABLE', 'CONSTABLE', 'CONSTABLE', 'SPECIAL', 'STAFF']),
      name: `Officer ${key}`,
      ...(choose.chance(40) ? { complete: ['allegations'] } : {}),
    });
    for (let n = choose.below(3); n > 0; n -= 1) {
      const leaving = choose.from([null, 'RESIGNED', 'RETIRED', 'DISMISSED', 'TRANSFERRED']);
      const service = cited(
        'Service',
        `service/${key}-s${String(n)}`,
        { ...(leaving ? { leaving } : {}), ...vagueInterval(choose, 'period', 80) },
        `officer/${key}`,
      );
      link(officer, 'SERVED', service);
      link(service, 'IN_FORCE', force);
    }
    for (let n = choose.below(4); n > 0; n -= 1) {
      const posting = cited(
        'Posting',
        `posting/${key}-p${String(n)}`,
        {
          role: choose.from(['MEMBER', 'MEMBER', 'MEMBER', 'COMMANDER', 'ACTING_COMMANDER']),
          ...vagueInterval(choose, 'period', 80),
        },
        `officer/${key}`,
      );
      link(officer, 'HELD', posting);
      link(posting, 'IN_UNIT', choose.from(units));
    }
    return officer;
  }
}

/** A day of the span: exact, within a month, one side open, or not stated. */
export function vagueDay(choose: Chooser, field: string): Properties {
  const day = FIRST + choose.below(SPAN);
  const bounds = choose.from([
    [day, day],
    [day, day],
    [day, day],
    [day, day + 1 + choose.below(30)],
    [day, null],
    [null, null],
  ] as const);
  const [earliest, latest] = bounds;
  if (earliest === null) return {};
  return {
    [partProperty(field, 'earliest')]: isoDay(earliest),
    [partProperty(field, 'latest')]: latest === null ? LAST_DAY : isoDay(latest),
  };
}

/** An interval of at most so many days, with exact or vague ends, open at one end, or not stated. */
export function vagueInterval(choose: Chooser, field: string, most: number): Properties {
  if (choose.chance(15)) return {};
  const start = FIRST + choose.below(SPAN);
  const startLatest = choose.chance(65) ? start : start + choose.below(20);
  const end = startLatest + choose.below(most);
  const endLatest = choose.chance(65) ? end : end + choose.below(20);
  const [opening, ending] = [choose.chance(90), choose.chance(85)];
  return {
    [partProperty(field, 'startEarliest')]: opening ? isoDay(start) : FIRST_DAY,
    [partProperty(field, 'startLatest')]: isoDay(startLatest),
    [partProperty(field, 'endEarliest')]: isoDay(end),
    [partProperty(field, 'endLatest')]: ending ? isoDay(endLatest) : LAST_DAY,
  };
}
