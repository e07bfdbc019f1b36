-- Who sent the work back that is now waited for; null where nobody did.
ALTER TABLE inbox_task
  ADD COLUMN sent_back_by varchar(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NULL AFTER sent_back,
  ADD KEY inbox_sent_back (sent_back_by, is_open, due_at, id);
