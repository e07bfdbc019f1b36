-- What agencies and units claim, by which letters they propose, and how their proposals were checked.

-- Of an agency and a season, or of a proposal.
CREATE TABLE claim (
  id uuid NOT NULL,
  agency_id uuid NULL,
  season smallint NULL,
  proposal_id uuid NULL,
  changed_by uuid NOT NULL,
  changed_at datetime(3) NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT claim_of_agency UNIQUE (agency_id, season),
  CONSTRAINT claim_of_proposal UNIQUE (proposal_id),
  CONSTRAINT claim_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT claim_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT claim_has_one_claimant CHECK (
    (agency_id IS NOT NULL AND season IS NOT NULL AND proposal_id IS NULL)
    OR (agency_id IS NULL AND season IS NULL AND proposal_id IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Only values that the scale of their criterion takes, as it reads them: "BB", "100", "true".
CREATE TABLE claim_fact (
  claim_id uuid NOT NULL,
  fact varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claimed varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (claim_id, fact),
  CONSTRAINT claim_fact_claim FOREIGN KEY (claim_id) REFERENCES claim (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- One of an agency may propose any number of its units.
CREATE TABLE proposal_letter (
  id uuid NOT NULL,
  agency_id uuid NOT NULL,
  season smallint NOT NULL,
  number varchar(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  dated date NOT NULL,
  -- Statement of absolute responsibility (surat pernyataan tanggung jawab mutlak).
  sptjm_number varchar(200) NOT NULL,
  filed_by uuid NOT NULL,
  filed_at datetime(3) NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT proposal_letter_once UNIQUE (agency_id, season, number),
  CONSTRAINT proposal_letter_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE proposal_check (
  proposal_id uuid NOT NULL,
  -- Whether the leader of the agency approves; null before.
  approved boolean NULL,
  letter_id uuid NULL,
  outcome varchar(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_by uuid NULL,
  -- How far an objection came; null where none may be raised.
  objection varchar(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version integer NOT NULL,
  PRIMARY KEY (proposal_id),
  KEY proposal_check_letter (letter_id),
  CONSTRAINT proposal_check_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT proposal_check_by_letter FOREIGN KEY (letter_id) REFERENCES proposal_letter (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The criteria that stand in the way: not met, and lifted by nothing.
CREATE TABLE failed_criterion (
  proposal_id uuid NOT NULL,
  criterion varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (proposal_id, criterion),
  CONSTRAINT failed_criterion_check FOREIGN KEY (proposal_id) REFERENCES proposal_check (proposal_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE objection_item (
  proposal_id uuid NOT NULL,
  criterion varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ground varchar(4000) NOT NULL,
  PRIMARY KEY (proposal_id, criterion),
  CONSTRAINT objection_item_check FOREIGN KEY (proposal_id) REFERENCES proposal_check (proposal_id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
