-- Days that do not count in deadlines, beside Saturdays and Sundays.

CREATE TABLE holiday (
  day date NOT NULL,
  name varchar(200) NOT NULL,
  -- False while the day is only calculated; feasts are fixed each year by joint decree of three ministers.
  verified boolean NOT NULL,
  PRIMARY KEY (day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What the ministry announces for the proposals of a year.
CREATE TABLE season (
  year integer NOT NULL,
  -- Null until announced.
  closing_on date NULL,
  -- Whether a unit that misses one of its own criteria may object, or fails at once.
  unit_criterion_failed varchar(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'withNotes'
    CHECK (unit_criterion_failed IN ('withNotes', 'failed')),
  PRIMARY KEY (year)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO holiday (day, name, verified) VALUES
  ('2026-01-01', 'Tahun Baru Masehi', true),
  ('2026-01-16', 'Isra Mikraj', false),
  ('2026-02-17', 'Tahun Baru Imlek', false),
  ('2026-03-19', 'Hari Suci Nyepi', false),
  ('2026-03-20', 'Idulfitri (hari pertama; tanggal menurut penetapan)', false),
  ('2026-03-21', 'Idulfitri', false),
  ('2026-04-03', 'Wafat Yesus Kristus', false),
  ('2026-05-01', 'Hari Buruh', true),
  ('2026-05-14', 'Kenaikan Yesus Kristus', false),
  ('2026-05-27', 'Iduladha', false),
  ('2026-05-31', 'Hari Raya Waisak', false),
  ('2026-06-01', 'Hari Lahir Pancasila', true),
  ('2026-06-16', 'Tahun Baru Islam', false),
  ('2026-08-17', 'Hari Kemerdekaan', true),
  ('2026-08-25', 'Maulid Nabi', false),
  ('2026-12-25', 'Hari Natal', true),
  ('2027-01-01', 'Tahun Baru Masehi', true),
  ('2027-05-01', 'Hari Buruh', true),
  ('2027-06-01', 'Hari Lahir Pancasila', true),
  ('2027-08-17', 'Hari Kemerdekaan', true),
  ('2027-12-25', 'Hari Natal', true);
