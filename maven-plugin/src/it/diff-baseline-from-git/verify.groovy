def log = new File(basedir, 'build.log').text
assert log.contains('qapi diff: git:v1:src/main/qapi/lamps.json -> src/main/qapi/lamps.json')
assert log.contains('BREAKING   both lamp-add(args).brightness')
assert log.contains('nothing to compare with: ')
assert log.contains('set failOnMissingBaseline to false')
assert log.contains('[WARNING] Nothing compared: ')
assert log.contains('qapi diff: src/main/qapi/lamps.json -> src/main/qapi/lamps.json')
