-- Lines → purchases: one row per customer and day with anything on it.
-- Reads "lines" (the ledger's sound lines), "customers", "contracts", "category_margins" and
-- "company_margin". A line of a contract is no purchase: it is among the charges.
-- Plain SQL that Spark runs too. Guests are in no row of "customers" and fall out here.
WITH earned AS (
    SELECT
        customers.customer_key,
        lines.day,
        lines.revenue,
        lines.cost_to_serve,
        lines.is_purchase,
        -- margin = known margin, else revenue × the category's share, else × the company's
        COALESCE(
            lines.margin,
            CAST(
                CAST(lines.revenue AS DECIMAL(28, 4))
                * COALESCE(category_margins.share, company_margin.share)
                AS DECIMAL(18, 4)
            )
        ) AS margin
    FROM lines
    JOIN customers ON customers.customer_id = lines.customer_id
    LEFT JOIN category_margins ON category_margins.category = lines.category
    CROSS JOIN company_margin
    WHERE lines.contract_id IS NULL OR lines.contract_id NOT IN (SELECT contract_id FROM contracts)
)
SELECT
    customer_key,
    day,
    CAST(SUM(revenue) AS DECIMAL(18, 4)) AS revenue,
    CAST(SUM(margin) AS DECIMAL(18, 4)) AS margin,
    CAST(SUM(cost_to_serve) AS DECIMAL(18, 4)) AS cost_to_serve,
    MAX(is_purchase) AS is_purchase,
    FALSE AS is_contact
FROM earned
GROUP BY customer_key, day
