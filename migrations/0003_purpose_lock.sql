-- A practice keeps the purpose it began with: nothing practised may become an assessment afterwards.
CREATE FUNCTION keep_purpose() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.mode IS DISTINCT FROM OLD.mode THEN
    RAISE EXCEPTION 'a practice keeps its purpose: start a new one instead' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER practice_keeps_purpose BEFORE UPDATE ON practice FOR EACH ROW EXECUTE FUNCTION keep_purpose();--> statement-breakpoint
CREATE FUNCTION no_assessment_yet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.mode = 'assessment' THEN
    RAISE EXCEPTION 'assessment is off: it needs its checklist first (DPIA, works council, classification, named human overseer)' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER practice_is_practice BEFORE INSERT ON practice FOR EACH ROW EXECUTE FUNCTION no_assessment_yet();
