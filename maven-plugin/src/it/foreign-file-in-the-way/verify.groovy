def log = new File(basedir, 'build.log').getText('UTF-8').replace(basedir.path + File.separator, '').replace('\\', '/')
def place = 'target/generated-sources/qapi/org/acme/lamps/Lamp.java'
def message = '\'Lamp.java\' was not generated here, so it is not overwritten'
assert log.contains('[ERROR] ' + place + ': error: ' + message + ' [G-OUTPUT-001]'): log
assert log.contains('1 error: ' + place + ': ' + message + ' -> ')
assert !log.contains('\tat ')
assert new File(basedir, 'target/generated-sources/qapi').listFiles()*.name == ['org']
assert new File(basedir, 'target/generated-sources/qapi/org/acme/lamps').listFiles()*.name == ['Lamp.java']
assert new File(basedir, place).text == 'class Lamp {}'
