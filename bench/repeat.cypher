// Officers accused in two matters or more, most first, counted when it is asked.
MATCH (officer:Officer)
WHERE officer.dataSetId = $dataSet
MATCH (officer)-[:ACCUSED_IN]->(allegation)
MATCH (allegation)-[:PART_OF]->(matter)
WITH officer, count(DISTINCT matter) AS total
WHERE total >= 2
WITH officer, total
ORDER BY total DESC, officer.id DESC
LIMIT 20
RETURN officer.id, officer.name, total
