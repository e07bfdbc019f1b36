-- Failed sign-ins, counted for all nodes alike; and what administration of the directory needs.

CREATE TABLE sign_in_attempt (
  -- SHA-256 over a username, or over a username and an address: what is typed as a name may be a password, and
  -- addresses are nobody's business.
  id varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- SHA-256 over the username alone.
  name varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failures integer NOT NULL,
  -- The first of these failures.
  since datetime(3) NOT NULL,
  locked_until datetime(3) NULL,
  -- The last day somebody signed in with this name from this address.
  familiar_on date NULL,
  touched_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  KEY sign_in_attempt_name (name),
  KEY sign_in_attempt_touched (touched_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

ALTER TABLE agency ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE unit ADD COLUMN version integer NOT NULL DEFAULT 0;

ALTER TABLE account
  -- Sessions that began under another stamp have ended.
  ADD COLUMN stamp integer NOT NULL DEFAULT 0,
  -- Set by somebody else: good for one sign-in, after which its owner chooses another.
  ADD COLUMN one_time_password boolean NOT NULL DEFAULT false;
