-- Lines whose margin is known → each category's share of net revenue kept as margin.
-- Reads "known_lines", the lines of the days that may tell. A category whose known lines net to nothing or less tells no share.
SELECT
    category,
    CAST(SUM(margin) / SUM(revenue) AS DECIMAL(9, 6)) AS share
FROM known_lines
WHERE margin IS NOT NULL AND category IS NOT NULL AND NOT is_cancelled
GROUP BY category
HAVING SUM(revenue) > 0 AND ABS(SUM(margin)) < 100 * SUM(revenue)
