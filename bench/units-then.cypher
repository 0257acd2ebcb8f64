// The totals of these units at the time: each allegation in the one unit in which its accused surely was then.
UNWIND range(0, size($units) - 1) AS place
MATCH (unit:Unit)
WHERE unit.id = $units[place]
OPTIONAL MATCH (posting:Posting)-[:IN_UNIT]->(unit)
OPTIONAL MATCH (allegation:Allegation)-[:DURING]->(posting)
WHERE allegation.attributionCertainty = 'DEFINITE'
OPTIONAL MATCH (officer:Officer)-[:ACCUSED_IN]->(allegation)
OPTIONAL MATCH (allegation)-[:PART_OF]->(matter)
WITH place, unit, count(DISTINCT officer) AS officers, count(DISTINCT matter) AS matters, count(DISTINCT allegation) AS allegations
ORDER BY place
RETURN unit.id, unit.name, officers, matters, allegations
