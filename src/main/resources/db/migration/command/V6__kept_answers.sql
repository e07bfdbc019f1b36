-- Commands that were sent under an Idempotency-Key, with their answers: the same key and body are answered, not done, again.

CREATE TABLE kept_answer (
  id uuid NOT NULL,
  caller varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  idempotency_key varchar(200) CHARACTER SET ascii COLLATE ascii_nopad_bin NOT NULL,
  -- SHA-256 of route and body, in hexadecimal digits.
  request varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- JSON; null only inside the transaction of the act.
  answer longtext NULL,
  claimed_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kept_answer_key UNIQUE (caller, idempotency_key),
  KEY kept_answer_claimed (claimed_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
