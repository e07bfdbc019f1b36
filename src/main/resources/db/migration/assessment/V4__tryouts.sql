-- What somebody tried out on the page "Coba hitung": one tryout an account and ruleset.

CREATE TABLE tryout (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  ruleset_tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Counts the changes: of two at once, the later one starts over.
  version integer NOT NULL,
  started_at datetime(3) NOT NULL,
  changed_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT tryout_account_ruleset UNIQUE (account_id, ruleset_tag),
  CONSTRAINT tryout_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT tryout_ruleset FOREIGN KEY (ruleset_tag) REFERENCES ruleset (tag)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Only answers that their worksheet takes, as it reads them: "3.6", "Ya".
CREATE TABLE tryout_answer (
  tryout_id uuid NOT NULL,
  item varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  answer varchar(100) NOT NULL,
  PRIMARY KEY (tryout_id, item),
  CONSTRAINT tryout_answer_tryout FOREIGN KEY (tryout_id) REFERENCES tryout (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What no worksheet tells of agency and unit.
CREATE TABLE tryout_fact (
  tryout_id uuid NOT NULL,
  fact varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  told varchar(100) NOT NULL,
  PRIMARY KEY (tryout_id, fact),
  CONSTRAINT tryout_fact_tryout FOREIGN KEY (tryout_id) REFERENCES tryout (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
