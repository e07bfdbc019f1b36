-- By whose clock an agency works; those that are there keep the day of the capital.
ALTER TABLE agency
  ADD COLUMN zone varchar(4) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'WIB' AFTER mandiri,
  ADD CONSTRAINT agency_zone CHECK (zone IN ('WIB', 'WITA', 'WIT'));
