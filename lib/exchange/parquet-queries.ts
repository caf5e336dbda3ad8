/** The DuckDB with which the queries were run. */
export const DUCKDB_VERSION = '1.5.6';

/** Run on 2026-11-22 on a file of `writeParquet`. */
export const DUCKDB_QUERIES: readonly string[] = [
  `-- Posts and median engagement per community and month; what is not known is left out, not counted as zero.
SELECT network, community_name, date_trunc('month', published_at) AS month,
       count(*) AS posts, median(er_f) AS median_er_f, count(er_f) AS posts_with_er_f
FROM read_parquet('posts.parquet')
WHERE published_at IS NOT NULL
GROUP BY ALL ORDER BY ALL;`,
  `-- How the figures are known.
SELECT network, reactions_kind, count(*) AS posts, sum(reactions) AS reactions_known
FROM read_parquet('posts.parquet') GROUP BY ALL ORDER BY ALL;`,
];

export const CLICKHOUSE_QUERY = `-- ClickHouse
SELECT network, reactions_kind, count() FROM file('posts.parquet', Parquet) GROUP BY ALL;`;

export const SPARK_QUERY = `# Spark
spark.read.parquet("posts.parquet").groupBy("network", "reactions_kind").count().show()`;
