-- Purchases and costs with a day → purchases: one row per customer and day with anything on it.
-- A day on which a customer only cost something is no purchase, and nothing else is known of it.
-- Reads "purchases", "priced_costs" and "customers". Plain SQL that Spark runs too.
WITH joined AS (
    SELECT customer_key, day, revenue, margin, cost_to_serve, is_purchase
    FROM purchases
    UNION ALL
    SELECT
        customers.customer_key,
        priced_costs.day,
        CAST(0 AS DECIMAL(18, 4)) AS revenue,
        CAST(0 AS DECIMAL(18, 4)) AS margin,
        priced_costs.cost AS cost_to_serve,
        FALSE AS is_purchase
    FROM priced_costs
    JOIN customers ON customers.customer_id = priced_costs.customer_id
    WHERE priced_costs.is_sound AND NOT priced_costs.is_acquisition
)
SELECT
    customer_key,
    day,
    CAST(SUM(revenue) AS DECIMAL(18, 4)) AS revenue,
    CAST(SUM(margin) AS DECIMAL(18, 4)) AS margin,
    CAST(SUM(cost_to_serve) AS DECIMAL(18, 4)) AS cost_to_serve,
    MAX(is_purchase) AS is_purchase
FROM joined
GROUP BY customer_key, day
