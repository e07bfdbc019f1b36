-- What the national team does before an award is decided: who looks, what they make of it, the survey, the visit.

CREATE TABLE national_team_member (
  proposal_id uuid NOT NULL,
  -- EVALUATION at the desk, VISIT in the field.
  team varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id uuid NOT NULL,
  -- What the process engine knows the account by.
  username varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (proposal_id, team, account_id),
  CONSTRAINT national_team_member_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT national_team_member_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Desk (one for each round), interview and visit.
CREATE TABLE national_judgment (
  id uuid NOT NULL,
  proposal_id uuid NOT NULL,
  step varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Counts the judgments about a proposal.
  sequence integer NOT NULL,
  -- As on the wire.
  outcome varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  condition_found varchar(4000) NOT NULL,
  recommendation varchar(4000) NULL,
  judged_by uuid NOT NULL,
  judged_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT national_judgment_order UNIQUE (proposal_id, sequence),
  CONSTRAINT national_judgment_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT national_judgment_judge FOREIGN KEY (judged_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE survey_result (
  proposal_id uuid NOT NULL,
  respondents bigint NOT NULL,
  -- Indices from 0 to 4, digit by digit as they were reported.
  spak_index varchar(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  spkp_index varchar(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  conducted_by varchar(200) NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at datetime(3) NOT NULL,
  PRIMARY KEY (proposal_id),
  CONSTRAINT survey_result_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT survey_result_recorder FOREIGN KEY (recorded_by) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE field_visit (
  proposal_id uuid NOT NULL,
  visit_on date NOT NULL,
  PRIMARY KEY (proposal_id),
  CONSTRAINT field_visit_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
