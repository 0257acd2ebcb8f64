import type { MappingCase } from '../mapping-case.js';

/** Filters: three-valued, so that what is not stated neither passes nor fails. */
export const filterCases: readonly MappingCase[] = [
  {
    title: 'NOT leaves out whoever is not known, and none passes only lists that are known to be whole',
    query: `{ officers(where: { NOT: { repeatAllegation: { eq: YES } }, allegations: { none: { status: { eq: PROVEN } } } }) { nodes { id } } known: officers(where: { allegations: { none: { status: { eq: PROVEN } } } }) { nodes { id } } }`,
    statements: {
      officers: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, NULL] AS meta
OPTIONAL CALL () {
  MATCH (this1:Officer) USING INDEX this1:Officer(nameKey, id) WHERE (this1.nameKey IS NOT NULL AND this1.id IS NOT NULL AND ($p1 IN this1.complete AND NOT (EXISTS {
    MATCH (this1)-[this2:ACCUSED_IN]->(this3)
    WHERE NOT (coalesce(this3.status <> $p2, false) = true)
  }) AND this1.repeatAllegation <> $p3))
  WITH this1
  ORDER BY this1.nameKey ASC, this1.id ASC
  LIMIT $p0
  RETURN this1
}
WITH meta, this1
ORDER BY this1.nameKey ASC, this1.id ASC
RETURN [meta, [this1.id]] AS row`,
      known: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, NULL] AS meta
OPTIONAL CALL () {
  MATCH (this1:Officer) USING INDEX this1:Officer(nameKey, id) WHERE (this1.nameKey IS NOT NULL AND this1.id IS NOT NULL AND ($p1 IN this1.complete AND NOT (EXISTS {
    MATCH (this1)-[this2:ACCUSED_IN]->(this3)
    WHERE NOT (coalesce(this3.status <> $p2, false) = true)
  })))
  WITH this1
  ORDER BY this1.nameKey ASC, this1.id ASC
  LIMIT $p0
  RETURN this1
}
WITH meta, this1
ORDER BY this1.nameKey ASC, this1.id ASC
RETURN [meta, [this1.id]] AS row`,
    },
    parameters: {
      officers: { p0: 4, p1: 'allegations', p2: 'PROVEN', p3: 'YES' },
      known: { p0: 4, p1: 'allegations', p2: 'PROVEN' },
    },
    answer: { officers: { nodes: [] }, known: { nodes: [{ id: 'officer/t-2' }, { id: 'officer/t-4' }] } },
  },
  {
    title: 'all and single look for members that are not known to pass or to fail',
    query: `{ officers(where: { OR: [{ allegations: { all: { status: { eq: ALLEGED } } } }, { postings: { single: { role: { eq: MEMBER } } } }] }) { nodes { id } } }`,
    statements: {
      officers: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, NULL] AS meta
OPTIONAL CALL () {
  MATCH (this1:Officer) USING INDEX this1:Officer(nameKey, id) WHERE (this1.nameKey IS NOT NULL AND this1.id IS NOT NULL AND (($p1 IN this1.complete AND NOT (EXISTS {
    MATCH (this1)-[this2:ACCUSED_IN]->(this3)
    WHERE NOT (coalesce(this3.status = $p2, false) = true)
  })) OR ($p3 IN this1.complete AND EXISTS {
    MATCH (this1)-[this4:HELD]->(this5)
    WHERE this5.role = $p4
  } AND COUNT {
    MATCH (this1)-[this6:HELD]->(this7)
    WHERE NOT (coalesce(this7.role <> $p4, false) = true)
  } = 1)))
  WITH this1
  ORDER BY this1.nameKey ASC, this1.id ASC
  LIMIT $p0
  RETURN this1
}
WITH meta, this1
ORDER BY this1.nameKey ASC, this1.id ASC
RETURN [meta, [this1.id]] AS row`,
    },
    parameters: { officers: { p0: 4, p1: 'allegations', p2: 'ALLEGED', p3: 'postings', p4: 'MEMBER' } },
    answer: { officers: { nodes: [{ id: 'officer/t-2' }, { id: 'officer/t-4' }] } },
  },
  {
    title: 'vague conduct passes when it surely fits, and possibly when it may',
    query: `{ surely: allegations(where: { conduct: { within: { from: "2020-04-15", to: "2020-12-31" } } }) { totalCount } perhaps: allegations(where: { conduct: { possibly: { within: { from: "2020-04-15", to: "2020-12-31" } } } }) { totalCount } }`,
    statements: {
      surely: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, COUNT {
  MATCH (this1:Allegation)
  WHERE (this1.conductStartEarliestKey >= $p0 AND this1.conductStartEarliestKey <= $p1 AND this1.conductStartEarliestKey IS NOT NULL AND this1.id IS NOT NULL AND (this1.conductStartEarliest >= $p0 AND this1.conductEndLatest <= $p1))
}] AS meta
RETURN [meta] AS row`,
      perhaps: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
WITH [this0.dataVersion, this0.loading, COUNT {
  MATCH (this1:Allegation)
  WHERE (this1.conductStartEarliestKey <= $p1 AND this1.conductStartEarliestKey IS NOT NULL AND this1.id IS NOT NULL AND (this1.conductStartLatest >= $p0 AND this1.conductEndEarliest <= $p1))
}] AS meta
RETURN [meta] AS row`,
    },
    parameters: {
      surely: { p0: '2020-04-15', p1: '2020-12-31' },
      perhaps: { p0: '2020-04-15', p1: '2020-12-31' },
    },
    answer: { surely: { totalCount: 0 }, perhaps: { totalCount: 1 } },
  },
  {
    title: 'allegations are found by who commanded then',
    query: `{ allegations(where: { attribution: { commanders: { some: { level: { eq: 0 }, officer: { name: { startsWith: "Zo" } } } } } }) { nodes { id } } }`,
    statements: {
      allegations: `
CYPHER 5
MATCH (this0:_Graph)
WHERE this0.id = 'graph'
CALL () {
  WITH COLLECT {
    MATCH (this1:Officer) USING INDEX SEEK this1:Officer(nameKey, id) WHERE (this1.nameKey STARTS WITH $p3 AND this1.id IS NOT NULL)
    RETURN this1
    
    LIMIT $p4
  } AS var2
  WITH CASE
    WHEN size(var2) < $p4 THEN COLLECT {
      UNWIND var2 AS this3
      WITH this3
      WHERE this3.name STARTS WITH $p2
      MATCH (this4)<-[:HELD]-(this3)
      RETURN this4
      
      LIMIT $p4
    }
  END AS var5
  WITH CASE
    WHEN size(var5) < $p4 THEN COLLECT {
      UNWIND var5 AS this6
      MATCH (this7)-[:UNDER]->(this6)
      RETURN this7
      
      LIMIT $p4
    }
  END AS var8
  RETURN CASE
    WHEN size(var8) < $p4 THEN COLLECT {
      UNWIND var8 AS this9
      WITH this9
      WHERE (this9:Allegation AND EXISTS {
        MATCH (this9)-[this10:UNDER]->(this11)
        WHERE (this10.level = $p1 AND EXISTS {
          MATCH (this11)<-[this12:HELD]-(this13)
          WHERE this13.name STARTS WITH $p2
        })
      })
      RETURN DISTINCT this9
    }
  END AS found
}
WITH [this0.dataVersion, this0.loading, NULL] AS meta, found
WITH meta, found IS NULL AS var14, found AS var15
UNWIND CASE
  WHEN size(var15) > 0 THEN var15
  ELSE [NULL]
END AS this16
WITH meta, var14, this16, count(this16) AS var17
WITH meta, var14, this16
ORDER BY this16.conductStartEarliestKey ASC, this16.id ASC
LIMIT $p0
OPTIONAL CALL (var14, this16) {
  WITH this16, var14
  WHERE var14 = false
  RETURN this16 AS this18
  UNION ALL
  WITH var14
  WHERE var14 = true
  CALL () {
    MATCH (this18:Allegation) USING INDEX this18:Allegation(conductStartEarliestKey, id) WHERE (this18.conductStartEarliestKey IS NOT NULL AND this18.id IS NOT NULL AND EXISTS {
      MATCH (this18)-[this19:UNDER]->(this20)
      WHERE (this19.level = $p1 AND EXISTS {
        MATCH (this20)<-[this21:HELD]-(this22)
        WHERE this22.name STARTS WITH $p2
      })
    })
    WITH this18
    ORDER BY this18.conductStartEarliestKey ASC, this18.id ASC
    LIMIT $p0
    RETURN this18
  }
  RETURN this18
}
WITH meta, this18
ORDER BY this18.conductStartEarliestKey ASC, this18.id ASC
RETURN [meta, [this18.id]] AS row`,
    },
    parameters: { allegations: { p0: 5, p1: 0, p2: 'Zo', p3: 'zo', p4: 3 } },
    answer: { allegations: { nodes: [{ id: 'allegation/t-1' }] } },
  },
];
