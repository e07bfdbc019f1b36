-- Proposals, and what was decided about them.

CREATE SEQUENCE proposal_serial START WITH 1 INCREMENT BY 1 NOCACHE;

CREATE TABLE proposal (
  id uuid NOT NULL,
  -- In the order of opening; lists page by it.
  serial bigint NOT NULL,
  number varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  unit_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  award varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  season smallint NOT NULL,
  path varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ruleset_tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_on date NULL,
  -- Until then the letter may be filed.
  closes_on date NOT NULL,
  -- Day of the act that ended it: decree of award, of revocation, or the end itself.
  ended_on date NULL,
  opened_at datetime(3) NOT NULL,
  opened_by uuid NOT NULL,
  version bigint NOT NULL,
  -- One that runs, or has led to the award, per unit, award and season.
  claim varchar(80) CHARACTER SET ascii COLLATE ascii_bin
    AS (CASE WHEN status IN ('RUNNING', 'AWARDED') THEN concat(unit_id, '/', award, '/', season) END) STORED,
  PRIMARY KEY (id),
  CONSTRAINT proposal_number UNIQUE (number),
  CONSTRAINT proposal_serial_once UNIQUE (serial),
  CONSTRAINT proposal_claim UNIQUE (claim),
  CONSTRAINT proposal_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT proposal_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT proposal_ruleset FOREIGN KEY (ruleset_tag) REFERENCES ruleset (tag),
  KEY proposal_of_unit (unit_id, serial),
  KEY proposal_of_agency (agency_id, serial)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who decided what, on which figures and by which version of which table. Never changed, never removed.
CREATE TABLE decision_record (
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  -- Counts the records of a proposal.
  sequence integer NOT NULL,
  kind varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ruleset_tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decided_by varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  decided_at datetime(3) NOT NULL,
  outcome varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The whole as JSON: inputs, criteria with limit, value, verdict, article and rule, and what a person added.
  content longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT decision_record_order UNIQUE (proposal_id, sequence),
  CONSTRAINT decision_record_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TRIGGER decision_record_stays BEFORE UPDATE ON decision_record
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'decision records are never changed';

CREATE TRIGGER decision_record_remains BEFORE DELETE ON decision_record
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'decision records are never removed';
