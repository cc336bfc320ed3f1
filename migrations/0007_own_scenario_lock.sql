-- A version once published is what people play and were signed for: its words, id and version never change, and it never comes back from retirement.
CREATE FUNCTION keep_own_scenario() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.content IS DISTINCT FROM OLD.content OR NEW.scenario_id IS DISTINCT FROM OLD.scenario_id
    OR NEW.version IS DISTINCT FROM OLD.version OR NEW.workspace_id IS DISTINCT FROM OLD.workspace_id
    OR NEW.signed_at IS DISTINCT FROM OLD.signed_at
    OR (OLD.retired_at IS NOT NULL AND NEW.retired_at IS DISTINCT FROM OLD.retired_at)
    OR (NEW.written_by IS NOT NULL AND NEW.written_by IS DISTINCT FROM OLD.written_by)
    OR (NEW.approved_by IS NOT NULL AND NEW.approved_by IS DISTINCT FROM OLD.approved_by)
    OR (NEW.signed_by IS NOT NULL AND NEW.signed_by IS DISTINCT FROM OLD.signed_by) THEN
    RAISE EXCEPTION 'a published version never changes: publish the next one' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER own_scenario_never_changes BEFORE UPDATE ON own_scenario FOR EACH ROW EXECUTE FUNCTION keep_own_scenario();
