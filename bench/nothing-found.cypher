// From the rare side, which somebody who knows the data would begin with.
MATCH (matter:Matter)
USING INDEX matter:Matter(reference, receivedEarliestKey, id)
WHERE matter.reference = $reference AND matter.receivedEarliestKey IS NOT NULL AND matter.id IS NOT NULL
MATCH (allegation:Allegation)-[:PART_OF]->(matter)
MATCH (officer:Officer)-[:ACCUSED_IN]->(allegation)
WITH DISTINCT officer
ORDER BY officer.nameKey, officer.id
LIMIT 20
RETURN officer.id, officer.name
