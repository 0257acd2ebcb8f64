/** A query of a guide, which is run by a click. */
export interface GuideQuery {
  readonly title: string;
  readonly cypher: string;
}

/** A page of a guide: what it is about, in a paragraph or two, and what to click. */
export interface GuideSlide {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly queries: readonly GuideQuery[];
}

/** A guide of Neo4j Browser. */
export interface Guide {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly slides: readonly GuideSlide[];
}

const query = (title: string, ...lines: readonly string[]): GuideQuery => ({
  title,
  cypher: lines.join('\n'),
});

/** The guides, the first of which the Browser opens on. Their queries are run in a test. */
export const GUIDES: readonly Guide[] = [
  {
    name: 'two-cases',
    title: 'Explore the two cases',
    slides: [
      {
        heading: 'Officers, allegations, matters',
        paragraphs: [
          'A matter is what a force looks into as one; an allegation is what one officer is said to have done in it. White circles are allegations: somebody says so. Dark ones are findings and outcomes: a panel or a chair decided so.',
        ],
        queries: [
          query(
            'The officers, what is alleged, and in which matter',
            'MATCH path = (:Officer)-[:ACCUSED_IN]->(:Allegation)-[:PART_OF]->(:Matter)',
            'RETURN path LIMIT 50',
          ),
          query(
            'What was found, at which hearing, with which outcome',
            'MATCH path = (:Hearing)-[:FOUND]->(finding:Finding)-[:ON]->(:Allegation)<-[:ACCUSED_IN]-(:Officer)',
            'OPTIONAL MATCH result = (finding)-[:RESULTED_IN]->(:Outcome)',
            'RETURN path, result LIMIT 50',
          ),
        ],
      },
      {
        heading: 'Where it happened, and to whom',
        paragraphs: [
          'A victim is a pseudonym and a few coarse words, within one matter. What could identify somebody is in no file and not in this graph.',
        ],
        queries: [
          query(
            'Allegations, the unit then, and the victims of each',
            'MATCH path = (:Victim)<-[:AGAINST]-(allegation:Allegation)',
            'OPTIONAL MATCH then = (allegation)-[:DURING]->(:Posting)-[:IN_UNIT]->(:Unit)',
            'RETURN path, then LIMIT 50',
          ),
          query(
            'A matter from its referral to its hearings',
            'MATCH (matter:Matter)-[:HEARD_AT]->(:Hearing) WITH matter ORDER BY matter.id LIMIT 1',
            'MATCH path = (matter)-[:REFERRED_IN|INVESTIGATED_IN|HEARD_AT|PROSECUTED_IN|APPEALED_IN]->()',
            'RETURN path',
          ),
        ],
      },
    ],
  },
  {
    name: 'repeat-allegations',
    title: 'Repeat allegations',
    slides: [
      {
        heading: 'Who was accused before?',
        paragraphs: [
          'Two allegations of one matter are one matter: counting them as two would make a repeat out of one complaint. What is counted here is what was alleged, whatever became of it.',
        ],
        queries: [
          query(
            'Officers accused in two matters or more',
            'MATCH (officer:Officer)-[:ACCUSED_IN]->(:Allegation)-[:PART_OF]->(matter:Matter)',
            'WITH officer, count(DISTINCT matter) AS matters WHERE matters >= 2',
            'MATCH path = (officer)-[:ACCUSED_IN]->(:Allegation)-[:PART_OF]->(:Matter)',
            'RETURN path LIMIT 100',
          ),
          query(
            'An investigation that came before an allegation',
            'MATCH path = (:Officer)-[:HAD_BEFORE]->(prior:PriorInvestigation)-[:BEFORE]->(:Allegation)',
            'MATCH was = (prior)-[:WAS]->(:Investigation)',
            'RETURN path, was LIMIT 50',
          ),
        ],
      },
    ],
  },
  {
    name: 'who-commanded-when',
    title: 'Who commanded when',
    slides: [
      {
        heading: 'Commanders are postings, too',
        paragraphs: [
          'A posting with COMMAND_OF is a command, from one day to another. To have commanded a unit then says nothing of what a commander knew or did.',
        ],
        queries: [
          query(
            'Units, their commands and who held them',
            'MATCH path = (:Officer)-[:HELD]->(:Posting)-[:COMMAND_OF]->(:Unit)',
            'RETURN path LIMIT 50',
          ),
          query(
            'What commanders said in public, and about which matter',
            'MATCH path = (:Officer)<-[:MADE_BY]-(statement:Statement)-[:ABOUT]->(:Matter)',
            'OPTIONAL MATCH unit = (statement)-[:SPOKE_FOR]->(:Unit)',
            'RETURN path, unit LIMIT 50',
          ),
        ],
      },
    ],
  },
  {
    name: 'evidence-of-a-fact',
    title: 'Evidence of a fact',
    slides: [
      {
        heading: 'Every fact has a source',
        paragraphs: [
          'A citation says which fact it supports (`fact`), in which words (`quote`), and where in the source they stand. Where sources disagree, each claim stands beside the others.',
        ],
        queries: [
          query(
            'What supports the findings',
            'MATCH path = (:Finding)-[:SUPPORTED_BY]->(:Citation)-[:FROM]->(:Source)',
            'RETURN path LIMIT 50',
          ),
          query(
            'What the sources disagree on',
            'MATCH path = ()-[:DISPUTED_IN]->(:Conflict)-[:BETWEEN]->(:Claim)-[:CLAIMED_IN]->(:Citation)-[:FROM]->(:Source)',
            'RETURN path LIMIT 50',
          ),
        ],
      },
    ],
  },
  {
    name: 'networks',
    title: 'Networks',
    slides: [
      {
        heading: 'Accused together, sitting together',
        paragraphs: [
          'Officers are joined by a matter in which both are accused. That two people stand in one matter says nothing of what either did. Each founding case has one accused officer: this draws something once a larger record is loaded.',
        ],
        queries: [
          query(
            'Officers accused in one matter',
            'MATCH path = (one:Officer)-[:ACCUSED_IN]->(:Allegation)-[:PART_OF]->(:Matter)<-[:PART_OF]-(:Allegation)<-[:ACCUSED_IN]-(other:Officer)',
            'WHERE one.id < other.id',
            'RETURN path LIMIT 50',
          ),
          query(
            'Who sat at which hearing',
            'MATCH path = (:Hearing)-[:HAS]->(:Seat)-[:OF]->()',
            'RETURN path LIMIT 50',
          ),
        ],
      },
    ],
  },
];
