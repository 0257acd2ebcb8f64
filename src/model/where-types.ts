import type { Field, GraphModel, LinkField, PropertyField } from './graph-model.js';

/** The value filters, the same for every type. Comparisons with a fact that is not stated are neither true nor false. */
export const VALUE_FILTERS = `
"How to filter by an id."
input IDWhere { "Is this id." eq: ID "Is one of these ids." in: [ID!] }
"How to filter by text. Case and accents count; \`search\` overlooks them."
input StringWhere {
  "Is this text." eq: String
  "Is one of these texts." in: [String!]
  "Begins with this text." startsWith: String
  "Whether a source states it." stated: Boolean
}
"How to filter by a list of texts."
input StringListWhere { "Contains this text." includes: String }
"How to filter by a whole number."
input IntWhere {
  "Is this number." eq: Int
  "Is one of these numbers." in: [Int!]
  "Is less." lt: Int
  "Is less or equal." lte: Int
  "Is greater." gt: Int
  "Is greater or equal." gte: Int
  "Whether a source states it." stated: Boolean
}
"How to filter by a day. A vague day passes when every day that it can be passes all of it; ask \`possibly\` for the others."
input DayWhere {
  "Is this day." eq: Date
  "Lies before it." lt: Date
  "Lies before it, or is it." lte: Date
  "Lies after it." gt: Date
  "Lies after it, or is it." gte: Date
  "Whether a source states it." stated: Boolean
  "Passes for at least one day that it can be." possibly: DayPossiblyWhere
}
"How to filter by a day that may be vague: some day that it can be passes all of it."
input DayPossiblyWhere {
  "Can be this day." eq: Date
  "Can lie before it." lt: Date
  "Can lie before it, or be it." lte: Date
  "Can lie after it." gt: Date
  "Can lie after it, or be it." gte: Date
}
"Two days, both of which count as in it."
input DayRange { "The first day." from: Date! "The last day." to: Date! }
"How to filter by something that lasts. Vague bounds pass when it holds however they fall; ask \`possibly\` for the others."
input IntervalWhere {
  "Has a day in common with this range." overlaps: DayRange
  "Lies wholly in this range." within: DayRange
  "Whether a source states anything of it." stated: Boolean
  "Passes for some way in which the vague bounds can fall." possibly: IntervalPossiblyWhere
}
"How to filter by something that lasts, with vague bounds: it holds for some way in which they can fall."
input IntervalPossiblyWhere {
  "Can have a day in common with this range." overlaps: DayRange
  "Can lie wholly in this range." within: DayRange
}
"The direction of an order, the same for all its keys."
enum SortDirection { "Smallest, earliest or first in the alphabet first." ASC "Largest, latest or last in the alphabet first." DESC }
`;

const COMBINATORS = (name: string) => `
  "All of these hold." AND: [${name}!]
  "At least one of these holds." OR: [${name}!]
  "This does not hold. What is not stated neither holds nor fails." NOT: ${name}`;

/** The \`where\` types of every type that lists can be filtered by, as SDL. */
export function whereTypes(model: GraphModel): string {
  const filterable = (name: string) => isFilterable(name, model);
  const nodes = [...model.nodes.values()].filter((node) => filterable(node.name));
  const abstracts = [...model.abstracts.values()].filter((type) => filterable(type.name));
  const enums = new Map<string, PropertyField>();
  for (const type of [...model.nodes.values(), ...model.views.values(), ...model.links.values()]) {
    for (const field of type.fields.values())
      if (field.kind === 'property' && field.isEnum) enums.set(field.type, field);
  }
  return [
    ...[...enums.values()].map(enumFilters),
    ...nodes.map((node) => whereType(node.name, [...node.fields.values()], model) + listWhere(node.name)),
    ...abstracts.map(
      (type) => whereType(type.name, commonFields(type.name, model), model) + listWhere(type.name),
    ),
    ...[...model.views.values()].map((view) => whereType(view.name, [...view.fields.values()], model, false)),
    ...[...model.links.values()].map(
      (link) => whereType(link.name, [...link.fields.values()], model, false) + listWhere(link.name),
    ),
  ].join('\n');
}

/** Whether lists can be filtered by records of this type: not by victims, not by what may be anything. */
export function isFilterable(name: string, model: GraphModel): boolean {
  const node = model.nodes.get(name);
  if (node) return !node.anonymous && node.name !== 'Removed';
  const abstract = model.abstracts.get(name);
  return abstract ? abstract.fields.includes('name') : true;
}

/** Value fields of an interface by which all its types can be filtered alike. */
export function commonFields(name: string, model: GraphModel): readonly Field[] {
  const abstract = model.abstracts.get(name);
  const first = model.nodes.get(abstract?.possible[0] ?? '');
  return (abstract?.fields ?? []).flatMap((field) => {
    const found = first?.fields.get(field);
    return found?.kind === 'property' ? [found] : [];
  });
}

function enumFilters(field: PropertyField): string {
  const name = field.type;
  return `
"How to filter by ${name}."
input ${name}Where {
  "Is this." eq: ${name}
  "Is one of these." in: [${name}!]
  "Whether a source states it." stated: Boolean
}
"How to filter by a list of ${name}."
input ${name}ListWhere { "Contains this." includes: ${name} }`;
}

function whereType(
  name: string,
  fields: readonly (Field | LinkField)[],
  model: GraphModel,
  withId = true,
): string {
  const lines = fields.flatMap((field) => {
    const type = filterType(field, model);
    return type ? [`"Filters by \`${field.name}\`." ${field.name}: ${type}`] : [];
  });
  const id = withId ? ['"Filters by the id." id: IDWhere'] : [];
  return `\n"What ${name} records must meet: all of it."\ninput ${name}Where {\n  ${[...id, ...lines].join('\n  ')}${COMBINATORS(`${name}Where`)}\n}`;
}

/** The input type that filters by a field, or null where there is none. */
function filterType(field: Field | LinkField, model: GraphModel): string | null {
  switch (field.kind) {
    case 'property':
      return field.filter || isLinkProperty(field, model) ? propertyFilter(field) : null;
    case 'valued':
      return field.filter ? `${field.value}Where` : null;
    case 'one':
    case 'reference':
      return isFilterable(field.target, model) ? `${field.target}Where` : null;
    case 'many':
      return isFilterable(field.target, model) && field.filters.length === 0
        ? `${field.target}ListWhere`
        : null;
    case 'links':
      return field.rule ? null : `${field.link}ListWhere`;
    case 'viewed':
      return `${field.view}Where`;
    case 'end':
      return `${field.target}Where`;
    case 'computed':
      return null;
  }
}

function isLinkProperty(field: PropertyField, model: GraphModel): boolean {
  return model.links.has(field.coordinate.split('.')[0] ?? '');
}

function propertyFilter(field: PropertyField): string {
  if (field.isEnum) return field.list ? `${field.type}ListWhere` : `${field.type}Where`;
  return field.list
    ? 'StringListWhere'
    : field.type === 'Int'
      ? 'IntWhere'
      : field.type === 'ID'
        ? 'IDWhere'
        : 'StringWhere';
}

function listWhere(name: string): string {
  return `
"How to filter by a list of ${name}. Of a list that is not known to be whole, none, all and single may be neither true nor false."
input ${name}ListWhere {
  "At least one meets this." some: ${name}Where
  "None meets this." none: ${name}Where
  "All meet this." all: ${name}Where
  "Exactly one meets this." single: ${name}Where
  "Whether there is one, or it is known that there is none." stated: Boolean
}`;
}
