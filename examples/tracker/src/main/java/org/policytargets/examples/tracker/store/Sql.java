package org.policytargets.examples.tracker.store;

/** All statements, alike for H2 and PostgreSQL: only reading and adding. */
final class Sql {
    static final String PLANS = """
            select p.id, v.version, v.document from plan p join plan_version v on v.plan_id = p.id
            where v.version = (select max(w.version) from plan_version w where w.plan_id = p.id)
            order by p.created_at, p.id""";
    static final String PLAN_IDS = "select id from plan order by created_at, id";
    static final String ADD_PLAN = "insert into plan (id, created_at) values (?, ?)";
    /** Writers of one plan wait for each other, so that the numbers of facts rise as they become visible. */
    static final String LOCK_PLAN = "select id from plan where id = ? for update";

    static final String ADD_VERSION = """
            insert into plan_version (plan_id, version, document, digest, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?)""";
    static final String LAST_VERSION =
            "select version, digest from plan_version where plan_id = ? order by version desc fetch first 1 row only";
    static final String VERSION = "select document from plan_version where plan_id = ? and version = ?";
    static final String VERSIONS =
            "select version, recorded_by, recorded_at from plan_version where plan_id = ? order by version desc";
    static final String HEAD = """
            select (select max(version) from plan_version where plan_id = ?),
                (select max(seq) from submission where plan_id = ?)""";

    static final String ADD_SUBMISSION = """
            insert into submission (plan_id, idempotency_key, digest, way, file_name, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?)""";
    static final String SUBMISSION = "select seq, digest from submission where plan_id = ? and idempotency_key = ?";
    static final String ADD_ACTUAL = "insert into actual (submission, row_number, document) values (?, ?, ?)";
    static final String ADD_RESOLUTION = "insert into resolution (submission, document) values (?, ?)";
    static final String ACTUALS_SINCE = """
            select a.seq, a.row_number, a.document, s.seq, s.way, s.file_name, s.recorded_by, s.recorded_at
            from submission s join actual a on a.submission = s.seq
            where s.plan_id = ? and s.seq > ? and s.seq <= ? order by a.seq""";
    static final String RESOLUTIONS = """
            select r.document from submission s join resolution r on r.submission = s.seq
            where s.plan_id = ? and s.seq <= ? order by r.seq""";

    static final String ADD_ACCOUNT_EVENT =
            "insert into account_event (name, kind, hash, recorded_at) values (?, ?, ?, ?)";
    static final String ACCOUNT_EVENTS = "select kind, hash from account_event where name = ? order by seq";
    static final String TOKEN = "select name from account_event where kind = 'TOKEN' and hash = ?";
    static final String ANY_ACCOUNT = "select count(*) from account_event";

    static final String ADD_AUDIT = """
            insert into audit (recorded_at, account, action, subject, outcome, request)
            values (?, ?, ?, ?, ?, ?)""";
    static final String AUDIT = """
            select seq, recorded_at, account, action, subject, outcome, request from audit
            where seq < ? order by seq desc fetch first 100 rows only""";
    static final String ALIVE = "select 1 from plan fetch first 1 row only";

    /** H2 alone: what is committed is on the disk. */
    static final String SYNC = "checkpoint sync";
    /** H2 alone: the file is written anew without what is free in it. */
    static final String COMPACT = "shutdown compact";
    /** H2 alone: everybody's connection ends, and nothing is written any more. */
    static final String LEAVE = "shutdown immediately";

    private Sql() {}
}
