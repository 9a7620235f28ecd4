-- The log of what has been disposed of. The record, its parts, files and history are gone; this line is what the records law wants kept.
CREATE TABLE disposal (
    {record},
    item_table {text} NOT NULL,
    item_id {ref} NOT NULL,
    title {text} NOT NULL DEFAULT '',
    decision {text} NOT NULL
) {strict}
-- @@
CREATE INDEX disposal_order ON disposal (changed_at DESC, id DESC)
-- @@
-- @history disposal
