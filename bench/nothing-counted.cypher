// From the rare side: the page and how many there are in all.
CALL () {
  MATCH (matter:Matter)
  USING INDEX matter:Matter(reference, receivedEarliestKey, id)
  WHERE matter.reference = $reference AND matter.receivedEarliestKey IS NOT NULL AND matter.id IS NOT NULL
  MATCH (allegation:Allegation)-[:PART_OF]->(matter)
  MATCH (officer:Officer)-[:ACCUSED_IN]->(allegation)
  RETURN count(DISTINCT officer) AS total
}
RETURN total, COLLECT {
  MATCH (matter:Matter)
  USING INDEX matter:Matter(reference, receivedEarliestKey, id)
  WHERE matter.reference = $reference AND matter.receivedEarliestKey IS NOT NULL AND matter.id IS NOT NULL
  MATCH (allegation:Allegation)-[:PART_OF]->(matter)
  MATCH (officer:Officer)-[:ACCUSED_IN]->(allegation)
  WITH DISTINCT officer
  ORDER BY officer.nameKey, officer.id
  LIMIT 20
  RETURN [officer.id, officer.name]
} AS page
