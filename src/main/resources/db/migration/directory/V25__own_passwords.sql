-- Demo accounts whose password somebody changed are no longer offered with the public one.
ALTER TABLE account ADD COLUMN own_password boolean NOT NULL DEFAULT false;
