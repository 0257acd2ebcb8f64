// The totals of these units as they are often counted: over everyone who ever served there.
UNWIND $units AS id
MATCH (unit:Unit)
WHERE unit.id = id
MATCH (posting:Posting)-[:IN_UNIT]->(unit)
MATCH (officer:Officer)-[:HELD]->(posting)
MATCH (officer)-[:ACCUSED_IN]->(allegation)
MATCH (allegation)-[:PART_OF]->(matter)
RETURN unit.id, unit.name, count(DISTINCT officer), count(DISTINCT matter), count(DISTINCT allegation)
