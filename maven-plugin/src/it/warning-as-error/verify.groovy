def log = new File(basedir, 'build.log').text
assert log.count('[WARNING]') >= 1
assert log.contains('lamps.json:8: warning: ')
assert log.contains('lamps.json:8: error: ')
