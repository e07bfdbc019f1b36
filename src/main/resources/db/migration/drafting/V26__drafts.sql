-- Rulesets in the making, with their files. A published one stays as the record of what was drafted.

CREATE TABLE draft (
  id uuid NOT NULL,
  tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The tag while it is taken; null once discarded, so that it may be begun anew.
  taken_tag varchar(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- The published version it began from; null from scratch.
  based_on varchar(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  status varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_by uuid NOT NULL,
  created_by_name varchar(200) NOT NULL,
  created_at datetime(3) NOT NULL,
  changed_by uuid NOT NULL,
  changed_by_name varchar(200) NOT NULL,
  changed_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY draft_taken_tag (taken_tag),
  KEY draft_changed (changed_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE draft_file (
  draft_id uuid NOT NULL,
  name varchar(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  content longblob NOT NULL,
  -- Counts the changes of this file from 1; whoever saves says which version was changed.
  version bigint NOT NULL,
  PRIMARY KEY (draft_id, name),
  CONSTRAINT draft_file_of_draft FOREIGN KEY (draft_id) REFERENCES draft (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
