-- A draft of a forwarding that was opened in the mail program: nobody is asked until it is known to have left.
ALTER TABLE forwarding ADD COLUMN draft_on {text} NOT NULL DEFAULT ''
-- @@
-- Of the oldest draft, worked out from the hops as the other sums are.
ALTER TABLE issue ADD COLUMN draft_on {text} NOT NULL DEFAULT ''
-- @@
-- *Idag* asks for it beside the status and stays within the index.
DROP INDEX issue_status
-- @@
CREATE INDEX issue_status ON issue (status, raised_on DESC, id DESC, deleted_at, merged_into_id, due_on, owner_id, council_id, snoozed_until, answered_on, draft_on) WHERE deleted_at IS NULL
-- @@
CREATE INDEX issue_draft ON issue (draft_on, id, deleted_at, status, merged_into_id, due_on, owner_id, council_id, snoozed_until) WHERE deleted_at IS NULL AND draft_on <> ''
-- @@
-- @history issue
-- @history forwarding issue_id
