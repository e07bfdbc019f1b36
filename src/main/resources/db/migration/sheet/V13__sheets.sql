-- Worksheets of a proposal: one sheet a level, side by side, and what went back to the unit.

CREATE TABLE sheet (
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  -- UNIT, PRELIMINARY, TPI, TPN or FIELD.
  level varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- CLOSED, OPEN, or NAMED: then only the items in sheet_unlocked.
  writing varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Number of the last return round when it was last opened; 0 before the first.
  round integer NOT NULL,
  -- Counts the changes.
  version bigint NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sheet_level UNIQUE (proposal_id, level),
  CONSTRAINT sheet_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who may write while it is open; nobody named: whoever has the level's role.
CREATE TABLE sheet_writer (
  sheet_id uuid NOT NULL,
  username varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (sheet_id, username),
  CONSTRAINT sheet_writer_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE sheet_unlocked (
  sheet_id uuid NOT NULL,
  item varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (sheet_id, item),
  CONSTRAINT sheet_unlocked_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What stands now, as the worksheet reads it: "3.6", "Ya". An answer that was taken back leaves its row.
CREATE TABLE sheet_answer (
  sheet_id uuid NOT NULL,
  item varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  answer varchar(100) NULL,
  note varchar(4000) NULL,
  changed_at datetime(3) NOT NULL,
  changed_by varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  changed_round integer NOT NULL,
  PRIMARY KEY (sheet_id, item),
  CONSTRAINT sheet_answer_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What stood before. Never changed, never removed.
CREATE TABLE sheet_past_answer (
  id uuid NOT NULL,
  sheet_id uuid NOT NULL,
  item varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  answer varchar(100) NULL,
  note varchar(4000) NULL,
  changed_at datetime(3) NOT NULL,
  changed_by varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  changed_round integer NOT NULL,
  replaced_at datetime(3) NOT NULL,
  replaced_round integer NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sheet_past_answer_sheet FOREIGN KEY (sheet_id) REFERENCES sheet (id),
  KEY sheet_past_answer_round (sheet_id, replaced_round)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TRIGGER sheet_past_answer_stays BEFORE UPDATE ON sheet_past_answer
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'earlier answers are never changed';

CREATE TRIGGER sheet_past_answer_remains BEFORE DELETE ON sheet_past_answer
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'earlier answers are never removed';

-- What an evaluator sent back to the unit, and what came back.
CREATE TABLE return_round (
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  -- From 1, over all who return.
  number integer NOT NULL,
  -- The level of whoever asks.
  asker varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  opened_at datetime(3) NOT NULL,
  opened_by varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  answered_at datetime(3) NULL,
  answered_by varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL,
  version integer NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT return_round_number UNIQUE (proposal_id, number),
  CONSTRAINT return_round_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE return_item (
  round_id uuid NOT NULL,
  position integer NOT NULL,
  -- Code of a worksheet item, key of a criterion or kind of document.
  item varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  reason varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text varchar(4000) NOT NULL,
  response_kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  response_text varchar(4000) NULL,
  -- Whether something about it was found changed, whatever the response says.
  changed boolean NOT NULL,
  PRIMARY KEY (round_id, position),
  CONSTRAINT return_item_once UNIQUE (round_id, item),
  CONSTRAINT return_item_round FOREIGN KEY (round_id) REFERENCES return_round (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Indices of the national survey, from 0 to 4. Only ever added; the last one counts.
CREATE TABLE survey_indices (
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  sequence integer NOT NULL,
  spak varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  spkp varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT survey_indices_order UNIQUE (proposal_id, sequence),
  CONSTRAINT survey_indices_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
