-- Files handed in as evidence. The bytes lie in the evidence store under their SHA-256.

CREATE TABLE evidence (
  id uuid NOT NULL,
  -- The number of the proposal. No foreign key: proposals live above this module.
  subject varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  -- SHA-256 of the bytes in hexadecimal digits.
  sha256 varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size bigint NOT NULL,
  -- As the uploader called it, for people only: never part of a path.
  name varchar(200) NOT NULL,
  kind varchar(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  received_at datetime(3) NOT NULL,
  uploaded_by uuid NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT evidence_account FOREIGN KEY (uploaded_by) REFERENCES account (id),
  KEY evidence_subject (subject, received_at, id),
  KEY evidence_sha256 (sha256)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The worksheet items (codes) that a file is evidence for.
CREATE TABLE evidence_item (
  evidence_id uuid NOT NULL,
  item varchar(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (evidence_id, item),
  CONSTRAINT evidence_item_evidence FOREIGN KEY (evidence_id) REFERENCES evidence (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What the reader found in the bytes: read once, however often they were handed in.
CREATE TABLE evidence_reading (
  sha256 varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state varchar(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type varchar(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason varchar(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  pages integer NULL,
  -- Untrusted, as found in the file.
  text longtext NULL,
  facts longtext NULL,
  -- How often a reader took it up; tells the lease of one from that of the next.
  attempts integer NOT NULL,
  -- While pending: from when on a reader may take it. Who takes it moves this behind the time he needs.
  due_at datetime(3) NOT NULL,
  changed_at datetime(3) NOT NULL,
  PRIMARY KEY (sha256),
  KEY evidence_reading_due (state, due_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
