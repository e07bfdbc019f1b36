-- Agencies, their units, and which of them an account belongs to.

CREATE TABLE agency (
  id uuid NOT NULL,
  code varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  name varchar(200) NOT NULL,
  kind varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Listed to evaluate and award WBK itself.
  mandiri boolean NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT agency_code UNIQUE (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE unit (
  id uuid NOT NULL,
  agency_id uuid NOT NULL,
  code varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  name varchar(200) NOT NULL,
  echelon varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT unit_code UNIQUE (code),
  -- What an account's place points to.
  CONSTRAINT unit_of_agency UNIQUE (id, agency_id),
  KEY unit_agency_code (agency_id, code),
  CONSTRAINT unit_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Where somebody works; both null on the national side.
ALTER TABLE account
  ADD COLUMN agency_id uuid NULL,
  ADD COLUMN unit_id uuid NULL,
  ADD KEY account_unit_agency (unit_id, agency_id),
  ADD CONSTRAINT account_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  ADD CONSTRAINT account_unit FOREIGN KEY (unit_id, agency_id) REFERENCES unit (id, agency_id),
  ADD CONSTRAINT account_unit_has_agency CHECK (unit_id IS NULL OR agency_id IS NOT NULL);

-- Who worked in which unit, for conflicts of interest.
CREATE TABLE employment (
  account_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  from_day date NOT NULL,
  -- The last day; null while it lasts.
  until_day date NULL,
  PRIMARY KEY (account_id, unit_id, from_day),
  KEY employment_unit (unit_id),
  CONSTRAINT employment_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT employment_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
