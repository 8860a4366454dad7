-- Every table with somebody's data carries school_id: a school is the unit a database can later be divided by.
create table school (
    id uuid primary key,
    name text not null,
    created_at timestamptz not null
);

create table account (
    id uuid primary key,
    school_id uuid not null references school (id),
    name text not null,
    -- Staff sign in with an address; pupils have none.
    email text,
    secret_hash text not null,
    roles text not null,
    -- Raised by whatever must end every session at once; a session of another epoch is dead.
    epoch integer not null default 0,
    created_at timestamptz not null,
    disabled boolean not null default false
);
create unique index account_email on account (lower(email));
create index account_school on account (school_id);

create table session (
    token_hash text primary key,
    school_id uuid not null references school (id),
    account_id uuid not null references account (id) on delete cascade,
    epoch integer not null,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index session_account on session (account_id);
create index session_expiry on session (expires_at);

create table known_device (
    account_id uuid not null references account (id) on delete cascade,
    school_id uuid not null references school (id),
    device_hash text not null,
    seen_at timestamptz not null,
    primary key (account_id, device_hash)
);

create table invitation (
    id uuid primary key,
    school_id uuid not null references school (id),
    token_hash text not null unique,
    roles text not null,
    invited_by uuid not null references account (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_by uuid references account (id)
);

-- No school's data: codes that allow the first school to be made, and counters of attempts.
create table setup_code (
    code_hash text primary key,
    created_at timestamptz not null
);

create table rate_limit (
    bucket text primary key,
    window_start timestamptz not null,
    taken integer not null
);
