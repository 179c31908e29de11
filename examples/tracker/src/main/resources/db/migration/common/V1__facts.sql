-- Facts are added and never changed. What holds now is worked out from them.

create table plan (
  id varchar(100) primary key,
  created_at timestamp with time zone not null
);

create table plan_version (
  seq bigint generated always as identity primary key,
  plan_id varchar(100) not null references plan (id),
  version integer not null,
  document text not null,
  digest char(64) not null,
  recorded_by varchar(100) not null,
  recorded_at timestamp with time zone not null,
  unique (plan_id, version)
);

-- What was handed over at once, with one key: all of it is kept, or nothing.
create table submission (
  seq bigint generated always as identity primary key,
  plan_id varchar(100) not null references plan (id),
  idempotency_key varchar(200) not null,
  digest char(64) not null,
  way varchar(10) not null,
  file_name varchar(255) not null,
  recorded_by varchar(100) not null,
  recorded_at timestamp with time zone not null,
  unique (plan_id, idempotency_key)
);

create index submission_of_plan on submission (plan_id, seq);

create table actual (
  seq bigint generated always as identity primary key,
  submission bigint not null references submission (seq),
  row_number integer not null,
  document varchar(1000000) not null
);

create index actual_of_submission on actual (submission, seq);

create table resolution (
  seq bigint generated always as identity primary key,
  submission bigint not null references submission (seq),
  document varchar(1000000) not null
);

create index resolution_of_submission on resolution (submission, seq);

-- An account is what its events make of it: the last password counts, closing ends it and its tokens.
create table account_event (
  seq bigint generated always as identity primary key,
  name varchar(100) not null,
  kind varchar(10) not null,
  hash varchar(200) not null,
  recorded_at timestamp with time zone not null
);

create index account_event_of_name on account_event (name, seq);

create table audit (
  seq bigint generated always as identity primary key,
  recorded_at timestamp with time zone not null,
  account varchar(100) not null,
  action varchar(30) not null,
  subject varchar(500) not null,
  outcome varchar(300) not null,
  request varchar(40) not null
);
