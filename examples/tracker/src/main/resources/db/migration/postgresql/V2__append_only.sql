-- The database itself refuses to change a fact.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end
$$;

create trigger plan_append_only before update or delete or truncate on plan execute function refuse_change();

create trigger plan_version_append_only before update or delete or truncate on plan_version execute function refuse_change();

create trigger submission_append_only before update or delete or truncate on submission execute function refuse_change();

create trigger actual_append_only before update or delete or truncate on actual execute function refuse_change();

create trigger resolution_append_only before update or delete or truncate on resolution execute function refuse_change();

create trigger account_event_append_only before update or delete or truncate on account_event execute function refuse_change();

create trigger audit_append_only before update or delete or truncate on audit execute function refuse_change();
