-- How drafts become law: who proposed, who decided, who withdrew, and why. One row a draft; each round is in the journal.

CREATE TABLE publication (
  draft_id uuid NOT NULL,
  tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- SHA-256 of the files that were proposed: the approver approves these and no others.
  content_hash varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposed_by varchar(200) NOT NULL,
  proposed_by_name varchar(200) NOT NULL,
  proposed_at datetime(3) NOT NULL,
  proposed_because text NOT NULL,
  decided_by varchar(200) NULL,
  decided_by_name varchar(200) NULL,
  decided_at datetime(3) NULL,
  decided_because text NULL,
  withdrawn_by varchar(200) NULL,
  withdrawn_by_name varchar(200) NULL,
  withdrawn_at datetime(3) NULL,
  withdrawn_because text NULL,
  version bigint NOT NULL,
  PRIMARY KEY (draft_id),
  KEY publication_waiting (status, proposed_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
