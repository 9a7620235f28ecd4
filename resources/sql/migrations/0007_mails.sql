-- What comes by mail about an issue: answers (several a hop), acknowledgements, what did not arrive, absences. The mail itself is an attachment
-- of the issue. How an issue came, and who is to be told the answer.
ALTER TABLE issue ADD COLUMN came {text} NOT NULL DEFAULT 'unknown'
-- @@
ALTER TABLE issue ADD COLUMN contact_role {text} NOT NULL DEFAULT ''
-- @@
ALTER TABLE issue ADD COLUMN contact_organisation {text} NOT NULL DEFAULT ''
-- @@
ALTER TABLE issue ADD COLUMN contact_address {text} NOT NULL DEFAULT ''
-- @@
ALTER TABLE issue ADD COLUMN signature_leaves {int} NOT NULL DEFAULT 0
-- @@
CREATE INDEX issue_came ON issue (came, raised_on DESC, id DESC) WHERE deleted_at IS NULL AND came <> 'unknown'
-- @@
CREATE TABLE issue_mail (
    {record},
    issue_id {ref} NOT NULL REFERENCES issue (id),
    forwarding_id {ref} REFERENCES forwarding (id),
    mail_kind {text} NOT NULL,
    came_on {text} NOT NULL,
    sender {text} NOT NULL DEFAULT '',
    subject {text} NOT NULL DEFAULT '',
    reason {text} NOT NULL DEFAULT '',
    back_on {text} NOT NULL DEFAULT '',
    back_is_first_day {int} NOT NULL DEFAULT 0,
    failed {text} NOT NULL DEFAULT '',
    body {text} NOT NULL DEFAULT '',
    quotation {text} NOT NULL DEFAULT '',
    sha256 {text} NOT NULL DEFAULT '',
    attachment_id {ref},
    in_feedback {int} NOT NULL DEFAULT 1
) {strict}
-- @@
CREATE INDEX issue_mail_issue ON issue_mail (issue_id, came_on, id)
-- @@
CREATE INDEX issue_mail_forwarding ON issue_mail (forwarding_id) WHERE forwarding_id IS NOT NULL
-- @@
-- What did not arrive is shown on *Idag* until it is forwarded again.
CREATE INDEX forwarding_undelivered ON forwarding (issue_id) WHERE hop_outcome = 'undelivered'
-- @@
CREATE INDEX forwarding_redirected ON forwarding (redirected_from_id) WHERE redirected_from_id IS NOT NULL
-- @@
-- @history issue
-- @history issue_mail issue_id
-- @search issue_mail subject body quotation
