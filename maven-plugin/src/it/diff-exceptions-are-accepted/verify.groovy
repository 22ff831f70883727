def log = new File(basedir, 'build.log').text
assert log.contains('accepted: No lamp of ours can be dimmed.')
assert log.contains("exception for COMMAND_REMOVED at 'lamp-blink' matches nothing [STALE_EXCEPTION]")
assert log.contains("1 exception that match nothing, the first for COMMAND_REMOVED at 'lamp-blink'")
