-- What an ingest in PostgreSQL needs for the same work: the events, found again by customer and key, and the totals of
-- three meters by customer, group and hour.
CREATE TABLE events (
    customer integer NOT NULL,
    key text COLLATE "C" NOT NULL,
    at timestamptz NOT NULL,
    name text COLLATE "C" NOT NULL,
    service text COLLATE "C" NOT NULL,
    model text COLLATE "C" NOT NULL,
    input bigint NOT NULL,
    output bigint NOT NULL,
    PRIMARY KEY (customer, key)
);

CREATE TABLE totals (
    customer integer NOT NULL,
    meter smallint NOT NULL,
    grouping text COLLATE "C" NOT NULL,
    hour timestamptz NOT NULL,
    value bigint NOT NULL,
    PRIMARY KEY (customer, meter, grouping, hour)
) WITH (fillfactor = 70);
