-- Drafts of versions that were withdrawn before their day say so, as those do that are withdrawn from now on.
UPDATE draft SET status = 'WITHDRAWN' WHERE status = 'PUBLISHED' AND tag IN (SELECT tag FROM ruleset_withdrawal);
