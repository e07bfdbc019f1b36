-- What the agency's own evaluators judged, and their signed results. Never changed, never removed.

CREATE TABLE internal_judgment (
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  -- Counts the judgments of a proposal.
  sequence integer NOT NULL,
  -- BEGINNING, SELF_ASSESSMENT, PRELIMINARY, EVALUATION, LEAD_REVIEW or TECHNICAL_REVIEW.
  kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note varchar(4000) NOT NULL,
  judged_by varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  judged_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT internal_judgment_order UNIQUE (proposal_id, sequence),
  CONSTRAINT internal_judgment_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TRIGGER internal_judgment_stays BEFORE UPDATE ON internal_judgment
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'judgments are never changed';

CREATE TRIGGER internal_judgment_remains BEFORE DELETE ON internal_judgment
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'judgments are never removed';

-- The signed result of an internal evaluation (LHE TPI); a second one where the law changed and it was confirmed anew.
CREATE TABLE internal_result (
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  sequence integer NOT NULL,
  number varchar(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  signed_on date NOT NULL,
  meets boolean NOT NULL,
  ruleset_tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  member varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  lead varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  controller varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  -- The scores of TPI at signing as JSON, exactly: 2/3 where a number has no finite form.
  scores longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT internal_result_order UNIQUE (proposal_id, sequence),
  CONSTRAINT internal_result_number UNIQUE (number),
  CONSTRAINT internal_result_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TRIGGER internal_result_stays BEFORE UPDATE ON internal_result
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'signed results are never changed';

CREATE TRIGGER internal_result_remains BEFORE DELETE ON internal_result
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'signed results are never removed';
