-- On what tables decided officially, in a form of which many are read fast: for asking other rules the same. Derived from
-- decision_record, which stays the proof. Never changed, never removed.
CREATE TABLE decision_input (
  proposal_id uuid NOT NULL,
  -- Which table was asked: eligibility or award.
  question varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- That of the record; the last of a proposal and question is what counts.
  sequence integer NOT NULL,
  award varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agency_id uuid NOT NULL,
  agency_kind varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_kind varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  season smallint NOT NULL,
  ruleset_tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- What was known, as tables see it: per fact its code and its billionths (FactBytes).
  facts varbinary(400) NOT NULL,
  PRIMARY KEY (proposal_id, question, sequence),
  CONSTRAINT decision_input_record FOREIGN KEY (proposal_id, sequence) REFERENCES decision_record (proposal_id, sequence)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TRIGGER decision_input_stays BEFORE UPDATE ON decision_input
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'decision inputs are never changed';

CREATE TRIGGER decision_input_remains BEFORE DELETE ON decision_input
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'decision inputs are never removed';

-- Rules held against all of these cases once, by whom, and what came out. Can be made again at any time.
CREATE TABLE trial (
  id uuid NOT NULL,
  -- What is tried: the id of a draft, or the tag of a published ruleset.
  subject varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Hash of its files as they were tried.
  content_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  asked_by varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  asked_at datetime(3) NOT NULL,
  -- Moves while some node is at it; one that stands still was left behind by a node that stopped.
  seen_at datetime(3) NOT NULL,
  total bigint NOT NULL,
  done bigint NOT NULL,
  -- The numbers as JSON, once it is done.
  effect longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL,
  PRIMARY KEY (id),
  KEY trial_of_subject (subject, asked_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Whose outcome a trial changes, by which rows and by how much. Kept for the last trial of each subject.
CREATE TABLE trial_change (
  trial_id uuid NOT NULL,
  number varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  question varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  award varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  season smallint NOT NULL,
  ruleset_tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  turn varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- List of fact, row and margin in billionths, as JSON.
  reasons text CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (trial_id, number, question),
  CONSTRAINT trial_change_trial FOREIGN KEY (trial_id) REFERENCES trial (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
