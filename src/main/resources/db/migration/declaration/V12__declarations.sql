-- What units declared, and by which decree they were designated: one of each a proposal.

CREATE TABLE declaration (
  proposal_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  declared_on date NOT NULL,
  place varchar(200) NOT NULL,
  staff_count integer NOT NULL,
  -- May grow later, up to the staff.
  pacts_signed integer NOT NULL,
  witnesses varchar(4000) NULL,
  recorded_by uuid NOT NULL,
  recorded_at datetime(3) NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (proposal_id),
  -- A later proposal of the unit finds the one before.
  KEY declaration_unit (unit_id, recorded_at),
  CONSTRAINT declaration_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT declaration_of_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT declaration_pacts CHECK (pacts_signed BETWEEN 0 AND staff_count)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE designation (
  proposal_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  decree_number varchar(200) NOT NULL,
  -- Building the integrity zone counts from here.
  decree_date date NOT NULL,
  core_business boolean NOT NULL,
  served_party varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at datetime(3) NOT NULL,
  PRIMARY KEY (proposal_id),
  KEY designation_unit (unit_id, recorded_at),
  CONSTRAINT designation_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  CONSTRAINT designation_of_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
