// Officers accused in $threshold matters within $window days, fewest days first, counted when it is asked. The day of a
// matter is that on which the officer's conduct in it began.
MATCH (officer:Officer)
WHERE officer.dataSetId = $dataSet
MATCH (officer)-[:ACCUSED_IN]->(allegation)
WHERE allegation.conductStartEarliest IS NOT NULL
MATCH (allegation)-[:PART_OF]->(matter)
WITH officer, matter, min(allegation.conductStartEarliest) AS began
WITH officer, duration.inDays(date('1900-01-01'), date(began)).days AS day
ORDER BY officer.id, day
WITH officer, collect(day) AS days
WHERE size(days) >= $threshold
UNWIND range(0, size(days) - $threshold) AS from
WITH officer, min(days[from + $threshold - 1] - days[from]) AS fewest
WHERE fewest <= $window
WITH officer, fewest
ORDER BY fewest, officer.id
LIMIT 20
RETURN fewest, officer.id, officer.name
