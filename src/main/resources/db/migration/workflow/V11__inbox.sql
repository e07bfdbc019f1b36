-- The inbox: one row for each task of the process engine, written with it; rows stay when their task is done.

CREATE TABLE inbox_task (
  -- The engine's own id of the task.
  id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  proposal_id uuid NOT NULL,
  number varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  kind varchar(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage varchar(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- Whose work it is; null where inbox_candidate names persons.
  role varchar(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  agency_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  -- For display and search, as they were when the task came.
  agency_code varchar(40) NOT NULL,
  unit_code varchar(40) NOT NULL,
  unit_name varchar(200) NOT NULL,
  assignee varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL,
  created_at datetime(3) NOT NULL,
  due_at datetime(3) NOT NULL,
  reminded_at datetime(3) NULL,
  escalated_at datetime(3) NULL,
  escalated_to varchar(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  -- It was done before, and has come back.
  sent_back boolean NOT NULL,
  closed_at datetime(3) NULL,
  -- Who did it; null where a withdrawal or a date ended it.
  closed_by varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL,
  version bigint NOT NULL,
  is_open boolean AS (closed_at IS NULL) STORED,
  is_free boolean AS (closed_at IS NULL AND assignee IS NULL) STORED,
  -- A proposal has each kind of task open once.
  open_once varchar(80) CHARACTER SET ascii COLLATE ascii_bin
    AS (CASE WHEN closed_at IS NULL THEN concat(proposal_id, '/', kind) END) STORED,
  PRIMARY KEY (id),
  CONSTRAINT inbox_task_open_once UNIQUE (open_once),
  CONSTRAINT inbox_task_proposal FOREIGN KEY (proposal_id) REFERENCES proposal (id),
  KEY inbox_of_proposal (proposal_id, is_open, kind),
  -- One index for each way to read the inbox, by due date.
  KEY inbox_mine (assignee, is_open, due_at, id),
  KEY inbox_free_in_nation (is_free, role, due_at, id),
  KEY inbox_free_of_agency (agency_id, is_free, role, due_at, id),
  KEY inbox_free_of_unit (unit_id, is_free, role, due_at, id),
  KEY inbox_open_in_nation (is_open, due_at, id),
  KEY inbox_open_of_agency (agency_id, is_open, due_at, id),
  KEY inbox_open_of_unit (unit_id, is_open, due_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Persons whose work an open task is.
CREATE TABLE inbox_candidate (
  task_id char(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  username varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (task_id, username),
  KEY inbox_candidate_username (username, task_id),
  CONSTRAINT inbox_candidate_task FOREIGN KEY (task_id) REFERENCES inbox_task (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
