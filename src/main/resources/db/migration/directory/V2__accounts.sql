-- Who may sign in: people with a password, systems with access tokens.

CREATE TABLE account (
  id uuid NOT NULL,
  username varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  name varchar(200) NOT NULL,
  -- Null for systems, which have tokens instead.
  password varchar(255) NULL,
  active boolean NOT NULL,
  -- Known password: refused unless demo mode is on.
  demo boolean NOT NULL,
  version integer NOT NULL,
  created_at datetime(3) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT account_username UNIQUE (username)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE account_role (
  account_id uuid NOT NULL,
  role varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE access_token (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  label varchar(200) NOT NULL,
  -- SHA-256 of the token in hexadecimal digits; the token itself is shown once and kept nowhere.
  hash varchar(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
  created_at datetime(3) NOT NULL,
  expires_at datetime(3) NOT NULL,
  last_used_at datetime(3) NULL,
  revoked_at datetime(3) NULL,
  PRIMARY KEY (id),
  CONSTRAINT access_token_hash UNIQUE (hash),
  CONSTRAINT access_token_account FOREIGN KEY (account_id) REFERENCES account (id),
  KEY access_token_created (created_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
