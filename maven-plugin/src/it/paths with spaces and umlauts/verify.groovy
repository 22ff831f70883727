// Only the log is looked at: this JVM may not be able to name the files.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('From 1 schema: 2 files written') == 1
assert log.count('Nothing to generate: schemas and options are unchanged') == 1
assert !log.contains('nothing was compiled')
assert log.contains('/größen und 你好/grüße an alle.json:3:41: error: unknown type \'Color\' of member \'colour\' [Q-SEM-003]')
