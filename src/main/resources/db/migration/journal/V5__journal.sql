-- Who did what: added to, never changed. Every entry holds the hash of the one before it on the same subject.

CREATE TABLE journal_entry (
  id uuid NOT NULL,
  subject_kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Number of a proposal, code of an agency, tag of a ruleset, username of an account.
  subject_key varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  sequence bigint NOT NULL,
  at datetime(3) NOT NULL,
  actor_username varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  actor_name varchar(200) NOT NULL,
  actor_role varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL,
  actor_on_behalf_of varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL,
  what varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage varchar(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ruleset_tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- Canonical JSON: the text that the hash was taken of.
  evidence longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL CHECK (json_valid(evidence)),
  details longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL CHECK (json_valid(details)),
  -- SHA-256 in hexadecimal digits.
  previous_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT journal_entry_place UNIQUE (subject_kind, subject_key, sequence)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The end of each chain. Writers lock their subject's row, so that its entries come one after the other.
CREATE TABLE journal_head (
  subject_kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_key varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  -- 0 before the first entry.
  sequence bigint NOT NULL,
  hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (subject_kind, subject_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TRIGGER journal_entry_stays BEFORE DELETE ON journal_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal entries are never removed';

CREATE TRIGGER journal_entry_stays_as_it_is BEFORE UPDATE ON journal_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal entries are never changed';

CREATE TRIGGER journal_head_stays BEFORE DELETE ON journal_head
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'heads of the journal are never removed';
