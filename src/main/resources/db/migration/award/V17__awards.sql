-- How an award is decided, who holds one, and how it is watched.

CREATE SEQUENCE lhe_serial START WITH 1 INCREMENT BY 1 NOCACHE;
CREATE SEQUENCE certificate_serial START WITH 1 INCREMENT BY 1 NOCACHE;

CREATE TABLE clearance (
  proposal_id uuid NOT NULL,
  body varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  clear boolean NOT NULL,
  letter_number varchar(200) NULL,
  -- What speaks against the unit, where it is not clear.
  note varchar(4000) NULL,
  recorded_by uuid NOT NULL,
  recorded_at datetime(3) NOT NULL,
  PRIMARY KEY (proposal_id, body),
  CONSTRAINT clearance_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT clearance_recorder FOREIGN KEY (recorded_by) REFERENCES account (id),
  CONSTRAINT clearance_explained CHECK (clear OR note IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE panel_vote (
  proposal_id uuid NOT NULL,
  account_id uuid NOT NULL,
  username varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  -- Else the unit is to be coached.
  award boolean NOT NULL,
  reason varchar(4000) NOT NULL,
  PRIMARY KEY (proposal_id, account_id),
  CONSTRAINT panel_vote_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT panel_vote_member FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The panel's answers to what tells WBBM from WBK.
CREATE TABLE panel_note (
  proposal_id uuid NOT NULL,
  question varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note varchar(4000) NOT NULL,
  PRIMARY KEY (proposal_id, question),
  CONSTRAINT panel_note_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The national team's evaluation report (LHE), and the decree that follows it.
CREATE TABLE award_result (
  proposal_id uuid NOT NULL,
  lhe_number varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  lhe_date date NOT NULL,
  -- award or coach: the panel's majority and the minimums together.
  outcome varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  condition_found varchar(4000) NOT NULL,
  recommendation varchar(4000) NULL,
  -- Keys of the minimums that are not met or not known, between commas.
  not_met varchar(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  decree_number varchar(200) NULL,
  decree_date date NULL,
  PRIMARY KEY (proposal_id),
  CONSTRAINT award_result_lhe UNIQUE (lhe_number),
  CONSTRAINT award_result_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The public register: every title ever given, with the names of that day.
CREATE TABLE certificate (
  number varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  -- In the order of issue; lists page by it.
  serial bigint NOT NULL,
  proposal_id uuid NOT NULL,
  unit_code varchar(40) NOT NULL,
  unit_name varchar(200) NOT NULL,
  agency_code varchar(40) NOT NULL,
  agency_name varchar(200) NOT NULL,
  award varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  season smallint NOT NULL,
  decree_number varchar(200) NOT NULL,
  decree_date date NOT NULL,
  -- AWARDED or REVOKED.
  status varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at datetime(3) NOT NULL,
  revocation_number varchar(200) NULL,
  revocation_date date NULL,
  PRIMARY KEY (number),
  CONSTRAINT certificate_serial_once UNIQUE (serial),
  CONSTRAINT certificate_once UNIQUE (proposal_id),
  CONSTRAINT certificate_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Reports, proven maladministration, and decisions on both; the last one says how a title stands.
CREATE TABLE monitoring_entry (
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  -- Counts the entries of a proposal.
  sequence integer NOT NULL,
  finding varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Of the report, the decree or the act.
  on_day date NOT NULL,
  decree_number varchar(200) NULL,
  reason varchar(4000) NOT NULL,
  said_by uuid NOT NULL,
  said_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT monitoring_entry_order UNIQUE (proposal_id, sequence),
  CONSTRAINT monitoring_entry_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT monitoring_entry_author FOREIGN KEY (said_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
