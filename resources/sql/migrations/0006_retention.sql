-- Why something was disposed of before its time, kept with the line of the log.
ALTER TABLE disposal ADD COLUMN reason {text} NOT NULL DEFAULT ''
-- @@
-- @history disposal
