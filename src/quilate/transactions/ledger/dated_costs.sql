-- Purchases and costs with a day → purchases: one row per customer and day with anything on it.
-- A day on which a customer only cost something is no purchase, and nothing else is known of it;
-- after the first purchase it is a contact: a sign that the customer is still there. What is given
-- up for lost is a cost, and a sign of nothing.
-- Reads "purchases", "priced_costs", "customers" and "contracts". Plain SQL that Spark runs too.
WITH joined AS (
    SELECT customer_key, day, revenue, margin, cost_to_serve, is_purchase, FALSE AS is_served
    FROM purchases
    UNION ALL
    SELECT
        customers.customer_key,
        priced_costs.day,
        CAST(0 AS DECIMAL(18, 4)) AS revenue,
        CAST(0 AS DECIMAL(18, 4)) AS margin,
        priced_costs.cost AS cost_to_serve,
        FALSE AS is_purchase,
        NOT priced_costs.is_loss AS is_served
    FROM priced_costs
    JOIN customers ON customers.customer_id = priced_costs.customer_id
    WHERE priced_costs.is_sound AND NOT priced_costs.is_acquisition
        -- Whoever holds a contract, or held one, is served for that.
        AND customers.customer_key NOT IN (SELECT customer_key FROM contracts)
),
days AS (
    SELECT
        customer_key,
        day,
        CAST(SUM(revenue) AS DECIMAL(18, 4)) AS revenue,
        CAST(SUM(margin) AS DECIMAL(18, 4)) AS margin,
        CAST(SUM(cost_to_serve) AS DECIMAL(18, 4)) AS cost_to_serve,
        MAX(is_purchase) AS is_purchase,
        MAX(is_served) AS is_served
    FROM joined
    GROUP BY customer_key, day
),
since AS (
    SELECT
        *,
        MIN(CASE WHEN is_purchase THEN day END) OVER (PARTITION BY customer_key) AS first_purchase
    FROM days
)
SELECT
    customer_key,
    day,
    revenue,
    margin,
    cost_to_serve,
    is_purchase,
    -- Nobody who has not bought yet has a first purchase to be after.
    COALESCE(is_served AND NOT is_purchase AND day > first_purchase, FALSE) AS is_contact
FROM since
