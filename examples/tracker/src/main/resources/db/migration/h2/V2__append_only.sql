-- The database itself refuses to change a fact.

create trigger plan_append_only before update, delete on plan for each row call 'org.policytargets.examples.tracker.store.AppendOnly';

create trigger plan_version_append_only before update, delete on plan_version for each row call 'org.policytargets.examples.tracker.store.AppendOnly';

create trigger submission_append_only before update, delete on submission for each row call 'org.policytargets.examples.tracker.store.AppendOnly';

create trigger actual_append_only before update, delete on actual for each row call 'org.policytargets.examples.tracker.store.AppendOnly';

create trigger resolution_append_only before update, delete on resolution for each row call 'org.policytargets.examples.tracker.store.AppendOnly';

create trigger account_event_append_only before update, delete on account_event for each row call 'org.policytargets.examples.tracker.store.AppendOnly';

create trigger audit_append_only before update, delete on audit for each row call 'org.policytargets.examples.tracker.store.AppendOnly';
