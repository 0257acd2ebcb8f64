import { vagueDay, vagueInterval, type Draft, type Properties } from './random-facts.js';

/** A property that is there in so many of a hundred cases, with one of these values. */
function maybe({ choose }: Draft, percent: number, name: string, values: readonly string[]): Properties {
  return choose.chance(percent) ? { [name]: choose.from(values) } : {};
}

/** A matter with everything that can come of it. */
export function addMatter(draft: Draft, key: string): void {
  const { choose, cited, link } = draft;
  const owner = `matter/${key}`;
  const matter = cited('Matter', owner, {
    ...maybe(draft, 70, 'origin', ['COMPLAINT', 'CONDUCT_MATTER']),
    ...vagueDay(choose, 'received'),
    ...vagueDay(choose, 'closed'),
    ...(choose.chance(30) ? { complete: ['referrals', 'investigations'] } : {}),
  });
  const allegations = Array.from({ length: 1 + choose.below(3) }, (_, n) =>
    addAllegation(draft, matter, owner, `${key}-a${String(n)}`),
  );
  for (let n = choose.below(3); n > 0; n -= 1)
    addInvestigation(draft, matter, owner, `${key}-i${String(n)}`, allegations);
  if (choose.chance(50)) {
    const about = {
      ...maybe(draft, 70, 'kind', ['MANDATORY', 'VOLUNTARY', 'CALL_IN']),
      ...vagueDay(choose, 'referredOn'),
    };
    link(matter, 'REFERRED_IN', cited('Referral', `referral/${key}-r`, about, owner));
  }
  for (const officer of choose.some(draft.officers, 0, 1)) link(officer, 'WITNESS_IN', matter);
  for (let n = choose.below(3); n > 0; n -= 1)
    addHearing(draft, matter, owner, `${key}-h${String(n)}`, allegations);
  if (choose.chance(30)) {
    const about = {
      words: 'Words.',
      capacity: choose.from(['COMMANDER', 'AUTHORITY']),
      ...vagueDay(choose, 'saidOn'),
    };
    const statement = cited('Statement', `statement/${key}-w`, about, owner);
    link(statement, 'ABOUT', matter);
    link(statement, 'MADE_BY', choose.from(draft.officers));
    if (choose.chance(60)) link(statement, 'SPOKE_FOR', choose.from(draft.units));
  }
}

/** At times the same officer is accused twice in one matter, and at times nobody is identified. */
function addAllegation(draft: Draft, matter: string, owner: string, key: string): string {
  const { choose, cited, link } = draft;
  const allegation = cited(
    'Allegation',
    `allegation/${key}`,
    {
      ...vagueInterval(choose, 'conduct', 20),
      ...(choose.chance(15) ? { categoryInferred: 'YES' } : {}),
      ...(choose.chance(5) ? vagueDay(choose, 'withdrawnOn') : {}),
    },
    owner,
  );
  link(allegation, 'PART_OF', matter);
  if (choose.chance(90)) link(choose.from(draft.officers.slice(0, 7)), 'ACCUSED_IN', allegation);
  if (choose.chance(75)) link(allegation, 'IN_CATEGORY', choose.from(draft.categories));
  if (choose.chance(40)) {
    const about = {
      ...maybe(draft, 80, 'caseToAnswer', ['YES', 'NO']),
      ...maybe(draft, 40, 'severityAssessed', ['MISCONDUCT', 'GROSS_MISCONDUCT']),
      ...vagueDay(choose, 'determinedOn'),
    };
    link(allegation, 'DETERMINED_IN', cited('Determination', `determination/${key}-d`, about, owner));
  }
  if (choose.chance(20)) {
    const about = {
      ...maybe(draft, 60, 'contactDataObtained', ['DUTY', 'OTHER']),
      ...maybe(draft, 50, 'medium', ['TEXT_MESSAGE', 'EMAIL']),
      ...vagueInterval(choose, 'period', 20),
    };
    link(allegation, 'BY', cited('Contact', `contact/${key}-c`, about, owner));
  }
  return allegation;
}

