-- Lines that name a contract → charges: one row per contract and day.
-- Reads "lines" (the ledger's sound lines), "contracts", "category_margins" and "company_margin".
-- Plain SQL that Spark runs too. Whoever the line names, it is the contract's holder who pays.
SELECT
    contracts.contract_key,
    contracts.customer_key,
    lines.day,
    CAST(SUM(lines.revenue) AS DECIMAL(18, 4)) AS revenue,
    -- margin = known margin, else revenue × the category's share, else × the company's
    CAST(
        SUM(
            COALESCE(
                lines.margin,
                CAST(
                    CAST(lines.revenue AS DECIMAL(28, 4))
                    * COALESCE(category_margins.share, company_margin.share)
                    AS DECIMAL(18, 4)
                )
            )
        ) AS DECIMAL(18, 4)
    ) AS margin,
    CAST(SUM(lines.cost_to_serve) AS DECIMAL(18, 4)) AS cost_to_serve
FROM lines
JOIN contracts ON contracts.contract_id = lines.contract_id
LEFT JOIN category_margins ON category_margins.category = lines.category
CROSS JOIN company_margin
GROUP BY contracts.contract_key, contracts.customer_key, lines.day