function addInvestigation(
  draft: Draft,
  matter: string,
  owner: string,
  key: string,
  allegations: readonly string[],
): void {
  const { choose, cited, link } = draft;
  const results = [
    'FURTHER_TRAINING',
    'NO_FURTHER_ACTION',
    'LEARNING_RECOMMENDATION',
    'REFLECTIVE_PRACTICE',
    'DISCONTINUED',
  ];
  const investigation = cited(
    'Investigation',
    `investigation/${key}`,
    {
      ...maybe(draft, 70, 'body', ['IOPC', 'DPS']),
      ...maybe(draft, 70, 'mode', ['LOCAL', 'INDEPENDENT']),
      ...maybe(draft, 70, 'result', results),
      ...vagueDay(choose, 'began'),
      ...vagueDay(choose, 'ended'),
    },
    owner,
  );
  link(matter, 'INVESTIGATED_IN', investigation);
  for (const officer of choose.some(draft.officers, 0, 1)) link(officer, 'INVESTIGATED', investigation);
  for (const [n, allegation] of allegations.entries()) {
    if (!choose.chance(25)) continue;
    const about = { ...maybe(draft, 80, 'caseToAnswer', ['YES', 'NO']), ...vagueDay(choose, 'givenOn') };
    const opinion = cited('Opinion', `opinion/${key}-${String(n)}`, about, owner);
    link(investigation, 'GAVE', opinion);
    link(opinion, 'GIVEN_ON', allegation);
  }
  if (choose.chance(25)) {
    const about = { words: 'Do better.', ...vagueDay(choose, 'madeOn') };
    link(investigation, 'RECOMMENDED', cited('Recommendation', `recommendation/${key}-r`, about, owner));
  }
}

function addHearing(
  draft: Draft,
  matter: string,
  owner: string,
  key: string,
  allegations: readonly string[],
): void {
  const { choose, cited, link } = draft;
  const hearing = cited(
    'Hearing',
    `hearing/${key}`,
    {
      kind: choose.from(['MISCONDUCT_HEARING', 'MISCONDUCT_MEETING']),
      occurrence: choose.from(['HAPPENED', 'HAPPENED', 'HAPPENED', 'ANNOUNCED']),
      ...vagueDay(choose, 'heldOn'),
    },
    owner,
  );
  link(matter, 'HEARD_AT', hearing);
  if (choose.chance(50)) {
    const seat = cited('Seat', `seat/${key}-s`, { role: 'CHAIR' }, owner);
    link(hearing, 'HAS', seat);
    link(seat, 'OF', choose.from(draft.officers));
  }
  for (const [n, allegation] of allegations.entries()) {
    if (!choose.chance(70)) continue;
    const about = {
      ...maybe(draft, 95, 'result', ['PROVEN', 'PROVEN', 'NOT_PROVEN', 'WITHDRAWN']),
      ...maybe(draft, 70, 'severity', ['MISCONDUCT', 'GROSS_MISCONDUCT']),
    };
    const finding = cited('Finding', `finding/${key}-f${String(n)}`, about, owner);
    link(hearing, 'FOUND', finding);
    link(finding, 'ON', allegation);
    if (about['result'] === 'PROVEN' && choose.chance(80)) {
      const kinds = [
        'DISMISSAL_WITHOUT_NOTICE',
        'WOULD_HAVE_BEEN_DISMISSED',
        'WRITTEN_WARNING',
        'NO_SANCTION',
      ];
      const outcome = cited('Outcome', `outcome/${key}-o${String(n)}`, { kind: choose.from(kinds) }, owner);
      link(finding, 'RESULTED_IN', outcome);
    }
    if (choose.chance(12)) {
      const decided = {
        kind: 'POLICE_APPEALS_TRIBUNAL',
        ...maybe(draft, 90, 'result', ['QUASHED', 'REFUSED']),
        ...vagueDay(choose, 'decidedOn'),
      };
      const appeal = cited('Appeal', `appeal/${key}-p${String(n)}`, decided, owner);
      link(matter, 'APPEALED_IN', appeal);
      link(appeal, 'AGAINST_FINDING', finding);
    }
  }
}
